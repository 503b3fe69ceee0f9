import type { Evidence, Stance, StanceLabel } from '../doc/types'
import { exp } from '../internal/math'
import type { Signal } from './signal'

/** How one holder's signals toward one target make a stance. */
export interface Weighing {
  /** Evidence that speaks for neutral before anything is read, in units of one sure signal. */
  readonly prior: number
  /** Size of the score from which on a stance is no longer neutral, 0 to 1. */
  readonly threshold: number
  /** How steeply the probability rises with the distance from the threshold. */
  readonly slope: number
}

/** Share of stances that are read another way however clear they look. */
const DOUBT = 0.05
/** More than sums in another order can differ by. */
const ROUNDING = 1e-6

/**
 * Weighs signals: the score is the sum of their polarities, each times its probability, over their total weight and the
 * prior. Each signal's contribution is its own share of that sum, so that contributions add up to the score.
 */
export function combineSignals(
  holder: string,
  target: string,
  signals: readonly Signal[],
  { prior, threshold, slope }: Weighing,
): Stance {
  let total = prior
  for (let i = 0; i < signals.length; i++) total += signals[i].probability
  const evidence: Evidence[] = []
  let sorted = true
  for (let i = 0; i < signals.length; i++) {
    const { start, end, reason, polarity, probability } = signals[i]
    evidence.push({ start, end, reason, contribution: (polarity * probability) / total })
    if (i > 0 && inTextOrder(evidence[i - 1], evidence[i]) > 0) sorted = false
  }
  if (!sorted) evidence.sort(inTextOrder)
  let sum = 0
  for (let i = 0; i < evidence.length; i++) sum += evidence[i].contribution
  const score = Math.max(-1, Math.min(1, sum))
  const size = Math.abs(score)
  const label: StanceLabel = size < threshold ? 'neutral' : score > 0 ? 'favor' : 'against'
  // Neither the clearest words nor silence make a stance certain.
  const shown = DOUBT + (1 - 2 * DOUBT) / (1 + exp(-slope * (size - threshold)))
  return { holder, target, label, score, probability: label === 'neutral' ? 1 - shown : shown, evidence }
}

function inTextOrder(a: Evidence, b: Evidence): number {
  return a.start - b.start || a.end - b.end
}

/** Whether signals surely make a neutral stance: told without making one. */
export function isClearlyNeutral(signals: readonly Signal[], { prior, threshold }: Weighing): boolean {
  let total = prior
  let sum = 0
  for (let i = 0; i < signals.length; i++) {
    total += signals[i].probability
    sum += signals[i].polarity * signals[i].probability
  }
  return Math.abs(sum) / total < threshold - ROUNDING
}
