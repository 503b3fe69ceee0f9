import { mayFollow, TAG_COUNT } from './tags'

/** Scores of going from one tag to the next, row by the tag before; forbidden steps are -Infinity. */
export type Transitions = Float64Array

/** Transitions with nothing learned: 0 for what may follow, -Infinity for what may not. */
export function bareTransitions(): Transitions {
  const transitions = new Float64Array(TAG_COUNT * TAG_COUNT)
  for (let from = 0; from < TAG_COUNT; from++)
    for (let to = 0; to < TAG_COUNT; to++) transitions[from * TAG_COUNT + to] = mayFollow(from, to) ? 0 : Number.NEGATIVE_INFINITY
  return transitions
}

/**
 * Marginal probability of each tag at each place of a stretch, outside which all is untagged: the forward-backward
 * algorithm of a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001).
 *
 * @param emissions `length` rows of one score a tag; changed in place to the marginals.
 * @param allowed for training with partly known tags: bits of the tags that each place may have.
 * @returns logarithm of the sum over all tag sequences.
 */
export function marginals(
  emissions: Float64Array,
  length: number,
  transitions: Transitions,
  allowed?: ArrayLike<number>,
): number {
  const K = TAG_COUNT
  const exp = expOf(transitions)
  const forward = new Float64Array(length * K)
  const backward = new Float64Array(K)
  const next = new Float64Array(K)
  let logSum = 0
  for (let i = 0; i < length; i++) {
    let top = Number.NEGATIVE_INFINITY
    for (let k = 0; k < K; k++) {
      if (allowed && !((allowed[i] >> k) & 1)) emissions[i * K + k] = Number.NEGATIVE_INFINITY
      if (emissions[i * K + k] > top) top = emissions[i * K + k]
    }
    let sum = 0
    for (let k = 0; k < K; k++) {
      const e = Math.exp(emissions[i * K + k] - top)
      emissions[i * K + k] = e
      let reach = 0
      if (e > 0) {
        if (i === 0) reach = exp[k]
        else for (let from = 0; from < K; from++) reach += forward[(i - 1) * K + from] * exp[from * K + k]
      }
      forward[i * K + k] = reach * e
      sum += reach * e
    }
    if (!(sum > 0)) sum = 1e-300
    for (let k = 0; k < K; k++) forward[i * K + k] /= sum
    logSum += Math.log(sum) + top
  }
  for (let k = 0; k < K; k++) backward[k] = exp[k * K]
  for (let i = length - 1; i >= 0; i--) {
    let sum = 0
    for (let k = 0; k < K; k++) {
      next[k] = emissions[i * K + k] * backward[k]
      const p = forward[i * K + k] * backward[k]
      emissions[i * K + k] = p
      sum += p
    }
    if (i === length - 1) logSum += Math.log(sum > 0 ? sum : 1e-300)
    const scale = sum > 0 ? 1 / sum : 0
    for (let k = 0; k < K; k++) emissions[i * K + k] *= scale
    if (i === 0) break
    let total = 0
    for (let from = 0; from < K; from++) {
      let b = 0
      for (let k = 0; k < K; k++) b += exp[from * K + k] * next[k]
      backward[from] = b
      total += b
    }
    const down = total > 0 ? 1 / total : 1
    for (let from = 0; from < K; from++) backward[from] *= down
  }
  return logSum
}

const exps = new WeakMap<Transitions, Float64Array>()

/** The exponentials, kept for transitions that no longer change (a trainer passes a fresh copy when they do). */
function expOf(transitions: Transitions): Float64Array {
  let exp = exps.get(transitions)
  if (exp === undefined) {
    exp = transitions.map(Math.exp)
    exps.set(transitions, exp)
  }
  return exp
}

/** The best tag sequence of a stretch (Viterbi), written to `tags` from `offset`. */
export function bestTags(
  emissions: Float64Array,
  length: number,
  transitions: Transitions,
  tags: Uint8Array,
  offset: number,
): void {
  const K = TAG_COUNT
  const back = new Uint8Array(length * K)
  let score = new Float64Array(K)
  let next = new Float64Array(K)
  for (let k = 0; k < K; k++) score[k] = transitions[k] + emissions[k]
  for (let i = 1; i < length; i++) {
    for (let k = 0; k < K; k++) {
      let best = 0
      let top = Number.NEGATIVE_INFINITY
      for (let from = 0; from < K; from++) {
        const value = score[from] + transitions[from * K + k]
        if (value > top) {
          top = value
          best = from
        }
      }
      next[k] = top + emissions[i * K + k]
      back[i * K + k] = best
    }
    const swap = score
    score = next
    next = swap
  }
  let tag = 0
  let top = Number.NEGATIVE_INFINITY
  for (let k = 0; k < K; k++) {
    const value = score[k] + transitions[k * K]
    if (value > top) {
      top = value
      tag = k
    }
  }
  for (let i = length - 1; i >= 0; i--) {
    tags[offset + i] = tag
    tag = back[i * K + tag]
  }
}
