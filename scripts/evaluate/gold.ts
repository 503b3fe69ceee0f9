import { type EvaluationPair, evaluateCorpus, type GoldDocument } from '../../src/evaluate/index'
import { analyze } from '../../src/index'
import type { Measurement } from './set'

/** Analyses articles and scores them against their gold. */
export function measureGold(
  set: string,
  articles: readonly { readonly text: string; readonly gold: GoldDocument }[],
): Measurement[] {
  const pairs = articles.map(({ text, gold }): EvaluationPair => ({ predicted: analyze(text), gold }))
  return evaluateCorpus(pairs).figures.map(({ layer, measure, value, interval, n }) => ({
    set,
    split: 'gold',
    measure: `${layer}: ${measure}`,
    value,
    ...(interval === null ? {} : { interval }),
    n,
  }))
}
