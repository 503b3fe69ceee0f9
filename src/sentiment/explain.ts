import type { Evidence } from '../doc/types'
import type { Unit } from './scan'

/** Evidence of at most this many spans. */
const MOST = 6
/** Contributions smaller than this are left out. */
export const LEAST = 0.01

/**
 * The units of `[from, to)` that move the score most, the strongest first. `without` gives the score with what a unit adds
 * taken away: what is lost is what the unit contributed, in units of the score.
 */
export function explain(
  units: readonly Unit[],
  from: number,
  to: number,
  score: number,
  without: (index: number) => number,
  reason: (index: number) => string,
): Evidence[] {
  const found: { readonly index: number; readonly contribution: number }[] = []
  for (let index = from; index < to; index++) {
    const contribution = score - without(index)
    if (Math.abs(contribution) >= LEAST) found.push({ index, contribution })
  }
  return found
    .sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution) || a.index - b.index)
    .slice(0, MOST)
    .map(({ index, contribution }) => ({ start: units[index].start, end: units[index].end, reason: reason(index), contribution }))
}
