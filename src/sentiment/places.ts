import { LENGTH } from '../../kernels/layout'
import type { Outline } from './analyze-units'
import type { Roles } from './find-roles'
import { PUNCTUATION } from './scan'
import { Tag } from './tag-units'

/** How far the network looks, in units, to either side: what is read must fit into the memory of its kernel. */
export const NET_REACH = (LENGTH - 1) / 2

const SELF = 0
const AGENT_OF = 1
const PATIENT_OF = 2
const OTHER_OF = 3
const HEAD = 4
const MODIFIER = 5
const WITHIN = 3
const DESCRIPTION = 20
const SIDED = 21

/**
 * Where each unit of `[from, to)` stands as seen from the target: verb it is the doer or the object of, word of its own
 * phrase, or side, clause and distance. Writes the places to the first bytes of `places`.
 */
export function placesFrom(outline: Outline, focus: number, from: number, to: number, places: Uint8Array): void {
  const { roles, clause, order, units } = outline
  for (let i = from; i < to; i++) {
    const distance = Math.abs(order[i] - order[focus])
    const bin = distance <= 1 ? 0 : distance <= 3 ? 1 : distance <= 7 ? 2 : 3
    const apart = Math.abs(clause[i] - clause[focus])
    const far = apart === 0 ? Math.min(bin, 2) : apart === 1 ? 3 + Math.min(1, bin >> 1) : distance > 14 ? 6 : 5
    places[i - from] = SIDED + (i < focus ? 0 : 1) + 2 * far
  }
  places[focus - from] = SELF
  const own = roles.chunkOf[focus]
  if (own < 0) return
  const span: Reach = { focus, from, to }
  const { first, last } = roles.chunks[own]
  setVerbs(roles, own, last === focus ? 0 : WITHIN, span, places)
  for (let i = first; i < last; i++) set(i, 10 + MODIFIER, span, places)
  if (last !== focus) set(last, 10 + HEAD, span, places)
  if (first >= 2 && units[first - 1].word === 'of' && roles.chunkOf[first - 2] >= 0) {
    const outer = roles.chunkOf[first - 2]
    setVerbs(roles, outer, 6, span, places)
    set(roles.chunks[outer].last, 16, span, places)
  }
  for (let i = last + 1, steps = 0; i < to && steps < 6 && describes(outline, last, i); i++, steps++)
    if (units[i].kind !== PUNCTUATION) set(i, DESCRIPTION, span, places)
}

/** What is read around a target. */
interface Reach {
  readonly focus: number
  readonly from: number
  readonly to: number
}

function set(unit: number, place: number, { focus, from, to }: Reach, places: Uint8Array): void {
  if (unit >= from && unit < to && unit !== focus) places[unit - from] = place
}

/** The verbs in which a chunk plays a part. */
function setVerbs({ clauses }: Roles, chunk: number, shift: number, span: Reach, places: Uint8Array): void {
  for (const { verb, agent, patient, others } of clauses) {
    if (agent === chunk) set(verb, AGENT_OF + shift, span, places)
    else if (patient === chunk) set(verb, PATIENT_OF + shift, span, places)
    else {
      for (const [, other] of others) {
        if (other !== chunk) continue
        set(verb, OTHER_OF + shift, span, places)
        break
      }
    }
  }
}

/** Whether a unit is part of what is said right after the target's phrase ends at `last`: "X is a brutal dictator". */
export function describes({ units, tags }: Outline, last: number, i: number): boolean {
  if (i === last + 1) return COPULAS.has(units[i].word) || (units[i].word === ',' && tags[i + 1] === Tag.Determiner)
  const tag = tags[i]
  return tag === Tag.Adjective || tag === Tag.Noun || tag === Tag.Determiner || tag === Tag.Adverb || tag === Tag.Not
}

const COPULAS = new Set("be is are was were been being 's 're 'm am remains remained became becomes looks seems".split(' '))
