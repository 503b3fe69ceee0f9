import { gazetteer } from '../actors/gazetteer'
import { hashOf, powerOf } from '../actors/name-index'
import { fold } from '../actors/name-key'
import type { SegmentedDoc } from '../doc/types'
import type { Word, WordPart } from './names/word'
import { wordsOf } from './names/words-of'

/**
 * The words of a document as names are looked up by: a token comes apart at hyphens and slashes, and marks fall away.
 * Parallel arrays, one item a word.
 */
export interface Units {
  readonly length: number
  readonly keys: readonly string[]
  readonly tokens: readonly number[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** Whether a name may run on from the word before: same sentence, and nothing but blanks or name marks between. */
  readonly joined: readonly boolean[]
  readonly parts: readonly WordPart[]
  /** The words that end sure names of organs of state, in order. */
  readonly organs: readonly number[]
}

export function unitsOf(doc: SegmentedDoc, words: readonly Word[] = wordsOf(doc)): Units {
  const { text, tokens, sentences } = doc
  const { longest } = gazetteer().names
  const keys: string[] = []
  const owners: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  const joined: boolean[] = []
  const parts: WordPart[] = []
  const organs: number[] = []
  let sentence = 0
  let last = -1
  for (let index = 0; index < tokens.length; index++) {
    const { start } = tokens[index]
    while (sentence < sentences.length && sentences[sentence].end <= start) {
      sentence++
      last = -1
    }
    if (sentence < sentences.length && last <= sentences[sentence].start && start >= sentences[sentence].start) last = -1
    const word = words[index]
    word.parts ??= partsOf(word.text, longest)
    for (const part of word.parts) {
      if (part.organ) organs.push(keys.length)
      keys.push(part.key)
      owners.push(index)
      starts.push(start + part.from)
      ends.push(start + part.to)
      parts.push(part)
      joined.push(last >= 0 && joins(text, last, start + part.from))
      last = start + part.to
    }
  }
  return { length: keys.length, keys, tokens: owners, starts, ends, joined, parts, organs }
}

/** The last words of sure names of organs of state. */
const ORGANS = new Set(['ministry', 'army', 'navy', 'force', 'forces', 'court', 'bank', 'guard'])

function partsOf(word: string, longest: ReadonlyMap<string, number>): readonly WordPart[] {
  const found: WordPart[] = []
  let from = 0
  for (let at = 0; at <= word.length; at++) {
    if (at < word.length && !breaks(word.charCodeAt(at))) continue
    const key = at > from ? keyOf(word, from, at) : ''
    if (key !== '') {
      const reach = longest.get(key) ?? 0
      found.push({ key, hash: hashOf(key), power: powerOf(key), from, to: at, reach, organ: ORGANS.has(key) })
    }
    from = at + 1
  }
  return found
}

function breaks(code: number): boolean {
  return code === 0x2d || code === 0x2f || (code >= 0x2010 && code <= 0x2014)
}

function keyOf(text: string, start: number, end: number): string {
  let lower = true
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x61 || code > 0x7a) {
      if (!(code >= 0x30 && code <= 0x39)) lower = false
    }
  }
  const word = text.slice(start, end)
  if (lower) return word
  return fold(word).replace(/[^\p{L}\p{N}]+/gu, '')
}

/** What may stand between two words of one name. */
function joins(text: string, from: number, to: number): boolean {
  if (to - from === 1 && text.charCodeAt(from) === 0x20) return true
  if (to - from > 3) return false
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    const fits =
      code === 0x20 ||
      code === 0xa0 ||
      code === 0x0a ||
      code === 0x26 ||
      code === 0x2e ||
      code === 0x27 ||
      code === 0x2019 ||
      breaks(code)
    if (!fits) return false
  }
  return true
}
