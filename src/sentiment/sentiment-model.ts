import { sentimentModel } from '../../models/sentiment'
import type { SentimentLabel, SentimentProbabilities } from '../doc/types'
import { type LinearModel, loadLinearModel, softmax } from '../model/linear-model'

let loaded: LinearModel | null = null

export function targetModel(): LinearModel {
  loaded ??= loadLinearModel(sentimentModel)
  return loaded
}

const LABELS: readonly SentimentLabel[] = ['negative', 'neutral', 'positive']

/** What logits say: label, score and calibrated probabilities. */
export function decide(
  logits: ArrayLike<number>,
  temperature: number,
): { label: SentimentLabel; score: number; probabilities: SentimentProbabilities } {
  const p = softmax(Float64Array.from(logits), temperature)
  const best = p[1] >= p[0] && p[1] >= p[2] ? 1 : p[0] >= p[2] ? 0 : 2
  return { label: LABELS[best], score: p[2] - p[0], probabilities: { negative: p[0], neutral: p[1], positive: p[2] } }
}
