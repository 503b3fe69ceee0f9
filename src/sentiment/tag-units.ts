import { ADJECTIVE, ADJECTIVE_OR_VERB, ADVERB, NOUN, NOUN_OR_VERB, VERB, VERB_OR_NOUN } from './known-words'
import { NUMBER, OTHER, PUNCTUATION, type Unit } from './scan'

/** Coarse parts of speech. Told by word lists and neighbours, with names masked: a name cannot shift them. */
export const Tag = {
  Mark: 0,
  Noun: 1,
  Name: 2,
  Pronoun: 3,
  Determiner: 4,
  Adjective: 5,
  Number: 6,
  Possessive: 7,
  Verb: 8,
  Auxiliary: 9,
  Adverb: 10,
  Preposition: 11,
  To: 12,
  Conjunction: 13,
  Subordinator: 14,
  Relative: 15,
  Not: 16,
} as const

const BE = /^(?:be|is|are|was|were|been|being|'re)$/

export function tagUnits(units: readonly Unit[]): number[] {
  const tags = new Array<number>(units.length)
  for (let i = 0; i < units.length; i++) tags[i] = tagOf(units, tags, i)
  return tags
}

function tagOf(units: readonly Unit[], tags: readonly number[], i: number): number {
  const { kind, word, form } = units[i]
  if (kind >= OTHER) return Tag.Name
  if (kind === NUMBER) return Tag.Number
  if (kind === PUNCTUATION) return Tag.Mark
  const before = i > 0 ? tags[i - 1] : Tag.Mark
  const { closed, part } = form
  if (closed !== undefined) {
    if (word === "'s" && before !== Tag.Name && before !== Tag.Noun) return Tag.Auxiliary
    if (word === 'that' && (before === Tag.Noun || before === Tag.Name) && startsVerb(units, i + 1)) return Tag.Relative
    if ((word === 'her' || word === 'his') && !startsNoun(units, i + 1)) return Tag.Pronoun
    return closed
  }
  const afterNoun = before === Tag.Name || before === Tag.Noun || before === Tag.Pronoun
  const inNoun =
    before === Tag.Determiner ||
    before === Tag.Adjective ||
    before === Tag.Possessive ||
    before === Tag.Number ||
    before === Tag.Preposition
  const verbal =
    before === Tag.To || before === Tag.Not || (before === Tag.Auxiliary && !/^(?:have|has|had|get|got)$/.test(units[i - 1].word))
  // "Russian forces shelled": the next is the verb.
  if (before === Tag.Name && PLURALS.has(word) && isPast(units, i + 1)) return Tag.Noun
  switch (part) {
    case VERB:
      if (before === Tag.Determiner || before === Tag.Possessive) return startsNoun(units, i + 1) ? Tag.Adjective : Tag.Noun
      if (before === Tag.Adjective && !afterNoun) return Tag.Noun
      return Tag.Verb
    case ADJECTIVE:
      return Tag.Adjective
    case ADVERB:
      return Tag.Adverb
    case ADJECTIVE_OR_VERB:
      if (inNoun) return Tag.Adjective
      return afterNoun || before === Tag.Auxiliary || before === Tag.Adverb || before === Tag.To ? Tag.Verb : Tag.Adjective
    case VERB_OR_NOUN:
      return inNoun ? Tag.Noun : Tag.Verb
    case NOUN_OR_VERB:
      if (verbal) return before === Tag.Auxiliary && BE.test(units[i - 1].word) && !/(?:ing|ed)$/.test(word) ? Tag.Noun : Tag.Verb
      if (before === Tag.Pronoun) return Tag.Verb
      return afterNoun && (opensObject(units, i + 1) || (before === Tag.Name && word.endsWith('s') && startsNoun(units, i + 1)))
        ? Tag.Verb
        : Tag.Noun
    default:
      // Of rarer words the list of verbs knows more than that of words.
      if (part === NOUN && form.frame >= 0 && (before === Tag.To || verbal || before === Tag.Pronoun || before === Tag.Name))
        return Tag.Verb
      return part === 9 ? Tag.Adverb : Tag.Noun
  }
}

function startsNoun(units: readonly Unit[], i: number): boolean {
  if (i >= units.length) return false
  const { kind, form } = units[i]
  if (kind >= OTHER || kind === NUMBER) return true
  if (kind === PUNCTUATION || form.closed !== undefined) return false
  const { part } = form
  return part !== ADVERB && part !== 9 && part !== VERB
}

/** Plurals that do things and look like verbs. */
const PLURALS = new Set('forces strikes raids attacks guards rebels patrols mobs crews drills guides pilots'.split(' '))

function isPast(units: readonly Unit[], i: number): boolean {
  if (i >= units.length) return false
  const { word, form } = units[i]
  return word.endsWith('ed') && (form.part === VERB || form.frame >= 0)
}

function startsVerb(units: readonly Unit[], i: number): boolean {
  if (i >= units.length || units[i].kind !== 0) return false
  const { closed, part } = units[i].form
  if (closed !== undefined) return closed === Tag.Auxiliary
  return part === VERB || part === VERB_OR_NOUN
}

/** What can begin an object: a determiner, a name, an object pronoun. */
function opensObject(units: readonly Unit[], i: number): boolean {
  if (i >= units.length) return false
  if (units[i].kind >= OTHER) return true
  const { closed } = units[i].form
  return closed === Tag.Determiner || closed === Tag.Pronoun
}
