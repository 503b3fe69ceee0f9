import type { Actor } from '../doc/types'
import { defineActor } from './define-actor'
import type { KnownActor } from './known-actor'
import { indexNames, type NameIndex } from './name-index'

/** Indexes by the array that the user hands in, so that a corpus does not index 50,000 actors for each document. */
const made = new WeakMap<readonly Actor[], { readonly names: NameIndex; readonly length: number }>()

/** The index of a user's actors. Throws StancekitError `invalid-actor` if one of them is no actor. */
export function userNames(actors: readonly Actor[]): NameIndex {
  const there = made.get(actors)
  if (there !== undefined && there.length === actors.length) return there.names
  const names = indexNames(actors.map((actor) => knownOf(defineActor(actor))))
  made.set(actors, { names, length: actors.length })
  return names
}

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

const NONE: ReadonlySet<string> = new Set()
