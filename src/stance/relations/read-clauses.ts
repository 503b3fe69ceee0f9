import type { AttributedDoc } from '../../doc/types'
import { firstFrom, tokenRanges } from '../../internal/spans'
import { readVerbs } from './clauses'
import { findNounPhrases } from './noun-phrases'
import type { Clauses } from './participants'
import { readUnits } from './unit'

/** Each sentence of a document with its phrases and verbs; null where it names nobody. */
export function readClauses({ text, sentences, tokens, mentions }: AttributedDoc): (Clauses | null)[] {
  const ranges = tokenRanges(sentences, tokens)
  return sentences.map((sentence, i) => {
    const from = firstFrom(mentions, sentence.start)
    if (mentions[from] === undefined || mentions[from].start >= sentence.end) return null
    const units = readUnits(text, tokens, ranges[i], mentions, from)
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
