import type { Span } from '../doc/types'
import type { Tokens } from './tokens'
import { formOf, type WordForm } from './word-forms'

/** What a unit of a sentence is. */
export const WORD = 0
export const PUNCTUATION = 1
export const NUMBER = 2
/** A name, whosever it is. */
export const OTHER = 3
export const TARGET = 4
export const SOURCE = 5

/** A stretch of text that is known to be a name: what `kind` it is to the question asked. */
export interface Mark extends Span {
  readonly kind: typeof OTHER | typeof TARGET | typeof SOURCE
}

/** A word, a number, a mark, or a name as one unit, with lower-cased text. */
export interface Unit extends Span {
  kind: number
  readonly word: string
  /** Whether it begins with a capital letter. */
  readonly capital: boolean
  /** Whether a capital letter is due here whatever the word: at the start, after a full stop or an opening quotation mark. */
  readonly initial: boolean
  readonly form: WordForm
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && !isMark(code))
/** General punctuation, CJK marks, and lone surrogates of symbols count as marks. */
const isMark = (code: number): boolean =>
  (code >= 0x2000 && code <= 0x2bff) || (code >= 0x3000 && code <= 0x303f) || code >= 0xfe00
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019
const isSpace = (code: number): boolean => code <= 32 || code === 0xa0 || code === 0x2028 || code === 0x2029 || code === 0xfeff

const MARKS = new Map<number, string>([
  [0x201c, '"'],
  [0x201d, '"'],
  [0xab, '"'],
  [0xbb, '"'],
  [0x2018, "'"],
  [0x2019, "'"],
  [0x2013, '-'],
  [0x2014, '-'],
  [0x2026, '.'],
  [96, "'"],
])

/**
 * Splits `[start, end)` of a text into units. Marked stretches are one unit each, whatever they hold, and a possessive
 * ending after them is always `'s`, so that nothing of a marked name reaches the features: not its length, not its last letter.
 * `marks` are sorted and do not overlap. `tokens` spare looking up the words that are tokens too.
 */
export function scan(text: string, start: number, end: number, marks: readonly Mark[], tokens: Tokens | null = null): Unit[] {
  const units: Unit[] = []
  let at = start
  let initial = true
  let next = 0
  while (at < end) {
    while (next < marks.length && marks[next].end <= at) next++
    const mark = next < marks.length ? marks[next] : null
    if (mark !== null && mark.start <= at && mark.end > at) {
      const until = Math.min(mark.end, end)
      units.push(unit(at, until, mark.kind, formOf(''), true, initial))
      at = addPossessive(text, until, end, units)
      initial = false
      continue
    }
    const limit = mark !== null && mark.start < end ? mark.start : end
    const code = text.charCodeAt(at)
    if (isSpace(code)) {
      at++
    } else if (isLetter(code)) {
      const from = at
      at++
      while (at < limit) {
        const c = text.charCodeAt(at)
        if (isLetter(c) || isDigit(c)) at++
        else if (isApostrophe(c) && at + 1 < limit && isLetter(text.charCodeAt(at + 1))) at++
        else if (c === 46 && isInitialism(text, from, at, limit)) at++
        else break
      }
      addWord(text, from, at, initial, tokens?.formAt(from, at) ?? formOf(text.slice(from, at)), units)
      initial = false
    } else if (isDigit(code)) {
      const from = at
      while (
        at < limit &&
        (isDigit(text.charCodeAt(at)) || ((text[at] === ',' || text[at] === '.') && isDigit(text.charCodeAt(at + 1))))
      )
        at++
      units.push(unit(from, at, NUMBER, formOf('@n'), false, false))
      initial = false
    } else {
      const word = MARKS.get(code) ?? (code < 128 ? text[at] : '*')
      const joins =
        word === '-' &&
        at > start &&
        isLetter(text.charCodeAt(at - 1)) &&
        isLetter(text.charCodeAt(at + 1)) &&
        !partsNames(marks, next, at)
      if (!joins && !repeats(units, word, at)) {
        units.push(unit(at, at + 1, PUNCTUATION, formOf(word), false, false))
      }
      initial = opens(word, initial)
      at++
    }
  }
  return units
}

/** "the Russia-Ukraine war": a hyphen between two names that are marked each by itself; they are not to be one. */
function partsNames(marks: readonly Mark[], next: number, at: number): boolean {
  return next > 0 && next < marks.length && marks[next - 1].end === at && marks[next].start === at + 1
}

/** "U.S", "J.D": letters and full stops by turns. The last full stop belongs to it too. */
function isInitialism(text: string, from: number, at: number, limit: number): boolean {
  for (let i = from; i < at; i++) if (i % 2 === from % 2 ? !isLetter(text.charCodeAt(i)) : text[i] !== '.') return false
  if ((at - from) % 2 === 0 || at - from > 12) return false
  return (
    at - from >= 3 ||
    (at + 1 < limit && isLetter(text.charCodeAt(at + 1)) && (at + 2 >= limit || !isLetter(text.charCodeAt(at + 2))))
  )
}

/** Whether a capital letter is due after this mark. */
function opens(word: string, initial: boolean): boolean {
  return initial || word === '.' || word === '!' || word === '?' || word === ':' || word === '"'
}

function repeats(units: readonly Unit[], word: string, at: number): boolean {
  const last = units[units.length - 1]
  return last !== undefined && last.kind === PUNCTUATION && last.word === word && last.end === at
}

function addPossessive(text: string, at: number, end: number, units: Unit[]): number {
  if (at >= end || !isApostrophe(text.charCodeAt(at))) return at
  const s = at + 1 < end && (text[at + 1] === 's' || text[at + 1] === 'S') && !isLetter(text.charCodeAt(at + 2))
  const bare = !s && (at + 1 >= end || isSpace(text.charCodeAt(at + 1))) && /s/i.test(text[at - 1])
  if (!s && !bare) return at
  const until = s ? at + 2 : at + 1
  units.push(unit(at, until, WORD, formOf("'s"), false, false))
  return until
}

function unit(start: number, end: number, kind: number, form: WordForm, capital: boolean, initial: boolean): Unit {
  return { start, end, kind, word: form.word, capital, initial, form }
}

function addWord(text: string, from: number, to: number, initial: boolean, form: WordForm, units: Unit[]): void {
  const { word, apostrophe: quote } = form
  const first = text.charCodeAt(from)
  const capital = (first >= 65 && first <= 90) || (first >= 0xc0 && text[from] !== word[0])
  if (quote <= 0) {
    units.push(unit(from, to, WORD, form, capital, initial))
    return
  }
  const tail = word.slice(quote)
  if (tail === "'t" && word.endsWith("n't") && word.length > 3) {
    const stem = word === "won't" ? 'will' : word === "can't" ? 'can' : word.slice(0, -3)
    units.push(unit(from, to - 3, WORD, formOf(stem), capital, initial))
    units.push(unit(to - 3, to, WORD, formOf('not'), false, false))
  } else if (ENDINGS.has(tail)) {
    const cut = to - tail.length
    units.push(unit(from, cut, WORD, formOf(word.slice(0, quote)), capital, initial))
    units.push(unit(cut, to, WORD, formOf(tail), false, false))
  } else {
    units.push(unit(from, to, WORD, form, capital, initial))
  }
}

const ENDINGS = new Set(["'s", "'re", "'ve", "'ll", "'d", "'m"])
