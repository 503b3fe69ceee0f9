import type { AttributedDoc } from '../../doc/types'
import { firstFrom, tokenRanges } from '../../internal/spans'
import { readVerbs } from './clauses'
import { findNounPhrases } from './noun-phrases'
import type { Clauses } from './participants'
import { readUnits } from './unit'

/** Tokens of a sentence that are read: what goes on longer is a list or no sentence, and must not cost more than its length. */
const LONGEST = 400

/** Each sentence of a document with its phrases and verbs; null where it names nobody. */
export function readClauses({ text, sentences, tokens, mentions }: AttributedDoc): (Clauses | null)[] {
  const ranges = tokenRanges(sentences, tokens)
  return sentences.map((sentence, i) => {
    const from = firstFrom(mentions, sentence.start)
    if (mentions[from] === undefined || mentions[from].start >= sentence.end) return null
    const { first, end } = ranges[i]
    const units = readUnits(text, tokens, { first, end: Math.min(end, first + LONGEST) }, mentions, from)
    const phrases = findNounPhrases(units)
    const verbs = readVerbs(units, phrases)
    return {
      units,
      phrases,
      startingAt: new Map(phrases.map((phrase, index) => [phrase.first, index])),
      verbs,
      verbAt: new Map(verbs.map((verb) => [verb.at, verb])),
    }
  })
}
