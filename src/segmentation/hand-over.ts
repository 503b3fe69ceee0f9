import { CharacterClass, classAt } from './character-class'
import { type Form, firstFormOf, formOf, shortFormOf } from './forms'
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
      last = begun || kind !== TokenKind.word ? formOf(surface, kind) : firstFormOf(surface)
      forms.push(last)
      parts.push(last.text)
    }
    if (kind === TokenKind.word) begun = true
    if (breaks[index] === 0) continue
    begun = false
    if (STOPS.has(last.text)) continue
    forms.push(STOP)
    parts.push(STOP)
  }
  return { text: parts.join(' '), forms }
}

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
