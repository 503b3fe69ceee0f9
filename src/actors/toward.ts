import type { Actor } from '../doc/types'

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
 * `present` are the document's actors.
 */
export function resolveToward(
  _present: readonly Actor[],
  _options: TowardOptions,
): ReadonlyMap<string, ReadonlySet<string>> | null {
  return null
}
