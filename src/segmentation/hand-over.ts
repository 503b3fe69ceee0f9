import { CharacterClass, classAt } from './character-class'
import { type Form, formOf, plainFormOf, shortFormOf } from './forms'
import { TokenKind, type TokenList, tokenText } from './token-list'

/** Sentences as wink-nlp gets them: tokens with one blank between, short forms (`don't`) in one. */
export interface Batch {
  readonly text: string
  /** Each token as it was handed over, and where a full stop was put in: wink-nlp should make one token of each. */
  readonly forms: (Form | typeof STOP)[]
}

/** Put after a sentence without a mark at its end, so that a negation does not reach into the next. */
export const STOP = '.'
const STOPS: ReadonlySet<string> = /* @__PURE__ */ new Set(['.', '!', '?'])

/** Writes out the tokens `[first, end)`. `breaks` tells after which tokens sentences end. */
export function handOver(list: TokenList, breaks: Uint8Array, first: number, end: number): Batch {
  const forms: (Form | typeof STOP)[] = []
  const parts: string[] = []
  let begun = false
  let capitals = capitalsOf(list, breaks, first, end)
  for (let index = first; index < end; index++) {
    const kind = list.kinds[index]
    const surface = tokenText(list, index)
    const fused = kind === TokenKind.word && index + 1 < end && list.starts[index + 1] === list.ends[index]
    const short = fused && list.kinds[index + 1] === TokenKind.word && shortFormOf(surface, tokenText(list, index + 1))
    let last: Form
    if (short) {
      last = short[1]
      forms.push(short[0], last)
      parts.push(short[0].text + last.text)
      index++
    } else {
      last = kind === TokenKind.word && isPlain(surface, begun, capitals) ? plainFormOf(surface) : formOf(surface, kind)
      forms.push(last)
      parts.push(last.text)
    }
    if (kind === TokenKind.word) begun = true
    if (breaks[index] === 0) continue
    begun = false
    if (index + 1 < end) capitals = capitalsOf(list, breaks, index + 1, end)
    if (STOPS.has(last.text)) continue
    forms.push(STOP)
    parts.push(STOP)
  }
  return { text: parts.join(' '), forms }
}

/** Whether a word's capitals mean nothing. Words all in capitals are names where others are not: `Rakhmon Courts NATO`. */
function isPlain(surface: string, begun: boolean, capitals: number): boolean {
  if (capitals === Capitals.all) return true
  return (!begun || capitals === Capitals.headline) && (surface.length < 2 || classAt(surface, 1) !== CharacterClass.upper)
}

/** How a sentence uses capitals. */
const Capitals = { names: 0, headline: 1, all: 2 } as const

/** Whether a sentence is written with capitals throughout, as headlines are: its capitals do not tell names. */
function capitalsOf(list: TokenList, breaks: Uint8Array, first: number, end: number): number {
  let titled = 0
  let all = 0
  let small = 0
  for (let index = first; index < end; index++) {
    const start = list.starts[index]
    if (list.kinds[index] === TokenKind.word && list.ends[index] - start > LONGEST_SMALL_WORD) {
      if (classAt(list.text, start) !== CharacterClass.upper) small++
      else if (classAt(list.text, start + 1) === CharacterClass.upper) all++
      else titled++
    }
    if (breaks[index] === 1) break
  }
  if (titled + all < 3 || titled + all <= small * 3) return Capitals.names
  return all > titled ? Capitals.all : Capitals.headline
}

/** Headlines leave words up to this length small. */
const LONGEST_SMALL_WORD = 3

/** For each form handed over the index of the first token that wink-nlp made of it: needed where it parts one of them. */
export function align({ text, forms }: Batch, values: readonly string[]): number[] {
  const aligned: number[] = []
  let at = 0
  let value = 0
  let valueStart = 0
  for (const form of forms) {
    if (classAt(text, at) === CharacterClass.blank) at++
    // Walk to the first of wink-nlp's tokens that begins here or later.
    while (value < values.length - 1 && valueStart < at) {
      valueStart += values[value].length
      if (classAt(text, valueStart) === CharacterClass.blank) valueStart++
      value++
    }
    aligned.push(value)
    at += form === STOP ? STOP.length : form.text.length
  }
  return aligned
}
