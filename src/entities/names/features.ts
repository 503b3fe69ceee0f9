import type { NameView } from './name-view'
import { type Word, WRITTEN } from './word'

/** Upper bound of the features of one token. */
export const MOST_FEATURES = 96

/** Features are hashes of this many bits: few enough to pack well, enough that an unseen feature rarely meets a known one. */
export const FEATURE_BITS = 22

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

/** Features of a word; `place` is 1 where a capital is due to the place. */
export function ownFeatures(word: Word, out: Int32Array, place: number): number {
  const { lower, written, classes } = word
  let n = 0
  out[n++] = mix(1, lower)
  out[n++] = mix(2, pair(lower, written))
  if (written === WRITTEN.mark) return n
  out[n++] = mix(18, word.prefix3)
  out[n++] = mix(19, word.suffix2)
  out[n++] = mix(20, word.suffix3)
  out[n++] = mix(21, word.suffix4)
  out[n++] = mix(22, pair(word.suffix3, written * 2 + place))
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

/** Features that a word gives to the words of the run of capitalised words after it; `where` tells the place in the run. */
export function beforeRunFeatures(word: Word, out: Int32Array, where: number): number {
  let n = 0
  out[n++] = mix(38, pair(word.lower, where))
  if (word.classes) out[n++] = mix(50, word.classes * 4 + where)
  return n
}

/** Features that a word gives to the words of the run before it. */
export function afterRunFeatures(word: Word, out: Int32Array, where: number): number {
  let n = 0
  out[n++] = mix(39, pair(word.lower, where))
  if (word.classes) out[n++] = mix(51, word.classes * 4 + where)
  return n
}

/** Features that the first word of a run gives to all its words. */
export function runOpeningFeatures(word: Word, out: Int32Array, where: number): number {
  let n = 0
  out[n++] = mix(44, pair(word.lower, where))
  if (word.classes) out[n++] = mix(47, word.classes * 4 + where)
  return n
}

/** Features that the last word of a run gives to all its words. */
export function runEndFeatures(word: Word, out: Int32Array, where: number): number {
  let n = 0
  out[n++] = mix(43, pair(word.lower, where))
  out[n++] = mix(45, pair(word.suffix3, where))
  if (word.classes) out[n++] = mix(46, word.classes * 4 + where)
  return n
}

/** What stands for a part of speech, or for a way of writing, beyond the ends of a sentence. */
const NO_POS_BEFORE = 30
const NO_POS_AFTER = 31
const NONE_BEFORE = 14
const NONE_AFTER = 15

/** Parts of speech and ways of writing of a token and its neighbours as one number of 30 bits. */
export function contextAt({ words, sentence, pos, initial, mode }: NameView, i: number): number {
  const at = sentence[i]
  const before = i > 0 && sentence[i - 1] === at
  const after = i + 1 < words.length && sentence[i + 1] === at
  const around = ((before ? pos[i - 1] : NO_POS_BEFORE) * 32 + pos[i]) * 32 + (after ? pos[i + 1] : NO_POS_AFTER)
  const written =
    ((before ? words[i - 1].written : NONE_BEFORE) * 16 + words[i].written) * 16 + (after ? words[i + 1].written : NONE_AFTER)
  return (around * 4096 + written) * 8 + initial[i] * 4 + mode[i]
}

/** Features of a context. */
export function contextFeatures(context: number, out: Int32Array): number {
  const place = context & 7
  const written = (context >> 3) & 4095
  const around = context >> 15
  const p = (around >> 5) & 31
  let n = 0
  out[n++] = mix(0, 0)
  if (written >> 8 === NONE_BEFORE) out[n++] = mix(3, START)
  if ((written & 15) === NONE_AFTER) out[n++] = mix(4, END)
  out[n++] = mix(13, p * 64 + place)
  out[n++] = mix(14, around >> 5)
  out[n++] = mix(15, around & 1023)
  out[n++] = mix(16, ((written >> 4) & 15) * 64 + place)
  out[n++] = mix(17, written)
  return n
}

/** How a word is written here, how the document writes it, and whether the gazetteer knows it here, as one number of 12 bits. */
export function casesAt({ words, cases, initial, mode, hits }: NameView, i: number): number {
  return ((cases[i] * 16 + words[i].written) * 8 + initial[i] * 4 + mode[i]) * 2 + (hits[i] ? 1 : 0)
}

export function casesFeatures(cases: number, out: Int32Array): number {
  const written = (cases >> 4) & 15
  let n = 0
  if (written !== WRITTEN.mark) out[n++] = mix(25, cases >> 1)
  if ((cases & 1) === 0) out[n++] = mix(32, written)
  return n
}

/** Place of a token in its run of capitalised words: 0 alone, 1 first, 2 last, 3 between. */
export function whereInRun({ runFirst, runEnd }: NameView, i: number): number {
  return runEnd[i] - runFirst[i] === 1 ? 0 : i === runFirst[i] ? 1 : i === runEnd[i] - 1 ? 2 : 3
}

/** Length and case of a run, and the parts of speech around it, as one number of 17 bits. */
export function runAt({ words, sentence, pos, mode, runFirst, runEnd }: NameView, i: number, where: number): number {
  const first = runFirst[i]
  const end = runEnd[i]
  const before = first > 0 && sentence[first - 1] === sentence[i] ? pos[first - 1] : NO_POS_BEFORE
  const after = end < words.length && sentence[end] === sentence[i] ? pos[end] : NO_POS_AFTER
  return ((before * 32 + after) * 4 + where) * 32 + Math.min(end - first, 6) * 4 + mode[i]
}

export function runFeatures(run: number, out: Int32Array): number {
  const around = run >> 5
  const where = around & 3
  let n = 0
  out[n++] = mix(37, where * 64 + (run & 31))
  if (around >> 7 === NO_POS_BEFORE) out[n++] = mix(38, pair(START, where))
  if (((around >> 2) & 31) === NO_POS_AFTER) out[n++] = mix(39, pair(END, where))
  out[n++] = mix(52, around)
  return n
}

/** Of the shape of a token, and of its neighbours' beside it; null beyond the ends of a sentence. */
export function shapeFeature(word: Word, pos: number): number {
  return mix(10, pair(word.shape, pos))
}

export function shapeBeforeFeature(before: Word | null, word: Word): number {
  return mix(11, pair(before === null ? 0 : before.shape, word.shape))
}

export function shapeAfterFeature(word: Word, after: Word | null): number {
  return mix(12, pair(word.shape, after === null ? 0 : after.shape))
}

/** Of what the gazetteer knows of a token, and with the word after or before it. */
export function gazetteerFeature(hit: number, written: number): number {
  return mix(32, hit * 16 + written)
}

export function hitBesideFeature(hit: number, beside: Word | null, after: boolean): number {
  return after
    ? mix(35, pair(hit, beside === null ? END : beside.lower))
    : mix(36, pair(hit, beside === null ? START : beside.lower))
}

/** Of what the gazetteer knows of the first (`end` 0) or last word of the run that a token stands in. */
export function runHitFeature(end: 0 | 1, hit: number, where: number): number {
  return mix(48 + end, hit * 4 + where)
}

/** The other features of a token in its place: shapes and gazetteer hits. */
function placeFeatures({ words, sentence, pos, hits, runFirst, runEnd }: NameView, i: number, out: Int32Array): number {
  const at = sentence[i]
  const word = words[i]
  const before = i > 0 && sentence[i - 1] === at ? words[i - 1] : null
  const after = i + 1 < words.length && sentence[i + 1] === at ? words[i + 1] : null
  let n = 0
  out[n++] = shapeFeature(word, pos[i])
  out[n++] = shapeBeforeFeature(before, word)
  out[n++] = shapeAfterFeature(word, after)
  const hit = hits[i]
  if (hit) {
    out[n++] = gazetteerFeature(hit, word.written)
    out[n++] = hitBesideFeature(hit, after, true)
    out[n++] = hitBesideFeature(hit, before, false)
  }
  const first = runFirst[i]
  const end = runEnd[i]
  if (first >= 0 && end - first > 1) {
    const where = i === first ? 1 : i === end - 1 ? 2 : 3
    out[n++] = runHitFeature(0, hits[first], where)
    out[n++] = runHitFeature(1, hits[end - 1], where)
  }
  return n
}

/** All features of a token, for training: at run time those of words and contexts are scored once. */
export function tokenFeatures(view: NameView, i: number, out: Int32Array): number {
  const { words, sentence, initial, runFirst, runEnd } = view
  const at = sentence[i]
  const rest = () => out.subarray(n)
  let n = placeFeatures(view, i, out)
  n += contextFeatures(contextAt(view, i), rest())
  n += casesFeatures(casesAt(view, i), rest())
  n += ownFeatures(words[i], rest(), initial[i])
  if (i > 0 && sentence[i - 1] === at) n += beforeFeatures(words[i - 1], rest())
  if (i + 1 < words.length && sentence[i + 1] === at) n += afterFeatures(words[i + 1], rest())
  if (i + 2 < words.length && sentence[i + 2] === at) n += secondAfterFeatures(words[i + 2], rest())
  const first = runFirst[i]
  const end = runEnd[i]
  if (first < 0) return n
  const where = whereInRun(view, i)
  n += runFeatures(runAt(view, i, where), rest())
  if (first > 0 && sentence[first - 1] === at) n += beforeRunFeatures(words[first - 1], rest(), where)
  if (end < words.length && sentence[end] === at) n += afterRunFeatures(words[end], rest(), where)
  if (where !== 0) n += runOpeningFeatures(words[first], rest(), where)
  if (where !== 0) n += runEndFeatures(words[end - 1], rest(), where)
  return n
}
