import type { NameEntry } from '../../actors/name-index'
import { HASH_SEED, hashString } from '../../model/hash'
import { wordClasses } from './word-lists'

/** How a word is written. */
export const WRITTEN = {
  lower: 0,
  capitalised: 1,
  capitals: 2,
  mixed: 3,
  initial: 4,
  dotted: 5,
  digits: 6,
  digitsAndLetters: 7,
  mark: 8,
  prefixed: 9,
} as const

/** What the features need to know of a word, made once for each different word of a document. */
export interface Word {
  readonly text: string
  readonly written: number
  readonly length: number
  /** Shared by all ways of writing the word; a view of a document counts afresh. */
  readonly counts: WordCounts
  /** What names are looked up by, if that is one part, as mostly; else null. */
  only: WordPart | null
  /** All of it, once it was asked for. */
  parts: readonly WordPart[] | null
  /** Bits of the word lists it is in. */
  readonly classes: number
  /** Whether a capital is due after it: an opening quotation mark, a colon, a bullet. */
  readonly opens: boolean
  /** Whether it may stand between the words of one name. */
  readonly connects: boolean
  /** The store of scores that it was last scored in, and its place there. */
  store: object | null
  place: number
  /** Number of its shape there. */
  shapeNumber: number
  /** Hash of the word in lower case. */
  readonly lower: number
  /** Hash of the pattern of letters, digits and marks: `O'Brien` is like `Xx'Xx`. */
  readonly shape: number
  readonly prefix2: number
  readonly prefix3: number
  readonly suffix2: number
  readonly suffix3: number
  readonly suffix4: number
}

/** A part of a word between hyphens and slashes, as names are looked up by. */
export interface WordPart {
  readonly key: string
  readonly hash: number
  readonly power: number
  /** Offsets in the word. */
  readonly from: number
  readonly to: number
  /** How long the keys of built-in names get that begin with it; 0 if there are none. */
  readonly reach: number
  /** Whom the gazetteer calls so, written in the same case; empty if nobody. */
  readonly entries: readonly NameEntry[]
  /** Whether organs of state are called so. */
  readonly organ: boolean
  /** Whether it is a word of some title. */
  readonly title: boolean
}

/** How often a document writes a word in lower case, and capitalised where it need not be; and where its evidence is. */
export interface WordCounts {
  /** The view of a document that counted last. */
  view: number
  lower: number
  capitalised: number
  /** The evidence that the word was last entered in, and its row there. */
  evidence: number
  row: number
}

const OPENING = new Set(['"', '“', '‘', "'", ':', '•', '-', '–', '—', '(', '[', '*', '>', '|'])
/** Lower-case words that may stand between the words of one name. */
const CONNECTORS = new Set(
  "of the and for in on to at de da do dos del della di du des la le las los van von der den ter y e al el ul bin bint ibn - – ' ’ . & / , 's ’s + a by with from against without under an ’ d l".split(
    ' ',
  ),
)

export function makeWord(text: string, counts: WordCounts, lowerText: string): Word {
  const length = lowerText.length
  const plain = isPlainLower(text)
  return {
    text,
    written: plain ? WRITTEN.lower : howWritten(text),
    length,
    counts,
    only: null,
    parts: null,
    classes: wordClasses(lowerText),
    opens: OPENING.has(text),
    connects: CONNECTORS.has(text),
    store: null,
    place: 0,
    shapeNumber: 0,
    lower: hashString(lowerText),
    shape: plain ? LOWER_SHAPE : hashShape(text),
    prefix2: hashPart(lowerText, 0, 2),
    prefix3: hashPart(lowerText, 0, 3),
    suffix2: hashPart(lowerText, length - 2, length),
    suffix3: hashPart(lowerText, length - 3, length),
    suffix4: hashPart(lowerText, length - 4, length),
  }
}

/** The hash of `text.slice(from, to)` without making the slice. */
function hashPart(text: string, from: number, to: number): number {
  let hash = HASH_SEED
  const end = Math.min(to, text.length)
  for (let i = Math.max(from, 0); i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

function isPlainLower(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 97 || code > 122) return false
  }
  return text.length > 0
}

const UPPER = 1
const LOWER = 2
const DIGIT = 3
const OTHER = 4

/** The shape of a word of small letters only. */
const LOWER_SHAPE = Math.imul(HASH_SEED ^ LOWER, 0x01000193) >>> 0

function kindOf(code: number, character: string): number {
  if (code >= 97 && code <= 122) return LOWER
  if (code >= 65 && code <= 90) return UPPER
  if (code >= 48 && code <= 57) return DIGIT
  if (code < 128) return OTHER
  const lower = character.toLowerCase()
  if (lower !== character) return UPPER
  return lower !== character.toUpperCase() || (code > 0x370 && code < 0xd7a4 && (code < 0x2000 || code > 0x2e7f)) ? LOWER : OTHER
}

function hashShape(text: string): number {
  let hash = HASH_SEED
  let before = 0
  const end = Math.min(text.length, 24)
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i)
    const kind = kindOf(code, text[i])
    if (kind === before && kind !== OTHER) continue
    before = kind
    hash = Math.imul(hash ^ (kind === OTHER ? code + 16 : kind), 0x01000193)
  }
  return hash >>> 0
}

function howWritten(text: string): number {
  let upper = 0
  let lower = 0
  let digit = 0
  let dots = 0
  const end = Math.min(text.length, 64)
  const first = kindOf(text.charCodeAt(0), text[0])
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i)
    const kind = kindOf(code, text[i])
    if (kind === UPPER) upper++
    else if (kind === LOWER) lower++
    else if (kind === DIGIT) digit++
    else if (code === 46) dots++
  }
  if (upper + lower === 0) return digit > 0 ? WRITTEN.digits : WRITTEN.mark
  if (digit > 0) return WRITTEN.digitsAndLetters
  if (text[0] === '@' || text[0] === '#') return WRITTEN.prefixed
  if (upper === 0) return WRITTEN.lower
  if (dots > 0 && lower === 0 && upper > 1) return WRITTEN.dotted
  if (lower === 0) return upper === 1 ? WRITTEN.initial : WRITTEN.capitals
  return first === UPPER && upper === 1 ? WRITTEN.capitalised : WRITTEN.mixed
}
