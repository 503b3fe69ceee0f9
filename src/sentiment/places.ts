import type { Outline } from './analyze-units'
import { PUNCTUATION } from './scan'
import { Tag } from './tag-units'

/** How many places there are. */
export const PLACES = 40
/** How far the network looks, in units, to either side. */
export const NET_REACH = 40

const SELF = 0
const AGENT_OF = 1
const PATIENT_OF = 2
const OTHER_OF = 3
const HEAD = 4
const MODIFIER = 5
const WITHIN = 3
const DESCRIPTION = 20

/**
 * Where each unit of `[from, to)` stands as seen from the target: verb it is the doer or the object of, word of its own
 * phrase, or side, clause and distance.
 */
export function placesFrom(analysis: Outline, focus: number, from: number, to: number): Uint8Array {
  const { roles, tags, clause, order, units } = analysis
  const places = new Uint8Array(to - from)
  for (let i = from; i < to; i++) {
    const distance = Math.abs(order[i] - order[focus])
    const bin = distance <= 1 ? 0 : distance <= 3 ? 1 : distance <= 7 ? 2 : 3
    const same = clause[i] === clause[focus] ? 0 : Math.abs(clause[i] - clause[focus]) === 1 ? 1 : 2
    places[i - from] =
      21 +
      (i < focus ? 0 : 1) +
      2 * (same === 0 ? Math.min(bin, 2) : same === 1 ? 3 + Math.min(1, bin >> 1) : 5 + (distance > 14 ? 1 : 0))
  }
  places[focus - from] = SELF
  const own = roles.chunkOf[focus]
  if (own < 0) return places
  const set = (unit: number, place: number): void => {
    if (unit >= from && unit < to && unit !== focus) places[unit - from] = place
  }
  const { first, last } = roles.chunks[own]
  mark(own, last === focus ? 0 : WITHIN)
  for (let i = first; i < last; i++) set(i, 10 + MODIFIER)
  if (last !== focus) set(last, 10 + HEAD)
  if (first >= 2 && units[first - 1].word === 'of' && roles.chunkOf[first - 2] >= 0) {
    const outer = roles.chunkOf[first - 2]
    mark(outer, 6)
    set(roles.chunks[outer].last, 16)
  }
  for (let i = last + 1, steps = 0; i < to && steps < 6 && describes(i); i++, steps++)
    if (units[i].kind !== PUNCTUATION) set(i, DESCRIPTION)
  return places

  function describes(i: number): boolean {
    if (i === last + 1) return COPULAS.has(units[i].word) || (units[i].word === ',' && tags[i + 1] === Tag.Determiner)
    const tag = tags[i]
    return tag === Tag.Adjective || tag === Tag.Noun || tag === Tag.Determiner || tag === Tag.Adverb || tag === Tag.Not
  }

  function mark(chunk: number, shift: number): void {
    for (const { verb, agent, patient, others } of roles.clauses) {
      if (agent === chunk) set(verb, AGENT_OF + shift)
      else if (patient === chunk) set(verb, PATIENT_OF + shift)
      else if (others.some(([, other]) => other === chunk)) set(verb, OTHER_OF + shift)
    }
  }
}

const COPULAS = new Set("be is are was were been being 's 're 'm am remains remained became becomes looks seems".split(' '))
