import { StancekitError } from '../doc/error'
import { decodeBase64, encodeBase64 } from './base64'

/**
 * Sorted hashes as text: the gaps between them, Rice-coded (Rice 1979), which for hashes is within some per cent of the least
 * size there is.
 */
export interface PackedHashes {
  readonly count: number
  /** Bits of a gap that are written as they are; the rest is unary. */
  readonly rice: number
  /** Base64 of the bits. */
  readonly gaps: string
}

/** Packs hashes; they must be sorted and distinct. */
export function packHashes(hashes: readonly number[], bits: number): PackedHashes {
  const mean = 2 ** bits / Math.max(1, hashes.length)
  const rice = Math.max(0, Math.round(Math.log2(Math.max(1, mean * Math.LN2))))
  const bytes: number[] = []
  let held = 0
  let room = 8
  const push = (bit: number): void => {
    held = (held << 1) | bit
    if (--room === 0) {
      bytes.push(held)
      held = 0
      room = 8
    }
  }
  let before = -1
  for (const hash of hashes) {
    const gap = hash - before - 1
    before = hash
    for (let i = Math.floor(gap / 2 ** rice); i > 0; i--) push(1)
    push(0)
    for (let i = rice - 1; i >= 0; i--) push(Math.floor(gap / 2 ** i) & 1)
  }
  if (room < 8) bytes.push(held << room)
  return { count: hashes.length, rice, gaps: encodeBase64(Uint8Array.from(bytes)) }
}

/** @throws StancekitError `invalid-model` if the bits end early. */
export function unpackHashes({ count, rice, gaps }: PackedHashes): Uint32Array {
  const bytes = decodeBase64(gaps)
  const hashes = new Uint32Array(count)
  let at = 0
  const next = (): number => (bytes[at >> 3] >> (7 - (at++ & 7))) & 1
  let before = -1
  for (let row = 0; row < count; row++) {
    let gap = 0
    while (next() === 1) gap++
    for (let i = 0; i < rice; i++) gap = gap * 2 + next()
    if (at > bytes.length * 8) throw new StancekitError('invalid-model', 'The hashes of a model end early.')
    before += gap + 1
    hashes[row] = before
  }
  return hashes
}

/** Folds a 32-bit hash to fewer bits (xor folding, as the authors of FNV advise). */
export function foldHash(hash: number, bits: number): number {
  return bits >= 32 ? hash >>> 0 : ((hash >>> bits) ^ hash) & (2 ** bits - 1)
}

/**
 * Where each of many hashes stands: open addressing in one typed array, faster and smaller than a `Map`. A slot holds a row and, in the
 * bits that it leaves, the lowest of its hash: most of what is looked up in vain is told by the slot alone.
 */
export class HashTable {
  private readonly slots: Int32Array
  private readonly mask: number
  /** How far a hash is shifted onto itself, and what is kept of it. */
  private readonly fold: number
  private readonly kept: number
  private readonly rowBits: number

  /** `hashes` are folded to `bits` already. */
  constructor(
    private readonly hashes: Uint32Array,
    bits: number,
  ) {
    this.fold = bits
    this.kept = bits >= 32 ? -1 : 2 ** bits - 1
    this.rowBits = 32 - Math.clz32(hashes.length)
    let size = 16
    while (size < hashes.length * 2) size *= 2
    this.mask = size - 1
    this.slots = new Int32Array(size).fill(-1)
    for (let row = 0; row < hashes.length; row++) {
      let slot = spread(hashes[row]) & this.mask
      while (this.slots[slot] >= 0) slot = (slot + 1) & this.mask
      this.slots[slot] = this.tagOf(hashes[row]) | row
    }
  }

  /** Row of a 32-bit hash, or -1. */
  rowOf(hash: number): number {
    const { slots, mask, hashes, kept } = this
    // `foldHash`, without its power at each call.
    const folded = kept < 0 ? hash >>> 0 : ((hash >>> this.fold) ^ hash) & kept
    const rows = (1 << this.rowBits) - 1
    const tag = this.tagOf(folded)
    let slot = spread(folded) & mask
    for (let held = slots[slot]; held >= 0; held = slots[slot]) {
      if ((held & ~rows) === tag && hashes[held & rows] === folded) return held & rows
      slot = (slot + 1) & mask
    }
    return -1
  }

  private tagOf(folded: number): number {
    return (folded << this.rowBits) & 0x7fffffff
  }
}

function spread(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> 7
}
