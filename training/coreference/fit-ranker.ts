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

/** Hidden units of each layer of a teacher; so many are averaged, since one alone hangs on its chances. */
const TAUGHT_BY = { units: 16, networks: 3 }
/** Hidden units of what ships, which learns from the teachers' mean and, to this share, from the labels: every unit costs time. */
const UNITS = 16
const OF_LABELS = 0.3
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

/** Where in the one list of weights that the optimizer sees those of the layers begin, and those of the heads. */
interface Places {
  readonly units: number
  readonly candidate: number
  readonly none: number
  readonly heads: number
}

function placesOf(units: number): Places {
  const layer = (INPUTS + 2) * units
  const candidate = WEIGHT_CLASSES.length * LINEAR
  return { units, candidate, none: candidate + layer, heads: candidate + 2 * layer }
}

function rankerOf(all: Float64Array, { units, candidate, none }: Places): Ranker {
  const layer = (from: number): HiddenLayer => {
    const bias = from + INPUTS * units
    return {
      inputs: all.subarray(from, bias),
      bias: all.subarray(bias, bias + units),
      out: all.subarray(bias + units, bias + 2 * units),
    }
  }
  return {
    linear: WEIGHT_CLASSES.map((_, i) => all.subarray(i * LINEAR, (i + 1) * LINEAR)),
    candidate: layer(candidate),
    none: layer(none),
  }
}

const room = new Float64Array(100)

/** Those of the candidates, then that of none. */
export function scoresOf({ class: name, candidates, none, head }: Example, { ranker, heads }: Fitted): number[] {
  const index = WEIGHT_CLASSES.indexOf(name)
  const last = rankCandidates(ranker, index, candidates, candidates.length, none, room)
  return [...room.slice(0, candidates.length), last + (heads[index].get(head) ?? 0)]
}

/** Probabilities of the candidates, then of none. */
type Targets = readonly number[]

/** What an optimizer goes on with: one list of weights, and the ranker that reads it. */
interface InTraining {
  readonly places: Places
  readonly weights: Float64Array
  readonly gradient: Float64Array
  readonly fitted: Fitted
  readonly headIds: ReadonlyMap<string, number>
}

/** A few networks learn from the labels; a smaller one, which ships, from their mean and the labels. */
export function fitRanker(examples: readonly Example[]): Fitted {
  const hard = examples.map(({ gold, candidates }) =>
    Array.from({ length: candidates.length + 1 }, (_, i) => (i === (gold < 0 ? candidates.length : gold) ? 1 : 0)),
  )
  const teachers = Array.from({ length: TAUGHT_BY.networks }, (_, i) => fitOne(examples, hard, TAUGHT_BY.units, i + 1))
  const mixed = examples.map((example, i) => {
    const said = teachers.map((teacher) => softmax(scoresOf(example, teacher)))
    return hard[i].map((label, k) => {
      const mean = said.reduce((sum, each) => sum + each[k], 0) / said.length
      return OF_LABELS * label + (1 - OF_LABELS) * mean
    })
  })
  return fitOne(examples, mixed, UNITS, 1)
}

function softmax(scores: readonly number[]): number[] {
  const peak = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - peak))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}

/** Softmax over the candidates and none; AdamW (Loshchilov and Hutter 2019), its rate falling to nearly nothing. */
function fitOne(examples: readonly Example[], targets: readonly Targets[], units: number, seed: number): Fitted {
  const random = randomSource(seed)
  const headIds = countHeads(examples)
  const places = placesOf(units)
  const weights = new Float64Array(places.heads + headIds.size)
  for (let w = places.candidate; w < places.heads; w++)
    weights[w] = (2 * random() - 1) / Math.sqrt(isOut(w, places) ? units : INPUTS)
  const heads = WEIGHT_CLASSES.map(() => new Map<string, number>())
  const fitted: Fitted = { ranker: rankerOf(weights, places), heads }
  const gradient = new Float64Array(weights.length)
  const training: InTraining = { places, weights, gradient, fitted, headIds }
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
      for (const i of batch) addGradient(training, examples[i], targets[i], 1 / batch.length)
      step++
      const rate = RATE * Math.max(0.02, 1 - step / steps)
      for (let w = 0; w < weights.length; w++) {
        mean[w] += 0.1 * (gradient[w] - mean[w])
        square[w] += 0.001 * (gradient[w] * gradient[w] - square[w])
        weights[w] *= 1 - rate * (w < places.heads ? DECAY : HEAD_DECAY)
        weights[w] -= (rate * (mean[w] / (1 - 0.9 ** step))) / (Math.sqrt(square[w] / (1 - 0.999 ** step)) + 1e-8)
      }
      for (const [key, id] of headIds) {
        const at = key.indexOf(' ')
        heads[Number(key.slice(0, at))].set(key.slice(at + 1), weights[places.heads + id])
      }
    }
  }
  return fitted
}

/** Whether a weight is what a hidden unit adds to a score. */
function isOut(weight: number, { units, candidate, none }: Places): boolean {
  return weight - (weight < none ? candidate : none) >= (INPUTS + 1) * units
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

function addGradient(training: InTraining, example: Example, targets: Targets, share: number): void {
  const { candidates, none, head } = example
  const { fitted, gradient, headIds, places } = training
  const index = WEIGHT_CLASSES.indexOf(example.class)
  const linear = index * LINEAR
  const most = new Float64Array(CANDIDATE)
  for (const values of candidates) for (let f = 0; f < CANDIDATE; f++) if (values[f] > most[f]) most[f] = values[f]
  softmax(scoresOf(example, fitted)).forEach((probability, rank) => {
    const error = share * (probability - targets[rank])
    if (error === 0) return
    const ofNone = rank === candidates.length
    const values = ofNone ? most : candidates[rank]
    if (ofNone) for (let f = 0; f < NONE; f++) gradient[linear + CANDIDATE + f] += error * none[f]
    else for (let f = 0; f < CANDIDATE; f++) gradient[linear + f] += error * values[f]
    addLayer(training, ofNone ? places.none : places.candidate, [...values, ...none], index, error)
    if (!ofNone) return
    const id = headIds.get(`${index} ${head}`)
    if (id !== undefined) gradient[places.heads + id] += error
  })
}

/** Through a layer: `values` are those of the features, the class comes after them. */
function addLayer(
  { weights, gradient, places: { units } }: InTraining,
  layer: number,
  values: readonly number[],
  classIndex: number,
  error: number,
): void {
  const bias = layer + INPUTS * units
  const out = bias + units
  const inputs = values.flatMap((value, i) => (value === 0 ? [] : [[i, value] as const]))
  inputs.push([CANDIDATE + NONE + classIndex, 1])
  for (let h = 0; h < units; h++) {
    let sum = weights[bias + h]
    for (const [i, value] of inputs) sum += weights[layer + i * units + h] * value
    if (sum <= 0) continue
    gradient[out + h] += error * sum
    const back = error * weights[out + h]
    gradient[bias + h] += back
    for (const [i, value] of inputs) gradient[layer + i * units + h] += back * value
  }
}
