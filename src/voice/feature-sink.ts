import type { Units } from './units'
import type { Word } from './words'

/** A feature by its name: `kind` is what evidence is called after. One object for each, so that what is known of it is found once. */
export interface NamedFeature {
  readonly hash: number
  readonly kind: string
  /** Where the embedded model has it, see `rowOf`. */
  row: number
}

/** Takes the features of a text one by one: what it is, its value, and the offsets of the words it was read from. */
export interface FeatureSink {
  /** A word, wherever it stands. */
  word(word: Word, value: number, start: number, end: number): void
  /** A word that opens a sentence. */
  opening(word: Word, value: number, start: number, end: number): void
  /** A unit and the one after it. */
  pair(units: Units, at: number, value: number): void
  named(feature: NamedFeature, value: number, start: number, end: number): void
}
