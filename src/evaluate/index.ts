/**
 * Predicted against gold, and the metrics.
 * @module stancekit/evaluate
 */

export { docFromGold } from './doc-from-gold'
export { type Evaluation, evaluateCorpus, evaluateDocument } from './evaluate-corpus'
export type { Figure } from './figure'
export { parseGold } from './gold/parse-gold'
export type * from './gold/types'
export * from './metrics/index'
export type { EvaluationPair, PredictedDoc } from './predicted-doc'
