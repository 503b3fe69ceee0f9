import { ChainReader, type Transitions } from './crf'
import { documentFeatures, gatherEvidence } from './document-features'
import { afterFeatures, beforeFeatures, MOST_FEATURES, ownFeatures, placeFeatures, secondAfterFeatures } from './features'
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
  /** Scores of words, kept from document to document. */
  store: WordScores
}

/** Scores of the tags by features of words, `TAG_COUNT` a row. */
interface WordScores {
  values: Int32Array
  rows: number
}

/** Rows of word scores kept; then they are forgotten, between documents. */
const MOST_ROWS = 40_000

function emptyStore(): WordScores {
  return { values: new Int32Array(1024 * TAG_COUNT), rows: 0 }
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
    chain: new ChainReader(transitions),
    second: second === null ? null : new ChainReader(second),
    store: emptyStore(),
  }
}

/** What the tagger says of a document: the best tag of each token, and the probability of each tag at each token. */
export interface Tagging {
  readonly tags: Uint8Array
  /** `TAG_COUNT` numbers a token of a stretch, at `rowOf[token] * TAG_COUNT`. */
  readonly probabilities: Float64Array
  /** Row of a token's probabilities, or -1 outside the stretches. */
  readonly rowOf: Int32Array
}

/** Adds the weights of features, in steps, to the scores of a token. */
function addSteps(tagger: Tagger, features: Int32Array, count: number, scores: Int32Array, at: number): void {
  const { table, steps } = tagger
  const mask = (table.length >> 1) - 1
  for (let f = 0; f < count; f++) {
    const feature = features[f]
    let slot = feature & mask
    while (table[2 * slot] !== feature && table[2 * slot] !== -1) slot = (slot + 1) & mask
    if (table[2 * slot] === -1) continue
    const row = table[2 * slot + 1]
    for (let k = 0; k < TAG_COUNT; k++) scores[at + k] += steps[row + k]
  }
}

/** Scores of the tags of all tokens in stretches, in steps of the tagger's unit, and where each token's row is. */
export interface Scores {
  readonly values: Int32Array
  readonly rowOf: Int32Array
}

type WordFeatures = (word: Word, out: Int32Array) => number

/** The features of words, by what they say: of the word itself, of the one after, of the one before, of the second before. */
const BY_PLACE: readonly WordFeatures[] = [ownFeatures, beforeFeatures, afterFeatures, secondAfterFeatures]

function addWordScores(tagger: Tagger, word: Word, kind: number, buffer: Int32Array, scores: Int32Array, at: number): void {
  const { store } = tagger
  if (word.store !== store) {
    word.store = store
    word.rows.fill(-1)
  }
  let row = word.rows[kind]
  if (row < 0) {
    row = newRow(store)
    addSteps(tagger, buffer, BY_PLACE[kind](word, buffer), store.values, row)
    word.rows[kind] = row
  }
  const { values } = store
  for (let k = 0; k < TAG_COUNT; k++) scores[at + k] += values[row + k]
}

function newRow(store: WordScores): number {
  const row = store.rows++ * TAG_COUNT
  if (row + TAG_COUNT > store.values.length) {
    const values = new Int32Array(store.values.length * 2)
    values.set(store.values)
    store.values = values
  }
  return row
}

/** Scores each token by its features. */
export function scoreTokens(view: NameView, tagger: Tagger): Scores {
  const { words, sentence, stretches } = view
  const rowOf = new Int32Array(words.length).fill(-1)
  let rows = 0
  for (let s = 0; s < stretches.length; s += 2) for (let i = stretches[s]; i < stretches[s + 1]; i++) rowOf[i] = rows++
  const values = new Int32Array(rows * TAG_COUNT)
  if (tagger.store.rows > MOST_ROWS) tagger.store = emptyStore()
  const buffer = new Int32Array(MOST_FEATURES)
  for (let s = 0; s < stretches.length; s += 2)
    for (let i = stretches[s]; i < stretches[s + 1]; i++) {
      const at = rowOf[i] * TAG_COUNT
      addSteps(tagger, buffer, placeFeatures(view, i, buffer), values, at)
      addWordScores(tagger, words[i], 0, buffer, values, at)
      if (i > 0 && sentence[i - 1] === sentence[i]) addWordScores(tagger, words[i - 1], 1, buffer, values, at)
      if (i + 1 < words.length && sentence[i + 1] === sentence[i]) addWordScores(tagger, words[i + 1], 2, buffer, values, at)
      if (i + 2 < words.length && sentence[i + 2] === sentence[i]) addWordScores(tagger, words[i + 2], 3, buffer, values, at)
    }
  return { values, rowOf }
}

/** Finds the best tags of each stretch and the probabilities: of all, or only of stretches that hold names. */
export function decode(view: NameView, { values, rowOf }: Scores, unit: number, chain: ChainReader, all = true): Tagging {
  const tags = new Uint8Array(view.words.length)
  const probabilities = new Float64Array(values.length)
  for (let i = 0; i < probabilities.length; i++) probabilities[i] = values[i] * unit
  for (let s = 0; s < view.stretches.length; s += 2) {
    const first = view.stretches[s]
    chain.read(probabilities, rowOf[first], view.stretches[s + 1] - first, tags, first, all)
  }
  return { tags, probabilities, rowOf }
}

/** Adds to the scores what a first reading of the whole document says of each token. */
export function addDocumentScores(view: NameView, scores: Scores, first: Tagging, tagger: Tagger): void {
  const evidence = gatherEvidence(view, first)
  const features = new Int32Array(MOST_FEATURES)
  for (let s = 0; s < view.stretches.length; s += 2)
    for (let i = view.stretches[s]; i < view.stretches[s + 1]; i++)
      addSteps(tagger, features, documentFeatures(view, first, evidence, i, features), scores.values, scores.rowOf[i] * TAG_COUNT)
}

/** Tags the stretches of a document that may hold names, in two readings. */
export function tagNames(view: NameView, tagger: Tagger): Tagging {
  const scores = scoreTokens(view, tagger)
  const first = decode(view, scores, tagger.unit, tagger.chain)
  if (tagger.second === null) return first
  addDocumentScores(view, scores, first, tagger)
  return decode(view, scores, tagger.unit, tagger.second, false)
}
