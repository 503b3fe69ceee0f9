import type { Sentiment, SentimentSummary } from '../doc/types'
import { seededRandom } from '../internal/seeded-random'

const RESAMPLES = 200
/** From so many sentences on, the bootstrap's interval is the normal one, at a fraction of the cost. */
const MANY = 400

/**
 * Mean score and shares over sentences. Shares are expected ones: means of the probabilities, so that an unsure judgement
 * counts in part. Where several of a row's actors are in a sentence, they share it.
 */
export function summarizeSentiments(sentiments: readonly Sentiment[]): SentimentSummary {
  const bySentence = new Map<number, Sentiment[]>()
  for (const item of sentiments) {
    const items = bySentence.get(item.sentence.start)
    if (items === undefined) bySentence.set(item.sentence.start, [item])
    else items.push(item)
  }
  const scores: number[] = []
  let negative = 0
  let neutral = 0
  let positive = 0
  for (const items of bySentence.values()) {
    let score = 0
    for (const item of items) {
      score += item.score / items.length
      negative += item.probabilities.negative / items.length
      neutral += item.probabilities.neutral / items.length
      positive += item.probabilities.positive / items.length
    }
    scores.push(score)
  }
  const count = scores.length
  const share = (total: number) => (count === 0 ? 0 : total / count)
  return {
    sentences: count,
    mean: share(scores.reduce((sum, score) => sum + score, 0)),
    interval: intervalOf(scores),
    negative: share(negative),
    neutral: share(neutral),
    positive: share(positive),
  }
}

/** 95 % interval of the mean by resampling sentences (percentile bootstrap, Efron 1979), seeded. */
function intervalOf(scores: readonly number[]): [number, number] | null {
  const count = scores.length
  if (count < 2) return null
  if (count >= MANY) return normalInterval(scores)
  const random = seededRandom(1)
  const means = new Float64Array(RESAMPLES)
  for (let sample = 0; sample < RESAMPLES; sample++) {
    let total = 0
    for (let i = 0; i < count; i++) total += scores[Math.floor(random() * count)]
    means[sample] = total / count
  }
  means.sort()
  return [means[Math.floor(RESAMPLES * 0.025)], means[Math.ceil(RESAMPLES * 0.975) - 1]]
}

function normalInterval(scores: readonly number[]): [number, number] {
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length
  const variance = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / (scores.length - 1)
  const half = 1.96 * Math.sqrt(variance / scores.length)
  return [Math.max(-1, mean - half), Math.min(1, mean + half)]
}
