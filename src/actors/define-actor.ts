import { StancekitError } from '../doc/error'
import type { Actor, EntityType } from '../doc/types'
import { nameKey } from './name-key'

/** What a user tells of an actor. */
export type ActorDefinition = Pick<Actor, 'id' | 'name'> & Partial<Actor>

const TYPES: readonly EntityType[] = ['PER', 'ORG', 'GPE', 'LOC', 'NORP', 'MISC']
const TYPE_OF_KIND: Readonly<Record<string, EntityType>> = {
  person: 'PER',
  state: 'GPE',
  place: 'GPE',
  group: 'ORG',
  misc: 'MISC',
}
const DATE = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/

/**
 * Makes an actor out of what is known of it. The type, if not given, follows from the id: `person:` is PER, `state:` and
 * `place:` are GPE, `misc:` is MISC, all others are ORG.
 *
 * @param definition at least an `id` (a kind, a colon, a name, no blanks) and a `name`; `aliases`, `of` (the id of the actor it
 * acts for) and `since` and `until` (ISO 8601: the time in which `of` holds) as needed.
 * @returns the actor, with its type and `of` (null if it acts for nobody) filled in.
 * @throws StancekitError `invalid-actor` if a field is missing or of the wrong kind.
 * @example
 * defineActor({ id: 'org:acme', name: 'Acme Corporation', aliases: ['Acme'] })
 * // { id: 'org:acme', name: 'Acme Corporation', type: 'ORG', of: null, aliases: ['Acme'] }
 */
export function defineActor(definition: ActorDefinition): Actor {
  const problem = findProblem(definition)
  if (problem !== null) throw new StancekitError('invalid-actor', `${whose(definition)}${problem.message}`)
  const { id, name, type, of, aliases, since, until } = definition
  return {
    id,
    name,
    type: type ?? TYPE_OF_KIND[id.slice(0, id.indexOf(':'))] ?? 'ORG',
    of: of ?? null,
    ...(aliases === undefined ? {} : { aliases }),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
  }
}

function whose(definition: unknown): string {
  const id = typeof definition === 'object' && definition !== null ? (definition as { id?: unknown }).id : undefined
  return typeof id === 'string' ? `Actor "${id.slice(0, 60)}": ` : ''
}

/** What is wrong with a definition: the field and what was expected; null if nothing is. */
export function findProblem(definition: unknown): { readonly field: string; readonly message: string } | null {
  if (typeof definition !== 'object' || definition === null || Array.isArray(definition)) {
    return { field: '', message: `An actor must be an object with "id" and "name", but is ${show(definition)}.` }
  }
  const { id, name, type, of, aliases, since, until } = definition as Record<string, unknown>
  if (typeof id !== 'string' || !/^[a-z][\w-]*:\S+$/.test(id)) {
    return { field: 'id', message: `"id" must be a kind and a name such as "org:acme", but is ${show(id)}.` }
  }
  if (typeof name !== 'string' || nameKey(name) === '') {
    return { field: 'name', message: `"name" must be a string with a letter or digit, but is ${show(name)}.` }
  }
  if (type !== undefined && !TYPES.some((one) => one === type)) {
    return { field: 'type', message: `"type" must be one of ${TYPES.join(', ')}, but is ${show(type)}.` }
  }
  if (of !== undefined && of !== null && typeof of !== 'string') {
    return { field: 'of', message: `"of" must be the id of an actor or null, but is ${show(of)}.` }
  }
  if (aliases !== undefined && !(Array.isArray(aliases) && aliases.every((alias) => typeof alias === 'string'))) {
    return { field: 'aliases', message: `"aliases" must be an array of strings, but is ${show(aliases)}.` }
  }
  for (const [field, value] of [
    ['since', since],
    ['until', until],
  ] as const) {
    if (value !== undefined && !(typeof value === 'string' && DATE.test(value))) {
      return { field, message: `"${field}" must be an ISO 8601 date such as "2024-03-22", but is ${show(value)}.` }
    }
  }
  return null
}

function show(value: unknown): string {
  if (value === undefined) return 'missing'
  if (typeof value === 'string') return `"${value.slice(0, 60)}"`
  if (Array.isArray(value)) return 'an array'
  return typeof value === 'object' && value !== null ? 'an object' : String(value)
}
