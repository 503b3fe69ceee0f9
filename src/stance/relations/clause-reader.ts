import type { AttributedDoc } from '../../doc/types'
import { lexemesOf } from '../../internal/lexemes'
import { readVerbs } from './clauses'
import { findNounPhrases } from './noun-phrases'
import type { Clauses } from './participants'
import { ALONE } from './passes'
import { readUnits, type Source, type Unit, type Units } from './unit'

/** Tokens of a sentence that are read: what goes on longer is a list or no sentence, and must not cost more than its length. */
const LONGEST = 400

/** The sentences of a document with their phrases and verbs, each read when first asked for. */
export interface ClauseReader {
  /** Null where a sentence names nobody. */
  clausesOf(sentence: number): Clauses | null
  /** Null where a sentence names nobody, or has no word that can show a relation of those whom it names. */
  relatingClausesOf(sentence: number): Clauses | null
}

export function clauseReader(doc: AttributedDoc): ClauseReader {
  return new Reader(doc)
}

class Reader implements ClauseReader {
  private readonly source: Source
  private readonly sentences: AttributedDoc['sentences']
  /** For each sentence its first token and its first mention. */
  private readonly firstTokens: Int32Array
  private readonly firstMentions: Int32Array
  private readonly units: (Units | undefined)[]
  private readonly clauses: (Clauses | undefined)[]

  constructor({ text, sentences, tokens, mentions }: AttributedDoc) {
    this.source = { text, tokens, lexemes: lexemesOf(text, tokens), mentions }
    this.sentences = sentences
    const count = sentences.length
    this.firstTokens = new Int32Array(count + 1)
    this.firstMentions = new Int32Array(count)
    this.units = new Array(count)
    this.clauses = new Array(count)
    let token = 0
    let mention = 0
    for (let i = 0; i < count; i++) {
      const { start } = sentences[i]
      while (token < tokens.length && tokens[token].start < start) token++
      while (mention < mentions.length && mentions[mention].start < start) mention++
      this.firstTokens[i] = token
      this.firstMentions[i] = mention
    }
    this.firstTokens[count] = tokens.length
  }

  clausesOf(sentence: number): Clauses | null {
    const known = this.clauses[sentence]
    if (known !== undefined) return known
    const read = this.unitsOf(sentence)
    if (read === null) return null
    const { units, firsts } = read
    resolveAhead(units)
    const phrases = findNounPhrases(units)
    const startingAt = new Array<number>(units.length).fill(-1)
    for (let i = 0; i < phrases.length; i++) startingAt[phrases[i].first] = i
    const verbs = readVerbs(units, phrases, startingAt)
    const clauses = { units, firsts, tokens: this.source.tokens, phrases, startingAt, verbs }
    this.clauses[sentence] = clauses
    return clauses
  }

  relatingClausesOf(sentence: number): Clauses | null {
    const read = this.unitsOf(sentence)
    if (read === null) return null
    let passes = 0
    for (let i = 0; i < read.units.length; i++) passes |= read.units[i].passes
    if (passes === 0 || ((passes & ALONE) === 0 && !this.namesTwo(sentence))) return null
    return this.clausesOf(sentence)
  }

  private unitsOf(sentence: number): Units | null {
    const known = this.units[sentence]
    if (known !== undefined) return known
    const { mentions, tokens } = this.source
    const mention = this.firstMentions[sentence]
    if (mention >= mentions.length || mentions[mention].start >= this.sentences[sentence].end) return null
    const first = this.firstTokens[sentence]
    const { end } = this.sentences[sentence]
    let last = Math.min(this.firstTokens[sentence + 1], first + LONGEST)
    while (last > first && tokens[last - 1].start >= end) last--
    const read = readUnits(this.source, first, last, mention)
    this.units[sentence] = read
    return read
  }

  /** Whether a sentence names two actors. */
  private namesTwo(sentence: number): boolean {
    const { mentions } = this.source
    const { end } = this.sentences[sentence]
    const first = this.firstMentions[sentence]
    for (let i = first + 1; i < mentions.length && mentions[i].start < end; i++)
      if (mentions[i].actor !== mentions[first].actor) return true
    return false
  }
}

/**
 * `While its ties to Iran have grown, Venezuela is poor`: a pronoun in a clause put before the main one stands for the
 * subject that follows, when nobody is named before it.
 */
function resolveAhead(units: Unit[]): void {
  if (units[0]?.pos !== 'SCONJ' && units[0]?.pos !== 'ADP') return
  const comma = units.findIndex((unit) => unit.lower === ',')
  const pronoun = units.findIndex((unit) => unit.actors !== null)
  if (pronoun < 0 || pronoun > comma || units[pronoun].pos !== 'PRON' || units[pronoun].type === 'PER') return
  const subject = units[units[comma + 1]?.pos === 'DET' ? comma + 2 : comma + 1]
  if (subject === undefined || subject.actors === null || subject.pos !== 'PROPN' || subject.type === 'PER') return
  units[pronoun] = { ...units[pronoun], actors: subject.actors }
}
