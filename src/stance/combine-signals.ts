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
  for (const signal of signals) total += signal.probability
  const evidence = signals
    .map(({ start, end, reason, polarity, probability }): Evidence => {
      return { start, end, reason, contribution: (polarity * probability) / total }
    })
    .sort((a, b) => a.start - b.start || a.end - b.end)
  const score = Math.max(
    -1,
    Math.min(
      1,
      evidence.reduce((sum, item) => sum + item.contribution, 0),
    ),
  )
  const size = Math.abs(score)
  const label: StanceLabel = size < threshold ? 'neutral' : score > 0 ? 'favor' : 'against'
  // Neither the clearest words nor silence make a stance certain.
  const shown = DOUBT + (1 - 2 * DOUBT) / (1 + exp(-slope * (size - threshold)))
  return { holder, target, label, score, probability: label === 'neutral' ? 1 - shown : shown, evidence }
}
