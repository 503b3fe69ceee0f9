import type { Actor } from '../doc/types'
import { type Entity, makeEntity } from './entities'
import { isOrganCalled } from './lexicon/role-nouns'
import { PRONOUNS } from './pronouns'
import { isSubject, note, type Reader } from './reader'
import { slugOf } from './roles'

function isOrgan({ words }: Reader, at: number): boolean {
  const noun = words.lower[at]
  if (!isOrganCalled(words.lower[at - 1] ?? '', noun)) return false
  const tag = words.tag[at]
  const next = words.tag[at + 1]
  // `the Turkish military said`: the tagger takes it for an adjective at times.
  return tag === 'NOUN' ? next !== 'NOUN' : tag === 'ADJ' && noun === 'military' && (next === 'VERB' || next === 'AUX')
}

/** Offices of people that tell whose office `his office` is. */
const OFFICES = /^(?:president|premier|chancellor|king|queen|emir|sultan|governor|mayor)$/

/** Marks `his office`, `the country's interior ministry`: an organ whose owner was just referred to; true if it did. */
export function meetOrgan(reader: Reader, at: number): boolean {
  const { words, nameOf, found, entities, madeActors } = reader
  const noun = words.lower[at]
  if (!isOrgan(reader, at)) return false
  // An embassy that does nothing is a building.
  if (noun === 'embassy' && !isSubject(words, at, at + 1)) return false
  let first = at
  const floor = words.sentenceFirst[words.sentence[at]]
  while (
    first > floor &&
    at - first < 3 &&
    (words.tag[first - 1] === 'ADJ' || words.tag[first - 1] === 'NOUN') &&
    nameOf[first - 1] < 0
  )
    first--
  const possessor = first - 1
  if (possessor < floor) return false
  const owner = ownerAt(reader, possessor)
  if (owner === null) return false
  const power =
    owner.kind === 'state' ? owner : owner.kind === 'person' && owner.of !== null ? (entities.get(owner.of) ?? null) : null
  if (power === null || power.kind !== 'state') return false
  if (owner.kind === 'person' && noun !== 'office') return false
  const title = [...(owner.titles ?? [])].find((word) => OFFICES.test(word))
  const rest = words.lower.slice(first, at + 1).join('-')
  const name = reader.actors.get(power.id)?.name ?? power.id
  const full = owner.kind === 'person' ? `${title ?? owner.id.slice(owner.id.indexOf(':') + 1)}-${rest}` : rest
  const id = `org:${slugOf(name)}-${full}`
  let entity = entities.get(id)
  if (entity === undefined) {
    const actor: Actor = { id, name: `${name} ${full.replaceAll('-', ' ')}`, type: 'ORG', of: power.id }
    entity = makeEntity(id, 'ORG', actor)
    entities.set(id, entity)
    if (!reader.actors.has(id)) madeActors.push(actor)
  }
  found.push({ start: words.start[first], end: words.end[at], type: 'ORG', form: 'nominal', actor: id, link: 'coreference' })
  note(words, reader.recent, entity, {
    token: first,
    end: at + 1,
    subject: true,
    form: 'nominal',
    modifier: false,
    possessive: false,
    plural: false,
  })
  return true
}

/** The actor that a possessive stands for: a pronoun or nominal found just before, or a name with its mark. */
function ownerAt(reader: Reader, at: number): Entity | null {
  const { words, found, nameOf, doc, entities } = reader
  const word = words.lower[at]
  if (PRONOUNS.get(word)?.role === 'possessive' || word === 'her') {
    const last = found.at(-1)
    return last !== undefined && last.start === words.start[at] ? (entities.get(last.actor) ?? null) : null
  }
  if (word !== "'s" && word !== "'") return at > 0 && /^an?$/.test(words.lower[at - 1]) ? null : stateNamed(reader, at)
  const name = at > 0 ? nameOf[at - 1] : -1
  if (name >= 0) return entities.get(doc.mentions[name].actor) ?? null
  const last = found.at(-1)
  return last !== undefined && at > 0 && last.end === words.end[at - 1] ? (entities.get(last.actor) ?? null) : null
}

/** The state of a nationality right before: `the Turkish military`. */
function stateNamed({ nameOf, doc, entities }: Reader, at: number): Entity | null {
  const name = nameOf[at]
  return name >= 0 && doc.mentions[name].type === 'NORP' ? (entities.get(doc.mentions[name].actor) ?? null) : null
}
