import type { Kernel } from './kernel/kernel'

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
  /** Word vectors; a network that reads those of another has none. */
  readonly embed?: { readonly scales: readonly number[]; readonly values: string }
  readonly tensors: Readonly<Record<TensorName, { readonly scale: number; readonly values: string }>>
}

export type TensorName = 'conv' | 'bias' | 'at' | 'gate' | 'hidden' | 'hiddenBias' | 'out' | 'outBias'

/** A network made ready: its weights stand in the memory of the kernel that runs it. */
export interface Network {
  readonly temperature: number
  readonly kernel: Kernel
  readonly floats: Float32Array
  readonly wholes: Int32Array
  /** Place of each unit as seen from the target, to be written before it is read. */
  readonly places: Uint8Array
  readonly words: Words
}

/** Word vectors, and what those of the words met so far add to the detectors. */
export interface Words {
  /** Numbers a word. */
  readonly size: number
  readonly embed: Int8Array
  /** For each number of a word what it adds to each detector, at each of the places a detector sees. */
  readonly conv: Float64Array
  /** The memory of the kernel. */
  readonly shorts: Int16Array
  /** Where in it the projection of each id begins; 0 if it was not met yet. */
  readonly starts: Int32Array
  end: number
}
