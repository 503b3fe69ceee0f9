import { StancekitError } from '../doc/error'
import { MEMBERS } from './data/members'
import { gazetteer } from './gazetteer'
import { nameKey } from './name-key'

/** That an actor is, or was, a full member of a body. */
export interface Membership {
  /** Id of the member: a state, or a body that is a member itself. */
  readonly member: string
  /** Id of the body. */
  readonly of: string
  /** ISO 8601 date from which, as exact as it is known (a year, a month or a day). */
  readonly since: string
  /** ISO 8601 date until which; absent if it is not over. */
  readonly until?: string
}

/** Which memberships to find; what is absent may be anything. */
export interface FindMembershipsOptions {
  /** Id or name of the member. */
  readonly member?: string
  /** Id or name of the body. */
  readonly of?: string
  /** ISO 8601 date at which they hold; absent: those of all times. */
  readonly date?: string
}

let loaded: readonly Membership[] | null = null

function load(): readonly Membership[] {
  if (loaded !== null) return loaded
  const all: Membership[] = []
  for (const line of MEMBERS.split('\n')) {
    const [body, ...groups] = line.split(' ')
    for (const group of groups) {
      const colon = group.indexOf(':')
      const [since, until] = group.slice(0, colon).split('/')
      for (const code of group.slice(colon + 1).split(',')) {
        const member = code.startsWith('=') ? `igo:${code.slice(1)}` : `state:${code}`
        all.push({ member, of: `igo:${body}`, since, ...(until === undefined ? {} : { until }) })
      }
    }
  }
  loaded = all
  return all
}

/**
 * Tells which states are, or were, full members of which bodies (NATO, the European Union, the CSTO, BRICS and two dozen more).
 * Dates are those of joining and leaving; observers, partners and candidates are no members.
 *
 * @param options `member` and `of` (ids such as `state:TJK` and `igo:csto`, or names) and `date` (ISO 8601), as needed.
 * @returns the memberships, by body and date of joining; none if nothing is known.
 * @throws StancekitError `invalid-option` if an option is no string, or `date` no ISO 8601 date; `unknown-actor` if nobody is
 * called by a name.
 * @example
 * findMemberships({ member: 'Tajikistan', of: 'CSTO', date: '2024-03-22' })
 * // [{ member: 'state:TJK', of: 'igo:csto', since: '1994-04-20' }]
 * @see models/gazetteer.md for where the dates come from.
 */
export function findMemberships(options: FindMembershipsOptions = {}): Membership[] {
  for (const name of ['member', 'of', 'date'] as const) {
    const value: unknown = options[name]
    if (value !== undefined && typeof value !== 'string')
      throw new StancekitError('invalid-option', `"${name}" must be a string, but is ${String(value)}.`)
  }
  const { date } = options
  if (date !== undefined && !/^\d{4}(?:-\d\d(?:-\d\d)?)?/.test(date))
    throw new StancekitError(
      'invalid-option',
      `"date" must be an ISO 8601 date such as "2024-03-22", but is "${date.slice(0, 40)}".`,
    )
  const member = options.member === undefined ? null : idOf(options.member)
  const body = options.of === undefined ? null : idOf(options.of)
  return load().filter(
    (one) =>
      (member === null || one.member === member) &&
      (body === null || one.of === body) &&
      (date === undefined || holds(one, date)),
  )
}

function holds({ since, until }: Membership, date: string): boolean {
  return notAfter(since, date) && (until === undefined || !notAfter(until, date))
}

/** Whether `a` is not after `b`, as far as the coarser of the two dates tells. */
function notAfter(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length)
  return a.slice(0, length) <= b.slice(0, length)
}

function idOf(name: string): string {
  const { byId, names } = gazetteer()
  if (byId.has(name)) return name
  const entries = names.entries.get(nameKey(name.replace(/^the\s/i, ''))) ?? []
  const best = entries.find(({ actor }) => /^(?:state|igo):/.test(actor.id)) ?? entries[0]
  if (best !== undefined) return best.actor.id
  throw new StancekitError(
    'unknown-actor',
    `No actor is called "${name.slice(0, 80)}"; give an id such as "igo:nato", or a name.`,
  )
}
