import { gazetteer } from '../actors/gazetteer'
import { hashOf, type NameIndex, powerOf } from '../actors/name-index'
import { fold } from '../actors/name-key'
import type { SegmentedDoc } from '../doc/types'
import { KeptRoom } from '../internal/kept-room'
import { fittingEntries } from './letter-case'
import type { Word, WordPart } from './names/word'
import { wordsOf } from './names/words-of'
import { isTitleWord } from './titles'

/**
 * The words of a document as names are looked up by: a token comes apart at hyphens and slashes, and marks fall away.
 * Parallel arrays, one item a word; they may be longer than the document.
 */
export interface Units {
  readonly length: number
  readonly keys: readonly string[]
  readonly tokens: Int32Array
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** 1 where a name may run on from the word before: same sentence, and nothing but blanks or name marks between. */
  readonly joined: Uint8Array
  readonly parts: readonly WordPart[]
  /** The words that end sure names of organs of state, in order. */
  readonly organs: readonly number[]
}

const kept = /* @__PURE__ */ new KeptRoom((size) => ({
  keys: new Array<string>(size),
  tokens: new Int32Array(size),
  starts: new Int32Array(size),
  ends: new Int32Array(size),
  joined: new Uint8Array(size),
  parts: new Array<WordPart>(size),
}))

/** To be used before those of the next document are made. */
export function unitsOf(doc: SegmentedDoc, words: readonly Word[] = wordsOf(doc)): Units {
  const { text, tokens, sentences } = doc
  const { names } = gazetteer()
  let length = 0
  for (let index = 0; index < tokens.length; index++) {
    const word = words[index]
    if (word.only === null) {
      word.parts ??= partsOf(word.text, names)
      if (word.parts.length === 1) word.only = word.parts[0]
      length += word.parts.length
    } else length++
  }
  const room = kept.take(length)
  const { keys, starts, ends, joined, parts } = room
  const organs: number[] = []
  let sentence = 0
  let last = -1
  let at = 0
  for (let index = 0; index < tokens.length; index++) {
    const { start } = tokens[index]
    while (sentence < sentences.length && sentences[sentence].end <= start) {
      sentence++
      last = -1
    }
    if (last >= 0 && sentence < sentences.length && last <= sentences[sentence].start && start >= sentences[sentence].start)
      last = -1
    const { only, parts: own } = words[index]
    const count = only !== null ? 1 : own === null ? 0 : own.length
    for (let k = 0; k < count; k++) {
      const part = only ?? (own as readonly WordPart[])[k]
      const from = start + part.from
      if (part.organ) organs.push(at)
      keys[at] = part.key
      room.tokens[at] = index
      starts[at] = from
      ends[at] = start + part.to
      parts[at] = part
      joined[at] = last >= 0 && joins(text, last, from) ? 1 : 0
      last = start + part.to
      at++
    }
  }
  return { length, keys, tokens: room.tokens, starts, ends, joined, parts, organs }
}

/** The last words of sure names of organs of state. */
const ORGANS = new Set(['ministry', 'army', 'navy', 'force', 'forces', 'court', 'bank', 'guard'])

function partsOf(word: string, { longest, entries }: NameIndex): readonly WordPart[] {
  const found: WordPart[] = []
  let from = 0
  for (let to = 0; to <= word.length; to++) {
    if (to < word.length && !breaks(word.charCodeAt(to))) continue
    const key = to > from ? keyOf(word, from, to) : ''
    if (key !== '')
      found.push({
        key,
        hash: hashOf(key),
        power: powerOf(key),
        from,
        to,
        reach: longest.get(key) ?? 0,
        entries: fittingEntries(entries.get(key) ?? [], word.slice(from, to)),
        organ: ORGANS.has(key),
        title: isTitleWord(key),
      })
    from = to + 1
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
