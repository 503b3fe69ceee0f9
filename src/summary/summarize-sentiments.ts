import type { Sentiment, SentimentSummary } from '../doc/types'
import { intervalOf } from './resample'

/**
 * Mean score and shares over sentences, from sentiments in text order. Shares are expected ones: means of the
 * probabilities, so that an unsure judgement counts in part. Where several of a row's actors are in a sentence, they share
 * it.
 */
export function summarizeSentiments(sentiments: readonly Sentiment[]): SentimentSummary {
  const scores: number[] = []
  let sum = 0
  let negative = 0
  let neutral = 0
  let positive = 0
  let from = 0
  while (from < sentiments.length) {
    const { start } = sentiments[from].sentence
    let end = from + 1
    while (end < sentiments.length && sentiments[end].sentence.start === start) end++
    const part = 1 / (end - from)
    let score = 0
    for (; from < end; from++) {
      const { score: one, probabilities } = sentiments[from]
      score += one * part
      negative += probabilities.negative * part
      neutral += probabilities.neutral * part
      positive += probabilities.positive * part
    }
    scores.push(score)
    sum += score
  }
  const count = scores.length
  const share = (total: number) => (count === 0 ? 0 : total / count)
  return {
    sentences: count,
    mean: share(sum),
    interval: intervalOf(scores),
    negative: share(negative),
    neutral: share(neutral),
    positive: share(positive),
  }
}
