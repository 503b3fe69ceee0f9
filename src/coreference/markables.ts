import type { NominalKind } from './lexicon/nominal-heads'
import type { Pronoun } from './pronouns'
import type { WordFacts } from './word-facts'
import type { Words } from './words'

/** A pronoun, or a nominal with a definite determiner, that may stand for a named actor. */
export interface Markable {
  readonly token: number
  readonly end: number
  readonly pronoun: Pronoun | null
  readonly kinds: ReadonlySet<NominalKind> | null
  readonly head: string
  readonly determiner: string
  readonly demonstrative: boolean
}

const DETERMINERS: ReadonlySet<string> = new Set('the this that these those his her its their our my your'.split(' '))

const POSSESSIVES: ReadonlySet<string> = new Set('his her its their our my your'.split(' '))
const NO_KINDS: ReadonlySet<NominalKind> = new Set()

/** The referring expression at a token, or null. `known` are the nouns that names so far end with. */
export function markableAt(words: Words, at: number, facts: WordFacts, known: ReadonlySet<string>): Markable | null {
  const { pronoun } = facts
  if (pronoun !== null) {
    if (pronoun.kind === 'i' && words.lower[at] === 'mine' && words.tag[at] === 'NOUN') return null
    return { token: at, end: at + 1, pronoun, kinds: null, head: words.lower[at], determiner: '', demonstrative: false }
  }
  if (words.tag[at] !== 'NOUN' && words.tag[at] !== 'PROPN') return null
  if (facts.kinds !== null) return nominalAt(words, at, facts.kinds)
  return known.size > 0 && known.has(words.lower[at]) ? nominalAt(words, at, NO_KINDS) : null
}

/** A noun by itself, when it is known already what it stands for. */
export function nominalFor(words: Words, at: number): Markable {
  return { token: at, end: at + 1, pronoun: null, kinds: null, head: words.lower[at], determiner: 'the', demonstrative: false }
}

/** Words that make a noun another than one named before. */
const OTHERS: ReadonlySet<string> = new Set(
  'other same first only next second third last new former best worst most least'.split(' '),
)

/** `in plain words that force will cost`: between a noun or verb and a clause, whatever the tagger says. */
function leadsIn(words: Words, that: number, noun: number, floor: number): boolean {
  if (that <= floor || (words.tag[noun + 1] !== 'AUX' && words.tag[noun + 1] !== 'VERB')) return false
  const before = words.tag[that - 1]
  return before === 'NOUN' || before === 'VERB' || before === 'ADJ'
}

/** The noun must be its phrase's head, under a definite determiner, without a complement that makes it another. */
function nominalAt(words: Words, at: number, kinds: ReadonlySet<NominalKind>): Markable | null {
  const next = at + 1 < words.length ? words.tag[at + 1] : ''
  if (next === 'NOUN' || next === 'PROPN' || words.lower[at + 1] === '-') return null
  let first = at
  const floor = words.sentenceFirst[words.sentence[at]]
  while (first > floor && at - first < 4) {
    const tag = words.tag[first - 1]
    const word = words.lower[first - 1]
    if (DETERMINERS.has(word)) {
      // `told that force would cost`: a conjunction.
      if (word === 'that' && (tag === 'SCONJ' || leadsIn(words, first - 1, at, floor))) return null
      // `its territory`, `their own province`: a part of what the pronoun stands for, not a place named before.
      if (POSSESSIVES.has(word) && !kinds.has('state') && kinds.has('place')) return null
      const demonstrative = word === 'this' || word === 'that'
      return { token: first, end: at + 1, pronoun: null, kinds, head: words.lower[at], determiner: word, demonstrative }
    }
    if (tag !== 'ADJ' && tag !== 'NOUN' && tag !== 'VERB' && tag !== 'NUM' && word !== '-') return null
    if (OTHERS.has(word) || (tag === 'ADJ' && word.endsWith('est'))) return null
    first--
  }
  return null
}
