import { StancekitError } from '../doc/error'
import { decodeBase64 } from '../model/base64'
import { CODES, LEMMA_BITS, NEAR_LEMMA, type PackedCore, SINGLE_ROWS, SUFFIX_LENGTH } from './packed-core'

type Hash = Record<string, number>

interface FeatureList {
  list: unknown[]
  hash?: Hash
  index?: number
  maxIndex?: number
  intrinsicSize?: number
}

/** wink's core model as wink-nlp takes it; its shape is wink's own (load-core-model.js of wink-eng-lite-web-model). */
export interface WinkCore {
  packing: { layout: Record<string, number[]>; efList?: string[] }
  features: Record<string, FeatureList>
  pos: { hash: Hash }
  lexicon: Uint32Array
  xpansions: Uint32Array
}

interface PackedRest extends Omit<WinkCore, 'lexicon' | 'xpansions'> {
  xpansions: string
}

/**
 * Unpacks wink's core model; the result equals what its own loader gives.
 * @throws StancekitError `invalid-model` if the format is another.
 */
export function unpackCore(data: PackedCore): WinkCore {
  if (data?.format !== 'stancekit-wink-core-1') {
    throw new StancekitError(
      'invalid-model',
      `wink's core must have format "stancekit-wink-core-1", but has ${JSON.stringify(data?.format)}.`,
    )
  }
  const rest = JSON.parse(data.rest) as PackedRest
  const words = unpackWords(data)
  const xpansions = decodeBase64(rest.xpansions)
  const core: WinkCore = {
    ...rest,
    lexicon: unpackLexicon(data, words, hashOf(rest.features.suffix.list as string[])),
    xpansions: new Uint32Array(xpansions.buffer, xpansions.byteOffset, xpansions.byteLength >> 2),
  }
  core.features.lexeme.list = words
  return prepare(core)
}

function unpackWords({ odd, oddGaps, words }: PackedCore): string[] {
  const list: string[] = []
  let at = 0
  let before = ''
  let nextOdd = 0
  let place = oddGaps[0] ?? -1
  while (at < words.length || nextOdd < odd.length) {
    if (list.length === place) {
      list.push(odd[nextOdd++])
      place += oddGaps[nextOdd] ?? Number.POSITIVE_INFINITY
      continue
    }
    let end = at + 1
    while (end < words.length && !isCapital(words.charCodeAt(end))) end++
    before = before.slice(0, words.charCodeAt(at) - 65) + words.slice(at + 1, end)
    list.push(before)
    at = end
  }
  return list
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90
}

function unpackLexicon(data: PackedCore, words: readonly string[], suffixes: Hash): Uint32Array {
  const value = new Uint8Array(128)
  for (let i = 0; i < CODES.length; i++) value[CODES.charCodeAt(i)] = i
  const { codes, lemmas, rows, prefixes } = data
  const lexicon = new Uint32Array(words.length * 4)
  let code = 0
  let lemma = 0
  let run = 0
  let left = prefixes[1] ?? 0
  for (let i = 0; i < words.length; i++) {
    while (left === 0) {
      run += 2
      left = prefixes[run + 1]
    }
    left--
    let row = value[codes.charCodeAt(code++)]
    if (row >= SINGLE_ROWS) row = SINGLE_ROWS + (row - SINGLE_ROWS) * CODES.length + value[codes.charCodeAt(code++)]
    let base = value[lemmas.charCodeAt(lemma++)]
    if (base === CODES.length - 1) {
      base = 0
      for (let k = 0; k < 4; k++) base = base * CODES.length + value[lemmas.charCodeAt(lemma++)]
    } else base += i - NEAR_LEMMA
    const [one, two, three] = rows[row]
    const suffix = suffixes[words[i].slice(-SUFFIX_LENGTH)] ?? 0
    lexicon[i * 4] = (prefixes[run] | (suffix << 13)) >>> 0
    lexicon[i * 4 + 1] = one
    lexicon[i * 4 + 2] = two
    lexicon[i * 4 + 3] = (three | base) >>> 0
  }
  for (let k = 0; k < data.suffixes.length; k += 2) {
    const at = data.suffixes[k] * 4
    lexicon[at] = ((lexicon[at] & 0x1fff) | (data.suffixes[k + 1] << 13)) >>> 0
  }
  return lexicon
}

function hashOf(list: readonly string[]): Hash {
  const hash = Object.create(null) as Hash
  for (let i = 0; i < list.length; i++) hash[list[i]] = i
  return hash
}

// What wink's own loader does after reading.
function prepare(core: WinkCore): WinkCore {
  const { packing, features, pos } = core
  packing.efList = []
  for (const [name, layout] of Object.entries(packing.layout)) {
    if (layout[3] === 0) {
      const feature = features[name]
      feature.hash = hashOf(feature.list as string[])
      feature.intrinsicSize = feature.list.length
      feature.index = feature.list.length
      feature.maxIndex = layout[1] >>> layout[2]
    }
    if (layout[4] === 1) packing.efList.push(name)
  }
  const { lexeme, posClusters } = features
  lexeme.hash = hashOf(lexeme.list as string[])
  lexeme.intrinsicSize = lexeme.list.length
  lexeme.index = lexeme.list.length
  posClusters.list = (posClusters.list as string[]).map((cluster) => new Set(cluster.split('_').map((tag) => pos.hash[tag] || 0)))
  return core
}

/** Bits of a lexicon's fourth word that hold the lemma. */
export const LEMMA_MASK = 2 ** LEMMA_BITS - 1
