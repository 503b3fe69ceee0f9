import { ADJECTIVE, ADJECTIVE_OR_VERB, ADVERB, NOUN_OR_VERB, partOfSpeech, VERB, VERB_OR_NOUN } from './known-words'
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

const CLOSED = new Map<string, number>()
const list = (tag: number, words: string): void => {
  for (const word of words.split(' ')) CLOSED.set(word, tag)
}

/** Closed classes of English, by hand. */
function closedClass(word: string): number | undefined {
  if (CLOSED.size === 0) {
    list(
      Tag.Pronoun,
      'i you he she it we they me him us them himself herself itself themselves someone anyone everyone everybody nobody',
    )
    list(
      Tag.Determiner,
      'the a an this these those my your his her its our their some any every each no all both another such many several',
    )
    list(
      Tag.Auxiliary,
      "be is are was were been being am 're 'm has have had having 've do does did will would shall should can could may might must 'll 'd get gets got getting",
    )
    list(
      Tag.Preposition,
      'of in on at by for with from against about over under into onto between among through during without within toward towards across behind beyond near upon amid amidst despite via per than like off around along inside outside alongside regarding concerning including following',
    )
    list(Tag.Conjunction, 'and or but nor yet')
    list(
      Tag.Subordinator,
      'that because if when while although though whereas since unless until after before as whether where why how once so',
    )
    list(Tag.Relative, 'who which whom whose')
    list(Tag.Not, 'not never')
    list(Tag.To, 'to')
    list(Tag.Possessive, "'s")
    list(
      Tag.Adverb,
      'also now then here there very too just only even still already again often soon later ever always away back up down out',
    )
  }
  return CLOSED.get(word)
}

const BE = /^(?:be|is|are|was|were|been|being|'re)$/

export function tagUnits(units: readonly Unit[]): Uint8Array {
  const tags = new Uint8Array(units.length)
  for (let i = 0; i < units.length; i++) tags[i] = tagOf(units, tags, i)
  return tags
}

function tagOf(units: readonly Unit[], tags: Uint8Array, i: number): number {
  const { kind, word } = units[i]
  if (kind >= OTHER) return Tag.Name
  if (kind === NUMBER) return Tag.Number
  if (kind === PUNCTUATION) return Tag.Mark
  const before = i > 0 ? tags[i - 1] : Tag.Mark
  const closed = closedClass(word)
  if (closed !== undefined) {
    if (word === "'s" && before !== Tag.Name && before !== Tag.Noun) return Tag.Auxiliary
    if (word === 'that' && (before === Tag.Noun || before === Tag.Name) && startsVerb(units, i + 1)) return Tag.Relative
    if ((word === 'her' || word === 'his') && !startsNoun(units, i + 1)) return Tag.Pronoun
    return closed
  }
  const part = partOfSpeech(word) ?? guess(word)
  const afterNoun = before === Tag.Name || before === Tag.Noun || before === Tag.Pronoun
  const inNoun =
    before === Tag.Determiner ||
    before === Tag.Adjective ||
    before === Tag.Possessive ||
    before === Tag.Number ||
    before === Tag.Preposition
  const verbal =
    before === Tag.To || before === Tag.Not || (before === Tag.Auxiliary && !/^(?:have|has|had|get|got)$/.test(units[i - 1].word))
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
      return part === 9 ? Tag.Adverb : Tag.Noun
  }
}

/** Unknown words by their endings. */
function guess(word: string): number {
  if (word.endsWith('ly')) return ADVERB
  if (word.endsWith('ing') || word.endsWith('ed') || word.endsWith('ized') || word.endsWith('ises')) return VERB
  if (/(?:ous|ful|ive|ish|ble|less|ic|al)$/.test(word)) return ADJECTIVE
  return 0
}

function startsNoun(units: readonly Unit[], i: number): boolean {
  if (i >= units.length) return false
  const { kind, word } = units[i]
  if (kind >= OTHER || kind === NUMBER) return true
  if (kind === PUNCTUATION || closedClass(word) !== undefined) return false
  const part = partOfSpeech(word) ?? guess(word)
  return part !== ADVERB && part !== 9 && part !== VERB
}

function startsVerb(units: readonly Unit[], i: number): boolean {
  if (i >= units.length || units[i].kind !== 0) return false
  const closed = closedClass(units[i].word)
  if (closed !== undefined) return closed === Tag.Auxiliary
  const part = partOfSpeech(units[i].word) ?? guess(units[i].word)
  return part === VERB || part === VERB_OR_NOUN
}

/** What can begin an object: a determiner, a name, an object pronoun. */
function opensObject(units: readonly Unit[], i: number): boolean {
  if (i >= units.length) return false
  if (units[i].kind >= OTHER) return true
  const closed = closedClass(units[i].word)
  return closed === Tag.Determiner || closed === Tag.Pronoun
}
