import type { Sums } from './detect'
import type { Network } from './network'
import type { Reading } from './read-network'

/** Room for the work on one target, kept because it is needed for each. */
let weights = new Float64Array(0)
let shares = new Float64Array(0)

/** For each of `length` units what it adds to the logits of negative and of positive over that of neutral, to first order. */
export function shareOut(network: Network, { heard, ends }: Sums, from: number, length: number, reading: Reading): Float64Array {
  const { gated, pooled, best, on } = reading
  const { detectors: size } = network.sizes
  const width = 2 * size
  weigh(network, on)
  if (shares.length < 2 * length) shares = new Float64Array(4 * length)
  const base = from * (size + 1)
  for (let i = 0; i < length; i++) {
    const end = ends[from + i]
    let n = 0
    let p = 0
    for (let k = base + i * (size + 1); k < end; k++) {
      const z = gated[k - base]
      const j = heard[k]
      n += z * weights[j]
      p += z * weights[width + j]
    }
    shares[2 * i] = n
    shares[2 * i + 1] = p
  }
  for (let j = 0; j < size; j++) {
    if (best[j] < 0) continue
    shares[2 * best[j]] += pooled[size + j] * weights[size + j]
    shares[2 * best[j] + 1] += pooled[size + j] * weights[width + size + j]
  }
  return shares
}

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
