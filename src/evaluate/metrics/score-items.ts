import type { Span } from '../../doc/types'
import { type PrecisionRecallF1, precisionRecallF1 } from './precision-recall-f1'

/**
 * Precision, recall and F1 of a bag of items against another; two items are the same when their keys are. An item that
 * occurs twice must be predicted twice.
 *
 * @param key text that identifies an item.
 * @example
 * scoreItems(['a', 'b', 'b'], ['b', 'c'], (x) => x).f1 // 0.4
 */
export function scoreItems<T>(predicted: readonly T[], gold: readonly T[], key: (item: T) => string): PrecisionRecallF1 {
  const open = new Map<string, number>()
  for (const item of gold) {
    const name = key(item)
    open.set(name, (open.get(name) ?? 0) + 1)
  }
  let correct = 0
  for (const item of predicted) {
    const name = key(item)
    const left = open.get(name) ?? 0
    if (left === 0) continue
    open.set(name, left - 1)
    correct++
  }
  return precisionRecallF1(correct, predicted.length, gold.length)
}

/**
 * Precision, recall and F1 of spans: both ends must be right, and the label too where `label` is given (as in CoNLL,
 * Tjong Kim Sang and De Meulder 2003).
 *
 * @param label what else must agree, for example `(span) => span.type`; by default nothing.
 * @example
 * scoreSpans([{ start: 0, end: 6 }], [{ start: 0, end: 6 }, { start: 9, end: 12 }]).recall // 0.5
 */
export function scoreSpans<T extends Span>(
  predicted: readonly T[],
  gold: readonly T[],
  label: (span: T) => string = () => '',
): PrecisionRecallF1 {
  return scoreItems(predicted, gold, (span) => `${span.start} ${span.end} ${label(span)}`)
}
