import { StancekitError } from '../doc/error'

/**
 * A linear model over hashed features, as data: for each label a bias and one weight a feature, and a temperature.
 * `weights` is base64 of, for each feature in ascending order of its hash: the LEB128 difference to the hash before,
 * then one signed byte a label, to be multiplied by that label's `scale`.
 */
export interface LinearModelData {
  readonly format: 'stancekit-linear-1'
  readonly name: string
  readonly version: string
  readonly labels: readonly string[]
  readonly bias: readonly number[]
  readonly scale: readonly number[]
  /** Divides the logits before the softmax: calibration by temperature (Guo et al. 2017). */
  readonly temperature: number
  readonly features: number
  readonly weights: string
}

/** A model made ready: `rows` tells for a feature's hash where its weights begin in `weights`. */
export interface LinearModel {
  readonly labels: readonly string[]
  readonly bias: Float64Array
  readonly temperature: number
  readonly rows: ReadonlyMap<number, number>
  readonly weights: Float32Array
}

/**
 * Unpacks a model.
 * @throws StancekitError `invalid-model` if the format is another or the weights are cut short.
 */
export function loadLinearModel(data: LinearModelData): LinearModel {
  if (data?.format !== 'stancekit-linear-1') {
    throw new StancekitError(
      'invalid-model',
      `A linear model must have format "stancekit-linear-1", but has ${JSON.stringify(data?.format)}.`,
    )
  }
  const bytes = decodeBase64(data.weights)
  const size = data.labels.length
  const weights = new Float32Array(data.features * size)
  const rows = new Map<number, number>()
  let at = 0
  let hash = 0
  for (let row = 0; row < data.features; row++) {
    let shift = 1
    let byte: number
    do {
      if (at >= bytes.length) throw new StancekitError('invalid-model', `The weights of model "${data.name}" end early.`)
      byte = bytes[at++]
      hash += (byte & 0x7f) * shift
      shift *= 128
    } while (byte & 0x80)
    rows.set(hash, row * size)
    for (let label = 0; label < size; label++) weights[row * size + label] = ((bytes[at++] << 24) >> 24) * data.scale[label]
  }
  return { labels: data.labels, bias: Float64Array.from(data.bias), temperature: data.temperature, rows, weights }
}

/** Packs weights (hash of a feature to one number a label); features whose weights all round to zero are dropped. */
export function packLinearModel(
  model: Pick<LinearModelData, 'name' | 'version' | 'labels' | 'bias' | 'temperature'> & {
    readonly weights: ReadonlyMap<number, ArrayLike<number>>
  },
): LinearModelData {
  const size = model.labels.length
  const largest = new Array<number>(size).fill(0)
  for (const row of model.weights.values()) for (let i = 0; i < size; i++) largest[i] = Math.max(largest[i], Math.abs(row[i]))
  const scale = largest.map((value) => (value === 0 ? 1 : value / 127))
  const bytes: number[] = []
  let before = 0
  let features = 0
  for (const hash of [...model.weights.keys()].sort((a, b) => a - b)) {
    const row = model.weights.get(hash) as ArrayLike<number>
    const quantized = scale.map((unit, i) => Math.round(row[i] / unit))
    if (quantized.every((value) => value === 0)) continue
    let gap = hash - before
    before = hash
    do {
      const low = gap % 128
      gap = Math.floor(gap / 128)
      bytes.push(gap > 0 ? low | 0x80 : low)
    } while (gap > 0)
    for (const value of quantized) bytes.push(value & 0xff)
    features++
  }
  return {
    format: 'stancekit-linear-1',
    name: model.name,
    version: model.version,
    labels: model.labels,
    bias: model.bias,
    scale,
    temperature: model.temperature,
    features,
    weights: encodeBase64(Uint8Array.from(bytes)),
  }
}

/** Turns logits into probabilities, in place. */
export function softmax(logits: Float64Array, temperature = 1): Float64Array {
  let largest = Number.NEGATIVE_INFINITY
  for (const logit of logits) if (logit > largest) largest = logit
  let sum = 0
  for (let i = 0; i < logits.length; i++) {
    logits[i] = Math.exp((logits[i] - largest) / temperature)
    sum += logits[i]
  }
  for (let i = 0; i < logits.length; i++) logits[i] /= sum
  return logits
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Base64 without `Buffer` or `atob`, so that every platform takes the same way. */
export function encodeBase64(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let i = 0; i < bytes.length; i += 3) {
    const block = (bytes[i] << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0)
    parts.push(
      ALPHABET[block >> 18] +
        ALPHABET[(block >> 12) & 63] +
        (i + 1 < bytes.length ? ALPHABET[(block >> 6) & 63] : '=') +
        (i + 2 < bytes.length ? ALPHABET[block & 63] : '='),
    )
  }
  return parts.join('')
}

export function decodeBase64(text: string): Uint8Array {
  const values = new Uint8Array(128)
  for (let i = 0; i < 64; i++) values[ALPHABET.charCodeAt(i)] = i
  let length = text.length
  while (length > 0 && text[length - 1] === '=') length--
  const bytes = new Uint8Array(Math.floor((length * 3) / 4))
  let at = 0
  for (let i = 0; i < length; i += 4) {
    const block =
      (values[text.charCodeAt(i)] << 18) |
      (values[text.charCodeAt(i + 1)] << 12) |
      ((i + 2 < length ? values[text.charCodeAt(i + 2)] : 0) << 6) |
      (i + 3 < length ? values[text.charCodeAt(i + 3)] : 0)
    bytes[at++] = block >> 16
    if (at < bytes.length) bytes[at++] = (block >> 8) & 0xff
    if (at < bytes.length) bytes[at++] = block & 0xff
  }
  return bytes
}
