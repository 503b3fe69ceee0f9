import type { Actor, AttributedDoc, Attribution, Mention } from '../doc/types'
import { type Entity, type LastMention, makeEntity } from './entities'
import type { WeightClass } from './features'
import type { Talk } from './interview'
import type { Markable } from './markables'
import type { Holders } from './office-holders'
import type { Pronoun } from './pronouns'
import type { Words } from './words'

/** A referring expression with those that it may stand for; the features hold until the next one is read. */
export interface Choice {
  readonly markable: Markable
  readonly start: number
  readonly end: number
  readonly class: WeightClass
  readonly candidates: readonly Entity[]
  /** Those of each candidate, and of further ones that do not count. */
  readonly features: readonly Float64Array[]
  readonly none: Float64Array
  /** The candidate that grammar or reported speech decides for, or -1. */
  readonly bound: number
}

/** What is kept while the text is read. */
export interface Reader {
  readonly doc: AttributedDoc
  readonly words: Words
  readonly attributions: readonly Attribution[]
  readonly entities: Map<string, Entity>
  /** Most recently mentioned last; each once. */
  readonly recent: Entity[]
  /** Filled anew for every expression. */
  readonly values: readonly Float64Array[]
  readonly found: Mention[]
  /** Nouns that the names so far end with. */
  readonly heads: Set<string>
  /** For each token the index of the name mention that covers it, or -1. */
  readonly nameOf: Int32Array
  /** The type by which each actor is first named. */
  readonly typeOf: ReadonlyMap<string, Mention['type']>
  readonly actors: ReadonlyMap<string, Actor>
  /** Actors that the references reveal: organs of states. */
  readonly madeActors: Actor[]
  /** The attribution of which a source begins at an offset, by that offset. */
  readonly sources: ReadonlyMap<number, number>
  readonly talk: Talk | null
  holders: Holders
  /** The state whose rulers `the junta` are, once it was looked for. */
  readonly ruled: { force?: string | null; office?: string | null }
  /** Where the title ends; 0 if it is unknown. */
  readonly title: number
}

/** How many actors are kept in mind. */
const MEMORY = 40

/** Notes that an actor was mentioned: it is now the most recent. */
export function note(words: Words, recent: Entity[], entity: Entity, last: Omit<LastMention, 'sentence' | 'quoted'>): void {
  let place = recent.length - 1
  while (place >= 0 && recent[place] !== entity) place--
  if (place < 0) {
    place = recent.length
    recent.push(entity)
    if (place === MEMORY) place = 0
  }
  for (const end = recent.length - 1; place < end; place++) recent[place] = recent[place + 1]
  recent[recent.length - 1] = entity
  if (recent.length > MEMORY) recent.pop()
  entity.count++
  const { token, end, subject, form, modifier, possessive, plural } = last
  if (entity.last === null || entity.last.token < words.paragraphFirst[words.sentence[token]]) entity.firstHere = token
  entity.last = {
    token,
    end,
    sentence: words.sentence[token],
    subject,
    form,
    modifier,
    possessive,
    quoted: words.speech[token],
    plural,
  }
  if (subject) entity.lastSubject = token
}

/** What may stand between a preposition and the last noun of its phrase: `ties with the old Chad and Mali grew`. */
const SUBJECT_LEADS: ReadonlySet<string> = new Set(['PROPN', 'ADJ', 'NOUN', 'DET', 'CCONJ'])

/** `China claims Taiwan`, `Ghana plans that`: what the tagger takes for a plural, though a new phrase follows it. */
export function isVerbAfterAll({ tag, lower, length }: Words, at: number): boolean {
  if (at + 1 >= length || tag[at] !== 'NOUN' || !lower[at].endsWith('s')) return false
  const next = tag[at + 1]
  return next === 'PROPN' || next === 'DET' || lower[at + 1] === 'that' || (next === 'PRON' && lower[at + 1] !== 'who')
}

/** A subject stands before its verb and under no preposition. */
export function isSubject(words: Words, at: number, end: number): boolean {
  let after = end
  while (after < words.length && after - end < 3 && words.tag[after] === 'ADV') after++
  const tag = words.tag[after] ?? ''
  if (
    tag !== 'VERB' &&
    tag !== 'AUX' &&
    !isVerbAfterAll(words, end) &&
    !(words.lower[end] === ',' && words.sentenceFirst[words.sentence[at]] === at)
  )
    return false
  let before = at - 1
  const floor = words.sentenceFirst[words.sentence[at]]
  while (before >= floor && at - before < 5 && SUBJECT_LEADS.has(words.tag[before])) before--
  return before < floor || words.tag[before] !== 'ADP'
}

/** Whether a pronoun is a subject: by its form, or by its place (`it`). */
export function isSubjectPronoun(words: Words, { role }: Pronoun, at: number): boolean {
  return role === 'subject' || (role === 'any' && isSubject(words, at, at + 1))
}

/** Whether a second verb stands between: then subject and object may be of two clauses. */
export function clauseBetween(words: Words, from: number, to: number): boolean {
  let verbs = 0
  for (let at = from; at < to && at - from < 40; at++) {
    // `left after criticizing it`: a participle has the subject of its clause.
    if (words.tag[at] === 'VERB' && !(words.lower[at].endsWith('ing') && words.tag[at - 1] !== 'AUX')) verbs++
    if (verbs > 1) return true
  }
  return false
}

export function push(reader: Reader, markable: Markable, entity: Entity, start: number, end: number): void {
  const { words, recent, found } = reader
  const { pronoun } = markable
  found.push({
    start,
    end,
    type: entity.type,
    form: pronoun === null ? 'nominal' : 'pronoun',
    actor: entity.id,
    link: 'coreference',
  })
  if (pronoun?.kind === 'he' || pronoun?.kind === 'she') {
    if (entity.gender === null || !entity.genderSure) {
      entity.gender = pronoun.kind === 'he' ? 'm' : 'f'
      entity.genderSure = true
    }
  }
  if (pronoun?.kind === 'i' || pronoun?.kind === 'we') return
  note(words, recent, entity, {
    token: markable.token,
    end: markable.end,
    subject: pronoun === null ? isSubject(words, markable.token, markable.end) : isSubjectPronoun(words, pronoun, markable.token),
    form: pronoun === null ? 'nominal' : 'pronoun',
    modifier: false,
    possessive: pronoun?.role === 'possessive',
    plural: pronoun?.kind === 'they',
  })
}

/** What is known about an actor named anywhere in the text, also further on; null if it is named nowhere. */
export function entityOf({ entities, typeOf, actors }: Reader, id: string): Entity | null {
  const known = entities.get(id)
  if (known !== undefined) return known
  const type = typeOf.get(id)
  if (type === undefined) return null
  const entity = makeEntity(id, type, actors.get(id))
  entities.set(id, entity)
  return entity
}
