import { StancekitError } from '../doc/error'

/**
 * A small network over the words around a target, as data. Numbers are written as one character each (-32 to 31, for word
 * vectors) or two (-2048 to 2047), times a scale a column or a tensor.
 */
export interface NetworkData {
  readonly format: 'stancekit-net-1'
  readonly name: string
  readonly version: string
  readonly labels: readonly string[]
  /** Size of word vectors, detectors, hidden layer; width of the detectors in words; number of places; of ids. */
  readonly sizes: {
    readonly word: number
    readonly detectors: number
    readonly hidden: number
    readonly width: number
    readonly places: number
    readonly ids: number
  }
  readonly temperature: number
  readonly embed: { readonly scales: readonly number[]; readonly values: string }
  readonly tensors: Readonly<Record<TensorName, { readonly scale: number; readonly values: string }>>
}

type TensorName = 'conv' | 'bias' | 'at' | 'gate' | 'hidden' | 'hiddenBias' | 'out' | 'outBias'

/** A network made ready. */
export interface Network {
  readonly sizes: NetworkData['sizes']
  readonly temperature: number
  readonly embed: Int8Array
  readonly scales: Float64Array
  readonly tensors: Readonly<Record<TensorName, Float64Array>>
  /** The most that a place adds to each detector: what is not above zero with it is never heard. */
  readonly highest: Float64Array
  readonly projections: Projections
  /** For each unit of the hidden layer what it adds to negative over neutral by each sum, then to positive over neutral. */
  readonly leanings: Float64Array
}

/** What the word vectors of ids met so far add to the detectors, one stretch an offset, in one growing table. */
interface Projections {
  table: Float32Array
  /** Where the stretches of each id begin; 0 if it was not met yet. The first ones are those of no word at all. */
  readonly starts: Int32Array
  end: number
}

/** How many words a detector sees. */
const WIDTH = 5

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

export function loadNetwork(data: NetworkData): Network {
  if (data?.format !== 'stancekit-net-1') {
    throw new StancekitError(
      'invalid-model',
      `A network must have format "stancekit-net-1", but has ${JSON.stringify(data?.format)}.`,
    )
  }
  if (data.sizes.width !== WIDTH)
    throw new StancekitError('invalid-model', `A network must see ${WIDTH} words, but sees ${data.sizes.width}.`)
  const codes = new Int8Array(128)
  for (let i = 0; i < 64; i++) codes[ALPHABET.charCodeAt(i)] = i - 32
  const { values } = data.embed
  if (values.length !== data.sizes.ids * data.sizes.word)
    throw new StancekitError('invalid-model', `The weights of model "${data.name}" end early.`)
  const embed = new Int8Array(values.length)
  for (let i = 0; i < values.length; i++) embed[i] = codes[values.charCodeAt(i)]
  const tensors = Object.fromEntries(
    Object.entries(data.tensors).map(([name, tensor]) => {
      const numbers = new Float64Array(tensor.values.length / 2)
      for (let i = 0; i < numbers.length; i++) {
        const high = codes[tensor.values.charCodeAt(2 * i)] * 64
        numbers[i] = (high + codes[tensor.values.charCodeAt(2 * i + 1)] + 32) * tensor.scale
      }
      return [name, numbers]
    }),
  ) as Record<TensorName, Float64Array>
  fold(tensors, data.sizes)
  return {
    sizes: data.sizes,
    temperature: data.temperature,
    embed,
    scales: Float64Array.from(data.embed.scales),
    tensors,
    highest: highestOf(tensors.at, data.sizes),
    projections: {
      table: new Float32Array(256 * WIDTH * data.sizes.detectors),
      starts: new Int32Array(data.sizes.ids),
      end: WIDTH * data.sizes.detectors,
    },
    leanings: lean(tensors, data.sizes),
  }
}

/**
 * What was learned apart and can be one number: the bias goes to each place, the third that sums are taken by to the hidden
 * layer.
 */
function fold({ at, bias, hidden }: Record<TensorName, Float64Array>, { detectors: size }: NetworkData['sizes']): void {
  for (let i = 0; i < at.length; i++) at[i] += bias[i % size]
  for (let i = 0; i < hidden.length; i++) if (i % (2 * size) < size) hidden[i] /= 3
}

function lean({ hidden, out }: Record<TensorName, Float64Array>, sizes: NetworkData['sizes']): Float64Array {
  const { detectors: size, hidden: middle } = sizes
  const leanings = new Float64Array(middle * 4 * size)
  for (let m = 0; m < middle; m++) {
    for (let j = 0; j < 2 * size; j++) {
      leanings[m * 4 * size + j] = (out[m] - out[middle + m]) * hidden[m * 2 * size + j]
      leanings[m * 4 * size + 2 * size + j] = (out[2 * middle + m] - out[middle + m]) * hidden[m * 2 * size + j]
    }
  }
  return leanings
}

function highestOf(at: Float64Array, { detectors: size, places }: NetworkData['sizes']): Float64Array {
  const highest = at.slice(0, size)
  for (let i = size; i < places * size; i++) highest[i % size] = Math.max(highest[i % size], at[i])
  return highest
}

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
  let largest = 0
  for (const x of sum) largest = Math.max(largest, Math.abs(x))
  const scale = largest / 127
  if (scale > 0) for (let j = 0; j < length; j++) sum[j] = Math.round(sum[j] / scale) * scale
  projections.starts[id] = start
  projections.end += length
  return start
}

/** The detectors' sums at each unit of a sentence. Good until the next sentence: its room is used again. */
export interface Sums {
  readonly length: number
  readonly rows: Float64Array
  /** For each unit the detectors that may be heard, in rows one longer than theirs. */
  readonly heard: Uint16Array
  /** Where the detectors that may be heard end. */
  readonly ends: Uint32Array
}

/** Room for a sentence. Arrays of numbers are dear to make, and each sentence needs them. */
let space = makeSpace(0, 0)

function makeSpace(length: number, size: number): Omit<Sums, 'length'> & { readonly starts: Int32Array } {
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
  const sums: Sums = { length, rows, heard, ends }
  for (let i = 0, to = 0; i < length; i++, to += size) {
    const a = starts[i]
    const b = starts[i + 1] + size
    const c = starts[i + 2] + 2 * size
    const d = starts[i + 3] + 3 * size
    const e = starts[i + 4] + 4 * size
    for (let j = 0; j < size; j++) rows[to + j] = table[a + j] + table[b + j] + table[c + j] + table[d + j] + table[e + j]
    listen(network, sums, i)
  }
  return sums
}

/** Notes which detectors may be heard at a unit. */
function listen({ sizes: { detectors: size }, highest }: Network, { rows, heard, ends }: Sums, unit: number): void {
  const row = unit * size
  let end = unit * (size + 1)
  // No branch, as nobody can foretell which way it goes.
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
  const last = Math.min(sums.length - 1, place + 2)
  for (let i = Math.max(0, place - 2); i <= last; i++) {
    const offset = (place - i + 2) * size
    const row = i * size
    for (let j = 0; j < size; j++) rows[row + j] += table[now + offset + j] - table[old + offset + j]
    listen(network, sums, i)
  }
}

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
  weights: new Float64Array(0),
  shares: new Float64Array(0),
}

function makeRoom(size: number, length: number): typeof room {
  if (room.shares.length < 2 * length || room.best.length !== size)
    room = {
      gated: new Float64Array(2 * length * (size + 1)),
      pooled: new Float64Array(2 * size),
      best: new Int16Array(size),
      weights: new Float64Array(4 * size),
      shares: new Float64Array(4 * length),
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

/** For each of `length` units what it adds to the logits of negative and of positive over that of neutral, to first order. */
export function shareOut(network: Network, { heard, ends }: Sums, from: number, length: number, reading: Reading): Float64Array {
  const { gated, pooled, best, on } = reading
  const { detectors: size } = network.sizes
  const width = 2 * size
  const weights = weigh(network, on)
  const { shares } = room
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

/** What each pooled number counts toward negative, then toward positive, over neutral, with these hidden units on. */
function weigh({ sizes, leanings }: Network, on: readonly number[]): Float64Array {
  const width = 4 * sizes.detectors
  const weights = room.weights.fill(0)
  let i = 0
  for (; i + 1 < on.length; i += 2) {
    const a = on[i] * width
    const b = on[i + 1] * width
    for (let j = 0; j < width; j++) weights[j] += leanings[a + j] + leanings[b + j]
  }
  if (i < on.length) for (let j = 0, a = on[i] * width; j < width; j++) weights[j] += leanings[a + j]
  return weights
}
