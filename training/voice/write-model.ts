import { writeFileSync } from 'node:fs'
import { packLinearModel } from '../../src/model/linear-model'
import type { BinaryModel } from './binary-logistic'

/** As many features as each column keeps: the strongest, of those alike the more frequent. More say no more. */
const MOST_FEATURES = 20_000
const FREQUENCY = 0.3

/** Writes models/voice.ts. Features in `alwaysKept` stay however small their weights. */
export function writeModel(
  sentence: BinaryModel,
  document: BinaryModel,
  context: Readonly<Record<string, number>>,
  alwaysKept: ReadonlySet<number>,
): void {
  const weights = new Map<number, [number, number]>()
  for (const [column, model] of [sentence, document].entries()) {
    const worth = ([hash, weight]: readonly [number, number]): number =>
      Math.abs(weight) * (1 + (model.counts.get(hash) ?? 0)) ** FREQUENCY
    const all = [...model.weights].map(worth).sort((a, b) => b - a)
    const least = all[Math.min(all.length - 1, MOST_FEATURES)]
    for (const [hash, weight] of model.weights) {
      if (worth([hash, weight]) < least && !alwaysKept.has(hash)) continue
      const row = weights.get(hash) ?? [0, 0]
      row[column] = weight
      weights.set(hash, row)
    }
  }
  const labels = ['sentence', 'document']
  const bias = [sentence.bias, document.bias]
  const data = packLinearModel({ name: 'voice', version: '5', labels, bias, temperature: 1, weights }, { step: 0.08 })
  const numbers = Object.entries(context).map(([name, value]) => `${name}: ${Number(value.toFixed(4))}`)
  writeFileSync(
    'models/voice.ts',
    [
      "import type { LinearModelData } from '../src/model/linear-model'\n",
      '/**',
      ' * How a sentence is read in its document: weights of its own logit, its neighbours, the document and the share of its words',
      " * that are the author's; and what the sentences weigh in the document.",
      ' */',
      `export const VOICE_CONTEXT = { ${numbers.join(', ')} }\n`,
      '/** Made by training/voice/train.ts; see voice.md. */',
      `export const VOICE_MODEL: LinearModelData = ${JSON.stringify(data, null, 2)}\n`,
    ].join('\n'),
  )
  console.log(`models/voice.ts: ${data.hashes.count} features`)
}
