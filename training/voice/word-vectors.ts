import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashString } from '../../src/model/hash'
import { mix, WORD } from '../../src/voice/mix'
import type { BinaryExample, BinaryModel } from './binary-logistic'
import { CACHE } from './corpus'

const SIZE = 192
/** Keys of the vector's dimensions among the hashes of features. */
const KEYS = Array.from({ length: SIZE }, (_, k) => 4_000_000_000 + k)

/**
 * Word vectors as a teacher: while training, an example's words also count through their vectors, so that words of like
 * meaning share what is learned; afterwards the weights of the dimensions are folded into one weight a word, and no vector
 * ships. Made by make-word-vectors.py.
 */
export class WordVectors {
  private readonly rows = new Map<number, number>()
  private readonly values: Float32Array

  /** `strength` scales the vectors against the other features. */
  constructor(private readonly strength: number) {
    const words: string[] = JSON.parse(readFileSync(join(CACHE, 'word-vectors.json'), 'utf8'))
    const bytes = readFileSync(join(CACHE, 'word-vectors.f32'))
    this.values = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length))
    for (const [row, word] of words.entries()) this.rows.set(mix(WORD, hashString(word)), row * SIZE)
  }

  /** The example with its words' vectors, summed as its word features are valued. */
  extend({ hash, value, target, weight }: BinaryExample): BinaryExample {
    const sum = new Float64Array(SIZE)
    for (let i = 0; i < hash.length; i++) {
      const row = this.rows.get(hash[i])
      if (row !== undefined) for (let k = 0; k < SIZE; k++) sum[k] += value[i] * this.values[row + k]
    }
    const hashes = new Uint32Array(hash.length + SIZE)
    hashes.set(Array.from(hash))
    hashes.set(KEYS, hash.length)
    const values = new Float32Array(hash.length + SIZE)
    values.set(Array.from(value))
    for (let k = 0; k < SIZE; k++) values[hash.length + k] = sum[k] * this.strength
    return { hash: hashes, value: values, target, weight }
  }

  /** The same model without dimensions: each word's share of them is added to its own weight. */
  fold({ bias, weights, counts }: BinaryModel): BinaryModel {
    const folded = new Map(weights)
    const dimension = KEYS.map((key) => weights.get(key) ?? 0)
    for (const key of KEYS) folded.delete(key)
    for (const [hash, row] of this.rows) {
      let share = 0
      for (let k = 0; k < SIZE; k++) share += dimension[k] * this.values[row + k]
      folded.set(hash, (folded.get(hash) ?? 0) + share * this.strength)
    }
    return { bias, weights: folded, counts }
  }
}
