import { StancekitError } from '../doc/error'
import type { Actor } from '../doc/types'
import { findActors } from './find-actors'
import { gazetteer } from './gazetteer'
import { nameKey } from './name-key'
import { userKnown, userNames } from './user-names'

/** Which actors to score. */
export interface TowardOptions {
  /** Ids, names or aliases of the actors to keep to; every actor if absent. */
  readonly toward?: string | readonly string[]
  /** Whether those who act for an actor (a leader in office, a ministry, a seat of power) count for it. @default true */
  readonly rollUp?: boolean
  /** Actors of the user's own: they win over built-in ones of the same name. */
  readonly actors?: readonly Actor[]
}

/**
 * For each actor asked for, the ids counted for it (itself first). Null if every actor is asked for.
 * `present` are the document's actors: whoever of them acts for an actor asked for, at first or second hand, counts for it,
 * unless `rollUp` is false.
 *
 * @throws StancekitError `unknown-actor` if neither the document, nor the user, nor the gazetteer knows a name (the message
 * suggests near ones); `invalid-option` if `toward` is no string and no array of strings, or `rollUp` no boolean.
 * @example
 * resolveToward(doc.actors, { toward: 'Russia' }) // Map { 'state:RUS' => Set { 'state:RUS', 'person:vladimir-putin' } }
 */
export function resolveToward(
  present: readonly Actor[],
  options: TowardOptions,
): ReadonlyMap<string, ReadonlySet<string>> | null {
  const { toward, rollUp = true, actors } = options
  if (typeof rollUp !== 'boolean') {
    throw new StancekitError('invalid-option', `"rollUp" must be true or false, but is ${String(rollUp)}.`)
  }
  if (toward === undefined) return null
  const asked = typeof toward === 'string' ? [toward] : toward
  if (!Array.isArray(asked) || asked.some((name) => typeof name !== 'string')) {
    throw new StancekitError(
      'invalid-option',
      '"toward" must be a string or an array of strings: ids, names or aliases of actors.',
    )
  }
  const names = namesOf(present)
  const above = new Map<string, string | null>(present.map(({ id, of }) => [id, of]))
  const result = new Map<string, ReadonlySet<string>>()
  for (const name of asked as readonly string[]) {
    const id = idOf(name, present, names, actors)
    const counted = new Set([id])
    if (rollUp) for (const actor of present) if (actsFor(actor.id, id, above)) counted.add(actor.id)
    result.set(id, counted)
  }
  return result
}

function namesOf(present: readonly Actor[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const { id, name, aliases } of present) {
    for (const one of [name, ...(aliases ?? [])]) {
      const key = nameKey(one)
      if (!names.has(key)) names.set(key, id)
    }
  }
  return names
}

function idOf(
  name: string,
  present: readonly Actor[],
  names: ReadonlyMap<string, string>,
  actors: readonly Actor[] | undefined,
): string {
  const key = nameKey(name.replace(/^the\s/i, ''))
  const own = actors === undefined ? undefined : actors
  const known = gazetteer()
  if (own !== undefined) {
    const given = userKnown(own).find(({ id }) => id === name)?.id ?? userNames(own).entries.get(key)?.[0].actor.id
    if (given !== undefined) return given
  }
  if (present.some(({ id }) => id === name) || known.byId.has(name)) return name
  const entries = known.names.entries.get(key) ?? []
  const there = entries.filter(({ actor }) => present.some(({ id }) => id === actor.id))
  const best = [...(there.length > 0 ? there : entries)].sort((a, b) => rank(a) - rank(b))[0]
  const inText = names.get(key)
  if (inText !== undefined && (best === undefined || there.length === 0)) return inText
  if (best !== undefined) return best.actor.seatOf !== null && best.actor.type === 'ORG' ? best.actor.seatOf : best.actor.id
  throw new StancekitError('unknown-actor', `No actor is called "${name.slice(0, 80)}".${suggestion(name, present, actors)}`)
}

/** States before others, strong names before weak ones. */
function rank({ actor, weak }: { readonly actor: { readonly id: string }; readonly weak: boolean }): number {
  return (weak ? 2 : 0) + (actor.id.startsWith('state:') || actor.id.startsWith('igo:') ? 0 : 1)
}

function suggestion(name: string, present: readonly Actor[], actors: readonly Actor[] | undefined): string {
  const near = findActors(name, { actors: [...(actors ?? []), ...present], limit: 3 }).map(
    ({ actor }) => `"${actor.name}" (${actor.id})`,
  )
  const hint = ' Define your own with the option "actors".'
  return near.length === 0 ? hint : ` Did you mean ${near.join(' or ')}?${hint}`
}

/** Whether an actor acts for another, at first or second hand. Links of the document come first, those of the gazetteer fill gaps. */
function actsFor(id: string, target: string, above: ReadonlyMap<string, string | null>): boolean {
  const seen = new Set<string>()
  let at: string | null = id
  while (at !== null && !seen.has(at)) {
    if (at === target) return true
    seen.add(at)
    at = above.has(at) ? (above.get(at) ?? null) : (gazetteer().byId.get(at)?.of ?? null)
  }
  return false
}
