/**
 * The core of wink-eng-lite-web-model (its 87,593 words with their tags and lemmas) packed for the web: a third of its size.
 * What can be told from a word (its suffix) is left out; what words have in common is stored once.
 */
export interface PackedCore {
  readonly format: 'stancekit-wink-core-1'
  /** Words that are not plain lower case, as they are. */
  readonly odd: readonly string[]
  /** Places of the odd words among all words, as gaps. */
  readonly oddGaps: readonly number[]
  /** The other words in order, front-coded: a capital for the letters shared with the word before (A none), then the rest. */
  readonly words: string
  /** For each word its row in `rows`, in one or two characters. */
  readonly codes: string
  /** Distinct rows: packed words 1, 2 and 3 (without the lemma) of wink's lexicon. */
  readonly rows: readonly (readonly [number, number, number])[]
  /** For each word its lemma: one character for a place near its own, else an escape and four characters. */
  readonly lemmas: string
  /** Runs of words with the same prefix: prefix, length, and so on. */
  readonly prefixes: readonly number[]
  /** Words whose suffix is not the one their last letters tell: place, suffix, and so on. */
  readonly suffixes: readonly number[]
  /** All else of the core, as wink has it; `lexicon` and the words taken out. */
  readonly rest: string
}

/** Printable ASCII without what strings escape. */
export const CODES = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
  .filter((char) => !'"\'`\\$'.includes(char))
  .join('')
/** Rows with one character; the others take two. */
export const SINGLE_ROWS = 70
/** Farthest lemma told by one character; the last character of `CODES` is the escape. */
export const NEAR_LEMMA = 43
export const SUFFIX_LENGTH = 3
export const LEMMA_BITS = 20
