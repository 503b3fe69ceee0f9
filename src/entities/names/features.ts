import type { NameView } from './name-view'
import { type Word, WRITTEN } from './word'

/** Upper bound of the features of one token. */
export const MOST_FEATURES = 96

/** Features are hashes of this many bits: few enough to pack well, enough that an unseen feature rarely meets a known one. */
export const FEATURE_BITS = 24

const START = 0x51ed270b
const END = 0x2c1b3c6d

/** Hash of a feature from its template's number and its value. */
export function mix(template: number, value: number): number {
  let hash = Math.imul(value ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> (32 - FEATURE_BITS)
}

function pair(a: number, b: number): number {
  return Math.imul(a, 0x01000193) ^ Math.imul(b + 0x7f4a7c15, 0x5bd1e995)
}

/** Features of a word that are the same wherever it stands. */
export function ownFeatures(word: Word, out: Int32Array): number {
  const { lower, written, classes } = word
  let n = 0
  out[n++] = mix(1, lower)
  out[n++] = mix(2, pair(lower, written))
  if (written === WRITTEN.mark) return n
  out[n++] = mix(18, word.prefix3)
  out[n++] = mix(19, word.suffix2)
  out[n++] = mix(20, word.suffix3)
  out[n++] = mix(21, word.suffix4)
  out[n++] = mix(23, word.prefix2)
  out[n++] = mix(24, written * 32 + Math.min(word.length, 12))
  if (classes) {
    out[n++] = mix(26, classes * 16 + written)
    for (let bit = 0; bit < 8; bit++) if (classes & (1 << bit)) out[n++] = mix(27, bit * 16 + written)
  }
  return n
}

/** Features that a word gives to the one after it. */
export function beforeFeatures(word: Word, out: Int32Array): number {
  let n = 0
  out[n++] = mix(3, word.lower)
  out[n++] = mix(28, word.suffix3)
  for (let bit = 0; bit < 8; bit++) if (word.classes & (1 << bit)) out[n++] = mix(29, bit * 16 + word.written)
  return n
}

/** Features that a word gives to the one before it. */
export function afterFeatures(word: Word, out: Int32Array): number {
  let n = 0
  out[n++] = mix(4, word.lower)
  out[n++] = mix(30, word.suffix3)
  for (let bit = 0; bit < 8; bit++) if (word.classes & (1 << bit)) out[n++] = mix(31, bit * 16 + word.written)
  return n
}

/** Features that a word gives to the second one before it. */
export function secondAfterFeatures(word: Word, out: Int32Array): number {
  out[0] = mix(6, word.lower)
  return 1
}

/**
 * Features of a token in its place: shapes, parts of speech, case and what it is worth there, the run of capitalised words
 * around it with what stands before and after, and gazetteer hits.
 */
export function placeFeatures(view: NameView, i: number, out: Int32Array): number {
  const { words, sentence, pos, hits, runFirst, runEnd, initial, mode, cases } = view
  const at = sentence[i]
  const size = words.length
  const word = words[i]
  const before = i > 0 && sentence[i - 1] === at ? words[i - 1] : null
  const after = i + 1 < size && sentence[i + 1] === at ? words[i + 1] : null
  const p = pos[i]
  const written = word.written
  const place = initial[i] * 4 + mode[i]
  let n = 0
  out[n++] = mix(0, 0)
  if (before === null) out[n++] = mix(3, START)
  if (after === null) out[n++] = mix(4, END)
  out[n++] = mix(10, pair(word.shape, p))
  out[n++] = mix(11, pair(before?.shape ?? 0, word.shape))
  out[n++] = mix(12, pair(word.shape, after?.shape ?? 0))
  out[n++] = mix(13, p * 64 + place)
  out[n++] = mix(14, (before ? pos[i - 1] : 30) * 32 + p)
  out[n++] = mix(15, p * 32 + (after ? pos[i + 1] : 31))
  out[n++] = mix(16, written * 64 + place)
  out[n++] = mix(17, ((before ? before.written : 14) * 16 + written) * 16 + (after ? after.written : 15))
  if (written !== WRITTEN.mark) {
    out[n++] = mix(22, pair(word.suffix3, written * 2 + initial[i]))
    out[n++] = mix(25, (cases[i] * 16 + written) * 8 + place)
  }
  const hit = hits[i]
  out[n++] = mix(32, hit * 16 + written)
  if (hit) {
    out[n++] = mix(35, pair(hit, after?.lower ?? END))
    out[n++] = mix(36, pair(hit, before?.lower ?? START))
  }
  const first = runFirst[i]
  if (first < 0) return n
  const end = runEnd[i]
  const length = end - first
  const where = length === 1 ? 0 : i === first ? 1 : i === end - 1 ? 2 : 3
  const outsideBefore = first > 0 && sentence[first - 1] === at ? words[first - 1] : null
  const outsideAfter = end < size && sentence[end] === at ? words[end] : null
  const outer = outsideBefore?.lower ?? START
  const next = outsideAfter?.lower ?? END
  out[n++] = mix(37, where * 64 + Math.min(length, 6) * 4 + mode[i])
  out[n++] = mix(38, pair(outer, where))
  out[n++] = mix(39, pair(next, where))
  if (where !== 0) {
    const last = words[end - 1]
    const opening = words[first]
    out[n++] = mix(43, pair(last.lower, where))
    out[n++] = mix(44, pair(opening.lower, where))
    out[n++] = mix(45, pair(last.suffix3, where))
    if (last.classes) out[n++] = mix(46, last.classes * 4 + where)
    if (opening.classes) out[n++] = mix(47, opening.classes * 4 + where)
    out[n++] = mix(48, hits[first] * 4 + where)
    out[n++] = mix(49, hits[end - 1] * 4 + where)
  }
  if (outsideBefore?.classes) out[n++] = mix(50, outsideBefore.classes * 4 + where)
  if (outsideAfter?.classes) out[n++] = mix(51, outsideAfter.classes * 4 + where)
  out[n++] = mix(52, ((outsideBefore ? pos[first - 1] : 30) * 32 + (outsideAfter ? pos[end] : 31)) * 4 + where)
  return n
}

/** All features of a token, for training: at run time those of words are scored once a word. */
export function tokenFeatures(view: NameView, i: number, out: Int32Array): number {
  const { words, sentence } = view
  let n = placeFeatures(view, i, out)
  n += ownFeatures(words[i], out.subarray(n))
  if (i > 0 && sentence[i - 1] === sentence[i]) n += beforeFeatures(words[i - 1], out.subarray(n))
  if (i + 1 < words.length && sentence[i + 1] === sentence[i]) n += afterFeatures(words[i + 1], out.subarray(n))
  if (i + 2 < words.length && sentence[i + 2] === sentence[i]) n += secondAfterFeatures(words[i + 2], out.subarray(n))
  return n
}
