import type { NameEntry } from '../../actors/name-index'
import { countHome, knownInDoc, type LinkState, linkTo } from '../link-state'
import type { NameMention } from '../name-mention'

/** Links names that the gazetteer or the user knows, namesakes by the company they keep. */
export function linkKnown(state: LinkState): void {
  for (const { entries } of state.names) if (entries.length === 1 && !entries[0].weak) countHome(state, entries[0].actor.home)
  state.names.forEach((name, index) => {
    const entry = bestEntry(state, name)
    if (entry === null) return
    const known = entry.actor
    const reason = entry.kind === 'demonym' ? 'demonym' : entry.kind === 'name' ? 'exact' : 'alias'
    linkTo(state, index, knownInDoc(state, known), reason, entry.kind === 'demonym' ? 'NORP' : known.type)
    if (entry.weak || name.entries.length > 1) countHome(state, known.home)
  })
}

const LEAST = 0.3

function bestEntry(state: LinkState, name: NameMention): NameEntry | null {
  if (name.own) return name.entries.find((entry) => entry.actor.given !== null) ?? null
  let best: NameEntry | null = null
  let highest = LEAST
  for (const entry of name.entries) {
    const score = scoreEntry(state, name, entry)
    if (score > highest) {
      highest = score
      best = entry
    }
  }
  return best
}

function scoreEntry(state: LinkState, name: NameMention, entry: NameEntry): number {
  const type = entry.kind === 'demonym' ? 'NORP' : entry.actor.type
  let score = entry.kind === 'name' ? 1 : 0.9
  if (type === name.type) score += 0.5
  else if (type === 'PER' || name.type === 'PER') score -= 1.5 * name.probability
  else if (type === 'NORP' || name.type === 'NORP') score -= 0.3
  if (entry.weak) score -= 1
  const count = entry.actor.home === null ? 0 : (state.homes.get(entry.actor.home) ?? 0)
  return score + Math.min(1.2, 0.4 * Math.log2(1 + count))
}
