import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span, TargetSentiment } from '../../src/doc/types'
import { bootstrapInterval, expectedCalibrationError, type Labelled, macroF1 } from '../../src/evaluate/index'
import type { EvaluationSet, Measurement } from './set'

/** A record of the target and relation sets. */
export interface LabelledTarget {
  readonly text: string
  readonly target: Span
  readonly source?: Span
  readonly label: string
  readonly subset?: string
  readonly doc?: string
}

interface Case extends Labelled {
  readonly probability: number
  readonly correct: boolean
}

/** A set of labelled targets, scored in parts by `subset`: macro-F1 over the labels present and calibration error. */
export function labelledTargets(
  name: string,
  layer: string,
  score: (record: LabelledTarget) => TargetSentiment,
  labels?: readonly string[],
): EvaluationSet {
  return {
    name,
    layer,
    run(folder) {
      const parts = new Map<string, Case[]>()
      for (const line of readFileSync(join(folder, 'dev.jsonl'), 'utf8').split('\n')) {
        if (line === '') continue
        const record = JSON.parse(line) as LabelledTarget
        const result = decideAmong(score(record), labels)
        const part = record.subset === undefined ? name : `${name} ${record.subset}`
        const cases = parts.get(part) ?? []
        parts.set(part, cases)
        cases.push({ ...result, gold: record.label, correct: result.predicted === record.label })
      }
      return [...parts].flatMap(([set, cases]): Measurement[] => {
        const measure = (sample: readonly Case[]): number => macroF1(sample, labels)
        const common = { set, split: 'dev', n: cases.length } as const
        const interval = bootstrapInterval(cases, measure, { samples: 300 })
        return [
          { ...common, measure: 'macro-F1', value: measure(cases), ...(interval === null ? {} : { interval }) },
          { ...common, measure: 'calibration error', value: expectedCalibrationError(cases) },
        ]
      })
    },
  }
}

/** The label among those the set has, with its probability among them. */
function decideAmong({ probabilities }: TargetSentiment, labels?: readonly string[]): { predicted: string; probability: number } {
  const entries = Object.entries(probabilities).filter(([label]) => labels === undefined || labels.includes(label))
  const total = entries.reduce((sum, [, p]) => sum + p, 0)
  const [predicted, p] = entries.reduce((best, entry) => (entry[1] > best[1] ? entry : best))
  return { predicted, probability: p / total }
}
