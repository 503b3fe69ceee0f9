import {
  AT,
  DETECTORS,
  GATE,
  HIDDEN,
  HIDDEN_BIAS,
  HIDDEN_UNITS,
  LEANINGS,
  LENGTH,
  OUT,
  OUT_BIAS,
  PLACE,
  PLACES,
  PROJECTION,
  TABLE,
  WIDTH,
} from '../../kernels/layout'
import { StancekitError } from '../doc/error'
import { makeKernel } from './kernel/kernel'
import type { Network, NetworkData, TensorName } from './network'

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const SIZES = { detectors: DETECTORS, hidden: HIDDEN_UNITS, width: WIDTH, places: PLACES } as const

type Tensors = Readonly<Record<TensorName, Float64Array>>

/**
 * Unpacks a network.
 * @param make makes the kernel and its memory; another one serves to test them against one another.
 * @param vectors the network whose word vectors this one reads: its own, or another's.
 * @throws StancekitError `invalid-model` if the data is none, ends early, or has other sizes than the kernel was made for.
 */
export function loadNetwork(data: NetworkData, make = makeKernel, vectors = data): Network {
  if (data?.format !== 'stancekit-net-1') {
    throw new StancekitError(
      'invalid-model',
      `A network must have format "stancekit-net-1", but has ${JSON.stringify(data?.format)}.`,
    )
  }
  for (const [name, size] of Object.entries(SIZES)) {
    const found = data.sizes[name as keyof typeof SIZES]
    if (found !== size) throw new StancekitError('invalid-model', `A network must have ${name} ${size}, but has ${found}.`)
  }
  const codes = new Int8Array(128)
  for (let i = 0; i < 64; i++) codes[ALPHABET.charCodeAt(i)] = i - 32
  const { values, scales } = vectors.embed ?? { values: '', scales: [] }
  const { ids, word } = data.sizes
  if (values.length !== ids * word) throw new StancekitError('invalid-model', `The weights of model "${data.name}" end early.`)
  const embed = unpack(values, codes)
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
  fold(tensors, scales)
  const { memory, kernel } = make(TABLE + PROJECTION * (ids + 1))
  const floats = new Float32Array(memory)
  lay(tensors, floats)
  return {
    temperature: data.temperature,
    kernel,
    floats,
    wholes: new Int32Array(memory),
    places: new Uint8Array(memory, PLACE, LENGTH),
    words: {
      size: word,
      embed,
      conv: tensors.conv,
      shorts: new Int16Array(memory),
      starts: new Int32Array(ids),
      // The first projection is that of no word: nothing.
      end: TABLE + PROJECTION,
    },
  }
}

/** Word vectors unpacked last: two networks read the same ones. */
let unpacked: { readonly values: string; readonly embed: Int8Array } | null = null

function unpack(values: string, codes: Int8Array): Int8Array {
  if (unpacked !== null && unpacked.values === values) return unpacked.embed
  const embed = new Int8Array(values.length)
  for (let i = 0; i < values.length; i++) embed[i] = codes[values.charCodeAt(i)]
  unpacked = { values, embed }
  return embed
}

/**
 * What was learned apart and can be one number: the bias goes to each place, the third that sums are taken by to the hidden
 * layer, the scales of the word vectors to the detectors.
 */
function fold({ at, bias, hidden, conv }: Tensors, scales: readonly number[]): void {
  for (let i = 0; i < at.length; i++) at[i] += bias[i % DETECTORS]
  for (let i = 0; i < hidden.length; i++) if (i % (2 * DETECTORS) < DETECTORS) hidden[i] /= 3
  const row = WIDTH * DETECTORS
  for (let i = 0; i < conv.length; i++) conv[i] *= scales[Math.floor(i / row)]
}

/** Writes the weights to where the kernel looks for them. */
function lay({ at, gate, hidden, hiddenBias, out, outBias }: Tensors, floats: Float32Array): void {
  floats.set(at, AT / 4)
  floats.set(gate, GATE / 4)
  floats.set(hiddenBias, HIDDEN_BIAS / 4)
  floats.set(outBias, OUT_BIAS / 4)
  const pooled = 2 * DETECTORS
  for (let m = 0; m < HIDDEN_UNITS; m++) {
    for (let k = 0; k < 3; k++) floats[OUT / 4 + m * 4 + k] = out[k * HIDDEN_UNITS + m]
    for (let j = 0; j < pooled; j++) {
      const weight = hidden[m * pooled + j]
      const leaning = LEANINGS / 4 + m * 2 * pooled + j
      floats[HIDDEN / 4 + j * HIDDEN_UNITS + m] = weight
      floats[leaning] = (out[m] - out[HIDDEN_UNITS + m]) * weight
      floats[leaning + pooled] = (out[2 * HIDDEN_UNITS + m] - out[HIDDEN_UNITS + m]) * weight
    }
  }
}
