import type { NameView } from './name-view'
import { type Word, WRITTEN } from './word'

/** Upper bound of the features of one token. */
export const MOST_FEATURES = 72

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

function bucket(count: number): number {
  return Math.min(count, 3)
}

/**
 * Writes the feature hashes of a token to `out` and returns how many: the word and its neighbours, affixes, shapes, parts of
 * speech, case and what it is worth at this place, the run of capitalised words around it with what stands before and
 * after, word lists and gazetteer hits.
 */
export function tokenFeatures(view: NameView, i: number, out: Int32Array): number {
  const { words, sentence, pos, hits, runFirst, runEnd, initial, mode } = view
  const at = sentence[i]
  const size = words.length
  const inside = (j: number): boolean => j >= 0 && j < size && sentence[j] === at
  const word = words[i]
  const before: Word | null = inside(i - 1) ? words[i - 1] : null
  const after: Word | null = inside(i + 1) ? words[i + 1] : null
  const w = word.lower
  const w1 = before?.lower ?? START
  const n1 = after?.lower ?? END
  const n2 = inside(i + 2) ? words[i + 2].lower : END
  const p = pos[i]
  const p1 = before ? pos[i - 1] : 30
  const q1 = after ? pos[i + 1] : 31
  const caseOf = word.written
  const case1 = before ? before.written : 14
  const caseNext = after ? after.written : 15
  const place = initial[i] * 4 + mode[i]
  let n = 0
  out[n++] = mix(0, 0)
  out[n++] = mix(1, w)
  out[n++] = mix(2, pair(w, caseOf))
  out[n++] = mix(3, w1)
  out[n++] = mix(4, n1)
  out[n++] = mix(6, n2)
  out[n++] = mix(10, pair(word.shape, p))
  out[n++] = mix(11, pair(before?.shape ?? 0, word.shape))
  out[n++] = mix(12, pair(word.shape, after?.shape ?? 0))
  out[n++] = mix(13, p * 64 + place)
  out[n++] = mix(14, p1 * 32 + p)
  out[n++] = mix(15, p * 32 + q1)
  out[n++] = mix(16, caseOf * 64 + place)
  out[n++] = mix(17, (case1 * 16 + caseOf) * 16 + caseNext)
  if (caseOf !== WRITTEN.mark) {
    out[n++] = mix(18, word.prefix3)
    out[n++] = mix(19, word.suffix2)
    out[n++] = mix(20, word.suffix3)
    out[n++] = mix(21, word.suffix4)
    out[n++] = mix(22, pair(word.suffix3, caseOf * 2 + initial[i]))
    out[n++] = mix(23, word.prefix2)
    out[n++] = mix(24, caseOf * 32 + Math.min(word.length, 12))
    out[n++] = mix(25, ((bucket(word.counts.lower) * 4 + bucket(word.counts.capitalised)) * 16 + caseOf) * 8 + place)
  }
  if (word.classes) {
    out[n++] = mix(26, word.classes * 16 + caseOf)
    for (let bit = 0; bit < 8; bit++) if (word.classes & (1 << bit)) out[n++] = mix(27, bit * 16 + caseOf)
  }
  if (before) {
    out[n++] = mix(28, before.suffix3)
    for (let bit = 0; bit < 8; bit++) if (before.classes & (1 << bit)) out[n++] = mix(29, (bit * 16 + case1) * 16 + caseOf)
  }
  if (after) {
    out[n++] = mix(30, after.suffix3)
    for (let bit = 0; bit < 8; bit++) if (after.classes & (1 << bit)) out[n++] = mix(31, (bit * 16 + caseNext) * 16 + caseOf)
  }
  const hit = hits[i]
  out[n++] = mix(32, hit * 16 + caseOf)
  if (hit) {
    out[n++] = mix(35, pair(hit, n1))
    out[n++] = mix(36, pair(hit, w1))
  }
  const first = runFirst[i]
  if (first < 0) return n
  const end = runEnd[i]
  const length = end - first
  const where = length === 1 ? 0 : i === first ? 1 : i === end - 1 ? 2 : 3
  const last = words[end - 1]
  const opening = words[first]
  const outsideBefore = inside(first - 1) ? words[first - 1] : null
  const outsideAfter = inside(end) ? words[end] : null
  const outer1 = outsideBefore?.lower ?? START
  const next1 = outsideAfter?.lower ?? END
  out[n++] = mix(37, where * 64 + Math.min(length, 6) * 4 + mode[i])
  out[n++] = mix(38, pair(outer1, where))
  out[n++] = mix(39, pair(next1, where))
  if (where !== 0) {
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
