import type { SegmentedDoc } from '../../doc/types'
import { makeWord, type Word, type WordCounts } from './word'

/** Words made so far: texts share most of theirs. Forgotten between documents when they get many. */
const MOST = 20_000
/** Longer ones are no words that come again. */
const LONGEST = 40
const known = new Map<string, Word>()
const counts = new Map<string, WordCounts>()

/** The word of each token of a document. Equal words are one object. */
export function wordsOf({ text, tokens }: SegmentedDoc): Word[] {
  if (known.size > MOST) {
    known.clear()
    counts.clear()
  }
  const words: Word[] = new Array(tokens.length)
  for (let i = 0; i < tokens.length; i++) {
    const written = text.slice(tokens[i].start, tokens[i].end)
    words[i] = known.get(written) ?? newWord(written)
  }
  return words
}

function newWord(written: string): Word {
  if (written.length > LONGEST) return makeWord(written, { lower: 0, capitalised: 0 }, written.toLowerCase().replaceAll('’', "'"))
  // A slice would keep the whole text of its document alive in the store.
  const own = written.length > 12 ? written.split('').join('') : written
  const lower = own.toLowerCase().replaceAll('’', "'")
  let shared = counts.get(lower)
  if (shared === undefined) {
    shared = { lower: 0, capitalised: 0 }
    counts.set(lower, shared)
  }
  const word = makeWord(own, shared, lower)
  known.set(own, word)
  return word
}
