import type { Actor } from '../doc/types'
import { defineActor } from './define-actor'
import type { KnownActor } from './known-actor'
import { indexNames, type NameIndex } from './name-index'

interface UserActors {
  readonly names: NameIndex
  readonly known: readonly KnownActor[]
}

/** Indexes by the array that the user hands in, so that a corpus does not index 50,000 actors for each document. */
const made = new WeakMap<readonly Actor[], UserActors>()

/** The index of a user's actors. Throws StancekitError `invalid-actor` if one of them is no actor. */
export function userNames(actors: readonly Actor[]): NameIndex {
  return load(actors).names
}

/** A user's actors, ready for look-up. */
export function userKnown(actors: readonly Actor[]): readonly KnownActor[] {
  return load(actors).known
}

function load(actors: readonly Actor[]): UserActors {
  const there = made.get(actors)
  if (there !== undefined && there.known.length === actors.length) return there
  const known = actors.map((actor) => knownOf(defineActor(actor)))
  const loaded = { known, names: indexNames(known) }
  made.set(actors, loaded)
  return loaded
}

const NONE: ReadonlySet<string> = new Set()

function knownOf(actor: Actor): KnownActor {
  return {
    id: actor.id,
    name: actor.name,
    type: actor.type,
    aliases: actor.aliases ?? [],
    demonyms: [],
    weak: NONE,
    of: actor.of,
    terms: [],
    seatOf: null,
    home: actor.id.startsWith('state:') ? actor.id : actor.of,
    given: actor,
  }
}
