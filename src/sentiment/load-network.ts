import { StancekitError } from '../doc/error'
import { type Network, type NetworkData, type TensorName, WIDTH } from './network'

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/**
 * Unpacks a network.
 * @throws StancekitError `invalid-model` if the data is none, or ends early.
 */
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
