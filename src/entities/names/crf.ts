import { exp as raise } from '../../internal/math'
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

/** Tags that are so much less likely at a place have no probability there. */
const LEAST = -14

/**
 * Reads stretches: the best tags and the probability of each tag at each place, given that all is untagged before and after a
 * stretch (forward-backward; Lafferty, McCallum and Pereira 2001). Made once for some transitions; keeps its working memory from
 * stretch to stretch. A tag inside a name is reached from two tags only, which saves half the steps.
 */
export class ChainReader {
  private readonly exp: Float64Array
  /** e to the power of so many steps below 0. */
  private readonly powers: Float64Array
  private forward = new Float64Array(0)
  private emission = new Float64Array(0)
  private back = new Uint8Array(0)
  private readonly backward = new Float64Array(TAG_COUNT)
  private readonly next = new Float64Array(TAG_COUNT)
  private score = new Float64Array(TAG_COUNT)
  private nextScore = new Float64Array(TAG_COUNT)

  /** @param unit what one step of a score is worth. */
  constructor(
    private readonly transitions: Transitions,
    private readonly unit: number,
  ) {
    this.exp = transitions.map((value) => raise(value))
    this.powers = Float64Array.from({ length: Math.floor(-LEAST / unit) + 1 }, (_, steps) => raise(-steps * unit))
  }

  /**
   * Reads `length` rows of `scores` (in steps) from row `row` on: writes the best tags to `tags` from `first` on, and the
   * probabilities of all tags to the same rows of `probabilities`.
   */
  read(scores: Int16Array, row: number, length: number, tags: Uint8Array, first: number, probabilities: Float64Array): void {
    const at = row * TAG_COUNT
    if (length === 1) {
      this.readOne(scores, at, tags, first, probabilities)
      return
    }
    if (this.back.length < length * TAG_COUNT) {
      this.forward = new Float64Array(2 * length * TAG_COUNT)
      this.emission = new Float64Array(2 * length * TAG_COUNT)
      this.back = new Uint8Array(2 * length * TAG_COUNT)
    }
    this.runForward(scores, at, length)
    this.runBackward(probabilities, at, length)
    if (!takeLikeliest(probabilities, at, length, tags, first)) this.searchBest(scores, at, length, tags, first)
  }

  /** Most stretches are one token: it is untagged or begins a name. */
  private readOne(scores: Int16Array, at: number, tags: Uint8Array, first: number, probabilities: Float64Array): void {
    const K = TAG_COUNT
    const { exp, powers } = this
    let highest = scores[at]
    for (let k = 1; k < K; k += 2) {
      if (scores[at + k] > highest) highest = scores[at + k]
      probabilities[at + k + 1] = 0
    }
    let sum = 0
    let top = -1
    let tag = 0
    for (let k = 0; k < K; k += k === 0 ? 1 : 2) {
      const below = highest - scores[at + k]
      const p = below < powers.length ? exp[k] * exp[k * K] * powers[below] : 0
      probabilities[at + k] = p
      sum += p
      if (p > top) {
        top = p
        tag = k
      }
    }
    const scale = sum > 0 ? 1 / sum : 0
    for (let k = 0; k < K; k += k === 0 ? 1 : 2) probabilities[at + k] *= scale
    tags[first] = tag
  }

  private runForward(scores: Int16Array, at: number, length: number): void {
    const K = TAG_COUNT
    const { exp, powers, forward, emission } = this
    for (let i = 0; i < length; i++) {
      const here = at + i * K
      const own = i * K
      const before = own - K
      let highest = scores[here]
      for (let k = 1; k < K; k++) if (scores[here + k] > highest) highest = scores[here + k]
      let sum = 0
      for (let k = 0; k < K; k++) {
        const below = highest - scores[here + k]
        emission[own + k] = below < powers.length ? powers[below] : 0
      }
      // Tag 0 and those that begin a name, which may follow any; each with the one that goes on with that name.
      for (let k = 0; k < K; k += k === 0 ? 1 : 2) {
        let reach = 0
        if (i === 0) reach = exp[k]
        else for (let from = 0, step = k; from < K; from++, step += K) reach += forward[before + from] * exp[step]
        forward[own + k] = reach * emission[own + k]
        sum += forward[own + k]
        if (k === 0) continue
        const inside = k + 1
        const onward =
          i === 0 ? 0 : forward[before + k] * exp[k * K + inside] + forward[before + inside] * exp[inside * K + inside]
        forward[own + inside] = onward * emission[own + inside]
        sum += forward[own + inside]
      }
      const scale = sum > 0 ? 1 / sum : 0
      for (let k = 0; k < K; k++) forward[own + k] *= scale
    }
  }

  private runBackward(probabilities: Float64Array, at: number, length: number): void {
    const K = TAG_COUNT
    const { exp, forward, emission, backward, next } = this
    for (let k = 0; k < K; k++) backward[k] = exp[k * K]
    for (let i = length - 1; i >= 0; i--) {
      const here = at + i * K
      const own = i * K
      let sum = 0
      for (let k = 0; k < K; k++) {
        next[k] = emission[own + k] * backward[k]
        const p = forward[own + k] * backward[k]
        probabilities[here + k] = p
        sum += p
      }
      const scale = sum > 0 ? 1 / sum : 0
      for (let k = 0; k < K; k++) probabilities[here + k] *= scale
      if (i === 0) return
      let total = 0
      for (let from = 0; from < K; from++) {
        const step = from * K
        let b = exp[step] * next[0]
        for (let k = 1; k < K; k += 2) b += exp[step + k] * next[k]
        if (from > 0) {
          const inside = (from + 1) & ~1
          b += exp[step + inside] * next[inside]
        }
        backward[from] = b
        total += b
      }
      const share = total > 0 ? 1 / total : 1
      for (let from = 0; from < K; from++) backward[from] *= share
    }
  }

  /** Viterbi's search. */
  private searchBest(scores: Int16Array, at: number, length: number, tags: Uint8Array, first: number): void {
    const K = TAG_COUNT
    const { transitions, back, unit } = this
    let { score, nextScore } = this
    for (let k = 0; k < K; k++) score[k] = transitions[k] + scores[at + k] * unit
    for (let i = 1; i < length; i++) {
      for (let k = 0; k < K; k++) {
        const inside = k > 0 && k % 2 === 0
        let best = inside ? k : 0
        let top = score[best] + transitions[best * K + k]
        const end = inside ? k : K
        for (let from = inside ? k - 1 : 1; from < end; from++) {
          const value = score[from] + transitions[from * K + k]
          if (value > top) {
            top = value
            best = from
          }
        }
        nextScore[k] = top + scores[at + i * K + k] * unit
        back[i * K + k] = best
      }
      const swap = score
      score = nextScore
      nextScore = swap
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
      tags[first + i] = tag
      tag = back[i * K + tag]
    }
  }
}

/**
 * Writes the likeliest tag of each place where they are the best tags together: they are if they are likelier than all other
 * tags in sum, which is sure if the chances that one of them is wrong do not sum to a half. Tells whether it did.
 */
function takeLikeliest(probabilities: Float64Array, at: number, length: number, tags: Uint8Array, first: number): boolean {
  let doubt = 0
  for (let i = 0; i < length; i++) {
    const here = at + i * TAG_COUNT
    let tag = 0
    let top = probabilities[here]
    for (let k = 1; k < TAG_COUNT; k++) {
      if (probabilities[here + k] <= top) continue
      top = probabilities[here + k]
      tag = k
    }
    doubt += 1 - top
    if (doubt > 0.49) return false
    tags[first + i] = tag
  }
  return true
}
