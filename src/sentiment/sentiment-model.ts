import { articleModel as articleData } from '../../models/article'
import { relationModel as relationData } from '../../models/relation'
import { sentimentModel } from '../../models/sentiment'
import type { SentimentLabel, SentimentProbabilities } from '../doc/types'
import { exp } from '../internal/math'
import { makeKernel } from './kernel/kernel'
import { loadNetwork } from './load-network'
import type { Network } from './network'

let loaded: Network | null = null

export function targetModel(): Network {
  loaded ??= loadNetwork(sentimentModel)
  return loaded
}

let reading: Network | null = null
let relating: Network | null = null

/** Reads how running text presents an actor; it has the word vectors of the other. */
export function articleModel(): Network {
  reading ??= loadNetwork(articleData, makeKernel, sentimentModel)
  return reading
}

/** Reads who stands how toward whom; it has the word vectors of the other. */
export function relationModel(): Network {
  relating ??= loadNetwork(relationData, makeKernel, sentimentModel)
  return relating
}

/** Label, score and probabilities. */
export interface Decision {
  readonly label: SentimentLabel
  readonly score: number
  readonly probabilities: SentimentProbabilities
}

/** What logits of negative, neutral and positive say; ties go to neutral. */
export function decide(logits: ArrayLike<number>, temperature: number): Decision {
  const largest = Math.max(logits[0], logits[1], logits[2])
  const n = exp((logits[0] - largest) / temperature)
  const o = exp((logits[1] - largest) / temperature)
  const p = exp((logits[2] - largest) / temperature)
  const sum = n + o + p
  const label = o >= n && o >= p ? 'neutral' : n >= p ? 'negative' : 'positive'
  return { label, score: (p - n) / sum, probabilities: { negative: n / sum, neutral: o / sum, positive: p / sum } }
}

/** Positive minus negative probability of three logits. */
export function scoreOf(negative: number, neutral: number, positive: number, temperature: number): number {
  const largest = Math.max(negative, neutral, positive)
  const n = exp((negative - largest) / temperature)
  const o = exp((neutral - largest) / temperature)
  const p = exp((positive - largest) / temperature)
  return (p - n) / (n + o + p)
}
