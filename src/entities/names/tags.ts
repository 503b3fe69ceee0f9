import type { EntityType } from '../../doc/types'

/** Types in the order of the tags: tag 0 is outside, `1 + 2t` begins a name of type t, `2 + 2t` goes on with it. */
export const NAME_TYPES: readonly EntityType[] = ['PER', 'ORG', 'GPE', 'LOC', 'NORP', 'MISC']

/** Number of tags: outside, and begin and inside for each type. */
export const TAG_COUNT = 1 + 2 * NAME_TYPES.length

/** Whether `to` may follow `from`: a name goes on only after its own type. `from` 0 is also the start of a stretch. */
export function mayFollow(from: number, to: number): boolean {
  return to === 0 || to % 2 === 1 || from === to || from === to - 1
}
