import type { Sums } from './detect'
import type { Network } from './network'

/** What the detectors say in sum, gated by each unit's place as seen from the target. Good until the next is read. */
export interface Reading {
  readonly logits: Float64Array
  /** What the detectors that may be heard say of each unit, in the order of `heard`. */
  readonly gated: Float64Array
  /** For each detector what it says in all, then the most it says of one unit. */
  readonly pooled: Float64Array
  /** The unit at which each detector is strongest, or -1. */
  readonly best: Int16Array
  /** Which units of the hidden layer are on. */
  readonly on: readonly number[]
}

/** Room for the work on one target, kept because it is needed for each. */
let room = {
  gated: new Float64Array(0),
  pooled: new Float64Array(0),
  best: new Int16Array(0),
}

function makeRoom(size: number, length: number): typeof room {
  if (room.gated.length < length * (size + 1) || room.best.length !== size)
    room = {
      gated: new Float64Array(2 * length * (size + 1)),
      pooled: new Float64Array(2 * size),
      best: new Int16Array(size),
    }
  room.pooled.fill(0)
  room.best.fill(-1)
  return room
}

/** Reads the label off the detectors at `[from, from + places.length)`. */
export function read(network: Network, { rows, heard, ends }: Sums, from: number, places: Uint8Array): Reading {
  const { detectors: size } = network.sizes
  const { at, gate } = network.tensors
  const { gated, pooled, best } = makeRoom(size, places.length)
  const base = from * (size + 1)
  for (let i = 0; i < places.length; i++) {
    const place = places[i] * size
    const row = (from + i) * size
    const end = ends[from + i]
    for (let k = base + i * (size + 1); k < end; k++) {
      const j = heard[k]
      const x = rows[row + j] + at[place + j]
      if (x <= 0) {
        gated[k - base] = 0
        continue
      }
      const z = x * gate[place + j]
      gated[k - base] = z
      pooled[j] += z
      if (z > pooled[size + j]) {
        pooled[size + j] = z
        best[j] = i
      }
    }
  }
  const logits = network.tensors.outBias.slice()
  return { logits, gated, pooled, best, on: conclude(network, pooled, logits) }
}

/** Adds what the hidden layer makes of what was pooled. */
function conclude({ sizes, tensors }: Network, pooled: Float64Array, logits: Float64Array): number[] {
  const { detectors: size, hidden: middle } = sizes
  const { hidden, hiddenBias, out } = tensors
  const on: number[] = []
  const width = 2 * size
  // Four sums at a time, as they do not wait for one another; the last may be done twice.
  for (let group = 0; group < middle; group += 4) {
    const m = Math.max(0, Math.min(group, middle - 4))
    const sums = [hiddenBias[m], hiddenBias[m + 1], hiddenBias[m + 2], hiddenBias[m + 3]]
    let [a, b, c, d] = sums
    for (let j = 0, w = m * width; j < width; j++, w++) {
      const x = pooled[j]
      a += hidden[w] * x
      b += hidden[w + width] * x
      c += hidden[w + 2 * width] * x
      d += hidden[w + 3 * width] * x
    }
    sums[0] = a
    sums[1] = b
    sums[2] = c
    sums[3] = d
    for (let i = group - m; i < 4; i++) {
      if (sums[i] <= 0) continue
      on.push(m + i)
      for (let k = 0; k < 3; k++) logits[k] += out[k * middle + m + i] * sums[i]
    }
  }
  return on
}
