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
  /** For each id met so far, what its word vector adds to the detectors at each offset. */
  readonly projected: (Float32Array | undefined)[]
  /** What no word at all adds. */
  readonly nothing: Float32Array
  /** For each unit of the hidden layer what it adds to negative over neutral by each sum, then to positive over neutral. */
  readonly leanings: Float64Array
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
    projected: new Array<Float32Array | undefined>(data.sizes.ids).fill(undefined),
    nothing: new Float32Array(WIDTH * data.sizes.detectors),
    leanings: lean(tensors, data.sizes),
  }
}

/**
 * What was learned apart and can be one number: the bias goes to each place, the third that sums are taken by to the hidden
 * layer, and to the gates the half that is due because twice what is above zero of x is x + |x|.
 */
function fold({ at, bias, gate, hidden }: Record<TensorName, Float64Array>, { detectors: size }: NetworkData['sizes']): void {
  for (let i = 0; i < at.length; i++) at[i] += bias[i % size]
  for (let i = 0; i < gate.length; i++) gate[i] /= 2
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

/** What one id adds to the detectors, one stretch an offset. */
function project(network: Network, id: number): Float32Array {
  const known = network.projected[id]
  if (known !== undefined) return known
  const { word, detectors } = network.sizes
  const { conv } = network.tensors
  const sum = new Float32Array(WIDTH * detectors)
  for (let i = 0; i < word; i++) {
    const x = network.embed[id * word + i] * network.scales[i]
    if (x === 0) continue
    for (let j = 0, at = i * sum.length; j < sum.length; j++, at++) sum[j] += x * conv[at]
  }
  let largest = 0
  for (const x of sum) largest = Math.max(largest, Math.abs(x))
  const scale = largest / 127
  if (scale > 0) for (let j = 0; j < sum.length; j++) sum[j] = Math.round(sum[j] / scale) * scale
  network.projected[id] = sum
  return sum
}

/** The detectors' sums at each unit of a sentence, before the target is known. Written out for five words. */
export function detect(network: Network, ids: ArrayLike<number>): Float64Array {
  const { detectors: size } = network.sizes
  const { nothing } = network
  const sums = new Float64Array(ids.length * size)
  const row = (place: number): Float32Array => (place < ids.length ? project(network, ids[place]) : nothing)
  let a = nothing
  let b = nothing
  let c = row(0)
  let d = row(1)
  for (let i = 0, to = 0; i < ids.length; i++, to += size) {
    const e = row(i + 2)
    for (let j = 0; j < size; j++) sums[to + j] = a[j] + b[size + j] + c[2 * size + j] + d[3 * size + j] + e[4 * size + j]
    a = b
    b = c
    c = d
    d = e
  }
  return sums
}

/** Puts another id at some places of a sentence, in `sums` itself. Gives back what `undo` needs. */
export function redetect(
  network: Network,
  sums: Float64Array,
  ids: ArrayLike<number>,
  places: readonly number[],
  id: number,
): Float64Array {
  const { detectors: size } = network.sizes
  const before = sums.slice(...rowsAround(places, ids.length, size))
  const to = project(network, id)
  for (const place of places) {
    const from = project(network, ids[place])
    const last = Math.min(ids.length - 1, place + 2)
    for (let i = Math.max(0, place - 2); i <= last; i++) {
      const offset = (place - i + 2) * size
      const row = i * size
      for (let j = 0; j < size; j++) sums[row + j] += to[offset + j] - from[offset + j]
    }
  }
  return before
}

/** Takes back what `redetect` did. */
export function undo(network: Network, sums: Float64Array, places: readonly number[], before: Float64Array): void {
  const { detectors: size } = network.sizes
  sums.set(before, rowsAround(places, sums.length / size, size)[0])
}

/** The stretch of sums that ids at some places can change. */
function rowsAround(places: readonly number[], length: number, size: number): [number, number] {
  let first = length
  let last = 0
  for (const place of places) {
    first = Math.min(first, place)
    last = Math.max(last, place)
  }
  return [Math.max(0, first - 2) * size, Math.min(length, last + 3) * size]
}

/** What the detectors say in sum, gated by each unit's place as seen from the target. Good until the next is read. */
export interface Reading {
  readonly logits: Float64Array
  /** What each detector says of each unit. */
  readonly gated: Float64Array
  /** The unit at which each detector is strongest. */
  readonly best: Int32Array
  /** Which units of the hidden layer are on. */
  readonly on: readonly number[]
}

/** Room for the work on one target, kept because it is needed for each: gated detectors; their sums and their largest. */
let room = new Float64Array(0)
let pooled = new Float64Array(0)

/** Reads the label off the detectors at `[from, from + places.length)`. */
export function read(network: Network, sums: Float64Array, from: number, places: Uint8Array): Reading {
  const { detectors: size, hidden: middle } = network.sizes
  const { at, gate, hidden, hiddenBias, out, outBias } = network.tensors
  const length = places.length
  if (room.length < length * size) room = new Float64Array(2 * length * size)
  if (pooled.length !== 2 * size) pooled = new Float64Array(2 * size)
  pooled.fill(0, 0, size).fill(Number.NEGATIVE_INFINITY, size)
  const gated = room
  const all = pooled
  const best = new Int32Array(size)
  for (let i = 0; i < length; i++) {
    const place = places[i] * size
    const row = i * size
    const start = from * size + row
    for (let j = 0; j < size; j++) {
      const x = sums[start + j] + at[place + j]
      const z = (x + Math.abs(x)) * gate[place + j]
      gated[row + j] = z
      all[j] += z
      if (z > all[size + j]) {
        all[size + j] = z
        best[j] = i
      }
    }
  }
  const logits = outBias.slice()
  const on: number[] = []
  const add = (m: number, x: number): void => {
    if (x <= 0) return
    on.push(m)
    for (let k = 0; k < 3; k++) logits[k] += out[k * middle + m] * x
  }
  const width = 2 * size
  let m = 0
  for (; m + 3 < middle; m += 4) {
    // Four sums at a time do not wait for one another.
    let a = hiddenBias[m]
    let b = hiddenBias[m + 1]
    let c = hiddenBias[m + 2]
    let d = hiddenBias[m + 3]
    for (let j = 0, w = m * width; j < width; j++, w++) {
      const x = all[j]
      a += hidden[w] * x
      b += hidden[w + width] * x
      c += hidden[w + 2 * width] * x
      d += hidden[w + 3 * width] * x
    }
    add(m, a)
    add(m + 1, b)
    add(m + 2, c)
    add(m + 3, d)
  }
  for (; m < middle; m++) {
    let x = hiddenBias[m]
    for (let j = 0; j < width; j++) x += hidden[m * width + j] * all[j]
    add(m, x)
  }
  return { logits, gated, best, on }
}

/** For each unit what it adds to the logits of negative and of positive over that of neutral, to first order. */
export function shareOut(network: Network, length: number, { gated, best, on }: Reading): Float64Array {
  const { detectors: size } = network.sizes
  const width = 2 * size
  const weights = new Float64Array(2 * width)
  for (const m of on) {
    const row = m * 2 * width
    for (let j = 0; j < 2 * width; j++) weights[j] += network.leanings[row + j]
  }
  const shares = new Float64Array(length * 2)
  for (let i = 0; i < length; i++) {
    const row = i * size
    let n = 0
    let p = 0
    for (let j = 0; j < size; j++) {
      const z = gated[row + j]
      n += z * weights[j]
      p += z * weights[width + j]
    }
    shares[2 * i] = n
    shares[2 * i + 1] = p
  }
  for (let j = 0; j < size; j++) {
    const z = gated[best[j] * size + j]
    shares[2 * best[j]] += z * weights[size + j]
    shares[2 * best[j] + 1] += z * weights[width + size + j]
  }
  return shares
}
