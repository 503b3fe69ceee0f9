/** Trains the model of voice: `npx tsx training/voice/train.ts`. */
import { writeFileSync } from 'node:fs'
import { packLinearModel } from '../../src/model/linear-model'
import type { BinaryModel } from './binary-logistic'
import { readPieces } from './corpus'
import { trainDocuments } from './train-documents'
import { trainSentences } from './train-sentences'

const articles = readPieces('allsides-genre', 'train', 'document')
const sentence = trainSentences(articles)
const document = trainDocuments(articles)
const weights = new Map<number, [number, number]>()
addColumn(sentence, 0)
addColumn(document, 1)
const data = packLinearModel({
  name: 'voice',
  version: '1',
  labels: ['sentence', 'document'],
  bias: [sentence.bias, document.bias],
  temperature: 1,
  weights,
})
writeFileSync(
  'models/voice.ts',
  `import type { LinearModelData } from '../src/model/linear-model'\n\n/** Made by training/voice/train.ts; see voice.md. */\nexport const VOICE_MODEL: LinearModelData = ${JSON.stringify(data, null, 2)}\n`,
)
console.log(`models/voice.ts: ${data.features} features, ${data.weights.length} characters`)

/** Weights too small to matter are left out, which keeps the model small. */
function addColumn({ weights: column }: BinaryModel, at: 0 | 1): void {
  const largest = Math.max(...[...column.values()].map(Math.abs).filter(Number.isFinite).slice(0, 100_000))
  for (const [hash, weight] of column) {
    if (Math.abs(weight) < largest / 25) continue
    const row = weights.get(hash) ?? [0, 0]
    row[at] = weight
    weights.set(hash, row)
  }
}
