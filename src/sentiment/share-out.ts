import type { Sums } from './detect'
import { type Network, WIDTH } from './network'
import type { Reading } from './read-network'

/** Room for the work on one target, kept because it is needed for each. */
let weights = new Float64Array(0)
let shares = new Float64Array(0)

/**
 * For each of `length` units what it adds to the logits of negative and of positive over that of neutral, to first order. What a
 * detector says at a unit is shared among the words it sees there, by how much each of them rouses it.
 */
export function shareOut(network: Network, sums: Sums, from: number, length: number, reading: Reading): Float64Array {
  const { heard, ends } = sums
  const { gated, best, on } = reading
  const { detectors: size } = network.sizes
  const { table } = network.projections
  const width = 2 * size
  weigh(network, on)
  if (shares.length < 2 * length) shares = new Float64Array(4 * length)
  shares.fill(0, 0, 2 * length)
  const base = from * (size + 1)
  for (let i = 0; i < length; i++) {
    const end = ends[from + i]
    for (let k = base + i * (size + 1); k < end; k++) {
      const z = gated[k - base]
      if (z === 0) continue
      const j = heard[k]
      const strongest = best[j] === i
      const n = z * (strongest ? weights[j] + weights[size + j] : weights[j])
      const p = z * (strongest ? weights[width + j] + weights[width + size + j] : weights[width + j])
      if (n < LITTLE && n > -LITTLE && p < LITTLE && p > -LITTLE) {
        shares[2 * i] += n
        shares[2 * i + 1] += p
      } else spread(table, sums.starts, from + i, size, j, n, p, i, length)
    }
  }
  return shares
}

/** What adds less than this to a logit is left with the word in the middle. */
const LITTLE = 0.1

/** Shares what detector `j` says at a unit among the five words it sees: `index` is the unit's place in the shares. */
function spread(
  table: Float32Array,
  starts: Int32Array,
  unit: number,
  size: number,
  j: number,
  n: number,
  p: number,
  index: number,
  length: number,
): void {
  let total = 0
  for (let o = 0, at = j; o < WIDTH; o++, at += size) {
    const x = table[starts[unit + o] + at]
    roused[o] = x > 0 ? x : 0
    total += roused[o]
  }
  if (total === 0) return
  for (let o = 0, to = index - 2; o < WIDTH; o++, to++) {
    if (roused[o] === 0 || to < 0 || to >= length) continue
    const share = roused[o] / total
    shares[2 * to] += n * share
    shares[2 * to + 1] += p * share
  }
}

const roused = new Float64Array(WIDTH)

/** Sets what each pooled number counts toward negative, then toward positive, over neutral, with these hidden units on. */
function weigh({ sizes, leanings }: Network, on: readonly number[]): void {
  const width = 4 * sizes.detectors
  if (weights.length !== width) weights = new Float64Array(width)
  weights.fill(0)
  let i = 0
  for (; i + 1 < on.length; i += 2) {
    const a = on[i] * width
    const b = on[i + 1] * width
    for (let j = 0; j < width; j++) weights[j] += leanings[a + j] + leanings[b + j]
  }
  if (i < on.length) for (let j = 0, a = on[i] * width; j < width; j++) weights[j] += leanings[a + j]
}
