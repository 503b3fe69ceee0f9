import type { Actor } from '../doc/types'
import { OFFICES } from './data/offices'
import { gazetteer } from './gazetteer'
import { toActor } from './known-actor'

interface Holder {
  readonly person: string
  /** ISO 8601 date or year from which. */
  readonly since: string
}

let loaded: ReadonlyMap<string, readonly Holder[]> | null = null

/** The holders of each office, by `state:XXX office`; the first office of a state is that of its leader. */
function load(): ReadonlyMap<string, readonly Holder[]> {
  if (loaded !== null) return loaded
  const offices = new Map<string, Holder[]>()
  for (const line of OFFICES.split('\n')) {
    const [of, office, ...terms] = line.split(' ')
    const owner = of.includes(':') ? of : `state:${of}`
    const holders = terms.map((term) => {
      const cut = term.lastIndexOf('/')
      return { person: `person:${term.slice(0, cut)}`, since: term.slice(cut + 1) }
    })
    offices.set(`${owner} ${office}`, holders)
    if (!offices.has(`${owner} leader`)) offices.set(`${owner} leader`, holders)
  }
  loaded = offices
  return offices
}

/** Who held an office (`president`, `prime-minister`, `foreign-minister`, `leader`) of a state or body at a date; null if it is not known. */
export function officeHolder(owner: string, office: string, date: string): string | null {
  let found: string | null = null
  for (const { person, since } of load().get(`${owner} ${office}`) ?? []) {
    if (since > date) break
    found = person
  }
  return found === 'person:' ? null : found
}

/** Everybody known to have held an office of a state or body. */
export function officeHolders(owner: string, office: string): ReadonlySet<string> {
  return new Set((load().get(`${owner} ${office}`) ?? []).map(({ person }) => person))
}

/** The built-in actor of an id, as it stands at a date; null if there is none. */
export function knownActor(id: string, date: unknown): Actor | null {
  const known = gazetteer().byId.get(id)
  return known === undefined ? null : toActor(known, typeof date === 'string' ? date : null)
}
