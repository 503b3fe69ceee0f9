import type { AttributedDoc } from '../../doc/types'
import { lexemesOf } from '../../internal/lexemes'
import { firstFrom, tokenRanges } from '../../internal/spans'
import { readVerbs } from './clauses'
import { findNounPhrases } from './noun-phrases'
import type { Clauses } from './participants'
import { readUnits, type Unit } from './unit'
import { baseOf, factsOf } from './word-facts'

/** Tokens of a sentence that are read: what goes on longer is a list or no sentence, and must not cost more than its length. */
const LONGEST = 400

/** The sentences of a document with their phrases and verbs, each read when first asked for. */
export interface ClauseReader {
  /** Null where a sentence names nobody. */
  clausesOf(sentence: number): Clauses | null
  /** Whether a sentence names somebody and has a word that can show a relation. */
  mayRelate(sentence: number): boolean
}

export function clauseReader({ text, sentences, tokens, mentions }: AttributedDoc): ClauseReader {
  const ranges = tokenRanges(sentences, tokens)
  const firstMentions = sentences.map((sentence) => firstFrom(mentions, sentence.start))
  const read: (Clauses | undefined)[] = []
  const lexemes = lexemesOf(text, tokens)
  return {
    clausesOf(sentence): Clauses | null {
      if (!isNaming(sentence)) return null
      read[sentence] ??= readClauses(sentence)
      return read[sentence]
    },
    mayRelate(sentence): boolean {
      if (!isNaming(sentence)) return false
      const end = endOf(sentence)
      for (let i = ranges[sentence].first; i < end; i++) {
        const lexeme = lexemes[i]
        if (baseOf(factsOf(lexeme), tokens[i].lemma, lexeme.lower).mayTrigger) return true
      }
      return false
    },
  }

  function isNaming(sentence: number): boolean {
    const first = firstMentions[sentence]
    return first < mentions.length && mentions[first].start < sentences[sentence].end
  }

  function endOf(sentence: number): number {
    return Math.min(ranges[sentence].end, ranges[sentence].first + LONGEST)
  }

  function readClauses(sentence: number): Clauses {
    const range = { first: ranges[sentence].first, end: endOf(sentence) }
    const units = resolveAhead(readUnits(text, tokens, range, mentions, firstMentions[sentence]))
    const phrases = findNounPhrases(units)
    const startingAt: (number | undefined)[] = new Array(units.length).fill(undefined)
    for (let i = 0; i < phrases.length; i++) startingAt[phrases[i].first] = i
    const { verbs, verbAt } = readVerbs(units, phrases, startingAt)
    return { units, phrases, startingAt, verbs, verbAt }
  }
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
