import { COMMA } from './marks'
import type { Unit } from './unit'

export const RELATIVES = /* @__PURE__ */ new Set(['who', 'which', 'that'])
/** Verbs whose object does what the infinitive says: `ordered its army to attack`. */
export const OBJECT_CONTROL = /* @__PURE__ */ new Set(
  'ask urge order allow help force tell want enable persuade encourage permit compel press push expect invite require instruct let cause lead get'.split(
    ' ',
  ),
)
/** Those of them that only say what somebody wishes others to do. */
export const WISHED = /* @__PURE__ */ new Set(
  'ask urge order tell want encourage press push expect invite require instruct like'.split(' '),
)

/** Prepositions that bring what the object did: `accused Chad of`, `thanked Oman for`, `kept Mali from`. */
export const GERUND_OF_OBJECT = /* @__PURE__ */ new Set(['of', 'for', 'from', 'over', 'into'])

export function isAccusing({ lemma }: Unit): boolean {
  return lemma === 'accuse' || lemma === 'suspect' || lemma === 'convict'
}

export function isComma(unit: Unit): boolean {
  return (unit.marks & COMMA) !== 0
}

/** Past participle by its form: differs from the base and does not end in `ing`. */
export function isParticiple(unit: Unit): boolean {
  return unit.lower !== unit.lemma && !unit.lower.endsWith('ing') && !unit.lower.endsWith('s')
}

/** A form of `be` or `have` that no verb follows, as in `was critical of`, `has sympathy for`. */
export function isMainVerb(units: readonly Unit[], i: number): boolean {
  if ((units[i].lemma !== 'be' && units[i].lemma !== 'have') || units[i].actors !== null) return false
  for (let j = i + 1; j < Math.min(units.length, i + 4); j++) {
    if (units[j].pos === 'VERB') return false
    if (units[j].pos !== 'ADV' && units[j].pos !== 'PART' && units[j].pos !== 'AUX') return true
  }
  return true
}
