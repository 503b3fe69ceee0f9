import { type Lexeme, lexemeAt } from '../internal/lexemes'
import { CharacterClass, classAt } from './character-class'
import { type Form, formOf, plainFormOf, shortFormOf, stopForm } from './forms'
import { TokenKind, type TokenList } from './token-list'

/**
 * Sentences as wink-nlp gets them: the forms of the tokens `[first, end)`, and a full stop after each sentence without a mark at its end.
 * `breaks` tells after which tokens sentences end. The forms are the first of `forms`, the tokens' lexemes are put in `lexemes`.
 * @returns how many forms they are.
 */
export function handOver(
  list: TokenList,
  breaks: Uint8Array,
  first: number,
  end: number,
  lexemes: Lexeme[],
  forms: Form[],
): number {
  const { text, kinds, starts, ends } = list
  let count = 0
  let begun = false
  let capitals = capitalsOf(list, breaks, first, end)
  for (let index = first; index < end; index++) {
    const kind = kinds[index]
    const lexeme = lexemeAt(text, starts[index], ends[index])
    lexemes[index] = lexeme
    const fused = kind === TokenKind.word && index + 1 < end && starts[index + 1] === ends[index]
    const next = fused && kinds[index + 1] === TokenKind.word ? lexemeAt(text, starts[index + 1], ends[index + 1]) : null
    const short = next !== null && shortFormOf(lexeme, next)
    let last: Form
    if (next !== null && short) {
      forms[count++] = short[0]
      last = short[1]
      index++
      lexemes[index] = next
    } else last = kind === TokenKind.word && isPlain(lexeme.text, begun, capitals) ? plainFormOf(lexeme) : formOf(lexeme, kind)
    forms[count++] = last
    if (kind === TokenKind.word) begun = true
    if (breaks[index] === 0) continue
    begun = false
    if (index + 1 < end) capitals = capitalsOf(list, breaks, index + 1, end)
    if (!isStop(last.text)) forms[count++] = stopForm()
  }
  return count
}

function isStop(text: string): boolean {
  return text === '.' || text === '!' || text === '?'
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
