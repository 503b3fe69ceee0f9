import { bareTransitions } from '../../src/entities/names/crf'
import { TAG_COUNT } from '../../src/entities/names/tags'
import { randomSource } from '../logistic'

const K = TAG_COUNT

/** A stretch to learn from: features of its tokens (flat, with where each token's begin), and bits of the tags each may have. */
export interface Stretch {
  readonly features: Int32Array
  readonly offsets: Int32Array
  readonly allowed: Int32Array
  readonly weight: number
  /** Scores to start from, one row of tags a token (for a second model on top of a first). */
  readonly base?: Float32Array
}

export interface CrfOptions {
  readonly epochs: number
  readonly rate?: number
  readonly l1?: number
  readonly l2?: number
  /** Features met less than this, by the weights of their stretches, are left out. */
  readonly minCount?: number
  readonly seed?: number
  /** Whether to tell the loss after each epoch. */
  readonly report?: boolean
  /** Transitions to start from. */
  readonly transitions?: Float64Array
}

export interface CrfWeights {
  readonly rows: Map<number, number>
  readonly weights: Float32Array
  readonly transitions: Float64Array
}

/**
 * Trains a linear-chain conditional random field on stretches whose tags may be known in part: the gradient is the
 * expectation under the allowed tags less the expectation under all (marginal likelihood). AdaGrad with L1 and L2.
 */
export function trainCrf(stretches: readonly Stretch[], options: CrfOptions): CrfWeights {
  const { epochs, rate = 0.12, l1 = 0, l2 = 0, minCount = 3, seed = 1 } = options
  const counts = new Map<number, number>()
  for (const stretch of stretches)
    for (const feature of stretch.features) counts.set(feature, (counts.get(feature) ?? 0) + stretch.weight)
  const rows = new Map<number, number>()
  for (const [feature, count] of counts) if (count >= minCount) rows.set(feature, rows.size * K)
  counts.clear()
  const weights = new Float32Array(rows.size * K)
  const squares = new Float32Array(rows.size * K).fill(1e-6)
  const transitions = options.transitions?.slice() ?? bareTransitions()
  const transitionSquares = new Float64Array(K * K).fill(1e-4)
  const indexed = stretches.map((stretch) => index(stretch, rows))
  const longest = stretches.reduce((most, s) => Math.max(most, s.allowed.length), 1)
  const free = new Chain(longest)
  const bound = new Chain(longest)
  const random = randomSource(seed)
  for (let epoch = 0; epoch < epochs; epoch++) {
    const step = rate * (1 - (0.9 * epoch) / epochs)
    let loss = 0
    let exp = transitions.map(Math.exp)
    for (let n = indexed.length - 1; n >= 0; n--) {
      const m = Math.floor(random() * (n + 1))
      const swap = indexed[n]
      indexed[n] = indexed[m]
      indexed[m] = swap
    }
    for (let n = 0; n < indexed.length; n++) {
      const { stretch, features, offsets } = indexed[n]
      const length = stretch.allowed.length
      if (n % 16 === 0) exp = transitions.map(Math.exp)
      free.scores.fill(0, 0, length * K)
      if (stretch.base) free.scores.set(stretch.base)
      for (let i = 0; i < length; i++)
        for (let f = offsets[i]; f < offsets[i + 1]; f++) {
          const row = features[f]
          for (let k = 0; k < K; k++) free.scores[i * K + k] += weights[row + k]
        }
      bound.scores.set(free.scores.subarray(0, length * K))
      const z = free.run(length, exp, null)
      const b = bound.run(length, exp, stretch.allowed)
      if (!Number.isFinite(b)) continue
      loss += (z - b) * stretch.weight
      const w = stretch.weight
      for (let i = 0; i < length; i++) {
        for (let k = 0; k < K; k++) {
          const error = (free.scores[i * K + k] - bound.scores[i * K + k]) * w
          if (error < 1e-4 && error > -1e-4) continue
          for (let f = offsets[i]; f < offsets[i + 1]; f++) {
            const at = features[f] + k
            const gradient = error + l2 * weights[at]
            squares[at] += gradient * gradient
            const size = step / Math.sqrt(squares[at])
            let next = weights[at] - size * gradient
            if (l1 > 0) next = next > 0 ? Math.max(0, next - size * l1) : Math.min(0, next + size * l1)
            weights[at] = next
          }
        }
      }
      for (let t = 0; t < K * K; t++) {
        if (transitions[t] === Number.NEGATIVE_INFINITY) continue
        const error = (free.pairs[t] - bound.pairs[t]) * w
        if (error === 0) continue
        transitionSquares[t] += error * error
        transitions[t] -= (0.5 * step * error) / Math.sqrt(transitionSquares[t])
      }
    }
    if (options.report) console.error(`epoch ${epoch + 1}: loss ${(loss / indexed.length).toFixed(4)} a stretch`)
  }
  return { rows, weights, transitions }
}

function index(
  stretch: Stretch,
  rows: ReadonlyMap<number, number>,
): { stretch: Stretch; features: Int32Array; offsets: Int32Array } {
  const features: number[] = []
  const offsets = new Int32Array(stretch.offsets.length)
  for (let i = 0; i + 1 < stretch.offsets.length; i++) {
    for (let f = stretch.offsets[i]; f < stretch.offsets[i + 1]; f++) {
      const row = rows.get(stretch.features[f])
      if (row !== undefined) features.push(row)
    }
    offsets[i + 1] = features.length
  }
  return { stretch, features: Int32Array.from(features), offsets }
}

/** Forward-backward over one stretch; `scores` become marginals, `pairs` the expected steps from tag to tag. */
class Chain {
  readonly scores: Float64Array
  readonly pairs = new Float64Array(K * K)
  private readonly forward: Float64Array
  private readonly backward = new Float64Array(K)
  private readonly next = new Float64Array(K)

  constructor(longest: number) {
    this.scores = new Float64Array(longest * K)
    this.forward = new Float64Array(longest * K)
  }

  run(length: number, exp: Float64Array, allowed: Int32Array | null): number {
    const { scores, pairs, forward, backward, next } = this
    pairs.fill(0)
    let log = 0
    for (let i = 0; i < length; i++) {
      let top = Number.NEGATIVE_INFINITY
      for (let k = 0; k < K; k++) {
        if (allowed !== null && !((allowed[i] >> k) & 1)) scores[i * K + k] = Number.NEGATIVE_INFINITY
        if (scores[i * K + k] > top) top = scores[i * K + k]
      }
      let sum = 0
      for (let k = 0; k < K; k++) {
        const e = Math.exp(scores[i * K + k] - top)
        scores[i * K + k] = e
        let reach = 0
        if (e > 0) {
          if (i === 0) reach = exp[k]
          else for (let from = 0; from < K; from++) reach += forward[(i - 1) * K + from] * exp[from * K + k]
        }
        forward[i * K + k] = reach * e
        sum += reach * e
      }
      if (!(sum > 0)) return Number.NaN
      for (let k = 0; k < K; k++) forward[i * K + k] /= sum
      log += Math.log(sum) + top
    }
    let ending = 0
    for (let k = 0; k < K; k++) {
      backward[k] = exp[k * K]
      ending += forward[(length - 1) * K + k] * backward[k]
    }
    log += Math.log(ending)
    for (let k = 0; k < K; k++) pairs[k * K] += (forward[(length - 1) * K + k] * backward[k]) / ending
    for (let i = length - 1; i >= 0; i--) {
      let sum = 0
      for (let k = 0; k < K; k++) {
        next[k] = scores[i * K + k] * backward[k]
        scores[i * K + k] = forward[i * K + k] * backward[k]
        sum += scores[i * K + k]
      }
      for (let k = 0; k < K; k++) scores[i * K + k] /= sum
      if (i === 0) {
        for (let k = 0; k < K; k++) pairs[k] += scores[k]
        break
      }
      let mass = 0
      for (let from = 0; from < K; from++) {
        const f = forward[(i - 1) * K + from]
        if (f > 0) for (let k = 0; k < K; k++) mass += f * exp[from * K + k] * next[k]
      }
      let total = 0
      for (let from = 0; from < K; from++) {
        const f = forward[(i - 1) * K + from]
        let b = 0
        for (let k = 0; k < K; k++) {
          const x = exp[from * K + k] * next[k]
          b += x
          pairs[from * K + k] += (f * x) / mass
        }
        backward[from] = b
        total += b
      }
      for (let from = 0; from < K; from++) backward[from] /= total
    }
    return log
  }
}
