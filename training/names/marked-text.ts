import type { EntityType } from '../../src/doc/types'

/** A name in a training text, with the types it may have (several where the source does not tell them apart). */
export interface MarkedName {
  readonly start: number
  readonly end: number
  readonly types: readonly EntityType[]
}

/** A text to learn names from. */
export interface MarkedText {
  readonly source: string
  readonly text: string
  readonly names: readonly MarkedName[]
  /** Types that the source leaves unmarked: a capitalised word outside its names may be one of these. */
  readonly unmarked: readonly EntityType[]
  readonly weight: number
}
