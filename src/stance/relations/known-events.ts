import type { Clauses } from './participants'

/** What was done, when it is spoken of as known: `condemned the move`, `welcomed this decision`. */
const EVENTS = new Set(
  `move step decision attack strike visit remark comment statement action announcement test launch killing arrest invasion raid
  execution crackdown speech act deployment incursion veto purge takeover coup accusation allegation claim charge criticism
  warning threat demand complaint suggestion bombing shelling assault withdrawal pledge operation intervention drill exercise manoeuvre maneuver ban blockade ruling`.split(
    /\s+/,
  ),
)
const KNOWN = new Set(['the', 'this', 'that', 'these', 'those', 'such'])

/** Whether a phrase speaks of a deed as known: `the raid`. */
export function isKnownEvent({ units, phrases }: Clauses, index: number): boolean {
  const { first, head, owners } = phrases[index]
  return owners.length === 0 && KNOWN.has(units[first].lower) && EVENTS.has(units[head].lemma)
}
