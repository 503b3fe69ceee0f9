import { slugOf } from '../../actors/name-key'
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
  return name.entries.length > 0 && name.entries.every(({ actor }) => PROVINCES.has(actor.id))
}

/** The states of the USA, where most such towns lie. */
const PROVINCES = new Set(
  'alabama alaska arizona arkansas california colorado connecticut delaware florida georgia-us-state hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada new-hampshire new-jersey new-mexico north-carolina north-dakota ohio oklahoma oregon pennsylvania rhode-island south-carolina south-dakota tennessee texas utah vermont virginia west-virginia wisconsin wyoming ontario'
    .split(' ')
    .map((slug) => `place:${slug}`),
)
