import { findRoles, type Roles } from './find-roles'
import { PUNCTUATION, type Unit } from './scan'
import { tagUnits } from './tag-units'
import { unitId, unitIds } from './unit-ids'
import { TARGET_ID } from './word-ids'

/** What is read of a sentence once, whoever is asked about: who does what to whom, and where clauses break. */
export interface Outline {
  readonly units: readonly Unit[]
  readonly tags: readonly number[]
  readonly roles: Roles
  /** How many clause breaks stand before each unit. */
  readonly clause: readonly number[]
  /** How many words stand before each unit: distances count words, a name as one. */
  readonly order: readonly number[]
}

/** An outline with what the network is to read. */
export interface Analysis extends Outline {
  readonly ids: number[]
}

export function outline(units: readonly Unit[]): Outline {
  const size = units.length
  // Plain arrays: what is read of a sentence lives briefly, and typed arrays of this size are asked from the system one by one.
  const clause = new Array<number>(size)
  const order = new Array<number>(size)
  let breaks = 0
  let count = 0
  for (let i = 0; i < size; i++) {
    const { form, kind } = units[i]
    if (form.breaks) breaks++
    clause[i] = breaks
    if (kind !== PUNCTUATION) count++
    order[i] = count
  }
  const tags = tagUnits(units)
  return { units, tags, roles: findRoles(units, tags), clause, order }
}

/** `targets` are the units to stand as the target from the start, if not yet so marked. */
export function analyzeUnits(units: readonly Unit[], targets: readonly number[] = []): Analysis {
  const ids = unitIds(units)
  for (const place of targets) ids[place] = TARGET_ID
  const { tags, roles, clause, order } = outline(units)
  return { units, tags, roles, clause, order, ids }
}

/** Moves the target of a sentence: from the units at `before`, if any, to those at `now`. */
export function retarget({ units, ids }: Analysis, before: readonly number[], now: readonly number[]): void {
  for (const place of before) ids[place] = unitId(units[place])
  for (const place of now) ids[place] = TARGET_ID
}
