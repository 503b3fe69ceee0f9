import { sentimentWords } from '../../models/sentiment-words'

let known: ReadonlySet<string> | null = null

/** Whether a word (in lower case) is mostly written in lower case in news, hence is no name. */
export function isKnownWord(word: string): boolean {
  known ??= unpack(sentimentWords)
  return known.has(word)
}

/** Undoes front coding: a capital letter says how many letters a word shares with the one before. */
export function unpack(packed: string): Set<string> {
  const words = new Set<string>()
  let word = ''
  let from = 0
  for (let i = 1; i <= packed.length; i++) {
    const code = packed.charCodeAt(i)
    if (i < packed.length && (code < 65 || code > 90)) continue
    word = word.slice(0, packed.charCodeAt(from) - 65) + packed.slice(from + 1, i)
    words.add(word)
    from = i
  }
  return words
}
