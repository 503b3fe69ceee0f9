import type { EntityType } from '../doc/types'

/** A name found in the tokens of a document: token indices `[first, end)`. */
export interface NameSpan {
  readonly first: number
  readonly end: number
  readonly type: EntityType
  /** How sure the finder is, 0 to 1. */
  readonly probability: number
}

/** A stretch of tokens `[first, end)` that the gazetteer knows, and as what. One stretch may have several. */
export interface GazetteerHit {
  readonly first: number
  readonly end: number
  readonly type: EntityType
}
