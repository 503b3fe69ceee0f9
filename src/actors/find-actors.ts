import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js'
import { StancekitError } from '../doc/error'
import type { Actor, LinkReason } from '../doc/types'
import { gazetteer } from './gazetteer'
import { type KnownActor, toActor } from './known-actor'
import type { NameIndex } from './name-index'
import { nameKey } from './name-key'
import { userKnown, userNames } from './user-names'

export interface FindActorsOptions {
  /** Actors of the user's own: they win over built-in ones of the same name. */
  readonly actors?: readonly Actor[]
  /** ISO 8601 date for which `of` is asked. */
  readonly date?: string
  /** How many to give at most. @default 10 */
  readonly limit?: number
}

/** An actor that a query may mean. */
export interface ActorMatch {
  readonly actor: Actor
  /** The name that matched, as the gazetteer or the user has it. */
  readonly name: string
  /** How: `exact`, `alias`, `demonym`, `metonym` (a seat of power), `last-name` (a part of the name), `spelling` (a near name). */
  readonly match: LinkReason
  /** 0 to 1; 1 is an id or a proper name. */
  readonly score: number
}

/**
 * Finds the actors that an id, a name, an alias or something near it may mean, the best first.
 *
 * @param query for example `Kiev`, `state:UKR`, `the Kremlin`.
 * @param options `actors` of the user's own, `date` (ISO 8601) for which `of` is asked, `limit` (10 if absent).
 * @returns matches with their score, 0 to 1; none if nobody is known by it.
 * @throws StancekitError `invalid-input` if the query is no string; `invalid-option` if `limit` is no positive integer.
 * @example
 * findActors('Rakhmon', { limit: 1 })
 * // [{ actor: { id: 'person:emomali-rahmon', ... of: 'state:TJK' }, name: 'Rakhmon', match: 'alias', score: 0.9 }]
 */
export function findActors(query: string, options: FindActorsOptions = {}): ActorMatch[] {
  if (typeof query !== 'string')
    throw new StancekitError('invalid-input', `findActors expects a string, but got ${typeof query}.`)
  const limit = options.limit ?? 10
  if (!Number.isInteger(limit) || limit < 1) {
    throw new StancekitError('invalid-option', `"limit" must be a positive integer, but is ${String(limit)}.`)
  }
  const found = new Map<string, { known: KnownActor; name: string; match: LinkReason; score: number }>()
  const add = (known: KnownActor, name: string, match: LinkReason, score: number) => {
    if ((found.get(known.id)?.score ?? -1) < score) found.set(known.id, { known, name, match, score })
  }
  const own = options.actors === undefined ? [] : userKnown(options.actors)
  const pools = [...(options.actors === undefined ? [] : [{ names: userNames(options.actors), actors: own, bonus: 0.001 }])]
  pools.push({ names: gazetteer().names, actors: [...gazetteer().actors], bonus: 0 })
  for (const { names, actors, bonus } of pools) {
    for (const known of actors) if (known.id === query) add(known, known.name, 'exact', 1 + bonus)
    addNamed(names, query, (known, name, match, score) => add(known, name, match, score + bonus))
  }
  if (found.size < limit && !query.includes(':'))
    for (const { names, bonus } of pools)
      addNear(names, query, (known, name, match, score) => add(known, name, match, score + bonus))
  return [...found.values()]
    .sort((a, b) => b.score - a.score || (a.known.id < b.known.id ? -1 : 1))
    .slice(0, limit)
    .map(({ known, name, match, score }) => ({
      actor: toActor(known, options.date ?? null),
      name,
      match,
      score: Math.min(1, score),
    }))
}

type Add = (known: KnownActor, name: string, match: LinkReason, score: number) => void

function addNamed(names: NameIndex, query: string, add: Add): void {
  for (const { actor, kind, written, weak } of names.entries.get(nameKey(query.replace(/^the\s/i, ''))) ?? []) {
    const score = (kind === 'name' ? 1 : 0.9) - (weak ? 0.2 : 0)
    add(actor, written, kind === 'name' ? 'exact' : kind, score)
    const power = actor.seatOf === null ? undefined : gazetteer().byId.get(actor.seatOf)
    if (power !== undefined) add(power, written, 'metonym', score - 0.15)
  }
}

const NEAR = 0.86

/** Names that begin or end with the query, or are spelt nearly so. */
function addNear(names: NameIndex, query: string, add: Add): void {
  const key = nameKey(query.replace(/^the\s/i, ''))
  if (key.length < 3) return
  for (const [other, entries] of names.entries) {
    let score = 0
    let match: LinkReason = 'spelling'
    if (other.length > key.length && (other.endsWith(key) || other.startsWith(key))) {
      match = 'last-name'
      score = 0.5 + 0.2 * (key.length / other.length)
    } else if (Math.abs(other.length - key.length) <= 4) {
      const likeness = jaroWinkler(key, other)
      if (likeness >= NEAR) score = 0.8 * likeness
    }
    if (score === 0) continue
    for (const { actor, written } of entries) add(actor, written, match, score)
  }
}
