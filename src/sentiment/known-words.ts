import { sentimentWords } from '../../models/sentiment-words'

/** What a known word mostly is; `MIXED` ones are told by their neighbours. */
export const NOUN = 0
export const VERB = 1
export const ADJECTIVE = 2
export const ADVERB = 3
export const NOUN_OR_VERB = 4
export const VERB_OR_NOUN = 5
export const ADJECTIVE_OR_VERB = 6

let known: ReadonlyMap<string, number> | null = null

/** Whether a word (in lower case) is mostly written in lower case in news, hence is no name. */
export function isKnownWord(word: string): boolean {
  known ??= unpack(sentimentWords)
  return known.has(word)
}

/** What a word mostly is, or undefined if it is not known. */
export function partOfSpeech(word: string): number | undefined {
  known ??= unpack(sentimentWords)
  return known.get(word)
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
    words.set(word, code - 48)
    from = i + 1
  }
  return words
}
