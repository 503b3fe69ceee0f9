import type { KnownActor } from '../actors/known-actor'
import { slugOf } from '../actors/name-key'
import type { EntityType, LinkReason, SegmentedDoc } from '../doc/types'
import type { Link, LinkedActor, NameMention } from './name-mention'
import type { Units } from './units'

/** What the passes of linking share: the names in text order, and whom each is linked to so far. */
export interface LinkState {
  readonly doc: SegmentedDoc
  readonly units: Units
  readonly names: readonly NameMention[]
  readonly links: (Link | null)[]
  readonly actors: Map<string, LinkedActor>
  /** How often the text names each state, or what belongs to it. */
  readonly homes: Map<string, number>
  readonly date: string | null
}

export function linkTo(
  state: LinkState,
  index: number,
  actor: LinkedActor,
  reason: LinkReason,
  type: EntityType = actor.type,
): void {
  state.links[index] = { actor, reason, type }
}

/** The document's actor for a known one. */
export function knownInDoc(state: LinkState, known: KnownActor): LinkedActor {
  const there = state.actors.get(known.id)
  if (there !== undefined && there.known !== null) return there
  const actor = { id: known.id, name: known.name, type: known.type, of: known.of, known }
  state.actors.set(actor.id, actor)
  return actor
}

const KIND: Readonly<Record<EntityType, string>> = {
  PER: 'person',
  ORG: 'org',
  GPE: 'place',
  LOC: 'place',
  NORP: 'group',
  MISC: 'misc',
}

/** An actor of its own for a name that nobody knows; the same id is the same actor. */
export function newInDoc(
  state: LinkState,
  name: string,
  type: EntityType,
  of: string | null = null,
  slug = slugOf(name),
): LinkedActor {
  const id = `${KIND[type]}:${slug === '' ? 'unnamed' : slug}`
  const there = state.actors.get(id)
  if (there !== undefined) return there
  const actor = { id, name, type, of, known: null }
  state.actors.set(id, actor)
  return actor
}

export function countHome(state: LinkState, home: string | null): void {
  if (home !== null) state.homes.set(home, (state.homes.get(home) ?? 0) + 1)
}
