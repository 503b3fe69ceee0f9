import { CANDIDATE_FEATURES, NONE_FEATURES, WEIGHT_CLASSES } from './features'

const CANDIDATE = CANDIDATE_FEATURES.length
const NONE = NONE_FEATURES.length
/** What a hidden unit looks at: features of a candidate (of the candidates together, for nobody), of the expression, and its class. */
export const INPUTS = CANDIDATE + NONE + WEIGHT_CLASSES.length
/** Units of a layer at most. */
const MOST_HIDDEN = 64

/** A layer of hidden units: what each input adds to each of them, what they have from the start, what each adds to the score. */
export interface HiddenLayer {
  readonly inputs: ArrayLike<number>
  readonly bias: ArrayLike<number>
  readonly out: ArrayLike<number>
}

/** Scores of candidates and of nobody: what features add by themselves, for each class, and through hidden units, for all together. */
export interface Ranker {
  /** Of a class: weights of the features of a candidate, then of nobody. */
  readonly linear: readonly ArrayLike<number>[]
  readonly candidate: HiddenLayer
  readonly none: HiddenLayer
}

const hidden = /* @__PURE__ */ new Float64Array(MOST_HIDDEN)
const shared = /* @__PURE__ */ new Float64Array(MOST_HIDDEN)
const most = /* @__PURE__ */ new Float64Array(CANDIDATE)

/**
 * Writes the scores of the first `count` candidates, and returns that of nobody (without what the head itself adds).
 *
 * @param features of each candidate.
 * @param none features of the expression.
 */
export function rankCandidates(
  ranker: Ranker,
  classIndex: number,
  features: readonly ArrayLike<number>[],
  count: number,
  none: ArrayLike<number>,
  scores: Float64Array,
): number {
  const linear = ranker.linear[classIndex]
  startWith(ranker.candidate, none, classIndex, shared)
  most.fill(0)
  for (let rank = 0; rank < count; rank++) {
    const values = features[rank]
    hidden.set(shared)
    let score = 0
    for (let f = 0; f < CANDIDATE; f++) {
      const value = values[f]
      if (value === 0) continue
      if (value > most[f]) most[f] = value
      score += linear[f] * value
      add(ranker.candidate, f, value, hidden)
    }
    scores[rank] = score + through(ranker.candidate, hidden)
  }
  startWith(ranker.none, none, classIndex, hidden)
  let score = 0
  for (let f = 0; f < NONE; f++) score += linear[CANDIDATE + f] * none[f]
  for (let f = 0; f < CANDIDATE; f++) if (most[f] !== 0) add(ranker.none, f, most[f], hidden)
  return score + through(ranker.none, hidden)
}

/** What the expression and its class give the hidden units. */
function startWith(layer: HiddenLayer, none: ArrayLike<number>, classIndex: number, units: Float64Array): void {
  for (let h = 0; h < layer.bias.length; h++) units[h] = layer.bias[h]
  for (let f = 0; f < NONE; f++) if (none[f] !== 0) add(layer, CANDIDATE + f, none[f], units)
  add(layer, CANDIDATE + NONE + classIndex, 1, units)
}

function add({ inputs, bias }: HiddenLayer, input: number, value: number, units: Float64Array): void {
  const size = bias.length
  const from = input * size
  for (let h = 0; h < size; h++) units[h] += inputs[from + h] * value
}

function through({ out }: HiddenLayer, units: Float64Array): number {
  let score = 0
  for (let h = 0; h < out.length; h++) if (units[h] > 0) score += out[h] * units[h]
  return score
}
