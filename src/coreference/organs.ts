import type { Actor } from '../doc/types'
import { type Entity, makeEntity } from './entities'
import { PRONOUNS } from './pronouns'
import { note, type Reader } from './reader'

/** Nouns that name an organ of a state when the state stands before them (GUIDELINES 5: an `org:` of its own, `of` the state). */
const ORGANS: ReadonlySet<string> = new Set([
  'ministry',
  'office',
  'army',
  'navy',
  'military',
  'parliament',
  'embassy',
  'cabinet',
  'presidency',
])

/** Offices of people that tell whose office `his office` is. */
const OFFICES = /^(?:president|premier|chancellor|king|queen|emir|sultan|governor|mayor)$/

/** Marks `his office`, `the country's interior ministry`: an organ whose owner was just referred to; true if it did. */
export function meetOrgan(reader: Reader, at: number): boolean {
  const { words, nameOf, found, entities, madeActors } = reader
  const noun = words.lower[at]
  if (words.tag[at] !== 'NOUN' || !ORGANS.has(noun) || words.tag[at + 1] === 'NOUN') return false
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
  const title = [...owner.titles].find((word) => OFFICES.test(word))
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
function ownerAt({ words, found, nameOf, doc, entities }: Reader, at: number): Entity | null {
  const word = words.lower[at]
  if (PRONOUNS.get(word)?.role === 'possessive' || word === 'her') {
    const last = found.at(-1)
    return last !== undefined && last.start === words.start[at] ? (entities.get(last.actor) ?? null) : null
  }
  if (word !== "'s" && word !== "'") return null
  const name = at > 0 ? nameOf[at - 1] : -1
  if (name >= 0) return entities.get(doc.mentions[name].actor) ?? null
  const last = found.at(-1)
  return last !== undefined && at > 0 && last.end === words.end[at - 1] ? (entities.get(last.actor) ?? null) : null
}

function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}
