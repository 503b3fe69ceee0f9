import { fold } from '../actors/name-key'
import type { SegmentedDoc } from '../doc/types'

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
}

export function unitsOf(doc: SegmentedDoc): Units {
  const { text, tokens, sentences } = doc
  const keys: string[] = []
  const owners: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  const joined: boolean[] = []
  let sentence = 0
  let last = -1
  const add = (key: string, token: number, start: number, end: number) => {
    keys.push(key)
    owners.push(token)
    starts.push(start)
    ends.push(end)
    joined.push(last >= 0 && joins(text, last, start))
    last = end
  }
  for (let index = 0; index < tokens.length; index++) {
    const { start, end } = tokens[index]
    while (sentence < sentences.length && sentences[sentence].end <= start) {
      sentence++
      last = -1
    }
    let from = start
    for (let at = start; at <= end; at++) {
      if (at < end && !breaks(text.charCodeAt(at))) continue
      if (at > from) {
        const key = keyOf(text, from, at)
        if (key !== '') add(key, index, from, at)
      }
      from = at + 1
    }
  }
  return { length: keys.length, keys, tokens: owners, starts, ends, joined }
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
