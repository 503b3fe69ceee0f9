import { slugOf } from '../../actors/name-key'
import { type LinkState, linkTo, newInDoc } from '../link-state'

/** Words for a kind of area that a name may go with or without. Reason: gold, `Rasht District` and `Rasht` are one. */
const AREA =
  /\s(?:District|Province|Region|Oblast|Governorate|Prefecture|district|province|region|oblast|governorate|prefecture|municipality)$/

/** Links all other names: each is an actor of its own, the same through the text. */
export function linkOthers(state: LinkState): void {
  state.names.forEach((name, index) => {
    if (state.links[index] !== null) return
    const core = name.type === 'GPE' || name.type === 'LOC' ? name.core.replace(AREA, '') : name.core
    const actor = newInDoc(state, core, name.type, null, slugOf(core))
    linkTo(state, index, actor, 'new', name.type)
  })
}
