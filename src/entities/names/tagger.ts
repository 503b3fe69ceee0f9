import { KeptRoom } from '../../internal/kept-room'
import { ChainReader, type Transitions } from './crf'
import { documentCodes, gatherEvidence } from './document-features'
import { casesAt, contextAt, MOST_FEATURES, runAt, whereInRun } from './features'
import type { NameView } from './name-view'
import { type FeatureTable, ScoreStore, STEPS_ROW, WORD_ROLE } from './score-store'
import { TAG_COUNT } from './tags'

/** Weights made ready. */
export interface Tagger extends FeatureTable {
  /** What a step of a weight is worth. */
  readonly unit: number
  readonly chain: ChainReader
  /** Of the second reading, or null for none. */
  readonly second: ChainReader | null
  /** Scores kept from document to document. */
  store: ScoreStore
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
  const steps = new Int8Array(features.length * STEPS_ROW)
  for (let n = 0; n < features.length; n++) {
    let slot = features[n] & (size - 1)
    while (table[2 * slot] !== -1) slot = (slot + 1) & (size - 1)
    table[2 * slot] = features[n]
    table[2 * slot + 1] = n * STEPS_ROW
    for (let k = 0; k < TAG_COUNT; k++) steps[n * STEPS_ROW + k] = weights[n * TAG_COUNT + k]
  }
  return {
    table,
    steps,
    unit,
    chain: new ChainReader(transitions, unit),
    second: second === null ? null : new ChainReader(second, unit),
    store: new ScoreStore({ table, steps }),
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

/** Scores of the tags of all tokens in stretches, in steps of the tagger's unit, and where each token's row is. */
export interface Scores {
  readonly values: Int16Array
  readonly rowOf: Int32Array
  readonly rows: number
}

/** Sums rows of a store into the scores of one token. */
class RowSum {
  /** Where the rows begin. */
  private readonly rows = new Int32Array(MOST_FEATURES)
  private count = 0

  add(row: number): void {
    if (row !== 0) this.rows[this.count++] = row
  }

  /** Adds the sum to `TAG_COUNT` scores from `at` on, and begins anew. */
  addTo(scores: Int16Array, at: number, values: Int32Array): void {
    const { rows, count } = this
    for (let k = 0; k < TAG_COUNT; k += 2) {
      const place = k >> 1
      let sum = 0
      for (let n = 0; n < count; n++) sum += values[rows[n] + place]
      const low = (sum << 16) >> 16
      scores[at + k] += low
      if (k + 1 < TAG_COUNT) scores[at + k + 1] += (sum - low) >> 16
    }
    this.count = 0
  }
}

/** Room for the scores and tags of a document, done with before the next is read. */
const keptByRow = /* @__PURE__ */ new KeptRoom((rows) => ({
  values: new Int16Array(rows * TAG_COUNT),
  probabilities: new Float64Array(rows * TAG_COUNT),
}))
const keptByToken = /* @__PURE__ */ new KeptRoom((size) => ({ rowOf: new Int32Array(size), tags: new Uint8Array(size) }))

/** Scores each token by its features. To be used before the next document is scored. */
export function scoreTokens(view: NameView, tagger: Tagger): Scores {
  const { stretches, words } = view
  const { rowOf } = keptByToken.take(words.length + 1)
  rowOf.fill(-1, 0, words.length)
  let rows = 0
  for (let s = 0; s < stretches.length; s += 2) for (let i = stretches[s]; i < stretches[s + 1]; i++) rowOf[i] = rows++
  const { values } = keptByRow.take(rows)
  values.fill(0, 0, rows * TAG_COUNT)
  if (tagger.store.isFull()) tagger.store = new ScoreStore(tagger)
  const { store } = tagger
  const sum = new RowSum()
  for (let s = 0; s < stretches.length; s += 2)
    for (let i = stretches[s]; i < stretches[s + 1]; i++) {
      addFeatures(view, i, store, sum)
      sum.addTo(values, rowOf[i] * TAG_COUNT, store.values)
    }
  return { values, rowOf, rows }
}

/** Adds the rows of the features of a token. */
function addFeatures(view: NameView, i: number, store: ScoreStore, sum: RowSum): void {
  const { words, sentence, pos, initial, hits, runFirst, runEnd } = view
  const { own, before, after, secondAfter, beforeRun, afterRun, runOpening, runEnd: runEnding } = WORD_ROLE
  const size = words.length
  const here = sentence[i]
  const word = words[i]
  const left = i > 0 && sentence[i - 1] === here ? words[i - 1] : null
  const right = i + 1 < size && sentence[i + 1] === here ? words[i + 1] : null
  sum.add(store.ofWord(word, own, initial[i]))
  sum.add(store.ofShape(word, pos[i]))
  sum.add(store.ofShapeBefore(left, word))
  sum.add(store.ofShapeAfter(word, right))
  if (hits[i] !== 0) {
    sum.add(store.ofHit(hits[i], word.written))
    sum.add(store.ofHitBeside(hits[i], left, false))
    sum.add(store.ofHitBeside(hits[i], right, true))
  }
  sum.add(store.ofContext(contextAt(view, i)))
  sum.add(store.ofCases(casesAt(view, i)))
  if (left !== null) sum.add(store.ofWord(left, before, 0))
  if (right !== null) sum.add(store.ofWord(right, after, 0))
  if (i + 2 < size && sentence[i + 2] === here) sum.add(store.ofWord(words[i + 2], secondAfter, 0))
  const first = runFirst[i]
  const end = runEnd[i]
  if (first < 0) return
  const where = whereInRun(view, i)
  sum.add(store.ofRun(runAt(view, i, where)))
  if (first > 0 && sentence[first - 1] === here) sum.add(store.ofWord(words[first - 1], beforeRun, where))
  if (end < size && sentence[end] === here) sum.add(store.ofWord(words[end], afterRun, where))
  if (where === 0) return
  sum.add(store.ofRunHit(0, hits[first], where))
  sum.add(store.ofRunHit(1, hits[end - 1], where))
  sum.add(store.ofWord(words[first], runOpening, where))
  sum.add(store.ofWord(words[end - 1], runEnding, where))
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
export function addDocumentScores(view: NameView, { values, rowOf }: Scores, first: Tagging, { store }: Tagger): void {
  const { stretches } = view
  const evidence = gatherEvidence(view, first)
  const codes = new Int32Array(MOST_FEATURES)
  const sum = new RowSum()
  for (let s = 0; s < stretches.length; s += 2)
    for (let i = stretches[s]; i < stretches[s + 1]; i++) {
      const count = documentCodes(view, first, evidence, i, codes)
      for (let f = 0; f < count; f++) sum.add(store.ofDocument(codes[f]))
      sum.addTo(values, rowOf[i] * TAG_COUNT, store.values)
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
