import type { Span } from '../doc/types'

/** One place in the text that shows a stance. `start` and `end` are the words that show it. */
export interface Signal extends Span {
  /** `author` or an actor id. */
  readonly holder: string
  readonly target: string
  /** -1 to 1: the sign is the stance, the size how strong it is; 0 where a sentence says that there is none. */
  readonly polarity: number
  /** How surely the place shows it, 0 to 1. */
  readonly probability: number
  /** Name of the rule or layer. */
  readonly reason: string
}

/** Reason of an accusation told by whom it hits: denying it does not undo that it was made. */
export const ACCUSED = 'accused'

/** Reason of what somebody says of another. */
export const SAYS = 'says'
