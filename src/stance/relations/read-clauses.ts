import type { AttributedDoc } from '../../doc/types'
import { firstFrom, tokenRanges } from '../../internal/spans'
import { readVerbs } from './clauses'
import { findNounPhrases } from './noun-phrases'
import type { Clauses } from './participants'
import { readUnits, type Unit } from './unit'

/** Tokens of a sentence that are read: what goes on longer is a list or no sentence, and must not cost more than its length. */
const LONGEST = 400

/** Each sentence of a document with its phrases and verbs; null where it names nobody. */
export function readClauses({ text, sentences, tokens, mentions }: AttributedDoc): (Clauses | null)[] {
  const ranges = tokenRanges(sentences, tokens)
  return sentences.map((sentence, i) => {
    const from = firstFrom(mentions, sentence.start)
    if (mentions[from] === undefined || mentions[from].start >= sentence.end) return null
    const { first, end } = ranges[i]
    const units = resolveAhead(readUnits(text, tokens, { first, end: Math.min(end, first + LONGEST) }, mentions, from))
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

/**
 * `While its ties to Iran have grown, Venezuela is poor`: a pronoun in a clause put before the main one stands for the
 * subject that follows, when nobody is named before it.
 */
function resolveAhead(units: Unit[]): Unit[] {
  if (units[0]?.pos !== 'SCONJ' && units[0]?.pos !== 'ADP') return units
  const comma = units.findIndex((unit) => unit.lower === ',')
  const pronoun = units.findIndex((unit) => unit.actors !== null)
  if (pronoun < 0 || pronoun > comma || units[pronoun].pos !== 'PRON' || units[pronoun].type === 'PER') return units
  const subject = units[units[comma + 1]?.pos === 'DET' ? comma + 2 : comma + 1]
  if (subject === undefined || subject.actors === null || subject.pos !== 'PROPN' || subject.type === 'PER') return units
  units[pronoun] = { ...units[pronoun], actors: subject.actors }
  return units
}
