import type { EntityType, Mention, Token } from '../../doc/types'
import type { Lexeme } from '../../internal/lexemes'
import { marksOfTag } from './marks'
import { retagTimes } from './retag-times'
import { retagVerbs } from './retag-verbs'
import { type Frames, NO_FRAMES } from './triggers'
import { makeUnit, POSSESSIVE, unitOf } from './word-facts'

/**
 * A token, or the tokens of a mention taken together: a mention is one word, whatever it is called. It does not know its
 * place, so that a word is one unit wherever it stands.
 */
export interface Unit {
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
  /** What its letters and tag tell, as bits. */
  readonly marks: number
  readonly frames: Frames
}

/** The words of a document, as relations read them. */
export interface Source {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly lexemes: readonly Lexeme[]
  /** Sorted by start. */
  readonly mentions: readonly Mention[]
}

/** The units of a sentence. */
export interface Units {
  readonly units: Unit[]
  /** The first token of each unit; one more at the end. */
  readonly firsts: readonly number[]
}

const HYPHEN = 45

/** Filled for one sentence after the other, then copied in the size that it takes. */
const unitRoom: Unit[] = []
const firstRoom: number[] = []

/** The units of tokens `[first, end)`; `from` is the index of the first mention that starts in the sentence. */
export function readUnits(source: Source, first: number, end: number, from: number): Units {
  const { text, tokens, lexemes, mentions } = source
  let count = 0
  let next = from
  let nextStart = next < mentions.length ? mentions[next].start : Number.POSITIVE_INFINITY
  let index = first
  while (index < end) {
    const token = tokens[index]
    while (nextStart < token.start && mentions[next].end <= token.start) {
      next++
      nextStart = next < mentions.length ? mentions[next].start : Number.POSITIVE_INFINITY
    }
    firstRoom[count] = index
    if (nextStart >= token.end) {
      let last = index
      if (text.charCodeAt(token.end) === HYPHEN) last = joinedTo(text, tokens, index, end, nextStart)
      unitRoom[count++] = last === index ? unitOf(lexemes[index], token.pos, token.lemma) : compoundOf(text, tokens, index, last)
      index = last + 1
      continue
    }
    unitRoom[count++] = mentionAt(mentions, next, lexemes[index])
    const { end: close } = mentions[next]
    index++
    while (index < end && tokens[index].start < close) index++
    if (isBacked(text, tokens, index, end)) {
      firstRoom[count] = index
      unitRoom[count++] = makeUnit('ADJ', '-backed', '-backed')
      index += 2
    }
  }
  firstRoom[count] = index
  const read = { units: unitRoom.slice(0, count), firsts: firstRoom.slice(0, count + 1) }
  retagVerbs(source, read)
  retagTimes(source, read)
  return read
}

function mentionAt(mentions: readonly Mention[], at: number, { lower }: Lexeme): Unit {
  const { start, end, form, type, actor } = mentions[at]
  const actors = [actor]
  for (let i = at + 1; i < mentions.length && mentions[i].start === start; i++) {
    if (mentions[i].end === end && !actors.includes(mentions[i].actor)) actors.push(mentions[i].actor)
  }
  const pos = form === 'pronoun' ? 'PRON' : form === 'nominal' ? 'NOUN' : 'PROPN'
  return {
    pos,
    lemma: '',
    lower: '',
    actors,
    type,
    possessive: form === 'pronoun' && POSSESSIVE.has(lower),
    passes: 0,
    marks: marksOfTag(pos),
    frames: NO_FRAMES,
  }
}

const BACKED = /* @__PURE__ */ new Set('backed supported funded armed sponsored financed aligned allied trained'.split(' '))

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
    const hyphen = tokens[last + 1]
    const word = tokens[last + 2]
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
  return makeUnit(noun ? 'NOUN' : 'ADJ', base, lower)
}
