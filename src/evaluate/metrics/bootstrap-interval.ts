import { seededRandom } from '../../internal/seeded-random'

export interface BootstrapOptions {
  /** Resamples drawn. @default 1000 */
  readonly samples?: number
  /** Same seed and units, same interval. @default 1 */
  readonly seed?: number
  /** Share of the resamples inside the interval. @default 0.95 */
  readonly level?: number
}

/**
 * Percentile bootstrap interval of a statistic, by resampling units with replacement. A unit is what was drawn
 * independently: a document, or a sentence; not a mention. Null with fewer than two units.
 * Source: Efron 1979; Berg-Kirkpatrick et al. 2012, An empirical investigation of statistical significance in NLP.
 *
 * @param units what to resample.
 * @param statistic a figure computed from a sample of as many units, some of them repeated.
 * @example
 * bootstrapInterval([0, 1, 1, 1], (sample) => sample.reduce((a, b) => a + b) / sample.length) // [0.25, 1]
 */
export function bootstrapInterval<U>(
  units: readonly U[],
  statistic: (sample: readonly U[]) => number,
  options: BootstrapOptions = {},
): [number, number] | null {
  const { samples = 1000, seed = 1, level = 0.95 } = options
  if (units.length < 2) return null
  const random = seededRandom(seed)
  const drawn = units.slice()
  const values = new Float64Array(samples)
  for (let sample = 0; sample < samples; sample++) {
    for (let i = 0; i < drawn.length; i++) drawn[i] = units[Math.floor(random() * units.length)]
    values[sample] = statistic(drawn)
  }
  values.sort()
  const tail = (1 - level) / 2
  return [quantile(values, tail), quantile(values, 1 - tail)]
}

/** Linear interpolation between order statistics (Hyndman and Fan's type 7). */
function quantile(sorted: Float64Array, share: number): number {
  const place = (sorted.length - 1) * share
  const below = Math.floor(place)
  const above = Math.min(below + 1, sorted.length - 1)
  return sorted[below] + (place - below) * (sorted[above] - sorted[below])
}
