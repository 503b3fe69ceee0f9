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
 * Reads stretches: the best tags (Viterbi) and the probability of each tag at each place, given that all is untagged before
 * and after a stretch (forward-backward; Lafferty, McCallum and Pereira 2001). Made once for some transitions; keeps its
 * working memory from stretch to stretch. A tag inside a name is reached from two tags only, which saves half the steps.
 */
export class ChainReader {
  private readonly exp: Float64Array
  private forward = new Float64Array(0)
  private back = new Uint8Array(0)
  private readonly backward = new Float64Array(TAG_COUNT)
  private readonly next = new Float64Array(TAG_COUNT)
  private score = new Float64Array(TAG_COUNT)
  private nextScore = new Float64Array(TAG_COUNT)

  constructor(private readonly transitions: Transitions) {
    this.exp = transitions.map((value) => raise(value))
  }

  /**
   * Changes `length` rows of `scores` from row `row` on to probabilities, and writes the best tags to `tags` from `first` on.
   *
   * @param all whether the probabilities are needed where no name was found; else the rows there stay scores.
   */
  read(scores: Float64Array, row: number, length: number, tags: Uint8Array, first: number, all = true): void {
    if (this.forward.length < length * TAG_COUNT) {
      this.forward = new Float64Array(2 * length * TAG_COUNT)
      this.back = new Uint8Array(2 * length * TAG_COUNT)
    }
    const at = row * TAG_COUNT
    this.bestTags(scores, at, length, tags, first)
    if (!all && !holdsName(tags, first, length)) return
    this.runForward(scores, at, length)
    this.runBackward(scores, at, length)
  }

  private bestTags(scores: Float64Array, at: number, length: number, tags: Uint8Array, first: number): void {
    const K = TAG_COUNT
    const { transitions, back } = this
    let { score, nextScore } = this
    for (let k = 0; k < K; k++) score[k] = transitions[k] + scores[at + k]
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
        nextScore[k] = top + scores[at + i * K + k]
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

  /** Leaves the exponentials of the scores in `scores`. */
  private runForward(scores: Float64Array, at: number, length: number): void {
    const K = TAG_COUNT
    const { exp, forward } = this
    for (let i = 0; i < length; i++) {
      const here = at + i * K
      const before = (i - 1) * K
      let top = scores[here]
      for (let k = 1; k < K; k++) if (scores[here + k] > top) top = scores[here + k]
      let sum = 0
      for (let k = 0; k < K; k++) {
        const below = scores[here + k] - top
        const e = below < LEAST ? 0 : raise(below)
        scores[here + k] = e
        let reach = 0
        if (i === 0) reach = exp[k]
        else if (k > 0 && k % 2 === 0)
          reach = forward[before + k] * exp[k * K + k] + forward[before + k - 1] * exp[(k - 1) * K + k]
        else for (let from = 0; from < K; from++) reach += forward[before + from] * exp[from * K + k]
        forward[i * K + k] = reach * e
        sum += reach * e
      }
      const scale = sum > 0 ? 1 / sum : 0
      for (let k = 0; k < K; k++) forward[i * K + k] *= scale
    }
  }

  private runBackward(scores: Float64Array, at: number, length: number): void {
    const K = TAG_COUNT
    const { exp, forward, backward, next } = this
    for (let k = 0; k < K; k++) backward[k] = exp[k * K]
    for (let i = length - 1; i >= 0; i--) {
      const here = at + i * K
      let sum = 0
      for (let k = 0; k < K; k++) {
        next[k] = scores[here + k] * backward[k]
        const p = forward[i * K + k] * backward[k]
        scores[here + k] = p
        sum += p
      }
      for (let k = 0; k < K; k++) scores[here + k] = sum > 0 ? scores[here + k] / sum : 0
      if (i === 0) return
      let total = 0
      for (let from = 0; from < K; from++) {
        let b = exp[from * K] * next[0]
        for (let k = 1; k < K; k += 2) b += exp[from * K + k] * next[k]
        if (from > 0) {
          const inside = from % 2 === 0 ? from : from + 1
          b += exp[from * K + inside] * next[inside]
        }
        backward[from] = b
        total += b
      }
      for (let from = 0; from < K; from++) backward[from] /= total > 0 ? total : 1
    }
  }
}

function holdsName(tags: Uint8Array, first: number, length: number): boolean {
  for (let i = first; i < first + length; i++) if (tags[i] !== 0) return true
  return false
}
