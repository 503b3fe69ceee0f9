/** Evidence of at most this many spans. */
const MOST = 6
/** Contributions smaller than this are left out. */
export const LEAST = 0.01

/** What the score loses with a unit, in units of the score. */
export interface Contribution {
  readonly unit: number
  readonly contribution: number
}

/** Puts a unit into its place among those that move the score most, the strongest first, of equal ones the first. */
export function rank(strongest: Contribution[], unit: number, contribution: number): void {
  const strength = Math.abs(contribution)
  if (strength < LEAST) return
  let at = strongest.length
  while (at > 0 && Math.abs(strongest[at - 1].contribution) < strength) at--
  if (at === MOST) return
  if (strongest.length === MOST) strongest.pop()
  strongest.splice(at, 0, { unit, contribution })
}
