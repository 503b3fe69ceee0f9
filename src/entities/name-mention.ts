import type { KnownActor } from '../actors/known-actor'
import type { NameEntry } from '../actors/name-index'
import type { EntityType, LinkReason, Span } from '../doc/types'

/** A name in the text on its way to an actor. `first` and `last` are word (unit) indices, half-open. */
export interface NameMention extends Span {
  readonly first: number
  readonly last: number
  /** The words that name: without a prefix such as `pro-`. */
  readonly core: string
  readonly key: string
  /** Type that the finder of names gives. */
  readonly type: EntityType
  readonly probability: number
  /** Whom the gazetteer or the user call so. */
  readonly entries: readonly NameEntry[]
  /** Whether it is a name of the user's actors. */
  readonly own: boolean
  /** The title before it, folded, or an empty string. */
  readonly title: string
  /** Written together with a prefix: `post-Soviet`. */
  readonly prefixed: boolean
}

/** Whom a name was linked to. */
export interface Link {
  readonly actor: LinkedActor
  readonly reason: LinkReason
  /** Type of the mention. */
  readonly type: EntityType
}

/** An actor of the document: a known one, or one made out of its names in the text. */
export interface LinkedActor {
  readonly id: string
  readonly name: string
  readonly type: EntityType
  readonly of: string | null
  readonly known: KnownActor | null
}
