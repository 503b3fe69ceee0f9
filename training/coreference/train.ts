import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CANDIDATE_FEATURES, NONE_FEATURES, SIZE, type WeightClass } from '../../src/coreference/features'
import { readReferences } from '../../src/coreference/read-references'
import type { Choice } from '../../src/coreference/reader'
import { readLabelledReferences } from '../labels/read-references'
import { randomSource } from '../logistic'
import { isDev } from '../voice/labels'
import { type GumDocument, readGum, readPassage } from './gum'
import { PASSAGES } from './passages'

/** One expression to decide: features of its candidates and of none, and the right one (-1 is none). */
interface Example {
  readonly class: WeightClass
  readonly candidates: readonly Float64Array[]
  readonly none: Float64Array
  readonly head: string
  readonly gold: number
}

/** Weights of features, and how readily each pronoun or noun stands for nobody named. */
interface Weights {
  readonly features: Float64Array
  readonly heads: Map<string, number>
}

/** Few texts have most nouns: what is said of one is held small. */
const HEAD_PENALTY = 3e-2

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
      head: choice.markable.head,
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

/** Those of the candidates, then that of none. */
function scoresOf({ candidates, none, head }: Example, { features, heads }: Weights): number[] {
  return [...candidates.map((each) => dot(features, each, 0)), dot(features, none, OFFSET) + (heads.get(head) ?? 0)]
}

/** Softmax over the candidates and none, by AdaGrad with an L2 penalty. */
function fitWeights(examples: readonly Example[], seed: number): Weights {
  const weights = new Float64Array(SIZE)
  const squares = new Float64Array(SIZE).fill(1e-6)
  const heads = new Map<string, number>()
  const headSquares = new Map<string, number>()
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
      const scores = scoresOf(example, { features: weights, heads })
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
      const last = scores.length - 1
      const bias = heads.get(example.head) ?? 0
      const g = Math.exp(scores[last] - peak) / sum - (last === right ? 1 : 0) + HEAD_PENALTY * bias
      const square = (headSquares.get(example.head) ?? 1e-6) + g * g
      headSquares.set(example.head, square)
      heads.set(example.head, bias - (0.1 * g) / Math.sqrt(square))
    }
  }
  return { features: weights, heads }
}

/** Precision and recall of what is said from each probability on. */
function report(set: string, examples: readonly Example[], weights: Weights): void {
  const answers = examples.map((example) => {
    const scores = scoresOf(example, weights)
    const peak = Math.max(...scores)
    const sum = scores.reduce((total, score) => total + Math.exp(score - peak), 0)
    const best = scores.indexOf(Math.max(...scores.slice(0, -1)))
    return { probability: Math.exp(scores[best] - peak) / sum, right: best === example.gold }
  })
  const named = examples.filter(({ gold }) => gold >= 0).length
  const line = [0, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6].map((least) => {
    const said = answers.filter(({ probability }) => probability >= least)
    const right = said.filter((answer) => answer.right).length
    const f1 = (2 * right) / Math.max(1, said.length + named)
    return `${least}: ${(right / Math.max(1, said.length)).toFixed(2)} ${(right / Math.max(1, named)).toFixed(2)} ${f1.toFixed(3)}`
  })
  console.log(`  ${set} n ${examples.length} (${named} named)  ${line.join(' | ')}`)
}

const passages = PASSAGES.map(readPassage)
/** More of them, told apart like articles by what is kept for measuring. */
const further = readFileSync(join(import.meta.dirname, 'passages.txt'), 'utf8')
  .trim()
  .split('\n')
  .map(readPassage)
const isKept = (index: number): boolean => index % 8 === 0
const labelled = readLabelledReferences()
const news = labelled.filter(({ id }) => !isDev(id))
/** The passages tell of states and groups everywhere, the news is American: each passage is read so many times. */
const TIMES = 3
const FURTHER_TIMES = 2
const learned = further.filter((_, i) => !isKept(i))
const times = <T>(count: number, list: readonly T[]): T[] => Array.from({ length: count }, () => list).flat()
const train = [...readGum(data, 'train'), ...times(TIMES, passages), ...times(FURTHER_TIMES, learned), ...news]
const trainExamples = train.flatMap(examplesOf)
const devExamples = {
  gum: readGum(data, 'dev').flatMap(examplesOf),
  news: labelled.filter(({ id }) => isDev(id)).flatMap(examplesOf),
  passages: further.filter((_, i) => isKept(i)).flatMap(examplesOf),
}
const weights: Record<string, number[]> = {}
const heads: Record<string, Record<string, number>> = {}
const round = (weight: number): number => Math.round(weight * 100) / 100
for (const name of CLASSES) {
  const examples = trainExamples.filter((example) => example.class === name)
  const fitted = fitWeights(examples, 3)
  weights[name] = Array.from(fitted.features, round)
  heads[name] = Object.fromEntries([...fitted.heads].map(([head, bias]) => [head, round(bias)]).filter(([, bias]) => bias !== 0))
  console.log(`${name}: train ${examples.length} (${examples.filter((e) => e.gold >= 0).length} named)`)
  for (const [set, held] of Object.entries(devExamples))
    report(
      set,
      held.filter((example) => example.class === name),
      fitted,
    )
}
/** Below these probabilities nothing is said. */
const thresholds = { he: 0.35, it: 0.4, they: 0.35, thing: 0.4, person: 0.35 }
const lines = CLASSES.map((name) => `    // prettier-ignore\n    ${name}: [${weights[name].join(', ')}],`).join('\n')
writeFileSync(
  'models/coreference.ts',
  `/** Weights of ${CANDIDATE_FEATURES.length} features of a candidate, then ${NONE_FEATURES.length} of none; made by training/coreference/train.ts. See coreference.md. */\nexport const coreferenceWeights = {\n  format: 'stancekit-coreference-1',\n  version: '2',\n  thresholds: ${JSON.stringify(thresholds)},\n  heads: ${JSON.stringify(heads)},\n  weights: {\n${lines.replaceAll('    // prettier-ignore\n', '')}\n  },\n}\n`,
)
