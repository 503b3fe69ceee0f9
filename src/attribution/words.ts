import type { HasSegments, Span } from '../doc/types'
import { fitted, fittedBytes } from '../internal/fitted'
import { lexemesOf } from '../internal/lexemes'
import { factsOf } from './marks'

/** Codes of the part-of-speech tags, small enough for a byte. */
export const TAG_CODES: readonly string[] = [
  '',
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
  'SPACE',
]

export const ADJ = 1
export const ADP = 2
export const ADV = 3
export const AUX = 4
export const CCONJ = 5
export const DET = 6
export const NOUN = 8
export const NUM = 9
export const PART = 10
export const PRON = 11
export const PROPN = 12
export const PUNCT = 13
export const SCONJ = 14
export const SYM = 15
export const VERB = 16

const CODE_OF: ReadonlyMap<string, number> = new Map(TAG_CODES.map((tag, code) => [tag, code]))

/** Hash of every word of a name, whosever it is: who is named must not change who is said to say what. */
export const NAME_HASH = 0x6e616d65

/** The tokens of a document as parallel arrays: what the passes read again and again. */
export interface Words {
  readonly text: string
  readonly length: number
  readonly start: Int32Array
  readonly end: Int32Array
  /** Lower-cased words, with straight apostrophes. */
  readonly lower: readonly string[]
  readonly tag: Uint8Array
  /** What the letters tell, as bits. */
  readonly marks: Uint8Array
  readonly hash: Int32Array
}

/** Room for what is kept of so many words. */
export interface WordRoom {
  readonly start: Int32Array
  readonly end: Int32Array
  readonly hash: Int32Array
  readonly tag: Uint8Array
  readonly marks: Uint8Array
}

export function makeWordRoom(size: number): WordRoom {
  return {
    start: new Int32Array(size),
    end: new Int32Array(size),
    hash: new Int32Array(size),
    tag: new Uint8Array(size),
    marks: new Uint8Array(size),
  }
}

/** Reads the words of a document, into kept room if it is given. */
export function readWords(text: string, tokens: HasSegments['tokens'], room: WordRoom = makeWordRoom(tokens.length)): Words {
  const length = tokens.length
  const start = fitted(room.start, length)
  const end = fitted(room.end, length)
  const hash = fitted(room.hash, length)
  const tag = fittedBytes(room.tag, length)
  const marks = fittedBytes(room.marks, length)
  const lower = new Array<string>(length)
  const lexemes = lexemesOf(text, tokens)
  for (let i = 0; i < length; i++) {
    const token = tokens[i]
    const lexeme = lexemes[i]
    const facts = factsOf(lexeme)
    if (facts.pos !== token.pos) {
      facts.pos = token.pos
      facts.code = CODE_OF.get(token.pos) ?? 0
    }
    start[i] = token.start
    end[i] = token.end
    tag[i] = facts.code
    marks[i] = facts.marks
    lower[i] = lexeme.lower
    hash[i] = lexeme.hash
  }
  return { text, length, start, end, lower, tag, marks, hash }
}

/** The characters that tokens `[first, end)` cover. */
export function spanOf(words: Words, first: number, end: number): Span {
  return { start: words.start[first], end: words.end[end - 1] }
}
