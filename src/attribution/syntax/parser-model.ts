import { StancekitError } from '../../doc/error'
import { hashString } from '../../model/hash'
import { decodeBase64 } from '../../model/linear-model'
import type { Words } from '../words'

/**
 * A greedy arc-eager parser's weights as data: four numbers (one a move) for each of `2 ** bits` buckets of hashed
 * features, as nibbles that index `STEPS`; and the hashes of the words it knows by themselves (the others are known by tag and ending).
 */
export interface ParserModelData {
  readonly format: 'stancekit-parser-1'
  readonly name: string
  readonly version: string
  readonly bits: number
  /** Base64 of little-endian 32-bit hashes, ascending. */
  readonly vocabulary: string
  /** Base64 of two weights a byte, each plus 8. */
  readonly weights: string
}

/** The sizes that a nibble's absolute value stands for: fine near zero, where most weights are. */
export const STEPS: readonly number[] = [0, 4, 9, 17, 29, 48, 78, 127]

export interface ParserModel {
  readonly mask: number
  readonly vocabulary: ReadonlySet<number>
  readonly weights: Int8Array
}

/**
 * Unpacks a parser model.
 * @throws StancekitError `invalid-model` if the format is another or the weights are cut short.
 */
export function unpackParser(data: ParserModelData): ParserModel {
  if (data?.format !== 'stancekit-parser-1') {
    throw new StancekitError(
      'invalid-model',
      `A parser model must have format "stancekit-parser-1", but has ${JSON.stringify(data?.format)}.`,
    )
  }
  const size = 2 ** data.bits
  const bytes = decodeBase64(data.weights)
  if (bytes.length !== size * 2) throw new StancekitError('invalid-model', `The weights of model "${data.name}" end early.`)
  const weights = new Int8Array(size * 4)
  for (let i = 0; i < bytes.length; i++) {
    weights[2 * i] = sizeOf((bytes[i] >> 4) - 8)
    weights[2 * i + 1] = sizeOf((bytes[i] & 15) - 8)
  }
  const hashes = decodeBase64(data.vocabulary)
  const vocabulary = new Set<number>()
  for (let i = 0; i + 3 < hashes.length; i += 4) {
    vocabulary.add(hashes[i] | (hashes[i + 1] << 8) | (hashes[i + 2] << 16) | (hashes[i + 3] << 24))
  }
  return { mask: size - 1, vocabulary, weights }
}

function sizeOf(nibble: number): number {
  return nibble < 0 ? -STEPS[-nibble] : STEPS[nibble]
}

/** Replaces the hash of a word that the model does not know by one of its tag and last two letters. */
export function blurRareWords(words: Words, vocabulary: ReadonlySet<number>): void {
  for (let i = 0; i < words.length; i++) {
    if (!vocabulary.has(words.hash[i])) words.hash[i] = hashString(words.lower[i].slice(-2), words.tag[i]) | 0
  }
}
