import type { Evidence, Stance } from '../doc/types'
import { exp } from '../internal/math'
import { SAYS, type Signal } from './signal'

/** Evidence that speaks for neutral before anything is read, in units of one sure signal. */
const PRIOR = 0.3
/**
 * Size of the score from which on a stance between actors is no longer neutral: what somebody says of another, or several signs that agree,
 * need less than a single deed or tone of words. (Of a lone sign labelled articles would have 0.59, by 0.003 of F1; the gold corpus's floor
 * holds it where it is: models/stance.md.)
 */
const THRESHOLD = { usual: 0.5, alone: 0.605 }
/** How often such a stance is read by a reader too, by the size of its score: fitted by training/stance/fit.ts. */
const READ = { slope: 7.6, middle: 0.694 }
/** More than sums in another order can differ by. */
const ROUNDING = 1e-6

/**
 * Weighs signals: the score is the sum of their polarities, each times its probability, over their total weight and the
 * prior. Each signal's contribution is its own share of that sum, so that contributions add up to the score.
 */
export function weighSignals(
  signals: readonly Signal[],
  prior: number,
): { readonly score: number; readonly evidence: Evidence[] } {
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
  return { score: Math.max(-1, Math.min(1, sum)), evidence }
}

/** The stance of one actor toward another; null if it is neutral. */
export function actorStance(holder: string, target: string, signals: readonly Signal[]): Stance | null {
  const { score, evidence } = weighSignals(signals, PRIOR)
  const size = Math.abs(score)
  if (size < thresholdOf(signals)) return null
  const probability = 1 / (1 + exp(-READ.slope * (size - READ.middle)))
  return { holder, target, label: score > 0 ? 'favor' : 'against', score, probability, evidence }
}

function inTextOrder(a: Evidence, b: Evidence): number {
  return a.start - b.start || a.end - b.end
}

/** Whether signals surely make a neutral stance: told without making one. */
export function isClearlyNeutral(signals: readonly Signal[]): boolean {
  let total = PRIOR
  let sum = 0
  for (let i = 0; i < signals.length; i++) {
    total += signals[i].probability
    sum += signals[i].polarity * signals[i].probability
  }
  return Math.abs(sum) / total < thresholdOf(signals) - ROUNDING
}

function thresholdOf(signals: readonly Signal[]): number {
  return signals.length === 1 && signals[0].reason !== SAYS ? THRESHOLD.alone : THRESHOLD.usual
}
