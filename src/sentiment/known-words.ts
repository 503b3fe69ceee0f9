import { sentimentWords } from '../../models/sentiment-words'

/** What a known word mostly is; mixed ones are told by their neighbours. */
export const NOUN = 0
export const VERB = 1
export const ADJECTIVE = 2
export const ADVERB = 3
export const NOUN_OR_VERB = 4
export const VERB_OR_NOUN = 5
export const ADJECTIVE_OR_VERB = 6

/** For each known word its place in the list times ten, plus what it mostly is. */
let known: ReadonlyMap<string, number> | null = null

/** Whether a word (in lower case) is mostly written in lower case in news, hence is no name. */
export function isKnownWord(word: string): boolean {
  known ??= unpack(sentimentWords)
  return known.has(word)
}

/** What a word mostly is, or undefined if it is not known. */
export function partOfSpeech(word: string): number | undefined {
  known ??= unpack(sentimentWords)
  const code = known.get(word)
  return code === undefined ? undefined : code % 10
}

/** Place of a known word in the list, or -1. */
export function wordIndex(word: string): number {
  known ??= unpack(sentimentWords)
  const code = known.get(word)
  return code === undefined ? -1 : Math.floor(code / 10)
}

export function wordTotal(): number {
  known ??= unpack(sentimentWords)
  return known.size
}

/** Undoes front coding: a capital letter says how many letters a word shares with the one before, a digit ends it. */
function unpack(packed: string): Map<string, number> {
  const words = new Map<string, number>()
  let word = ''
  let from = 0
  for (let i = 0; i < packed.length; i++) {
    const code = packed.charCodeAt(i)
    if (code < 48 || code > 57) continue
    word = word.slice(0, packed.charCodeAt(from) - 65) + packed.slice(from + 1, i)
    words.set(word, words.size * 10 + code - 48)
    from = i + 1
  }
  return words
}
