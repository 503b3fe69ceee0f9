import { StancekitError } from '../../doc/error'
import { HashTable, type PackedHashes, unpackHashes } from '../../model/hash-set'
import { NAME_HASH, PROPN, type Words } from '../words'
import { TEMPLATES } from './transitions'

/**
 * A greedy arc-eager parser's weights as data: for the buckets of hashed features that are kept, how much each says for a
 * left arc, a right arc and a reduction rather than for a shift; and the hashes of the words it knows by themselves (the
 * others are known by tag and ending).
 */
export interface ParserModelData {
  readonly format: 'stancekit-parser-2'
  readonly name: string
  readonly version: string
  /** A bucket's number has so many bits. */
  readonly bits: number
  /** 32-bit hashes. */
  readonly vocabulary: PackedHashes
  readonly buckets: PackedHashes
  /** One character a weight, three a bucket: `ZERO` and what is added to it, at most `LIMIT`. */
  readonly weights: string
}

/** Code of the character of weight zero; those around it need no escape in JSON. */
export const ZERO = 108
/** The largest weight: what is added to make it positive, and itself, fill five bits. */
export const LIMIT = 15
const OFFSET = LIMIT + 1
/** Bits of a lane: three weights are added up at once in one integer. Sums over all features fit. */
const LANE = 10
const LANE_MASK = (1 << LANE) - 1

export interface ParserModel {
  /** 32 less the bits of a bucket. */
  readonly shift: number
  readonly vocabulary: HashTable
  /** For each bucket its three weights, five bits each: half the size of lanes, since memory is what a parse waits for. */
  readonly packed: Int16Array
}

/**
 * Unpacks a parser model.
 * @throws StancekitError `invalid-model` if the format is another or the weights are cut short.
 */
export function unpackParser(data: ParserModelData): ParserModel {
  if (data?.format !== 'stancekit-parser-2') {
    throw new StancekitError(
      'invalid-model',
      `A parser model must have format "stancekit-parser-2", but has ${JSON.stringify(data?.format)}.`,
    )
  }
  const buckets = unpackHashes(data.buckets)
  const { weights } = data
  if (weights.length !== buckets.length * 3)
    throw new StancekitError('invalid-model', `The weights of model "${data.name}" end early.`)
  const packed = new Int16Array(2 ** data.bits).fill(packWeights(0, 0, 0))
  for (let i = 0; i < buckets.length; i++) {
    const at = 3 * i
    packed[buckets[i]] = packWeights(weightAt(weights, at), weightAt(weights, at + 1), weightAt(weights, at + 2))
  }
  const vocabulary = new HashTable(unpackHashes(data.vocabulary), 32)
  return { shift: 32 - data.bits, vocabulary, packed }
}

function weightAt(weights: string, at: number): number {
  return weights.charCodeAt(at) - ZERO
}

function packWeights(left: number, right: number, reduce: number): number {
  return (left + OFFSET) | ((right + OFFSET) << 5) | ((reduce + OFFSET) << 10)
}

/** The sums of the weights of features `[first, end)`, in three lanes; such sums may be added. */
export function sumLanes(packed: Int16Array, features: Int32Array, first = 0, end = TEMPLATES): number {
  let sums = 0
  for (let i = first; i < end; i++) {
    const weights = packed[features[i]]
    sums += (weights & 31) | ((weights & 0x3e0) << 5) | ((weights & 0x7c00) << 10)
  }
  return sums
}

/** The best of the allowed moves by the sums of the lanes; a shift has the sum 0. */
export function bestMove(sums: number, allowed: number): number {
  const left = (sums & LANE_MASK) - TEMPLATES * OFFSET
  const right = ((sums >> LANE) & LANE_MASK) - TEMPLATES * OFFSET
  const reduce = (sums >> (2 * LANE)) - TEMPLATES * OFFSET
  let move = 0
  let best = 0
  if (allowed & 2 && left > best) {
    move = 1
    best = left
  }
  if (allowed & 4 && right > best) {
    move = 2
    best = right
  }
  return allowed & 8 && reduce > best ? 3 : move
}

/** What names, and adjectives made of names, are taken to end in, whosever they are. */
const NAME_END = 'on'
const ADJECTIVE_END = 'an'

/** Replaces the hash of words `[first, end)` that the model does not know by one of their tag and last two letters. */
export function blurRareWords({ hash, lower, tag }: Words, vocabulary: HashTable, first: number, end: number): void {
  for (let i = first; i < end; i++) {
    const named = hash[i] === NAME_HASH
    if (!named && vocabulary.rowOf(hash[i]) >= 0) continue
    const word = !named ? lower[i] : tag[i] === PROPN ? NAME_END : ADJECTIVE_END
    let blurred: number = tag[i]
    for (let at = word.length > 2 ? word.length - 2 : 0; at < word.length; at++)
      blurred = Math.imul(blurred ^ word.charCodeAt(at), 0x01000193)
    hash[i] = blurred
  }
}
