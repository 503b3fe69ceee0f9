import { NUMBER, OTHER, PUNCTUATION, TARGET, type Unit } from './scan'
import { markId, NUMBER_ID, OTHER_ID, TARGET_ID } from './word-ids'

/** Ids of units for the network. */
export function unitIds(units: readonly Unit[]): number[] {
  const ids = new Array<number>(units.length)
  for (let i = 0; i < units.length; i++) ids[i] = unitId(units[i])
  return ids
}

/** Id of one unit. */
export function unitId({ kind, word, form }: Unit): number {
  if (kind === TARGET) return TARGET_ID
  if (kind >= OTHER) return OTHER_ID
  if (kind === NUMBER) return NUMBER_ID
  if (kind === PUNCTUATION) return markId(word)
  return form.id
}
