/** Trains the target model and writes models/sentiment.ts: `npx tsx training/sentiment/train.ts`. */
import { writeFileSync } from 'node:fs'
import { packLinearModel } from '../../src/model/linear-model'
import { fitTemperature, trainLogistic } from '../logistic'
import { readSamples } from './data'
import { predict, toExample } from './linear'

const WEIGHTS: Record<string, number> = { newsmtsc: 1, 'rusentne-en': 1, sentfin: 0.3, finentity: 0.3 }
const options = { labels: 3, epochs: 8, rate: 0.015, l2: 1e-3, l1: 0, minCount: 4 }
const train = Object.keys(WEIGHTS).flatMap((set) =>
  readSamples(set, 'train').map((sample) => ({ sample, example: toExample(sample, WEIGHTS[set]) })),
)

/** The temperature is fitted on a fifth of the groups that a second model has not seen. */
const held = train.filter(({ sample }) => [...sample.group].reduce((h, c) => (h * 31 + c.charCodeAt(0)) >>> 0, 7) % 5 === 0)
const rest = new Set(held)
const probe = trainLogistic(
  train.filter((item) => !rest.has(item)).map(({ example }) => example),
  options,
)
const general = held.filter(({ sample }) => sample.set === 'newsmtsc' || sample.set === 'rusentne-en')
const logits = general.map(({ example }) => predict(probe, example).map(Math.log))
const temperature = fitTemperature(
  logits,
  general.map(({ example }) => example.label),
)

const { bias, weights } = trainLogistic(
  train.map(({ example }) => example),
  options,
)
const data = packLinearModel({
  name: 'sentiment',
  version: '0.1.0',
  labels: ['negative', 'neutral', 'positive'],
  bias: [...bias],
  temperature,
  weights,
})
writeFileSync(
  'models/sentiment.ts',
  `import type { LinearModelData } from '../src/model/linear-model'\n\n/** Target-dependent sentiment. See sentiment.md. Made by training/sentiment/train.ts. */\nexport const sentimentModel: LinearModelData = ${JSON.stringify(data)}\n`,
)
console.log('features', data.features, 'bytes', data.weights.length, 'temperature', temperature.toFixed(2))
