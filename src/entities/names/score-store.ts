import { DOCUMENT_FEATURES, hashOfCode } from './document-features'
import {
  afterFeatures,
  afterRunFeatures,
  beforeFeatures,
  beforeRunFeatures,
  casesFeatures,
  contextFeatures,
  gazetteerFeature,
  hitBesideFeature,
  MOST_FEATURES,
  ownFeatures,
  runEndFeatures,
  runFeatures,
  runHitFeature,
  runOpeningFeatures,
  secondAfterFeatures,
  shapeAfterFeature,
  shapeBeforeFeature,
  shapeFeature,
} from './features'
import { TAG_COUNT } from './tags'
import type { Word } from './word'

/** Weights of features, ready for look-up. */
export interface FeatureTable {
  /** An open hash table, flat: a feature (-1 for none) and where its row begins in `steps`. */
  readonly table: Int32Array
  /** Weights in steps, rows of `STEPS_ROW`: those of the tags, and some room so that no row lies across two lines of the processor's cache. */
  readonly steps: Int8Array
}

export const STEPS_ROW = 16

/**
 * Numbers of a row of scores: two tags share a number, the first in its lower 16 bits. Sums of such numbers hold the sums of both, as
 * what the lower half borrows from the upper one is given back when they are taken apart.
 */
const ROW = 8
/** Rows kept; then all are forgotten, between documents. */
const MOST_ROWS = 60_000
/** Kinds of rows of a word: each of `WORD_FEATURES` for 4 places. */
const WORD_ROWS = 32
/** So many shapes of words, and sets of gazetteer hits, have rows of their own; 0 is none. */
const NUMBERED = 64
const CASES = 4096
const NO_ROW = -1

type WordFeatures = (word: Word, out: Int32Array, where: number) => number

/** The features of words, by what they say something of. */
const WORD_FEATURES: readonly WordFeatures[] = [
  ownFeatures,
  beforeFeatures,
  afterFeatures,
  secondAfterFeatures,
  beforeRunFeatures,
  afterRunFeatures,
  runOpeningFeatures,
  runEndFeatures,
]
export const WORD_ROLE = {
  own: 0,
  before: 1,
  after: 2,
  secondAfter: 3,
  beforeRun: 4,
  afterRun: 5,
  runOpening: 6,
  runEnd: 7,
} as const

/** Sums of the weights of features that come together again and again, kept from document to document. */
export class ScoreStore {
  /** Rows of `ROW` numbers; the first is of zeros. */
  values = new Int32Array(1024 * ROW)
  private used = 1
  /** Where the scores of words begin in `values`, `WORD_ROWS` a word; `NO_ROW` until needed. */
  private places = new Int32Array(1024 * WORD_ROWS).fill(NO_ROW)
  private words = 0
  private readonly contexts = new Map<number, number>()
  private readonly runs = new Map<number, number>()
  /** Of gazetteer hits beside words, by the number of the hit, the place of the word and the side. */
  private readonly pairs = new Map<number, number>()
  private readonly cases = new Int32Array(CASES).fill(NO_ROW)
  private readonly document = new Int32Array(DOCUMENT_FEATURES).fill(NO_ROW)
  private readonly shapes = new Int32Array(3 * NUMBERED * NUMBERED).fill(NO_ROW)
  private readonly hits = new Int32Array(3 * NUMBERED * 16).fill(NO_ROW)
  private readonly shapeNumbers = new Map<number, number>()
  private readonly hitNumbers = new Map<number, number>([[0, 0]])
  private readonly buffer = new Int32Array(MOST_FEATURES)

  constructor(private readonly features: FeatureTable) {}

  isFull(): boolean {
    return this.used > MOST_ROWS || this.pairs.size > MOST_ROWS
  }

  ofWord(word: Word, role: number, where: number): number {
    if (word.store !== this) this.enter(word)
    const place = word.place + role * 4 + where
    const row = this.places[place]
    if (row !== NO_ROW) return row
    const made = this.keep(WORD_FEATURES[role](word, this.buffer, where))
    this.places[place] = made
    return made
  }

  ofContext(context: number): number {
    const row = this.contexts.get(context)
    if (row !== undefined) return row
    const made = this.keep(contextFeatures(context, this.buffer))
    this.contexts.set(context, made)
    return made
  }

  ofRun(run: number): number {
    const row = this.runs.get(run)
    if (row !== undefined) return row
    const made = this.keep(runFeatures(run, this.buffer))
    this.runs.set(run, made)
    return made
  }

  ofCases(cases: number): number {
    if (this.cases[cases] === NO_ROW) this.cases[cases] = this.keep(casesFeatures(cases, this.buffer))
    return this.cases[cases]
  }

  /** Of a document feature, by its code. */
  ofDocument(code: number): number {
    if (this.document[code] === NO_ROW) this.document[code] = this.ofFeature(hashOfCode(code))
    return this.document[code]
  }

  ofShape(word: Word, pos: number): number {
    const number = this.shapeOf(word)
    if (number < 0) return this.ofFeature(shapeFeature(word, pos))
    const place = number * NUMBERED + pos
    if (this.shapes[place] === NO_ROW) this.shapes[place] = this.ofFeature(shapeFeature(word, pos))
    return this.shapes[place]
  }

  ofShapeBefore(before: Word | null, word: Word): number {
    const place = this.pairOf(before, word)
    if (place < 0) return this.ofFeature(shapeBeforeFeature(before, word))
    const at = NUMBERED * NUMBERED + place
    if (this.shapes[at] === NO_ROW) this.shapes[at] = this.ofFeature(shapeBeforeFeature(before, word))
    return this.shapes[at]
  }

  ofShapeAfter(word: Word, after: Word | null): number {
    const place = this.pairOf(after, word)
    if (place < 0) return this.ofFeature(shapeAfterFeature(word, after))
    const at = 2 * NUMBERED * NUMBERED + place
    if (this.shapes[at] === NO_ROW) this.shapes[at] = this.ofFeature(shapeAfterFeature(word, after))
    return this.shapes[at]
  }

  /** Of what the gazetteer knows of a token that is written so. */
  ofHit(hit: number, written: number): number {
    const number = this.hitOf(hit)
    if (number < 0) return this.ofFeature(gazetteerFeature(hit, written))
    const at = number * 16 + written
    if (this.hits[at] === NO_ROW) this.hits[at] = this.ofFeature(gazetteerFeature(hit, written))
    return this.hits[at]
  }

  /** Of what the gazetteer knows of a token, with the word before or after it; null beyond the ends of a sentence. */
  ofHitBeside(hit: number, beside: Word | null, after: boolean): number {
    const number = this.hitOf(hit)
    if (number < 0) return this.ofFeature(hitBesideFeature(hit, beside, after))
    if (beside !== null && beside.store !== this) this.enter(beside)
    const word = beside === null ? 0 : beside.place / WORD_ROWS + 1
    const key = (word * NUMBERED + number) * 2 + (after ? 1 : 0)
    const row = this.pairs.get(key)
    if (row !== undefined) return row
    const made = this.ofFeature(hitBesideFeature(hit, beside, after))
    this.pairs.set(key, made)
    return made
  }

  /** Of what the gazetteer knows of the first or last word of the run that a token stands in. */
  ofRunHit(end: 0 | 1, hit: number, where: number): number {
    const number = this.hitOf(hit)
    if (number < 0) return this.ofFeature(runHitFeature(end, hit, where))
    const at = ((1 + end) * NUMBERED + number) * 16 + where
    if (this.hits[at] === NO_ROW) this.hits[at] = this.ofFeature(runHitFeature(end, hit, where))
    return this.hits[at]
  }

  private ofFeature(feature: number): number {
    if (this.stepsOf(feature) < 0) return 0
    this.buffer[0] = feature
    return this.keep(1)
  }

  /** Gives a word its place. */
  private enter(word: Word): void {
    word.store = this
    word.place = this.words++ * WORD_ROWS
    word.shapeNumber = this.numberOf(this.shapeNumbers, word.shape, 1)
    if (word.place < this.places.length) return
    const places = new Int32Array(this.places.length * 2).fill(NO_ROW)
    places.set(this.places)
    this.places = places
  }

  /** Small numbers for values in the order they are met; -1 for those beyond. */
  private numberOf(numbers: Map<number, number>, value: number, first: number): number {
    let number = numbers.get(value)
    if (number === undefined) {
      number = numbers.size + first < NUMBERED ? numbers.size + first : -1
      if (number > 0) numbers.set(value, number)
    }
    return number
  }

  private hitOf(hit: number): number {
    return hit === 0 ? 0 : this.numberOf(this.hitNumbers, hit, 0)
  }

  private shapeOf(word: Word): number {
    if (word.store !== this) this.enter(word)
    return word.shapeNumber
  }

  /** The place of a pair of shapes, or below 0. */
  private pairOf(other: Word | null, word: Word): number {
    const a = other === null ? 0 : this.shapeOf(other)
    const b = this.shapeOf(word)
    return a < 0 || b < 0 ? -1 : a * NUMBERED + b
  }

  /** Where the weights of a feature begin in `steps`, or -1. */
  private stepsOf(feature: number): number {
    const { table } = this.features
    const mask = (table.length >> 1) - 1
    let slot = feature & mask
    while (table[2 * slot] !== feature && table[2 * slot] !== -1) slot = (slot + 1) & mask
    return table[2 * slot] === -1 ? -1 : table[2 * slot + 1]
  }

  /** Keeps the sum of the weights of the features in the buffer: a row of zeros needs none of its own. */
  private keep(count: number): number {
    const row = this.used * ROW
    if (row + ROW > this.values.length) {
      const values = new Int32Array(this.values.length * 2)
      values.set(this.values)
      this.values = values
    }
    const { steps } = this.features
    let found = false
    for (let f = 0; f < count; f++) {
      const from = this.stepsOf(this.buffer[f])
      if (from < 0) continue
      found = true
      for (let k = 0; k < TAG_COUNT; k++) this.values[row + (k >> 1)] += k % 2 === 0 ? steps[from + k] : steps[from + k] * 0x10000
    }
    if (!found) return 0
    this.used++
    return row
  }
}
