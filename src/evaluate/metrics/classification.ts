import { accuracyFromCounts, kappaFromCounts, macroF1FromCounts } from './from-counts'
import { type PrecisionRecallF1, precisionRecallF1 } from './precision-recall-f1'

/** One case of a classification: what was said, and what is right. */
export interface Labelled {
  readonly predicted: string
  readonly gold: string
}

/** How often each gold label (row) was predicted as each label (column). */
export interface ConfusionMatrix {
  /** Every label that occurs, sorted. */
  readonly labels: readonly string[]
  /** `counts[gold][predicted]`, indices into `labels`. */
  readonly counts: readonly (readonly number[])[]
}

/**
 * Counts of gold against predicted labels.
 *
 * @example
 * confusionMatrix([{ predicted: 'a', gold: 'b' }]) // { labels: ['a', 'b'], counts: [[0, 0], [1, 0]] }
 */
export function confusionMatrix(cases: readonly Labelled[]): ConfusionMatrix {
  const labels = [...new Set(cases.flatMap((item) => [item.gold, item.predicted]))].sort()
  const index = new Map(labels.map((label, i) => [label, i]))
  const counts = labels.map(() => new Array<number>(labels.length).fill(0))
  for (const item of cases) counts[index.get(item.gold) ?? 0][index.get(item.predicted) ?? 0]++
  return { labels, counts }
}

/**
 * Share of cases that are right, 0 to 1; 0 when there is no case.
 *
 * @example
 * accuracy([{ predicted: 'a', gold: 'a' }, { predicted: 'a', gold: 'b' }]) // 0.5
 */
export function accuracy(cases: readonly Labelled[]): number {
  const { labels, counts } = confusionMatrix(cases)
  return accuracyFromCounts(counts.flat(), labels.length)
}

/**
 * Precision, recall and F1 of each label that occurs in the gold, or of those given.
 *
 * @example
 * f1ByLabel([{ predicted: 'a', gold: 'a' }, { predicted: 'a', gold: 'b' }]).get('a')?.precision // 0.5
 */
export function f1ByLabel(cases: readonly Labelled[], labels?: readonly string[]): Map<string, PrecisionRecallF1> {
  const names = labels ?? [...new Set(cases.map((item) => item.gold))].sort()
  const tally = new Map(names.map((name) => [name, { correct: 0, predicted: 0, gold: 0 }]))
  for (const item of cases) {
    const said = tally.get(item.predicted)
    if (said !== undefined) said.predicted++
    const right = tally.get(item.gold)
    if (right !== undefined) right.gold++
    if (right !== undefined && item.predicted === item.gold) right.correct++
  }
  return new Map([...tally].map(([name, { correct, predicted, gold }]) => [name, precisionRecallF1(correct, predicted, gold)]))
}

/**
 * Mean of the labels' F1, each label counting alike, 0 to 1; 0 when there is no case. Labels are those present in the
 * gold, or those given (a label given that never occurs counts 1 if it is never predicted, else 0).
 *
 * @example
 * macroF1([{ predicted: 'a', gold: 'a' }, { predicted: 'a', gold: 'b' }]) // 0.333...: a 0.667, b 0
 */
export function macroF1(cases: readonly Labelled[], labels?: readonly string[]): number {
  if (cases.length === 0) return 0
  if (labels !== undefined) {
    const scores = [...f1ByLabel(cases, labels).values()]
    return scores.reduce((sum, score) => sum + score.f1, 0) / scores.length
  }
  const matrix = confusionMatrix(cases)
  return macroF1FromCounts(matrix.counts.flat(), matrix.labels.length)
}

/**
 * Cohen's kappa: agreement beyond chance, -1 to 1. 1 when both always say the same single label; 0 when there is no case.
 * Source: Cohen 1960, A coefficient of agreement for nominal scales.
 *
 * @example
 * cohensKappa([{ predicted: 'a', gold: 'a' }, { predicted: 'b', gold: 'b' }]) // 1
 */
export function cohensKappa(cases: readonly Labelled[]): number {
  const { labels, counts } = confusionMatrix(cases)
  return kappaFromCounts(counts.flat(), labels.length)
}
