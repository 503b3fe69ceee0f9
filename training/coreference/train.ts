import { writeFileSync } from 'node:fs'
import { CANDIDATE_FEATURES, NONE_FEATURES, SIZE, type WeightClass } from '../../src/coreference/features'
import { readReferences } from '../../src/coreference/read-references'
import type { Choice } from '../../src/coreference/reader'
import { randomSource } from '../logistic'
import { type GumDocument, readGum, readPassage } from './gum'
import { PASSAGES } from './passages'

/** One expression to decide: features of its candidates and of none, and the right one (-1 is none). */
interface Example {
  readonly class: WeightClass
  readonly candidates: readonly Float64Array[]
  readonly none: Float64Array
  readonly gold: number
}

const data = process.env.STANCEKIT_DATA ?? '../shared/datasets'
const CLASSES: readonly WeightClass[] = ['he', 'it', 'they', 'thing', 'person']
const OFFSET = CANDIDATE_FEATURES.length

function actorOf(document: GumDocument, { start, end, markable }: Choice): string | null | undefined {
  return markable.pronoun !== null ? document.actorAt.get(`${start}:${end}`) : document.actorOfHead.get(end)
}

/** Walks a document with the right choices made, and notes each. */
function examplesOf(document: GumDocument): Example[] {
  const examples: Example[] = []
  readReferences(document.doc, (choice) => {
    const actor = actorOf(document, choice)
    if (actor === undefined) return -1
    const gold = actor === null ? -1 : choice.candidates.findIndex(({ id }) => id === actor)
    examples.push({
      class: choice.class,
      candidates: choice.candidates.map((_, rank) => choice.features[rank].slice()),
      none: choice.none.slice(),
      gold,
    })
    return gold
  })
  return examples
}

function dot(weights: Float64Array, features: Float64Array, offset: number): number {
  let sum = 0
  for (let at = 0; at < features.length; at++) sum += weights[offset + at] * features[at]
  return sum
}

/** Softmax over the candidates and none, by AdaGrad with an L2 penalty. */
function fitWeights(examples: readonly Example[], seed: number): Float64Array {
  const weights = new Float64Array(SIZE)
  const squares = new Float64Array(SIZE).fill(1e-6)
  const random = randomSource(seed)
  const order = examples.map((_, at) => at)
  for (let epoch = 0; epoch < 80; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      const swap = order[i]
      order[i] = order[j]
      order[j] = swap
    }
    for (const index of order) {
      const example = examples[index]
      const scores = [...example.candidates.map((features) => dot(weights, features, 0)), dot(weights, example.none, OFFSET)]
      const peak = Math.max(...scores)
      const sum = scores.reduce((total, score) => total + Math.exp(score - peak), 0)
      const gradient = new Float64Array(SIZE)
      const right = example.gold < 0 ? scores.length - 1 : example.gold
      scores.forEach((score, at) => {
        const error = Math.exp(score - peak) / sum - (at === right ? 1 : 0)
        const features = at < example.candidates.length ? example.candidates[at] : example.none
        const offset = at < example.candidates.length ? 0 : OFFSET
        for (let f = 0; f < features.length; f++) gradient[offset + f] += error * features[f]
      })
      for (let f = 0; f < SIZE; f++) {
        const g = gradient[f] + 1e-3 * weights[f]
        squares[f] += g * g
        weights[f] -= (0.1 * g) / Math.sqrt(squares[f])
      }
    }
  }
  return weights
}

const passages = PASSAGES.map(readPassage)
const train = [...readGum(data, 'train'), ...passages, ...passages]
const dev = readGum(data, 'dev')
const trainExamples = train.flatMap(examplesOf)
const devExamples = dev.flatMap(examplesOf)
const weights: Record<string, number[]> = {}
for (const name of CLASSES) {
  const examples = trainExamples.filter((example) => example.class === name)
  const fitted = fitWeights(examples, 3)
  weights[name] = Array.from(fitted, (weight) => Math.round(weight * 100) / 100)
  const held = devExamples.filter((example) => example.class === name)
  let right = 0
  let linked = 0
  let gold = 0
  for (const example of held) {
    const scores = [...example.candidates.map((features) => dot(fitted, features, 0)), dot(fitted, example.none, OFFSET)]
    let best = scores.indexOf(Math.max(...scores))
    if (best === scores.length - 1) best = -1
    if (example.gold >= 0) gold++
    if (best >= 0) linked++
    if (best >= 0 && best === example.gold) right++
  }
  console.log(
    `${name}: train ${examples.length} (${examples.filter((e) => e.gold >= 0).length} named), dev ${held.length}: precision ${(right / Math.max(1, linked)).toFixed(3)} recall ${(right / Math.max(1, gold)).toFixed(3)} (n = ${gold})`,
  )
}
/** Below these probabilities nothing is said. */
const thresholds = { he: 0.3, it: 0.35, they: 0.3, thing: 0.3, person: 0.3 }
const lines = CLASSES.map((name) => `    // prettier-ignore\n    ${name}: [${weights[name].join(', ')}],`).join('\n')
writeFileSync(
  'models/coreference.ts',
  `/** Weights of ${CANDIDATE_FEATURES.length} features of a candidate, then ${NONE_FEATURES.length} of none; made by training/coreference/train.ts. See coreference.md. */\nexport const coreferenceWeights = {\n  format: 'stancekit-coreference-1',\n  version: '1',\n  thresholds: ${JSON.stringify(thresholds)},\n  weights: {\n${lines.replaceAll('    // prettier-ignore\n', '')}\n  },\n}\n`,
)
