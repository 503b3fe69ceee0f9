import { seededRandom } from '../internal/seeded-random'

const RESAMPLES = 200
/** How many of the means lie beyond each end of the interval. */
const TAIL = Math.floor(RESAMPLES * 0.025)
/** From so many values on, the bootstrap's interval is close to the normal one, which costs a fraction. */
const MANY = 15

/** For each count of values which of them each resample draws: the same for all rows of that count, made when first needed. */
const draws: (Uint8Array | undefined)[] = []

/** 95 % interval of the mean of values in -1 to 1, or null for fewer than two: percentile bootstrap (Efron 1979), seeded. */
export function intervalOf(values: readonly number[]): [number, number] | null {
  const count = values.length
  if (count < 2) return null
  if (count >= MANY) return normalInterval(values)
  draws[count] ??= drawsOf(count)
  const drawn = draws[count]
  // The least and the greatest totals, each sorted, instead of all of them.
  const least = new Float64Array(TAIL + 1).fill(Number.POSITIVE_INFINITY)
  const greatest = new Float64Array(TAIL + 1).fill(Number.NEGATIVE_INFINITY)
  let at = 0
  for (let sample = 0; sample < RESAMPLES; sample++) {
    let total = 0
    for (let i = 0; i < count; i++) total += values[drawn[at++]]
    if (total < least[TAIL]) {
      let place = TAIL
      for (; place > 0 && least[place - 1] > total; place--) least[place] = least[place - 1]
      least[place] = total
    }
    if (total > greatest[TAIL]) {
      let place = TAIL
      for (; place > 0 && greatest[place - 1] < total; place--) greatest[place] = greatest[place - 1]
      greatest[place] = total
    }
  }
  return [least[TAIL] / count, greatest[TAIL] / count]
}

function drawsOf(count: number): Uint8Array {
  const random = seededRandom(1)
  return Uint8Array.from({ length: RESAMPLES * count }, () => Math.floor(random() * count))
}

function normalInterval(values: readonly number[]): [number, number] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1)
  const half = 1.96 * Math.sqrt(variance / values.length)
  return [Math.max(-1, mean - half), Math.min(1, mean + half)]
}
