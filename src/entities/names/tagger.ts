import { bestTags, marginals, type Transitions } from './crf'
import { MOST_FEATURES, tokenFeatures } from './features'
import type { NameView } from './name-view'
import { TAG_COUNT } from './tags'

/** Weights made ready: an open hash table from a feature to its row of one weight a tag. */
export interface Tagger {
  readonly keys: Int32Array
  readonly rows: Int32Array
  readonly weights: Float32Array
  readonly transitions: Transitions
}

/** Puts feature hashes (row n of `weights` belongs to `features[n]`) into a table at most half full. */
export function makeTagger(features: ArrayLike<number>, weights: Float32Array, transitions: Transitions): Tagger {
  let size = 16
  while (size < features.length * 2) size *= 2
  const keys = new Int32Array(size).fill(-1)
  const rows = new Int32Array(size)
  for (let n = 0; n < features.length; n++) {
    let slot = features[n] & (size - 1)
    while (keys[slot] !== -1) slot = (slot + 1) & (size - 1)
    keys[slot] = features[n]
    rows[slot] = n * TAG_COUNT
  }
  return { keys, rows, weights, transitions }
}

/** What the tagger says of a document: the best tag of each token, and the probability of each tag at each token. */
export interface Tagging {
  readonly tags: Uint8Array
  /** `TAG_COUNT` numbers a token of a stretch, at `rowOf[token] * TAG_COUNT`. */
  readonly probabilities: Float32Array
  /** Row of a token's probabilities, or -1 outside the stretches. */
  readonly rowOf: Int32Array
}

/** Adds the weights of a token's features to its scores. */
export function addScores(tagger: Tagger, features: Int32Array, count: number, scores: Float64Array, at: number): void {
  const { keys, rows, weights } = tagger
  const mask = keys.length - 1
  for (let f = 0; f < count; f++) {
    const feature = features[f]
    let slot = feature & mask
    while (keys[slot] !== feature && keys[slot] !== -1) slot = (slot + 1) & mask
    if (keys[slot] === -1) continue
    const row = rows[slot]
    for (let k = 0; k < TAG_COUNT; k++) scores[at + k] += weights[row + k]
  }
}

/** Tags the stretches of a document that may hold names. */
export function tagNames(view: NameView, tagger: Tagger): Tagging {
  const K = TAG_COUNT
  const size = view.words.length
  const tags = new Uint8Array(size)
  const rowOf = new Int32Array(size).fill(-1)
  let total = 0
  let longest = 1
  for (let s = 0; s < view.stretches.length; s += 2) {
    const length = view.stretches[s + 1] - view.stretches[s]
    total += length
    if (length > longest) longest = length
  }
  const probabilities = new Float32Array(total * K)
  const scores = new Float64Array(longest * K)
  const features = new Int32Array(MOST_FEATURES)
  let row = 0
  for (let s = 0; s < view.stretches.length; s += 2) {
    const first = view.stretches[s]
    const length = view.stretches[s + 1] - first
    scores.fill(0, 0, length * K)
    for (let i = 0; i < length; i++) {
      addScores(tagger, features, tokenFeatures(view, first + i, features), scores, i * K)
      rowOf[first + i] = row + i
    }
    bestTags(scores, length, tagger.transitions, tags, first)
    marginals(scores, length, tagger.transitions)
    probabilities.set(scores.subarray(0, length * K), row * K)
    row += length
  }
  return { tags, probabilities, rowOf }
}
