import { coreferenceWeights } from '../../models/coreference'
import { exp } from '../internal/math'
import { WEIGHT_CLASSES, type WeightClass } from './features'
import { type HiddenLayer, INPUTS, type Ranker, rankCandidates } from './ranker'
import type { Choice } from './reader'

let ranker: Ranker | null = null

/** The scores of one choice after the other. */
let scores = /* @__PURE__ */ new Float64Array(0)

/** Picks the candidate with the highest probability if it is high enough, else none (-1). */
export function chooseByModel(choice: Choice): number {
  if (choice.bound >= 0) return choice.bound
  ranker ??= unpackRanker(coreferenceWeights)
  const heads: Readonly<Record<string, number>> = coreferenceWeights.heads[choice.class]
  const { head } = choice.markable
  const count = choice.candidates.length
  if (scores.length < count) scores = new Float64Array(2 * count)
  const none =
    rankCandidates(ranker, WEIGHT_CLASSES.indexOf(choice.class), choice.features, count, choice.none, scores) +
    (Object.hasOwn(heads, head) ? heads[head] : 0)
  let best = -1
  let top = Number.NEGATIVE_INFINITY
  for (let at = 0; at < count; at++) {
    if (scores[at] <= top) continue
    top = scores[at]
    best = at
  }
  if (best < 0) return -1
  let sum = 0
  const peak = Math.max(top, none)
  for (let at = 0; at < count; at++) sum += exp(scores[at] - peak)
  const probability = exp(top - peak) / (sum + exp(none - peak))
  return probability >= thresholdOf(choice.class) ? best : -1
}

function thresholdOf(name: WeightClass): number {
  return coreferenceWeights.thresholds[name]
}

/** Weights as they ship: hundredths, as a list of whole numbers. */
export interface PackedRanker {
  readonly linear: Readonly<Record<WeightClass, readonly number[]>>
  readonly candidate: readonly number[]
  readonly none: readonly number[]
}

/** Weights are told in hundredths. */
export const UNIT = 100

export function unpackRanker({ linear, candidate, none }: PackedRanker): Ranker {
  const read = (values: readonly number[]): Float64Array => Float64Array.from(values, (value) => value / UNIT)
  const layer = (values: readonly number[]): HiddenLayer => {
    const all = read(values)
    // Each unit has its inputs, what it has from the start, and what it adds.
    const units = all.length / (INPUTS + 2)
    const inputs = units * INPUTS
    return { inputs: all.subarray(0, inputs), bias: all.subarray(inputs, inputs + units), out: all.subarray(inputs + units) }
  }
  return { linear: WEIGHT_CLASSES.map((name) => read(linear[name])), candidate: layer(candidate), none: layer(none) }
}
