import { type Lexeme, perLexeme } from '../internal/lexemes'
import { type CueForm, cueForms } from './lexicon/cue-forms'
import { cueAdjectives, cueNouns } from './lexicon/cue-frames'
import { TIMES } from './lexicon/times'
import type { Words } from './words'

/** What a word's letters tell of it, as bits: found out once for each word, so that the passes can step over most of them. */

/** A form of a verb of the cue lexicon. */
export const CUE_FORM = 1
export const CUE_NOUN = 2
export const CUE_ADJECTIVE = 4
/** May open a phrase like `according to`. */
export const CUE_PHRASE = 8
export const COMMA = 16
export const SEMICOLON = 32
/** A unit or a name of time: `Monday`, `week`. */
export const TIME = 64
/** A relative pronoun. */
export const RELATIVE = 128

/** What is kept of a word. */
export interface WordFacts {
  readonly marks: number
  /** The tag that it was last met with, and its code: mostly it has one only. */
  pos: string
  code: number
}

export const factsOf = /* @__PURE__ */ perLexeme(({ lower }: Lexeme): WordFacts => ({ marks: marksOf(lower), pos: '', code: 0 }))

function marksOf(lower: string): number {
  let marks = 0
  if (cueForms().has(lower)) marks |= CUE_FORM
  if (cueNouns().has(lower)) marks |= CUE_NOUN
  if (cueAdjectives().has(lower)) marks |= CUE_ADJECTIVE
  if (lower === 'according' || lower === 'in' || lower === 'by' || lower === 'per') marks |= CUE_PHRASE
  if (lower === ',') marks |= COMMA
  if (lower === ';') marks |= SEMICOLON
  if (TIMES.has(lower)) marks |= TIME
  if (lower === 'who' || lower === 'which' || lower === 'that' || lower === 'whom') marks |= RELATIVE
  return marks
}

/** The form of a cue verb that a word is, if it is one. */
export function cueFormAt(words: Words, at: number): CueForm | undefined {
  return (words.marks[at] & CUE_FORM) === 0 ? undefined : cueForms().get(words.lower[at])
}
