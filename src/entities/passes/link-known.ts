import type { KnownActor } from '../../actors/known-actor'
import type { NameEntry } from '../../actors/name-index'
import { log2 } from '../../internal/math'
import { companyOf } from '../company'
import { countHome, knownInDoc, type LinkState, linkTo } from '../link-state'
import type { NameMention } from '../name-mention'
import { isOrganName } from '../organs'
import { powerBeside, powerElsewhere } from './link-others'

/** Links names that the gazetteer or the user knows, namesakes by the company they keep; weak names last. */
export function linkKnown(state: LinkState): void {
  for (const { entries } of state.names) if (entries.length === 1 && !entries[0].weak) countHome(state, entries[0].actor.home)
  for (const weak of [false, true]) {
    state.names.forEach((name, index) => {
      if (state.links[index] !== null || name.entries.length === 0 || isWeak(name) !== weak) return
      const entry = bestEntry(state, name, index)
      if (entry === null) return
      const known = entry.actor
      if (entry.weak && isOtherPowers(state, index, known)) return
      if (COMMON_ORGAN.test(name.core) && (isOtherPowers(state, index, known) || isElsewhere(state, known.home))) return
      if (entry.weak && known.seatOf !== null && !state.homes.has(known.home ?? '')) return
      const reason = entry.kind === 'demonym' ? 'demonym' : entry.kind === 'name' ? 'exact' : 'alias'
      linkTo(state, index, knownInDoc(state, known), reason, entry.kind === 'demonym' ? 'NORP' : known.type)
      if (weak || name.entries.length > 1) countHome(state, known.home)
    })
  }
}

/** Organs that many states call by the same name. */
const COMMON_ORGAN = /^(?:House of Representatives|Senate|Congress|Supreme Court)$/

/** Fewest names of another power that make a text one about it. */
const ABOUT = 2

/** Of whom the names of a text are: sure ones by themselves, and all of them. */
interface Homes {
  readonly sure: ReadonlyMap<string, number>
  readonly possible: ReadonlySet<string>
}

const homesOfNames = /* @__PURE__ */ new WeakMap<LinkState['names'], Homes>()

/** Read once a text, so that cost stays linear. */
function homesIn({ names }: LinkState): Homes {
  const known = homesOfNames.get(names)
  if (known !== undefined) return known
  const sure = new Map<string, number>()
  const possible = new Set<string>()
  for (const { entries, core } of names) {
    if (entries.length === 0 || COMMON_ORGAN.test(core)) continue
    for (const { actor, weak } of entries) if (actor.home !== null && !weak) possible.add(actor.home)
    const own = entries[0].actor.home
    if (entries.length === 1 && own !== null) sure.set(own, (sure.get(own) ?? 0) + 1)
  }
  const homes = { sure, possible }
  homesOfNames.set(names, homes)
  return homes
}

/** Whether a text that names nobody else of a power is about another one. */
function isElsewhere(state: LinkState, home: string | null): boolean {
  const { sure, possible } = homesIn(state)
  if (home === null || possible.has(home)) return false
  for (const count of sure.values()) if (count >= ABOUT) return true
  return false
}

/** `Russia's Security Council` is not that of the United Nations. */
function isOtherPowers(state: LinkState, index: number, known: KnownActor): boolean {
  const { core } = state.names[index]
  if (known.type !== 'ORG' || !(isOrganName(core) || COMMON_ORGAN.test(core))) return false
  const power = powerBeside(state, index) ?? powerElsewhere(state, index, known.home)
  return power !== null && power.id !== known.of && power.id !== known.id
}

function isWeak(name: NameMention): boolean {
  return name.entries.every((entry) => entry.weak)
}

const LEAST = 0.3

function bestEntry(state: LinkState, name: NameMention, index: number): NameEntry | null {
  if (name.own) return name.entries.find((entry) => entry.actor.given !== null) ?? null
  let best: NameEntry | null = null
  let highest = LEAST
  for (const entry of name.entries) {
    const score = scoreEntry(state, name, index, entry)
    if (score > highest) {
      highest = score
      best = entry
    }
  }
  return best
}

function scoreEntry(state: LinkState, name: NameMention, index: number, entry: NameEntry): number {
  const weak = entry.weak && !state.actors.has(entry.actor.id)
  let score = (entry.kind === 'name' ? 1 : 0.9) - (weak ? 0.8 : 0) - mismatch(name, entry, weak) * name.probability
  const home = entry.actor.home
  const count = home === null ? 0 : (state.homes.get(home) ?? 0)
  score += Math.min(1.2, 0.4 * log2(1 + count))
  return score + (name.entries.length > 1 ? companyOf(state, index, entry) : 0)
}

/** What it costs that the finder of names gives another type; below 0 if it gives the same. */
function mismatch(name: NameMention, { kind, actor }: NameEntry, weak: boolean): number {
  const type = kind === 'demonym' ? 'NORP' : actor.type
  if (type === name.type) return -0.5
  if (type === 'PER') return weak ? 1.5 : 0.5
  if (name.type === 'PER') return weak ? 1.5 : name.title !== '' ? 1 : 0.5
  return type === 'NORP' || name.type === 'NORP' ? 0.3 : 0
}
