import type { Span, TargetSentiment } from '../doc/types'

export function scoreRelation(_text: string, _relation: { source: Span; target: Span }): TargetSentiment {
  return { label: 'neutral', score: 0, probabilities: { negative: 1 / 3, neutral: 1 / 3, positive: 1 / 3 }, evidence: [] }
}
