import type { NameEntry } from '../actors/name-index'
import type { LinkState } from './link-state'

const US = 'state:USA'
/** Words of US domestic politics beside the name of a US state. */
const US_OFFICES =
  /^\s?(?:Gov|Governor|governor|Sen|Senator|senator|Rep|Representative|Republicans?|Democrats?|Secretary of State|Attorney General|Lt|voters|county|runoff|primary|Supreme Court|House|Senate|Legislature|General Assembly|Bulldogs|Tech|State)\b/

/** Offices of US states, and what calls a name one. */
const US_OFFICE_OF =
  /\b(?:[Gg]overnor|[Ss]enators?|attorney general|legislature|voters|counties) (?:of|in|from) $|\b(?:US|U\.S\.|American) state of $/
const CALLED_US = /^,? (?:the|a) (?:southern |northern |eastern |western |southeastern )?(?:US|U\.S\.|American) state\b/

/** What the nearest words say for one of several actors of the same name: Georgia the state of the Caucasus and the US state. */
export function companyOf(state: LinkState, index: number, entry: NameEntry): number {
  if (entry.actor.home !== US || !entry.actor.id.startsWith('place:')) return 0
  const { doc, names } = state
  const name = names[index]
  let score = 0
  if (US_OFFICES.test(doc.text.slice(name.end, name.end + 24))) score += 2
  if (US_OFFICE_OF.test(doc.text.slice(Math.max(0, name.start - 32), name.start))) score += 2
  if (CALLED_US.test(doc.text.slice(name.end, name.end + 40))) score += 2
  for (const other of [names[index - 1], names[index + 1]]) {
    if (other === undefined) continue
    const between = other.start > name.start ? doc.text.slice(name.end, other.start) : doc.text.slice(other.end, name.start)
    if (!/^(?:,|, and| and| or|, or)\s$/.test(between)) continue
    if (other.entries.some(({ actor }) => actor.home === US && actor.id.startsWith('place:'))) score += 2
  }
  const rival = name.entries.find(({ actor }) => actor.home !== US)?.actor.home ?? null
  const american = state.homes.get(US) ?? 0
  if (american >= 3 && (rival === null || !state.homes.has(rival)) && !ABROAD.some((home) => state.homes.has(home))) score += 1.5
  return score
}

/** States that are in the news with Georgia. */
const ABROAD = ['state:RUS', 'state:ARM', 'state:AZE', 'state:UKR', 'state:TUR', 'state:MDA', 'state:IRN']
