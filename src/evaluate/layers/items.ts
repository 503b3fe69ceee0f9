import type { Span } from '../../doc/types'
import type { Collector } from '../collector'
import { unitAt } from '../match/sentences'
import { scoreItems } from '../metrics/score-items'

/** Counts spans toward an F1, each with the gold sentence (or region) in which it starts. */
export function collectItems<T extends Span>(
  into: Collector,
  where: { layer: string; measure: string; document: number; within: readonly Span[] },
  predicted: readonly T[],
  gold: readonly T[],
  key: (item: T) => string,
): void {
  const units = new Map<number, { predicted: T[]; gold: T[] }>()
  const unit = (item: T) => {
    const at = unitAt(where.within, item.start)
    let found = units.get(at)
    if (found === undefined) {
      found = { predicted: [], gold: [] }
      units.set(at, found)
    }
    return found
  }
  for (const item of gold) unit(item).gold.push(item)
  for (const item of predicted) unit(item).predicted.push(item)
  if (units.size === 0) units.set(0, { predicted: [], gold: [] })
  for (const [sentence, items] of units) {
    const score = scoreItems(items.predicted, items.gold, (item) => `${item.start} ${item.end} ${key(item)}`)
    into.count(where.layer, where.measure, { document: where.document, sentence }, score.correct, score.predicted, score.gold)
  }
}
