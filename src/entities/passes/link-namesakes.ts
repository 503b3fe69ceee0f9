import { slugOf } from '../../actors/name-key'
import { isUsState } from '../../actors/us-states'
import { type LinkState, linkTo, newInDoc } from '../link-state'
import type { NameMention } from '../name-mention'

/** Towns that bear the name of a greater one, told by what follows the comma: `Odessa, Texas`, `Moscow, Idaho`. */
export function linkNamesakes(state: LinkState): void {
  const { names, doc } = state
  for (let index = 0; index + 1 < names.length; index++) {
    const name = names[index]
    const next = names[index + 1]
    if (next.start - name.end !== 2 || doc.text.slice(name.end, next.start) !== ', ' || name.entries.length === 0) continue
    if (!name.entries.every(({ actor }) => actor.id.startsWith('place:')) || !isArea(next)) continue
    const lies = new Set(next.entries.flatMap(({ actor }) => [actor.id, actor.home]))
    if (name.entries.some(({ actor }) => actor.home === null || lies.has(actor.home) || lies.has(actor.id))) continue
    const actor = newInDoc(state, `${name.core}, ${next.core}`, 'GPE', null, slugOf(`${name.core} ${next.core}`))
    linkTo(state, index, actor, 'new')
  }
}

/** A state or a province, not a further town of an enumeration. */
function isArea(name: NameMention): boolean {
  return name.entries.length > 0 && name.entries.every(({ actor }) => isUsState(actor.id) || actor.id === 'place:ontario')
}
