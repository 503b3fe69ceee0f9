import type { SegmentedDoc } from '../doc/types'
import type { LinkState } from './link-state'
import type { Link, NameMention } from './name-mention'
import { linkAbbreviations } from './passes/link-abbreviations'
import { linkKnown } from './passes/link-known'
import { linkNamesakes } from './passes/link-namesakes'
import { linkOthers } from './passes/link-others'
import { linkPeople } from './passes/link-people'
import { linkShortForms } from './passes/link-short-forms'
import { resolveEurope, resolveSeats } from './passes/resolve-seats'
import type { Units } from './units'

/** The passes, in order: each links names that those before left open, or changes a link with what they found. */
const PASSES: readonly ((state: LinkState) => void)[] = [
  linkNamesakes,
  linkKnown,
  linkAbbreviations,
  linkPeople,
  linkOthers,
  linkShortForms,
  resolveSeats,
  resolveEurope,
]

/** Links every name to an actor. */
export function linkNames(doc: SegmentedDoc, units: Units, names: readonly NameMention[], date: string | null): Link[] {
  const state: LinkState = { doc, units, names, links: names.map(() => null), actors: new Map(), homes: new Map(), date }
  for (const pass of PASSES) pass(state)
  return state.links as Link[]
}
