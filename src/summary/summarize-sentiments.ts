import type { Sentiment, SentimentSummary } from '../doc/types'
import { intervalOf } from './resample'

/** The scores of one summary after the other. */
let scores = /* @__PURE__ */ new Float64Array(0)

/**
 * Mean score and shares over sentences, of the sentiments with these indices, in text order. Shares are expected ones: means
 * of the probabilities, so that an unsure judgement counts in part. Where several of a row's actors are in a sentence, they
 * share it.
 */
export function summarizeSentiments(sentiments: readonly Sentiment[], indices: readonly number[]): SentimentSummary {
  if (scores.length < indices.length) scores = new Float64Array(2 * indices.length + 32)
  let count = 0
  let sum = 0
  let negative = 0
  let neutral = 0
  let positive = 0
  let from = 0
  while (from < indices.length) {
    const { start } = sentiments[indices[from]].sentence
    let end = from + 1
    while (end < indices.length && sentiments[indices[end]].sentence.start === start) end++
    const part = 1 / (end - from)
    let score = 0
    for (; from < end; from++) {
      const { score: one, probabilities } = sentiments[indices[from]]
      score += one * part
      negative += probabilities.negative * part
      neutral += probabilities.neutral * part
      positive += probabilities.positive * part
    }
    scores[count++] = score
    sum += score
  }
  const sentences = Math.max(1, count)
  return {
    sentences: count,
    mean: sum / sentences,
    interval: intervalOf(scores, count),
    negative: negative / sentences,
    neutral: neutral / sentences,
    positive: positive / sentences,
  }
}
