import type { Evidence } from '../doc/types'
import type { Unit } from './scan'

/** Evidence of at most this many spans. */
const MOST = 6
/** Contributions smaller than this are left out. */
const LEAST = 0.01

/**
 * The units that move the score most. `without` gives the score with the contribution of a unit taken away: what is
 * lost is what the unit contributed, in units of the score.
 */
export function explain(
  units: readonly Unit[],
  from: number,
  to: number,
  score: number,
  without: (index: number) => number,
  reason: (index: number) => string,
): Evidence[] {
  const found: Evidence[] = []
  for (let i = from; i < to; i++) {
    const contribution = score - without(i)
    if (Math.abs(contribution) >= LEAST) found.push({ start: units[i].start, end: units[i].end, reason: reason(i), contribution })
  }
  return found.sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution) || a.start - b.start).slice(0, MOST)
}
