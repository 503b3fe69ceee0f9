import { closedClass } from '../sentiment/closed-classes'
import { ADJECTIVE, ADVERB, NOUN, NOUN_OR_VERB, partOfSpeech, VERB } from '../sentiment/known-words'
import { Tag as Closed } from '../sentiment/tag-units'

/**
 * Parts of speech of words by themselves. Those of tokens are told by what stands around them too: a name would shift the tags of its
 * neighbours, and so what is said of it.
 */
export const Tag = {
  Name: 0,
  Number: 1,
  Mark: 2,
  /** Words of closed classes and of open ones are numbered from here, as the word lists number them. */
  Closed: 3,
  Open: 20,
} as const

/** More than any tag. */
export const TAGS = 32

/** What a word mostly is. */
export function tagOf(key: string, letters: boolean): number {
  if (!letters) return Tag.Mark
  const closed = closedClass(key)
  return closed === undefined ? Tag.Open + (partOfSpeech(key) ?? guess(key)) : Tag.Closed + closed
}

const UNKNOWN_PART = 7

/** Unknown words by their endings. */
function guess(key: string): number {
  if (key.endsWith('ly')) return ADVERB
  if (key.endsWith('ing') || key.endsWith('ed')) return VERB
  return /(?:ous|ful|ive|ish|ble|less|ic|al)$/.test(key) ? ADJECTIVE : UNKNOWN_PART
}

/** Whether a word of this tag may be a noun, or is a name. */
export function isNoun(tag: number): boolean {
  return tag === Tag.Name || tag === Tag.Open + NOUN || tag === Tag.Open + NOUN_OR_VERB || tag === Tag.Open + UNKNOWN_PART
}

export function isDeterminer(tag: number): boolean {
  return tag === Tag.Closed + Closed.Determiner
}

/** Whether a phrase may begin with a word of this tag: a preposition, determiner or pronoun. */
export function opensPhrase(tag: number): boolean {
  const closed = tag - Tag.Closed
  return closed === Closed.Preposition || closed === Closed.Determiner || closed === Closed.Pronoun
}
