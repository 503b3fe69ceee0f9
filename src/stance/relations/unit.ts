import type { EntityType, Mention, Span, Token } from '../../doc/types'
import { lexemesOf } from '../../internal/lexemes'
import { retagVerbs } from './retag-verbs'
import { passesOf } from './triggers'
import { baseOf, factsOf, POSSESSIVE, type WordFacts } from './word-facts'

/** A token, or the tokens of a mention taken together: a mention is one word, whatever it is called. */
export interface Unit extends Span {
  readonly pos: string
  /** Lower-case base form; of a mention the text is never looked at, so this is empty. */
  readonly lemma: string
  /** Lower-case text; empty of a mention. */
  readonly lower: string
  /** Ids of the actors that a mention refers to, or null. */
  readonly actors: readonly string[] | null
  /** Type of a mention. */
  readonly type: EntityType | null
  /** Whether a mention is a possessive pronoun or noun phrase without `'s` (`its`, `their`). */
  readonly possessive: boolean
  /** The ways of finding relations that it can begin, as bits. */
  readonly passes: number
}

const HYPHEN = 45

/**
 * The units of a sentence. `mentions` are those of the document, sorted by start; `from` is the index of the first that
 * starts in the sentence.
 */
export function readUnits(
  text: string,
  tokens: readonly Token[],
  range: { readonly first: number; readonly end: number },
  mentions: readonly Mention[],
  from: number,
): Unit[] {
  const lexemes = lexemesOf(text, tokens)
  const units: Unit[] = []
  let next = from
  let index = range.first
  while (index < range.end) {
    const token = tokens[index]
    while (next < mentions.length && mentions[next].end <= token.start) next++
    const mention = next < mentions.length && mentions[next].start < token.end ? mentions[next] : null
    if (mention === null) {
      const lexeme = lexemes[index]
      const joined =
        text.charCodeAt(token.end) === HYPHEN
          ? joinedTo(text, tokens, index, range.end, mentions[next]?.start ?? Number.POSITIVE_INFINITY)
          : index
      units.push(joined === index ? wordOf(token, lexeme.lower, factsOf(lexeme)) : compoundOf(text, tokens, index, joined))
      index = joined + 1
      continue
    }
    const actors: string[] = []
    for (let i = next; i < mentions.length && mentions[i].start === mention.start; i++) {
      if (mentions[i].end === mention.end && !actors.includes(mentions[i].actor)) actors.push(mentions[i].actor)
    }
    let last = index
    while (last + 1 < range.end && tokens[last + 1].start < mention.end) last++
    units.push({
      start: token.start,
      end: tokens[last].end,
      pos: mention.form === 'pronoun' ? 'PRON' : mention.form === 'nominal' ? 'NOUN' : 'PROPN',
      lemma: '',
      lower: '',
      actors,
      type: mention.type,
      possessive: mention.form === 'pronoun' && POSSESSIVE.has(lexemes[index].lower),
      passes: 0,
    })
    index = last + 1
    if (isBacked(text, tokens, index, range.end)) {
      units.push({
        start: tokens[index].start,
        end: tokens[index + 1].end,
        pos: 'ADJ',
        lemma: '-backed',
        lower: '-backed',
        actors: null,
        type: null,
        possessive: false,
        passes: passesOf('-backed'),
      })
      index += 2
    }
  }
  return retagVerbs(text, units)
}

function wordOf(token: Token, lower: string, facts: WordFacts): Unit {
  const { start, end } = token
  const { form: lemma, passes } = baseOf(facts, token.lemma, lower)
  return {
    start,
    end,
    pos: facts.closed ?? token.pos,
    lemma,
    lower,
    actors: null,
    type: null,
    possessive: facts.possessive,
    passes: passes | facts.passes,
  }
}

const BACKED = new Set('backed supported funded armed sponsored financed aligned allied trained'.split(' '))

/** Whether `-backed` or its like follows a name: `Iran-backed`. */
function isBacked(text: string, tokens: readonly Token[], index: number, end: number): boolean {
  if (index + 1 >= end || text.charCodeAt(tokens[index].start) !== HYPHEN) return false
  const hyphen = tokens[index]
  const word = tokens[index + 1]
  if (hyphen.end - hyphen.start !== 1 || word.start !== hyphen.end) return false
  return BACKED.has(text.slice(word.start, word.end).toLowerCase())
}

/** Index of the last token of a hyphened word (`brothers-in-arms`) that begins at `index` and holds no mention. */
function joinedTo(text: string, tokens: readonly Token[], index: number, end: number, mention: number): number {
  let last = index
  while (last + 2 < end && tokens[last + 2].end <= mention && last - index < 8) {
    const [hyphen, word] = [tokens[last + 1], tokens[last + 2]]
    const isJoint = hyphen.end - hyphen.start === 1 && text[hyphen.start] === '-'
    if (!isJoint || hyphen.start !== tokens[last].end || word.start !== hyphen.end || word.pos === 'PUNCT') break
    last += 2
  }
  return last
}

/** A hyphened word: known by its first word's base, a noun if that is what it begins or ends with, else an adjective. */
function compoundOf(text: string, tokens: readonly Token[], first: number, last: number): Unit {
  const { start, pos, lemma } = tokens[first]
  const { end } = tokens[last]
  const lower = text.slice(start, end).toLowerCase()
  const noun = tokens[last].pos === 'NOUN' || (pos === 'NOUN' && last - first > 2)
  const base = `${lemma.toLowerCase()}${lower.slice(tokens[first].end - start)}`
  return {
    start,
    end,
    pos: noun ? 'NOUN' : 'ADJ',
    lemma: base,
    lower,
    actors: null,
    type: null,
    possessive: false,
    passes: passesOf(base) | passesOf(lower),
  }
}
