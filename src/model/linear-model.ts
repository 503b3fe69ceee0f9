import { StancekitError } from '../doc/error'
import { exp } from '../internal/math'
import { foldHash, HashTable, type PackedHashes, packHashes, unpackHashes } from './hash-set'

export { decodeBase64, encodeBase64 } from './base64'

/** A linear model over hashed features, as data: for each label a bias and one weight a feature, and a temperature. */
export interface LinearModelData {
  readonly format: 'stancekit-linear-2'
  readonly name: string
  readonly version: string
  readonly labels: readonly string[]
  readonly bias: readonly number[]
  /** A weight is its quantized value times its label's scale. */
  readonly scale: readonly number[]
  /** Divides the logits before the softmax: calibration by temperature (Guo et al. 2017). */
  readonly temperature: number
  /** Features' hashes are folded to so many bits. */
  readonly bits: number
  readonly hashes: PackedHashes
  /** One character a weight, feature by feature: a text that a compressor of the web (gzip, brotli) packs near its entropy. */
  readonly weights: string
  /** Whether the weights of a feature sum to zero, so that the last label's is not stored. */
  readonly centered: boolean
}

/** A model made ready. */
export interface LinearModel {
  readonly labels: readonly string[]
  readonly bias: Float64Array
  readonly temperature: number
  /** Tells for a feature's 32-bit hash where its weights begin in `weights`, or undefined. */
  readonly rows: { get(hash: number): number | undefined }
  readonly weights: Float32Array
}

// Printable ASCII without what JSON and HTML escape; the middle one is zero.
const SYMBOLS = '!#$%()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}'
const ZERO = (SYMBOLS.length - 1) >> 1
/** The largest quantized value. */
const LIMIT = ZERO

/**
 * Unpacks a model.
 * @throws StancekitError `invalid-model` if the format is another or the weights are cut short.
 */
export function loadLinearModel(data: LinearModelData): LinearModel {
  if (data?.format !== 'stancekit-linear-2') {
    throw new StancekitError(
      'invalid-model',
      `A linear model must have format "stancekit-linear-2", but has ${JSON.stringify((data as Partial<LinearModelData> | undefined)?.format)}.`,
    )
  }
  const size = data.labels.length
  const stored = data.centered ? size - 1 : size
  const { count } = data.hashes
  if (data.weights.length !== count * stored) {
    throw new StancekitError('invalid-model', `Model "${data.name}" has ${data.weights.length} weights, not ${count * stored}.`)
  }
  const values = new Int8Array(128)
  for (let i = 0; i < SYMBOLS.length; i++) values[SYMBOLS.charCodeAt(i)] = i - ZERO
  const weights = new Float32Array(count * size)
  let at = 0
  for (let row = 0; row < count; row++) {
    let sum = 0
    for (let label = 0; label < stored; label++) {
      const weight = values[data.weights.charCodeAt(at++)] * data.scale[label]
      weights[row * size + label] = weight
      sum += weight
    }
    if (data.centered) weights[row * size + stored] = -sum
  }
  const table = new HashTable(unpackHashes(data.hashes), data.bits)
  const rows = {
    get: (hash: number): number | undefined => {
      const row = table.rowOf(hash)
      return row < 0 ? undefined : row * size
    },
  }
  return { labels: data.labels, bias: Float64Array.from(data.bias), temperature: data.temperature, rows, weights }
}

export interface PackOptions {
  /** Bits kept of a hash: fewer are smaller, and mix up more features. @default 24 */
  readonly bits?: number
  /** Standard deviations of a label's weights that one step of quantization is wide: more is smaller and coarser. @default 0.25 */
  readonly step?: number
  /** Whether labels exclude one another (a softmax): then a feature's mean weight says nothing and is taken out. @default false */
  readonly centered?: boolean
}

/** Packs weights (hash of a feature to one number a label); features whose weights all round to zero are dropped. */
export function packLinearModel(
  model: Pick<LinearModelData, 'name' | 'version' | 'labels' | 'bias' | 'temperature'> & {
    readonly weights: ReadonlyMap<number, ArrayLike<number>>
  },
  { bits = 24, step = 0.25, centered = false }: PackOptions = {},
): LinearModelData {
  const size = model.labels.length
  const stored = centered ? size - 1 : size
  const rows = new Map<number, number[]>()
  for (const [hash, values] of model.weights) {
    const row = Array.from(values)
    const mean = centered ? row.reduce((sum, value) => sum + value, 0) / size : 0
    const own = row.map((value) => value - mean)
    const folded = foldHash(hash, bits)
    const rival = rows.get(folded)
    // Where two features fall together, the one that says more stays.
    if (rival === undefined || strength(own) > strength(rival)) rows.set(folded, own)
  }
  const scale = Array.from({ length: stored }, (_, label) => {
    let squares = 0
    let largest = 0
    for (const row of rows.values()) {
      squares += row[label] * row[label]
      largest = Math.max(largest, Math.abs(row[label]))
    }
    const deviation = Math.sqrt(squares / Math.max(1, rows.size))
    return Math.max(deviation * step, largest / LIMIT) || 1
  })
  const hashes: number[] = []
  const weights: string[] = []
  for (const hash of [...rows.keys()].sort((a, b) => a - b)) {
    const row = rows.get(hash) as number[]
    const quantized = scale.map((unit, label) => Math.round(row[label] / unit))
    if (quantized.every((value) => value === 0)) continue
    hashes.push(hash)
    weights.push(quantized.map((value) => SYMBOLS[value + ZERO]).join(''))
  }
  const { name, version, labels, bias, temperature } = model
  return {
    format: 'stancekit-linear-2',
    name,
    version,
    labels,
    bias,
    scale,
    temperature,
    bits,
    hashes: packHashes(hashes, bits),
    weights: weights.join(''),
    centered,
  }
}

function strength(row: readonly number[]): number {
  return row.reduce((sum, value) => sum + Math.abs(value), 0)
}

/** Turns logits into probabilities, in place. */
export function softmax(logits: Float64Array, temperature = 1): Float64Array {
  let largest = Number.NEGATIVE_INFINITY
  for (const logit of logits) if (logit > largest) largest = logit
  let sum = 0
  for (let i = 0; i < logits.length; i++) {
    logits[i] = exp((logits[i] - largest) / temperature)
    sum += logits[i]
  }
  for (let i = 0; i < logits.length; i++) logits[i] /= sum
  return logits
}
