import { seededRandom } from '../internal/seeded-random'

const RESAMPLES = 200
/** How many of the means lie beyond each end of the interval. */
const TAIL = Math.floor(RESAMPLES * 0.025)
/** From so many values on, the bootstrap's interval is close to the normal one, which costs a fraction. */
const MANY = 15
/** Resamples that are summed side by side: one sum alone waits for each of its additions. */
const LANES = 4

/** For each count of values which of them each resample draws: the same for all rows of that count, made when first needed. */
const draws: (Uint8Array | undefined)[] = []

/** Filled for one interval after the other: the least and the greatest totals, each sorted, instead of all of them. */
interface Tails {
  readonly least: Float64Array
  readonly greatest: Float64Array
}

let tails: Tails | null = null

/**
 * 95 % interval of the mean of the first `count` values, which are in -1 to 1, or null for fewer than two: percentile bootstrap
 * (Efron 1979), seeded.
 */
export function intervalOf(values: Float64Array, count: number): [number, number] | null {
  if (count < 2) return null
  if (count >= MANY) return normalInterval(values, count)
  // A quarter of the resamples of two draw the one twice, a quarter the other.
  if (count === 2) return [Math.min(values[0], values[1]), Math.max(values[0], values[1])]
  draws[count] ??= drawsOf(count)
  const drawn = draws[count]
  tails ??= { least: new Float64Array(TAIL + 1), greatest: new Float64Array(TAIL + 1) }
  const { least, greatest } = tails
  least.fill(Number.POSITIVE_INFINITY)
  greatest.fill(Number.NEGATIVE_INFINITY)
  const end = RESAMPLES * count
  for (let at = 0; at < end; ) {
    let first = 0
    let second = 0
    let third = 0
    let fourth = 0
    for (let i = 0; i < count; i++) {
      first += values[drawn[at]]
      second += values[drawn[at + 1]]
      third += values[drawn[at + 2]]
      fourth += values[drawn[at + 3]]
      at += LANES
    }
    keep(least, greatest, first)
    keep(least, greatest, second)
    keep(least, greatest, third)
    keep(least, greatest, fourth)
  }
  return [least[TAIL] / count, greatest[TAIL] / count]
}

function keep(least: Float64Array, greatest: Float64Array, total: number): void {
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

/** What each resample draws, those of the lanes in turn. */
function drawsOf(count: number): Uint8Array {
  const random = seededRandom(1)
  const drawn = new Uint8Array(RESAMPLES * count)
  for (let sample = 0; sample < RESAMPLES; sample++) {
    const lane = sample % LANES
    const from = (sample - lane) * count + lane
    for (let i = 0; i < count; i++) drawn[from + i * LANES] = Math.floor(random() * count)
  }
  return drawn
}

function normalInterval(values: Float64Array, count: number): [number, number] {
  let sum = 0
  for (let i = 0; i < count; i++) sum += values[i]
  const mean = sum / count
  let squares = 0
  for (let i = 0; i < count; i++) squares += (values[i] - mean) ** 2
  const variance = squares / (count - 1)
  const half = 1.96 * Math.sqrt(variance / count)
  return [Math.max(-1, mean - half), Math.min(1, mean + half)]
}
