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
  readonly scales: Float32Array
  readonly tensors: Readonly<Record<TensorName, Float32Array>>
  /** For each id met so far, what its word vector adds to the detectors at each offset. */
  readonly projected: (Projection | undefined)[]
  /** What no word at all adds. */
  readonly nothing: Projection
}

interface Projection {
  readonly bytes: Int8Array
  readonly scale: number
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
      const numbers = new Float32Array(tensor.values.length / 2)
      for (let i = 0; i < numbers.length; i++) {
        const high = codes[tensor.values.charCodeAt(2 * i)] * 64
        numbers[i] = (high + codes[tensor.values.charCodeAt(2 * i + 1)] + 32) * tensor.scale
      }
      return [name, numbers]
    }),
  ) as Record<TensorName, Float32Array>
  fold(tensors, data.sizes)
  return {
    sizes: data.sizes,
    temperature: data.temperature,
    embed,
    scales: Float32Array.from(data.embed.scales),
    tensors,
    projected: new Array<Projection | undefined>(data.sizes.ids).fill(undefined),
    nothing: { bytes: new Int8Array(WIDTH * data.sizes.detectors), scale: 0 },
  }
}

/** What was learned apart and can be one number: the bias goes to each place, the third that sums are taken by to the hidden layer. */
function fold({ at, bias, hidden }: Record<TensorName, Float32Array>, { detectors: size }: NetworkData['sizes']): void {
  for (let i = 0; i < at.length; i++) at[i] += bias[i % size]
  for (let i = 0; i < hidden.length; i++) if (i % (2 * size) < size) hidden[i] /= 3
}

/** What one id adds to the detectors, one stretch an offset, in bytes times a scale: small, as it is met all over the memory. */
function project(network: Network, id: number): Projection {
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
  const bytes = new Int8Array(sum.length)
  if (scale > 0) for (let j = 0; j < sum.length; j++) bytes[j] = Math.round(sum[j] / scale)
  const result = { bytes, scale }
  network.projected[id] = result
  return result
}

/** The detectors' sums at each unit of a sentence, before the target is known. */
export function detect(network: Network, ids: ArrayLike<number>): Float32Array {
  const sums = new Float32Array(ids.length * network.sizes.detectors)
  for (let i = 0; i < ids.length; i++) sumAt(network, sums, ids, i)
  return sums
}

/** Sums what the units around a place give to the detectors there. Written out for five words: the inner loop of the library. */
function sumAt(network: Network, sums: Float32Array, ids: ArrayLike<number>, place: number): void {
  const { detectors: size } = network.sizes
  const last = ids.length - 1
  const { bytes: ba, scale: sa } = place > 1 ? project(network, ids[place - 2]) : network.nothing
  const { bytes: bb, scale: sb } = place > 0 ? project(network, ids[place - 1]) : network.nothing
  const { bytes: bc, scale: sc } = project(network, ids[place])
  const { bytes: bd, scale: sd } = place < last ? project(network, ids[place + 1]) : network.nothing
  const { bytes: be, scale: se } = place < last - 1 ? project(network, ids[place + 2]) : network.nothing
  const row = place * size
  for (let j = 0; j < size; j++) {
    sums[row + j] = sa * ba[j] + sb * bb[size + j] + sc * bc[2 * size + j] + sd * bd[3 * size + j] + se * be[4 * size + j]
  }
}

/** The same sentence with another id at some places; `ids` is changed to it. */
export function redetect(
  network: Network,
  sums: Float32Array,
  ids: Uint16Array,
  places: readonly number[],
  id: number,
): Float32Array {
  const changed = sums.slice()
  for (const place of places) ids[place] = id
  for (const place of places) {
    const to = Math.min(ids.length - 1, place + 2)
    for (let i = Math.max(0, place - 2); i <= to; i++) sumAt(network, changed, ids, i)
  }
  return changed
}

/** What the detectors say in sum, gated by each unit's place as seen from the target. */
export interface Reading {
  readonly logits: Float64Array
  /** The unit at which each detector is strongest. */
  readonly best: Int32Array
  /** Which units of the hidden layer are on. */
  readonly on: readonly number[]
}

/** Reads the label off the detectors at `[from, from + places.length)`. */
export function read(network: Network, sums: Float32Array, from: number, places: Uint8Array): Reading {
  const { detectors: size, hidden: middle } = network.sizes
  const { at, gate, hidden, hiddenBias, out, outBias } = network.tensors
  const length = places.length
  const pooled = new Float32Array(2 * size)
  const best = new Int32Array(size)
  const start = from * size
  for (let j = 0; j < size; j++) {
    let total = 0
    let top = Number.NEGATIVE_INFINITY
    let where = 0
    for (let i = 0; i < length; i++) {
      const place = places[i] * size + j
      const x = sums[start + i * size + j] + at[place]
      const z = x > 0 ? x * gate[place] : 0
      total += z
      if (z > top) {
        top = z
        where = i
      }
    }
    pooled[j] = total
    pooled[size + j] = top
    best[j] = where
  }
  const logits = Float64Array.from(outBias)
  const on: number[] = []
  for (let m = 0; m < middle; m++) {
    let x = hiddenBias[m]
    const row = m * 2 * size
    for (let j = 0; j < 2 * size; j++) x += hidden[row + j] * pooled[j]
    if (x <= 0) continue
    on.push(m)
    for (let k = 0; k < 3; k++) logits[k] += out[k * middle + m] * x
  }
  return { logits, best, on }
}

/** For each unit what it adds to the logits of negative and of positive over that of neutral, to first order. */
export function shareOut(
  network: Network,
  sums: Float32Array,
  from: number,
  places: Uint8Array,
  { best, on }: Reading,
): Float64Array {
  const { detectors: size, hidden: middle } = network.sizes
  const { at, gate, hidden, out } = network.tensors
  const negative = new Float32Array(2 * size)
  const positive = new Float32Array(2 * size)
  for (const m of on) {
    const n = out[m] - out[middle + m]
    const p = out[2 * middle + m] - out[middle + m]
    const row = m * 2 * size
    for (let j = 0; j < 2 * size; j++) {
      negative[j] += n * hidden[row + j]
      positive[j] += p * hidden[row + j]
    }
  }
  const shares = new Float64Array(places.length * 2)
  for (let i = 0; i < places.length; i++) {
    const row = (from + i) * size
    const place = places[i] * size
    let n = 0
    let p = 0
    for (let j = 0; j < size; j++) {
      const x = sums[row + j] + at[place + j]
      if (x <= 0) continue
      const z = x * gate[place + j]
      const most = best[j] === i
      n += z * (most ? negative[j] + negative[size + j] : negative[j])
      p += z * (most ? positive[j] + positive[size + j] : positive[j])
    }
    shares[2 * i] = n
    shares[2 * i + 1] = p
  }
  return shares
}
