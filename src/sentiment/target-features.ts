import { hashString } from '../model/hash'
import { findRoles, type Roles } from './find-roles'
import { mix } from './mix'
import { addRoleFeatures } from './role-features'
import { NUMBER, PUNCTUATION, type Unit, WORD } from './scan'
import { tagUnits } from './tag-units'
import { valenceOf } from './valence'
import { frameOf } from './verb-frames'

/** Features of one target in one sentence: hash, value, and the units `[first, last]` each rests on. */
export interface Features {
  readonly hashes: number[]
  readonly values: number[]
  readonly first: number[]
  readonly last: number[]
}

/** How far features look, in units, to either side: bounds the cost in a text without full stops. */
const REACH = 45
/** Length that feature vectors are brought to, so that long sentences are not surer than short ones. */
const LENGTH = 8

const NEGATORS = new Set('not no never without nor neither hardly cannot barely nobody nothing none lack lacks lacked'.split(' '))
const BREAKS = new Set(
  ', ; : - ( ) " but although though while whereas because if which who that when after before despite'.split(' '),
)

/** Everything of a sentence that does not depend on the target, computed once. */
export interface Analysis {
  readonly units: readonly Unit[]
  readonly hash: Int32Array | Uint32Array
  readonly valence: Float32Array
  /** How many clause breaks stand before each unit. */
  readonly clause: Uint16Array
  /** How many words stand before each unit: distances count words, a name as one. */
  readonly order: Uint32Array
  readonly frame: Int8Array
  readonly tags: Uint8Array
  readonly roles: Roles
}

export function analyzeUnits(units: readonly Unit[]): Analysis {
  const size = units.length
  const hash = new Uint32Array(size)
  const valence = new Float32Array(size)
  const clause = new Uint16Array(size)
  const order = new Uint32Array(size)
  const frame = new Int8Array(size).fill(-1)
  let breaks = 0
  let count = 0
  let negated = 0
  for (let i = 0; i < size; i++) {
    const { word, kind } = units[i]
    hash[i] = hashString(word)
    if (BREAKS.has(word)) breaks++
    clause[i] = breaks
    if (kind !== PUNCTUATION) count++
    order[i] = count
    if (negated > 0) negated--
    if (kind !== WORD) continue
    if (NEGATORS.has(word)) negated = 5
    const valued = valenceOf(word)
    valence[i] = negated > 0 ? -0.6 * valued : valued
    const form = frameOf(word)
    if (form !== undefined) frame[i] = form.frame
  }
  const tags = tagUnits(units)
  return { units, hash, valence, clause, order, frame, tags, roles: findRoles(units, tags) }
}

const SIDES = [hashString('left '), hashString('right ')]
const NEAR = [hashString('left near '), hashString('right near ')]
const CLAUSE = [hashString('left clause '), hashString('right clause ')]
const PAIR = hashString('pair ')
const PAIR_SIDE = [hashString('left pair '), hashString('right pair ')]
const TRIPLE = hashString('triple ')
const ANY = hashString('any ')
const STEM = hashString('stem ')

const signed = new Int32Array([-3, -2, -1, 1, 2, 3]).map((d) => hashString(`at ${d} `))

export function targetFeatures(analysis: Analysis, focus: number): Features {
  const { units, hash, valence, clause, order } = analysis
  const found: Features = { hashes: [], values: [], first: [], last: [] }
  const add = (h: number, value: number, first: number, last = first): void => {
    found.hashes.push(h)
    found.values.push(value)
    found.first.push(first)
    found.last.push(last)
  }
  const from = Math.max(0, focus - REACH)
  const to = Math.min(units.length, focus + REACH + 1)
  for (let i = from; i < to; i++) {
    const { kind, word } = units[i]
    const side = i < focus ? 0 : 1
    const next = i + 1 < to ? hash[i + 1] : 0
    if (next !== 0) {
      const pair = mix(hash[i], next)
      add(mix(PAIR, pair), 1, i, i + 1)
      if (i + 2 < to) {
        if (i === focus || i + 1 === focus || i + 2 === focus) add(mix(TRIPLE, mix(pair, hash[i + 2])), 1, i, i + 2)
      }
      if (Math.abs(order[i] - order[focus]) <= 8) add(mix(PAIR_SIDE[side], pair), 1, i, i + 1)
    }
    if (i === focus) continue
    const distance = order[i] - order[focus]
    if (distance >= -3 && distance <= 3 && distance !== 0)
      add(mix(signed[distance < 0 ? distance + 3 : distance + 2], hash[i]), 1, i)
    if (kind === PUNCTUATION || kind === NUMBER) continue
    add(mix(ANY, hash[i]), 1, i)
    add(mix(SIDES[side], hash[i]), 1, i)
    if (distance >= -5 && distance <= 5) add(mix(NEAR[side], hash[i]), 1, i)
    if (clause[i] === clause[focus]) add(mix(CLAUSE[side], hash[i]), 1, i)
    if (kind === WORD && word.length > 5) add(mix(STEM, hashString(word.slice(0, 5))), 1, i)
    const v = valence[i]
    if (v !== 0) {
      const sign = v > 0 ? 1 : 2
      const strength = Math.abs(v) / 2
      add(mix(0x51, sign), strength, i)
      add(mix(0x52 + side, sign), strength, i)
      add(mix(0x54 + (distance >= -4 && distance <= 4 ? 1 : 0) + side * 2, sign), strength, i)
      add(mix(0x58 + Math.min(3, Math.abs(clause[i] - clause[focus])) + side * 4, sign), strength, i)
    }
  }
  addRoleFeatures(analysis, focus, add)
  const scale = LENGTH / Math.sqrt(found.values.length)
  for (let i = 0; i < found.values.length; i++) found.values[i] *= scale
  return found
}
