import { LENGTH } from '../../kernels/layout'
import type { Outline } from './analyze-units'
import type { Clause } from './find-roles'
import { describes } from './places'
import { PUNCTUATION } from './scan'
import { Tag } from './tag-units'

const SOURCE_ITSELF = 0
const TARGET_ITSELF = 1
const ACTS = 2
const SUFFERS = 3
const ACTS_BY_PREPOSITION = 4
const SUFFERS_BY_PREPOSITION = 5
/** Verbs in which only one of the two plays a part: the source as agent, patient, other; then the target. */
const ALONE = 6
const OWN_HEAD = 12
const OWN_MODIFIER = 13
const OUTER = 16
const LEADING_IN = 18
const DESCRIPTION = 20
const BETWEEN = 22
const BEFORE = 30
const AFTER = 34

const NONE = 0
const AGENT = 1
const PATIENT = 2
const OTHER = 3

/** As many units are read before the first and after the last of the two; more say nothing of them. */
const AROUND = 12

/** The units `[from, to)` that are read of a pair: both and what stands around them. Null if they are too far apart. */
export function pairReach(size: number, source: number, target: number): readonly [number, number] | null {
  const first = Math.min(source, target)
  const last = Math.max(source, target)
  if (last - first >= LENGTH) return null
  const around = Math.min(AROUND, Math.floor((LENGTH - 1 - (last - first)) / 2))
  return [Math.max(0, first - around), Math.min(size, last + 1 + around)]
}

/**
 * Where each unit of `[from, to)` stands as seen from a source and a target: a verb in which one acts on the other, a word of their
 * phrases, or between, before or after them. Writes the places to the first bytes of `places`.
 */
export function pairPlaces(outline: Outline, source: number, target: number, from: number, to: number, places: Uint8Array): void {
  const { roles, clause } = outline
  const first = Math.min(source, target)
  const last = Math.max(source, target)
  const order = source < target ? 0 : 1
  for (let i = from; i < to; i++) {
    if (i > first && i < last) {
      const inside = clause[i] === clause[first] || clause[i] === clause[last]
      places[i - from] = BETWEEN + order + (i - first <= 3 ? 0 : last - i <= 3 ? 2 : inside ? 4 : 6)
    } else if (i < first) places[i - from] = BEFORE + order + (first - i <= 4 ? 0 : 2)
    else places[i - from] = AFTER + order + (i - last <= 4 ? 0 : 2)
  }
  const span = { from, to, places }
  describe(outline, source, 0, span)
  describe(outline, target, 1, span)
  const holder = roles.chunkOf[source]
  const held = roles.chunkOf[target]
  for (const each of roles.clauses) {
    const s = holder < 0 ? NONE : roleIn(each, holder)
    const t = held < 0 ? NONE : roleIn(each, held)
    const place = verbPlace(s, t)
    if (place >= 0) set(each.verb, place, span)
    if ((s === OTHER || t === OTHER) && place >= 0)
      for (const [preposition, chunk] of each.others) {
        if (chunk === holder) set(preposition, LEADING_IN, span)
        if (chunk === held) set(preposition, LEADING_IN + 1, span)
      }
  }
  set(source, SOURCE_ITSELF, span)
  set(target, TARGET_ITSELF, span)
}

interface Room {
  readonly from: number
  readonly to: number
  readonly places: Uint8Array
}

function set(unit: number, place: number, { from, to, places }: Room): void {
  if (unit >= from && unit < to) places[unit - from] = place
}

/** Marks the phrase of one of the two, what it is said to be, and the noun it belongs to. */
function describe(outline: Outline, unit: number, shift: 0 | 1, span: Room): void {
  const { roles, units, tags } = outline
  const own = roles.chunkOf[unit]
  if (own < 0) return
  const { first, last } = roles.chunks[own]
  for (let i = first; i < last; i++) set(i, OWN_MODIFIER + 2 * shift, span)
  if (last !== unit) set(last, OWN_HEAD + 2 * shift, span)
  if (first > 0 && (tags[first - 1] === Tag.Preposition || tags[first - 1] === Tag.To)) {
    set(first - 1, LEADING_IN + shift, span)
    const outer = first >= 2 ? roles.chunkOf[first - 2] : -1
    if (outer >= 0) set(roles.chunks[outer].last, OUTER + shift, span)
  }
  for (let i = last + 1, steps = 0; i < span.to && steps < 6 && describes(outline, last, i); i++, steps++)
    if (units[i].kind !== PUNCTUATION) set(i, DESCRIPTION + shift, span)
}

function roleIn({ agent, patient, others }: Clause, chunk: number): number {
  if (agent === chunk) return AGENT
  if (patient === chunk) return PATIENT
  for (const [, other] of others) if (other === chunk) return OTHER
  return NONE
}

/** The place of a verb in which source and target play these parts, or -1. */
function verbPlace(source: number, target: number): number {
  if (source === NONE && target === NONE) return -1
  if (source === AGENT && target === PATIENT) return ACTS
  if (target === AGENT && source === PATIENT) return SUFFERS
  if (source === AGENT && target === OTHER) return ACTS_BY_PREPOSITION
  if (target === AGENT && source === OTHER) return SUFFERS_BY_PREPOSITION
  return source !== NONE ? ALONE + source - 1 : ALONE + 3 + target - 1
}
