import { CANDIDATE_FEATURES, NONE_FEATURES, WEIGHT_CLASSES, type WeightClass } from '../../src/coreference/features'
import { type HiddenLayer, INPUTS, type Ranker, rankCandidates } from '../../src/coreference/ranker'
import { randomSource } from '../logistic'

/** One expression to decide: features of its candidates and of none, and the right one (-1 is none). */
export interface Example {
  readonly class: WeightClass
  readonly candidates: readonly Float64Array[]
  readonly none: Float64Array
  readonly head: string
  readonly gold: number
}

/** The ranker, and for each class how readily each pronoun or noun stands for nobody named. */
export interface Fitted {
  readonly ranker: Ranker
  readonly heads: readonly ReadonlyMap<string, number>[]
}

/** Hidden units of each layer of one network; so many networks are averaged: one alone hangs on its chances. */
const HIDDEN = 16
const NETWORKS = 3
const EPOCHS = 12
const BATCH = 128
const RATE = 3e-3
const DECAY = 1e-3
/** Few texts have most nouns: what is said of one is held small, and nothing is of those met once or twice. */
const HEAD_DECAY = 0.3
const FEWEST_OF_HEAD = 3

const CANDIDATE = CANDIDATE_FEATURES.length
const NONE = NONE_FEATURES.length
const LINEAR = CANDIDATE + NONE
const LAYER = INPUTS * HIDDEN + 2 * HIDDEN

/** All weights in one list, which the optimizer sees: those of the classes, the two layers, the heads. */
const CANDIDATE_LAYER = WEIGHT_CLASSES.length * LINEAR
const NONE_LAYER = CANDIDATE_LAYER + LAYER
const HEADS = NONE_LAYER + LAYER

function rankerOf(all: Float64Array): Ranker {
  const layer = (from: number) => ({
    inputs: all.subarray(from, from + INPUTS * HIDDEN),
    bias: all.subarray(from + INPUTS * HIDDEN, from + INPUTS * HIDDEN + HIDDEN),
    out: all.subarray(from + INPUTS * HIDDEN + HIDDEN, from + LAYER),
  })
  return {
    linear: WEIGHT_CLASSES.map((_, i) => all.subarray(i * LINEAR, (i + 1) * LINEAR)),
    candidate: layer(CANDIDATE_LAYER),
    none: layer(NONE_LAYER),
  }
}

const room = new Float64Array(100)

/** Those of the candidates, then that of none. */
export function scoresOf({ class: name, candidates, none, head }: Example, { ranker, heads }: Fitted): number[] {
  const index = WEIGHT_CLASSES.indexOf(name)
  const last = rankCandidates(ranker, index, candidates, candidates.length, none, room)
  return [...room.slice(0, candidates.length), last + (heads[index].get(head) ?? 0)]
}

/** Softmax over the candidates and none; AdamW (Loshchilov and Hutter 2019), its rate falling to nearly nothing. */
function fitOne(examples: readonly Example[], seed: number): Fitted {
  const random = randomSource(seed)
  const headIds = countHeads(examples)
  const weights = new Float64Array(HEADS + headIds.size)
  for (const layer of [CANDIDATE_LAYER, NONE_LAYER]) {
    for (let i = 0; i < LAYER; i++) {
      const size = i < INPUTS * HIDDEN + HIDDEN ? 1 / Math.sqrt(INPUTS) : 1 / Math.sqrt(HIDDEN)
      weights[layer + i] = (2 * random() - 1) * size
    }
  }
  const fitted: Fitted = { ranker: rankerOf(weights), heads: WEIGHT_CLASSES.map(() => new Map<string, number>()) }
  const gradient = new Float64Array(weights.length)
  const mean = new Float64Array(weights.length)
  const square = new Float64Array(weights.length)
  const order = examples.map((_, i) => i)
  const steps = EPOCHS * Math.ceil(order.length / BATCH)
  let step = 0
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[order[i], order[j]] = [order[j], order[i]]
    }
    for (let from = 0; from < order.length; from += BATCH) {
      const batch = order.slice(from, from + BATCH)
      gradient.fill(0)
      for (const i of batch) addGradient(examples[i], fitted, weights, headIds, gradient, 1 / batch.length)
      step++
      const rate = RATE * Math.max(0.02, 1 - step / steps)
      for (let w = 0; w < weights.length; w++) {
        mean[w] += 0.1 * (gradient[w] - mean[w])
        square[w] += 0.001 * (gradient[w] * gradient[w] - square[w])
        weights[w] *= 1 - rate * (w < HEADS ? DECAY : HEAD_DECAY)
        weights[w] -= (rate * (mean[w] / (1 - 0.9 ** step))) / (Math.sqrt(square[w] / (1 - 0.999 ** step)) + 1e-8)
      }
      for (const [key, id] of headIds) {
        const at = key.indexOf(' ')
        ;(fitted.heads[Number(key.slice(0, at))] as Map<string, number>).set(key.slice(at + 1), weights[HEADS + id])
      }
    }
  }
  return fitted
}

/** The mean of some networks, as one. */
export function fitRanker(examples: readonly Example[]): Fitted {
  const all = Array.from({ length: NETWORKS }, (_, i) => fitOne(examples, i + 1))
  const mean = (lists: readonly ArrayLike<number>[]): Float64Array =>
    Float64Array.from(lists[0], (_, i) => lists.reduce((sum, list) => sum + list[i], 0) / lists.length)
  const joined = (layers: readonly HiddenLayer[]): HiddenLayer => ({
    inputs: Array.from({ length: INPUTS }, (_, i) =>
      layers.flatMap(({ inputs }) => Array.from(inputs).slice(i * HIDDEN, (i + 1) * HIDDEN)),
    ).flat(),
    bias: layers.flatMap(({ bias }) => Array.from(bias)),
    out: layers.flatMap(({ out }) => Array.from(out, (weight) => weight / layers.length)),
  })
  return {
    ranker: {
      linear: WEIGHT_CLASSES.map((_, i) => mean(all.map(({ ranker }) => ranker.linear[i]))),
      candidate: joined(all.map(({ ranker }) => ranker.candidate)),
      none: joined(all.map(({ ranker }) => ranker.none)),
    },
    heads: WEIGHT_CLASSES.map(
      (_, i) =>
        new Map(
          [...all[0].heads[i].keys()].map((head) => [
            head,
            all.reduce((sum, { heads }) => sum + (heads[i].get(head) ?? 0), 0) / all.length,
          ]),
        ),
    ),
  }
}

/** A number for each pronoun or noun of each class that is met often enough. */
function countHeads(examples: readonly Example[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { class: name, head } of examples) {
    const key = `${WEIGHT_CLASSES.indexOf(name)} ${head}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const often = [...counts].filter(([, count]) => count >= FEWEST_OF_HEAD).map(([key]) => key)
  return new Map(often.sort().map((key, id) => [key, id]))
}

function addGradient(
  example: Example,
  fitted: Fitted,
  weights: Float64Array,
  headIds: ReadonlyMap<string, number>,
  gradient: Float64Array,
  share: number,
): void {
  const { candidates, none, head } = example
  const index = WEIGHT_CLASSES.indexOf(example.class)
  const scores = scoresOf(example, fitted)
  const peak = Math.max(...scores)
  const sum = scores.reduce((total, score) => total + Math.exp(score - peak), 0)
  const right = example.gold < 0 ? scores.length - 1 : example.gold
  const linear = index * LINEAR
  const most = new Float64Array(CANDIDATE)
  for (const values of candidates) for (let f = 0; f < CANDIDATE; f++) if (values[f] > most[f]) most[f] = values[f]
  scores.forEach((score, rank) => {
    const error = share * (Math.exp(score - peak) / sum - (rank === right ? 1 : 0))
    if (error === 0) return
    const ofNone = rank === candidates.length
    const values = ofNone ? most : candidates[rank]
    if (ofNone) for (let f = 0; f < NONE; f++) gradient[linear + CANDIDATE + f] += error * none[f]
    else for (let f = 0; f < CANDIDATE; f++) gradient[linear + f] += error * values[f]
    addLayer(ofNone ? NONE_LAYER : CANDIDATE_LAYER, values, none, index, error, weights, gradient)
    if (!ofNone) return
    const id = headIds.get(`${index} ${head}`)
    if (id !== undefined) gradient[HEADS + id] += error
  })
}

function addLayer(
  layer: number,
  values: Float64Array,
  none: Float64Array,
  index: number,
  error: number,
  weights: Float64Array,
  gradient: Float64Array,
): void {
  const bias = layer + INPUTS * HIDDEN
  const out = bias + HIDDEN
  const input = (i: number): number =>
    i < CANDIDATE ? values[i] : i < CANDIDATE + NONE ? none[i - CANDIDATE] : i - CANDIDATE - NONE === index ? 1 : 0
  const units = new Float64Array(HIDDEN)
  for (let h = 0; h < HIDDEN; h++) units[h] = weights[bias + h]
  for (let i = 0; i < INPUTS; i++) {
    const value = input(i)
    if (value !== 0) for (let h = 0; h < HIDDEN; h++) units[h] += weights[layer + i * HIDDEN + h] * value
  }
  for (let h = 0; h < HIDDEN; h++) {
    if (units[h] <= 0) continue
    gradient[out + h] += error * units[h]
    const back = error * weights[out + h]
    gradient[bias + h] += back
    for (let i = 0; i < INPUTS; i++) {
      const value = input(i)
      if (value !== 0) gradient[layer + i * HIDDEN + h] += back * value
    }
  }
}
