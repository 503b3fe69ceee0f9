import { knownActor } from '../actors/office-holders'
import type { Actor } from '../doc/types'
import { addTitle, type Entity, makeEntity } from './entities'
import { NOT_IN_OFFICE } from './lexicon/offices'
import { isOfficeHead } from './lexicon/role-nouns'
import { holderOf, isPartOfOffice, isPossessiveMark, officeCalled, wordsOf } from './office-holders'
import { entityOf, isSubject, note, type Reader } from './reader'

let others: ReadonlySet<string> | null = null

/**
 * Marks `Peru's president`, `the Armenian prime minister`, `the leader of Hezbollah`: whoever holds the office, by name if the
 * text or the date of the article tells it, else an actor of its own that acts for the state or body. True if it did.
 */
export function meetRole(reader: Reader, at: number): boolean {
  const { words } = reader
  if (!isOfficeHead(words.lower[at]) || !isNoun(reader, at)) return false
  const floor = words.sentenceFirst[words.sentence[at]]
  let first = at
  while (first > floor && at - first < 3 && isPartOfOffice(reader, first - 1)) first--
  const office = officeCalled(wordsOf(reader, first, at + 1))
  if (office === null || isTitleOrOther(reader, first, at)) return false
  const owner = ownerBefore(reader, first, floor) ?? ownerAfter(reader, first, at, floor)
  if (owner === null || owner.entity.kind === 'person' || owner.entity.kind === 'place' || owner.entity.kind === 'people')
    return false
  if (isApposed(reader, owner.first, owner.end) || isPredicate(reader, owner.first, floor)) return false
  push(reader, roleOf(reader, owner.entity, office, wordsOf(reader, first, at + 1)), first, at)
  return true
}

/** `secretary general`, `the NATO chief said`: the tagger takes the last word for an adjective at times. */
function isNoun({ words }: Reader, at: number): boolean {
  const tag = words.tag[at]
  if (tag === 'NOUN' || tag === 'PROPN') return true
  const next = words.tag[at + 1]
  return (
    tag === 'ADJ' &&
    (words.lower[at] === 'general' || words.lower[at] === 'chief') &&
    (next === 'VERB' || next === 'AUX' || next === 'PUNCT')
  )
}

/** Followed by a name it is a title; `vice president`, `former minister` and `president-elect` are others. */
function isTitleOrOther(reader: Reader, first: number, at: number): boolean {
  const { words, nameOf } = reader
  others ??= new Set(NOT_IN_OFFICE.split(' '))
  for (let i = first; i <= at; i++) if (others.has(words.lower[i])) return true
  if (first > 0 && others.has(words.lower[first - 1])) return true
  const next = at + 1
  if (next >= words.length) return false
  return nameOf[next] >= 0 || words.lower[next] === '-' || words.tag[next] === 'NOUN' || words.tag[next] === 'PROPN'
}

interface Owner {
  readonly entity: Entity
  /** First token of the whole phrase, and the token after it. */
  readonly first: number
  readonly end: number
}

/** `Peru's`, `its`, `the country's`, `the Armenian`, `the NATO`. */
function ownerBefore(reader: Reader, first: number, floor: number): Owner | null {
  const { words, nameOf, doc, found, entities } = reader
  const before = first - 1
  if (before < floor) return null
  const mark = isPossessiveMark(words.lower[before])
  const name = nameOf[mark ? before - 1 : before] ?? -1
  let end = first
  while (end < words.length && isPartOfOffice(reader, end)) end++
  if (name >= 0) {
    const mention = doc.mentions[name]
    let start = mark ? before - 1 : before
    while (start > floor && nameOf[start - 1] === name) start--
    // `an Armenian minister` is anyone; without an article it is a title or a headline.
    if (!mark && (start === floor || words.lower[start - 1] !== 'the')) return null
    const entity = entityOf(reader, mention.actor)
    return entity === null ? null : { entity, first: mark ? start : start - 1, end }
  }
  const last = found.at(-1)
  if (last === undefined) return null
  const start = words.start[before]
  const owned = mark ? before > 0 && last.end === words.end[before - 1] : last.start === start && words.tag[before] === 'PRON'
  const entity = owned ? entities.get(last.actor) : undefined
  return entity === undefined ? null : { entity, first: before, end }
}

/** `the president of Peru`. */
function ownerAfter(reader: Reader, first: number, at: number, floor: number): Owner | null {
  const { words, nameOf, doc } = reader
  if (words.lower[at + 1] !== 'of' || first === floor || words.lower[first - 1] !== 'the') return null
  const start = words.lower[at + 2] === 'the' ? at + 3 : at + 2
  const name = nameOf[start] ?? -1
  if (name < 0 || words.sentence[start] !== words.sentence[at] || doc.mentions[name].type === 'NORP') return null
  const entity = entityOf(reader, doc.mentions[name].actor)
  let end = start
  while (end < words.length && nameOf[end] === name) end++
  if (isPossessiveMark(words.lower[end] ?? '')) return null
  return entity === null ? null : { entity, first: first - 1, end }
}

/** `Peru's president, Ana Silva,` and `Ana Silva, Peru's president`: the name is the mention, the office describes (GUIDELINES 5). */
export function isApposed({ words, nameOf, doc }: Reader, first: number, end: number): boolean {
  const isPerson = (at: number) => nameOf[at] >= 0 && doc.mentions[nameOf[at]].type === 'PER'
  const after = pastBracket(words.lower, end)
  if (isPerson(after) || (words.lower[after] === ',' && isPerson(after + 1))) return true
  const before = first > 0 && words.lower[first - 1] === 'then' ? first - 1 : first
  return before > 1 && words.lower[before - 1] === ',' && isPerson(before - 2)
}

/** Past the short name of a body in brackets: `the Supreme Court (TSP)`. */
function pastBracket(lower: readonly string[], at: number): number {
  if (lower[at] !== '(') return at
  for (let end = at + 1; end < at + LONGEST_BRACKET; end++) if (lower[end] === ')') return end + 1
  return at
}

const LONGEST_BRACKET = 5

/** `She is the president of Peru`, `as Peru's president`: said of somebody named elsewhere. */
function isPredicate({ words }: Reader, first: number, floor: number): boolean {
  const before = first - 1
  if (before < floor) return false
  return /^(?:is|was|be|been|being|were|are|'s|as|become|becomes|became|remains|remained|elected|appointed|named)$/.test(
    words.lower[before],
  )
}

function roleOf(reader: Reader, owner: Entity, office: string, phrase: readonly string[]): Entity {
  const { entities, actors, madeActors, holders } = reader
  const holder = holderOf(reader, holders, owner.id, office)
  const named = holder === null ? null : entityOf(reader, holder)
  if (named !== null) return named
  const known = holder === null ? null : knownActor(holder, reader.doc.meta.date)
  const name = actors.get(owner.id)?.name ?? owner.id
  const id =
    known?.id ?? `person:${slugOf(owner.kind === 'state' ? name : owner.id.slice(owner.id.indexOf(':') + 1))}-${phrase.join('-')}`
  const there = entities.get(id)
  if (there !== undefined) return there
  const actor: Actor = known ?? { id, name: `${phrase.join(' ')} of ${name}`, type: 'PER', of: owner.id }
  const entity = makeEntity(id, 'PER', actor)
  entities.set(id, entity)
  if (!actors.has(id)) madeActors.push(actor)
  return entity
}

export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}

function push({ words, found, recent }: Reader, entity: Entity, first: number, at: number): void {
  found.push({ start: words.start[first], end: words.end[at], type: 'PER', form: 'nominal', actor: entity.id, link: 'role' })
  addTitle(entity, words.lower[at])
  note(words, recent, entity, {
    token: first,
    end: at + 1,
    subject: isSubject(words, first, at + 1),
    form: 'nominal',
    modifier: false,
    possessive: isPossessiveMark(words.lower[at + 1] ?? ''),
    plural: false,
  })
}
