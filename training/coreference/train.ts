import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CANDIDATE_FEATURES, NONE_FEATURES, WEIGHT_CLASSES } from '../../src/coreference/features'
import { MOST_REACH } from '../../src/coreference/make-reader'
import { UNIT } from '../../src/coreference/model'
import type { HiddenLayer } from '../../src/coreference/ranker'
import { readReferences } from '../../src/coreference/read-references'
import type { Choice } from '../../src/coreference/reader'
import { readLabelledReferences } from '../labels/read-references'
import { WORLD_ARTICLES } from '../labels/read-texts'
import { isDev } from '../voice/labels'
import { type Example, type Fitted, fitRanker, scoresOf } from './fit-ranker'
import { type GumDocument, readGum, readPassage } from './gum'
import { PASSAGES } from './passages'

const data = process.env.STANCEKIT_DATA ?? '../shared/datasets'

function actorOf(document: GumDocument, { start, end, markable }: Choice): string | null | undefined {
  return markable.pronoun !== null ? document.actorAt.get(`${start}:${end}`) : document.actorOfHead.get(end)
}

/** Walks a document with the right choices made, and notes each. */
function examplesOf(document: GumDocument): Example[] {
  const examples: Example[] = []
  readReferences(
    document.doc,
    (choice) => {
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
    },
    MOST_REACH,
  )
  return examples
}

/** Precision and recall of what is said from each probability on. */
function report(set: string, examples: readonly Example[], model: Fitted): void {
  const answers = examples.map((example) => {
    const scores = scoresOf(example, model)
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
const ofWorld = ({ genre }: GumDocument): boolean => genre === WORLD_ARTICLES
const news = labelled.filter((each) => !isDev(each.id) && !ofWorld(each))
const world = labelled.filter((each) => !isDev(each.id) && ofWorld(each))
/** The passages tell of states and groups everywhere, the news is American: each passage is read so many times. */
const TIMES = 3
const FURTHER_TIMES = 2
const learned = further.filter((_, i) => !isKept(i))
const times = <T>(count: number, list: readonly T[]): T[] => Array.from({ length: count }, () => list).flat()
const train = [...readGum(data, 'train'), ...times(TIMES, passages), ...times(FURTHER_TIMES, learned), ...news, ...world]
const trainExamples = train.flatMap(examplesOf)
const devExamples = {
  gum: readGum(data, 'dev').flatMap(examplesOf),
  news: labelled.filter((each) => isDev(each.id) && !ofWorld(each)).flatMap(examplesOf),
  world: labelled.filter((each) => isDev(each.id) && ofWorld(each)).flatMap(examplesOf),
  passages: further.filter((_, i) => isKept(i)).flatMap(examplesOf),
}
const model = fitRanker(trainExamples)
for (const name of WEIGHT_CLASSES) {
  const own = trainExamples.filter((example) => example.class === name)
  console.log(`${name}: train ${own.length} (${own.filter((e) => e.gold >= 0).length} named)`)
  for (const [set, held] of Object.entries(devExamples))
    report(
      set,
      held.filter((example) => example.class === name),
      model,
    )
}
for (const [set, held] of Object.entries(devExamples)) report(set, held, model)
/** Below these probabilities nothing is said. */
const thresholds = { he: 0.35, it: 0.4, they: 0.35, thing: 0.4, person: 0.35 }
const whole = (values: ArrayLike<number>): number[] => Array.from(values, (value) => Math.round(value * UNIT))
const layer = ({ inputs, bias, out }: HiddenLayer): number[] => [...whole(inputs), ...whole(bias), ...whole(out)]
const weights = {
  format: 'stancekit-coreference-2',
  version: '3',
  thresholds,
  heads: Object.fromEntries(
    WEIGHT_CLASSES.map((name, i) => [
      name,
      Object.fromEntries(
        [...model.heads[i]].map(([head, bias]) => [head, Math.round(bias * 100) / 100]).filter(([, bias]) => bias !== 0),
      ),
    ]),
  ),
  linear: Object.fromEntries(WEIGHT_CLASSES.map((name, i) => [name, whole(model.ranker.linear[i])])),
  candidate: layer(model.ranker.candidate),
  none: layer(model.ranker.none),
}
writeFileSync(
  'models/coreference.ts',
  `/** Weights of ${CANDIDATE_FEATURES.length} features of a candidate, then ${NONE_FEATURES.length} of none; made by training/coreference/train.ts. See coreference.md. */\nexport const coreferenceWeights = ${JSON.stringify(weights)}\n`,
)
