import type { Words } from '../words'
import { makeTrees } from './parse'

/** The sentence at hand, parsed: heads, and how far each word's dependents reach. */
export interface Tree {
  readonly first: number
  readonly end: number
  readonly head: Int32Array
  /** First and last token of what depends on a word, itself included. */
  readonly low: Int32Array
  readonly high: Int32Array
}

/** Parses sentences of a document on demand, each once. */
export function treesOf(words: Words): (first: number, end: number) => Tree {
  const trees = makeTrees(words)
  const low = new Int32Array(words.length)
  const high = new Int32Array(words.length)
  const parsed = new Uint8Array(words.length)
  return (first, end) => {
    const head = trees.head
    if (first >= end || parsed[first] === 1) return { first, end, head, low, high }
    parsed[first] = 1
    trees.parse(first, end)
    for (let i = first; i < end; i++) {
      low[i] = i
      high[i] = i
    }
    for (let i = first; i < end; i++) {
      const h = head[i]
      if (h > i && low[i] < low[h]) low[h] = low[i]
    }
    for (let i = end - 1; i >= first; i--) {
      const h = head[i]
      if (h >= 0 && h < i && high[i] > high[h]) high[h] = high[i]
    }
    return { first, end, head, low, high }
  }
}
