import { KeptRoom } from '../../internal/kept-room'
import { ChainReader, type Transitions } from './crf'
import { DOCUMENT_FEATURES, documentCodes, gatherEvidence, hashOfCode } from './document-features'
import {
  afterFeatures,
  afterRunFeatures,
  beforeFeatures,
  beforeRunFeatures,
  casesAt,
  casesFeatures,
  contextAt,
  contextFeatures,
  MOST_FEATURES,
  ownFeatures,
  placeFeatures,
  runAt,
  runEndFeatures,
  runFeatures,
  runOpeningFeatures,
  secondAfterFeatures,
  whereInRun,
} from './features'
import type { NameView } from './name-view'
import { TAG_COUNT } from './tags'
import type { Word } from './word'

/** Weights a row: those of the tags, and some room so that no row lies across two lines of the processor's cache. */
const ROW = 16

/** Weights made ready. */
export interface Tagger {
  /** An open hash table, flat: a feature (-1 for none) and where its row begins in `steps`. */
  readonly table: Int32Array
  /** Weights in steps of `unit`. */
  readonly steps: Int8Array
  readonly unit: number
  readonly chain: ChainReader
  /** Of the second reading, or null for none. */
  readonly second: ChainReader | null
  /** Where the rows of document features begin in `steps`: `NOT_YET` looked up, or `NO_ROW`. */
  readonly documentRows: Int32Array
  /** Scores kept from document to document. */
  store: ScoreStore
}

const NOT_YET = -2
const NO_ROW = -1

/** Sums of the weights of features that come together again and again, a row of `ROW` each. */
interface ScoreStore {
  values: Int16Array
  rows: number
  /** Where the scores of words begin in `values`, `WORD_ROWS` a word; -1 until needed. */
  places: Int32Array
  words: number
  /** Rows by context, by cases and by run. */
  readonly contexts: Map<number, number>
  readonly cases: Int32Array
  readonly runs: Map<number, number>
}

/** Rows kept; then all are forgotten, between documents. */
const MOST_ROWS = 60_000
/** Kinds of rows of a word: each of `WORD_FEATURES` for 4 places. */
const WORD_ROWS = 32

function emptyStore(): ScoreStore {
  const cases = new Int32Array(4096).fill(-1)
  return {
    values: new Int16Array(1024 * ROW),
    rows: 0,
    places: new Int32Array(1024 * WORD_ROWS).fill(-1),
    words: 0,
    contexts: new Map(),
    cases,
    runs: new Map(),
  }
}

/** Puts feature hashes into a table at most half full; the n-th has the weights `weights[n * TAG_COUNT]` and on, in steps. */
export function makeTagger(
  features: ArrayLike<number>,
  weights: Int8Array,
  unit: number,
  transitions: Transitions,
  second: Transitions | null,
): Tagger {
  let size = 16
  while (size < features.length * 2) size *= 2
  const table = new Int32Array(2 * size).fill(-1)
  const steps = new Int8Array(features.length * ROW)
  for (let n = 0; n < features.length; n++) {
    let slot = features[n] & (size - 1)
    while (table[2 * slot] !== -1) slot = (slot + 1) & (size - 1)
    table[2 * slot] = features[n]
    table[2 * slot + 1] = n * ROW
    for (let k = 0; k < TAG_COUNT; k++) steps[n * ROW + k] = weights[n * TAG_COUNT + k]
  }
  return {
    table,
    steps,
    unit,
    chain: new ChainReader(transitions, unit),
    second: second === null ? null : new ChainReader(second, unit),
    documentRows: new Int32Array(DOCUMENT_FEATURES).fill(NOT_YET),
    store: emptyStore(),
  }
}

/** What the tagger says of a document: the best tag of each token, and the probability of each tag at each token. */
export interface Tagging {
  /** One for each token, and a 0 after the last. */
  readonly tags: Uint8Array
  /** `TAG_COUNT` numbers a token of a stretch, at `rowOf[token] * TAG_COUNT`. */
  readonly probabilities: Float64Array
  /** Row of a token's probabilities, or -1 outside the stretches. */
  readonly rowOf: Int32Array
  /** Number of tokens in stretches. */
  readonly rows: number
}

/** Where the weights of a feature begin in `steps`, or `NO_ROW`. */
function rowOfFeature({ table }: Tagger, feature: number): number {
  const mask = (table.length >> 1) - 1
  let slot = feature & mask
  while (table[2 * slot] !== feature && table[2 * slot] !== -1) slot = (slot + 1) & mask
  return table[2 * slot] === -1 ? NO_ROW : table[2 * slot + 1]
}

/** Adds the weights of features, in steps, to the scores of a token. */
function addSteps(tagger: Tagger, features: Int32Array, count: number, scores: Int16Array, at: number): void {
  const { steps } = tagger
  for (let f = 0; f < count; f++) {
    const row = rowOfFeature(tagger, features[f])
    if (row === NO_ROW) continue
    for (let k = 0; k < TAG_COUNT; k++) scores[at + k] += steps[row + k]
  }
}

/** Scores of the tags of all tokens in stretches, in steps of the tagger's unit, and where each token's row is. */
export interface Scores {
  readonly values: Int16Array
  readonly rowOf: Int32Array
  readonly rows: number
}

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
const [OWN, BEFORE, AFTER, SECOND_AFTER, BEFORE_RUN, AFTER_RUN, RUN_OPENING, RUN_END] = [0, 1, 2, 3, 4, 5, 6, 7]

/** Adds the scores of features to a token: those kept from before where there are any. */
class TokenScorer {
  private readonly buffer = new Int32Array(MOST_FEATURES)

  constructor(
    private readonly tagger: Tagger,
    private readonly scores: Int16Array,
  ) {}

  addPlace(view: NameView, i: number, at: number): void {
    addSteps(this.tagger, this.buffer, placeFeatures(view, i, this.buffer), this.scores, at)
  }

  addContext(context: number, at: number): void {
    const { contexts } = this.tagger.store
    let row = contexts.get(context)
    if (row === undefined) {
      row = this.keep(contextFeatures(context, this.buffer))
      contexts.set(context, row)
    }
    this.addRow(row, at)
  }

  addCases(cases: number, at: number): void {
    const rows = this.tagger.store.cases
    if (rows[cases] < 0) rows[cases] = this.keep(casesFeatures(cases, this.buffer))
    this.addRow(rows[cases], at)
  }

  addRun(run: number, at: number): void {
    const { runs } = this.tagger.store
    let row = runs.get(run)
    if (row === undefined) {
      row = this.keep(runFeatures(run, this.buffer))
      runs.set(run, row)
    }
    this.addRow(row, at)
  }

  addWord(word: Word, kind: number, where: number, at: number): void {
    const { store } = this.tagger
    if (word.store !== store) enter(word, store)
    const place = word.place + kind * 4 + where
    let row = store.places[place]
    if (row < 0) {
      row = this.keep(WORD_FEATURES[kind](word, this.buffer, where))
      store.places[place] = row
    }
    this.addRow(row, at)
  }

  private addRow(row: number, at: number): void {
    const { scores } = this
    const { values } = this.tagger.store
    for (let k = 0; k < TAG_COUNT; k++) scores[at + k] += values[row + k]
  }

  /** Keeps the scores of the features in the buffer. */
  private keep(count: number): number {
    const { store } = this.tagger
    const row = store.rows++ * ROW
    if (row + ROW > store.values.length) {
      const values = new Int16Array(store.values.length * 2)
      values.set(store.values)
      store.values = values
    }
    addSteps(this.tagger, this.buffer, count, store.values, row)
    return row
  }
}

/** Gives a word its place in a store. */
function enter(word: Word, store: ScoreStore): void {
  word.store = store
  word.place = store.words++ * WORD_ROWS
  if (word.place < store.places.length) return
  const places = new Int32Array(store.places.length * 2).fill(-1)
  places.set(store.places)
  store.places = places
}

/** Room for the scores and tags of a document, done with before the next is read. */
const keptByRow = /* @__PURE__ */ new KeptRoom((rows) => ({
  values: new Int16Array(rows * TAG_COUNT),
  probabilities: new Float64Array(rows * TAG_COUNT),
}))
const keptByToken = /* @__PURE__ */ new KeptRoom((size) => ({ rowOf: new Int32Array(size), tags: new Uint8Array(size) }))

/** Scores each token by its features. To be used before the next document is scored. */
export function scoreTokens(view: NameView, tagger: Tagger): Scores {
  const { words, sentence, stretches, initial, runFirst, runEnd } = view
  const size = words.length
  const { rowOf } = keptByToken.take(size + 1)
  rowOf.fill(-1, 0, size)
  let rows = 0
  for (let s = 0; s < stretches.length; s += 2) for (let i = stretches[s]; i < stretches[s + 1]; i++) rowOf[i] = rows++
  const { values } = keptByRow.take(rows)
  values.fill(0, 0, rows * TAG_COUNT)
  if (tagger.store.rows > MOST_ROWS) tagger.store = emptyStore()
  const scorer = new TokenScorer(tagger, values)
  for (let s = 0; s < stretches.length; s += 2)
    for (let i = stretches[s]; i < stretches[s + 1]; i++) {
      const at = rowOf[i] * TAG_COUNT
      const here = sentence[i]
      scorer.addPlace(view, i, at)
      scorer.addContext(contextAt(view, i), at)
      scorer.addCases(casesAt(view, i), at)
      scorer.addWord(words[i], OWN, initial[i], at)
      if (i > 0 && sentence[i - 1] === here) scorer.addWord(words[i - 1], BEFORE, 0, at)
      if (i + 1 < size && sentence[i + 1] === here) scorer.addWord(words[i + 1], AFTER, 0, at)
      if (i + 2 < size && sentence[i + 2] === here) scorer.addWord(words[i + 2], SECOND_AFTER, 0, at)
      const first = runFirst[i]
      const end = runEnd[i]
      if (first < 0) continue
      const where = whereInRun(view, i)
      scorer.addRun(runAt(view, i, where), at)
      if (first > 0 && sentence[first - 1] === here) scorer.addWord(words[first - 1], BEFORE_RUN, where, at)
      if (end < size && sentence[end] === here) scorer.addWord(words[end], AFTER_RUN, where, at)
      if (where === 0) continue
      scorer.addWord(words[first], RUN_OPENING, where, at)
      scorer.addWord(words[end - 1], RUN_END, where, at)
    }
  return { values, rowOf, rows }
}

/**
 * Finds the best tags of each stretch and their probabilities. To be used before the next document is read, or this once more.
 */
export function decode(view: NameView, scores: Scores, chain: ChainReader): Tagging {
  const { stretches, words } = view
  const { values, rowOf, rows } = scores
  const { tags } = keptByToken.take(words.length + 1)
  const { probabilities } = keptByRow.take(rows)
  tags.fill(0, 0, words.length + 1)
  for (let s = 0; s < stretches.length; s += 2) {
    const first = stretches[s]
    chain.read(values, rowOf[first], stretches[s + 1] - first, tags, first, probabilities)
  }
  return { tags, probabilities, rowOf, rows }
}

/** Adds to the scores what a first reading of the whole document says of each token. */
export function addDocumentScores(view: NameView, { values, rowOf }: Scores, first: Tagging, tagger: Tagger): void {
  const { steps, documentRows } = tagger
  const { stretches } = view
  const evidence = gatherEvidence(view, first)
  const features = new Int32Array(MOST_FEATURES)
  for (let s = 0; s < stretches.length; s += 2)
    for (let i = stretches[s]; i < stretches[s + 1]; i++) {
      const at = rowOf[i] * TAG_COUNT
      const count = documentCodes(view, first, evidence, i, features)
      for (let f = 0; f < count; f++) {
        const feature = features[f]
        if (documentRows[feature] === NOT_YET) documentRows[feature] = rowOfFeature(tagger, hashOfCode(feature))
        const row = documentRows[feature]
        if (row !== NO_ROW) for (let k = 0; k < TAG_COUNT; k++) values[at + k] += steps[row + k]
      }
    }
}

/** Tags the stretches of a document that may hold names, in two readings. To be used before the next document is tagged. */
export function tagNames(view: NameView, tagger: Tagger): Tagging {
  const scores = scoreTokens(view, tagger)
  const first = decode(view, scores, tagger.chain)
  if (tagger.second === null) return first
  addDocumentScores(view, scores, first, tagger)
  return decode(view, scores, tagger.second)
}
