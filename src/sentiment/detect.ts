import { type Network, WIDTH } from './network'

/** Where the table holds what one id adds to the detectors. */
function project(network: Network, id: number): number {
  const { projections } = network
  if (projections.starts[id] > 0) return projections.starts[id]
  const { word, detectors } = network.sizes
  const { conv } = network.tensors
  const start = projections.end
  const length = WIDTH * detectors
  if (start + length > projections.table.length) {
    const larger = new Float32Array(2 * projections.table.length)
    larger.set(projections.table)
    projections.table = larger
  }
  const sum = projections.table.subarray(start, start + length)
  for (let i = 0; i < word; i++) {
    const x = network.embed[id * word + i] * network.scales[i]
    if (x === 0) continue
    for (let j = 0, at = i * length; j < length; j++, at++) sum[j] += x * conv[at]
  }
  projections.starts[id] = start
  projections.end += length
  return start
}

/** The detectors' sums at each unit of a sentence. Good until the next sentence: its room is used again. */
export interface Sums {
  readonly length: number
  /** Where the table of projections holds each unit's word, two units late: the first two are those of no word. */
  readonly starts: Int32Array
  readonly rows: Float64Array
  /** For each unit the detectors that may be heard, in rows one longer than theirs. */
  readonly heard: Uint16Array
  /** Where the detectors that may be heard end. */
  readonly ends: Uint32Array
}

/** Room for a sentence. Arrays of numbers are dear to make, and each sentence needs them. */
let space = makeSpace(0, 0)

function makeSpace(length: number, size: number): Omit<Sums, 'length'> {
  return {
    starts: new Int32Array(length + 4),
    rows: new Float64Array(length * size),
    heard: new Uint16Array(length * (size + 1)),
    ends: new Uint32Array(length),
  }
}

/** The detectors' sums before the target is known. Written out for five words. */
export function detect(network: Network, ids: ArrayLike<number>): Sums {
  const { detectors: size } = network.sizes
  const { length } = ids
  if (space.ends.length < length) space = makeSpace(2 * length, size)
  const { starts, rows, heard, ends } = space
  starts.fill(0, 0, length + 4)
  for (let i = 0; i < length; i++) starts[i + 2] = project(network, ids[i])
  const { table } = network.projections
  const { highest } = network
  for (let i = 0, to = 0; i < length; i++, to += size) {
    const a = starts[i]
    const b = starts[i + 1] + size
    const c = starts[i + 2] + 2 * size
    const d = starts[i + 3] + 3 * size
    const e = starts[i + 4] + 4 * size
    let end = i * (size + 1)
    // What may be heard is noted without a branch, as nobody can foretell which way it goes.
    for (let j = 0; j < size; j++) {
      const x = table[a + j] + table[b + j] + table[c + j] + table[d + j] + table[e + j]
      rows[to + j] = x
      heard[end] = j
      end += Number(x + highest[j] > 0)
    }
    ends[i] = end
  }
  return { length, starts, rows, heard, ends }
}

/** Notes which detectors may be heard at a unit. */
function listen({ sizes: { detectors: size }, highest }: Network, { rows, heard, ends }: Sums, unit: number): void {
  const row = unit * size
  let end = unit * (size + 1)
  for (let j = 0; j < size; j++) {
    heard[end] = j
    end += Number(rows[row + j] + highest[j] > 0)
  }
  ends[unit] = end
}

/**
 * Puts another id at one place of a sentence, in `sums` itself. Nothing is lost by going back and forth: sums have twice the
 * digits of what is added to them.
 */
export function redetect(network: Network, sums: Sums, place: number, from: number, to: number): void {
  const { detectors: size } = network.sizes
  const { rows } = sums
  const old = project(network, from)
  const now = project(network, to)
  const { table } = network.projections
  sums.starts[place + 2] = now
  const last = Math.min(sums.length - 1, place + 2)
  for (let i = Math.max(0, place - 2); i <= last; i++) {
    const offset = (place - i + 2) * size
    const row = i * size
    for (let j = 0; j < size; j++) rows[row + j] += table[now + offset + j] - table[old + offset + j]
    listen(network, sums, i)
  }
}
