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

export type TensorName = 'conv' | 'bias' | 'at' | 'gate' | 'hidden' | 'hiddenBias' | 'out' | 'outBias'

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
export const WIDTH = 5
