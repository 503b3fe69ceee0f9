/** One prediction: the probability given to the predicted label, and whether that label is right. */
export interface Confidence {
  readonly probability: number
  readonly correct: boolean
}

/**
 * Expected calibration error: mean gap between confidence and accuracy over equal-width bins of confidence, weighted by
 * the cases in the bin, 0 (what says 0.8 is right 8 times in 10) to 1. 0 when there is no case.
 * Source: Naeini et al. 2015; Guo et al. 2017, On calibration of modern neural networks.
 *
 * @param bins number of bins over 0 to 1. @default 10
 * @example
 * expectedCalibrationError([{ probability: 0.9, correct: true }, { probability: 0.9, correct: false }]) // 0.4
 */
export function expectedCalibrationError(cases: readonly Confidence[], bins = 10): number {
  const sums = new Float64Array(bins)
  for (const { probability, correct } of cases) {
    const bin = Math.min(bins - 1, Math.max(0, Math.floor(probability * bins)))
    sums[bin] += probability - (correct ? 1 : 0)
  }
  return cases.length === 0 ? 0 : sums.reduce((total, sum) => total + Math.abs(sum), 0) / cases.length
}

/** One prediction with a probability for every label. */
export interface Distribution {
  readonly probabilities: Readonly<Record<string, number>>
  readonly gold: string
}

/**
 * Brier score: mean squared distance of the probabilities from the truth, summed over labels, 0 to 2; 0 when there is no
 * case. Source: Brier 1950.
 *
 * @example
 * brierScore([{ probabilities: { a: 0.8, b: 0.2 }, gold: 'a' }]) // 0.08
 */
export function brierScore(cases: readonly Distribution[]): number {
  let total = 0
  for (const { probabilities, gold } of cases) {
    if (!Object.hasOwn(probabilities, gold)) total += 1
    for (const [label, probability] of Object.entries(probabilities)) total += (probability - (label === gold ? 1 : 0)) ** 2
  }
  return cases.length === 0 ? 0 : total / cases.length
}

/**
 * Log loss: mean of minus the natural logarithm of the probability given to the truth, 0 or more; a probability below
 * 1e-15 counts as 1e-15. 0 when there is no case.
 *
 * @example
 * logLoss([{ probabilities: { a: 0.5, b: 0.5 }, gold: 'a' }]) // 0.693...
 */
export function logLoss(cases: readonly Distribution[]): number {
  let total = 0
  for (const { probabilities, gold } of cases) {
    const probability = Object.hasOwn(probabilities, gold) ? probabilities[gold] : 0
    total -= Math.log(Math.min(1, Math.max(1e-15, probability)))
  }
  return cases.length === 0 ? 0 : total / cases.length
}
