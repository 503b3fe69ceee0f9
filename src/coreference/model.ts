import { coreferenceWeights } from '../../models/coreference'
import { exp } from '../internal/math'
import { CANDIDATE_FEATURES, type WeightClass } from './features'
import type { Choice } from './reader'

const OFFSET = CANDIDATE_FEATURES.length

/** The scores of one choice after the other. */
let scores = /* @__PURE__ */ new Float64Array(0)

/** Picks the candidate with the highest probability if it is high enough, else none (-1). */
export function chooseByModel(choice: Choice): number {
  if (choice.bound >= 0) return choice.bound
  const weights = coreferenceWeights.weights[choice.class] as readonly number[]
  const heads: Readonly<Record<string, number>> = coreferenceWeights.heads[choice.class]
  const none = dot(weights, choice.none, OFFSET) + (Object.hasOwn(heads, choice.markable.head) ? heads[choice.markable.head] : 0)
  let best = -1
  let top = Number.NEGATIVE_INFINITY
  let sum = 0
  const count = choice.candidates.length
  if (scores.length < count) scores = new Float64Array(2 * count)
  for (let at = 0; at < count; at++) {
    const score = dot(weights, choice.features[at], 0)
    scores[at] = score
    if (score > top) {
      top = score
      best = at
    }
  }
  if (best < 0) return -1
  const peak = Math.max(top, none)
  for (let at = 0; at < count; at++) sum += exp(scores[at] - peak)
  const probability = exp(top - peak) / (sum + exp(none - peak))
  return probability >= thresholdOf(choice.class) ? best : -1
}

function thresholdOf(name: WeightClass): number {
  return coreferenceWeights.thresholds[name]
}

function dot(weights: readonly number[], features: Float64Array, offset: number): number {
  let sum = 0
  for (let at = 0; at < features.length; at++) sum += weights[offset + at] * features[at]
  return sum
}
