/** Cross-validates the linear model and reports on dev: `npx tsx training/sentiment/linear.ts`. */

import { softmax } from '../../src/model/linear-model'
import { findSentence } from '../../src/sentiment/find-sentence'
import { readUnits } from '../../src/sentiment/read-units'
import { type Mark, TARGET } from '../../src/sentiment/scan'
import { analyzeUnits, targetFeatures } from '../../src/sentiment/target-features'
import { type Example, type LogisticWeights, trainLogistic } from '../logistic'
import { readSamples, type Sample } from './data'
import { argmax, calibrationError, confusion, macroF1 } from './metrics'

export function toExample(sample: Sample, weight = 1): Example {
  const marks: Mark[] = [{ start: sample.target.start, end: sample.target.end, kind: TARGET }]
  const units = readUnits(sample.text, findSentence(sample.text, marks), marks)
  const focus = units.findIndex((unit) => unit.kind === TARGET && unit.end > sample.target.start)
  const { hashes, values } = targetFeatures(analyzeUnits(units), focus)
  return { features: hashes, values, label: sample.label, weight }
}

export function predict(model: LogisticWeights, example: Example, temperature = 1): Float64Array {
  const logits = Float64Array.from(model.bias)
  for (let i = 0; i < example.features.length; i++) {
    const row = model.weights.get(example.features[i])
    if (row) for (let k = 0; k < 3; k++) logits[k] += row[k] * (example.values?.[i] ?? 1)
  }
  return softmax(logits, temperature)
}

if (process.argv[1].endsWith('linear.ts')) {
  const weights: Record<string, number> = { newsmtsc: 1, 'rusentne-en': 1, sentfin: 0.3, finentity: 0.3 }
  const train = Object.keys(weights).flatMap((set) => readSamples(set, 'train').map((s) => toExample(s, weights[set])))
  const options = {
    labels: 3,
    epochs: Number(process.argv[2] ?? 12),
    rate: 0.05,
    l2: Number(process.argv[3] ?? 1e-4),
    l1: Number(process.argv[4] ?? 0),
    minCount: 2,
  }
  const start = performance.now()
  const model = trainLogistic(train, options)
  console.log('trained', Math.round(performance.now() - start), 'ms', model.weights.size, 'features')
  for (const [set, subset] of [
    ['newsmtsc', 'rw'],
    ['newsmtsc', 'mt'],
    ['rusentne-en', ''],
    ['sentfin', ''],
    ['finentity', ''],
  ]) {
    const dev = readSamples(set, 'dev').filter((s) => s.subset === subset)
    const gold = dev.map((s) => s.label)
    const p = dev.map((s) => predict(model, toExample(s)))
    const guess = p.map(argmax)
    console.log(
      set,
      subset,
      macroF1(gold, guess).toFixed(3),
      'ece',
      calibrationError(gold, p).toFixed(3),
      JSON.stringify(confusion(gold, guess)),
    )
  }
}
