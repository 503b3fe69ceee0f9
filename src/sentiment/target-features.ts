import { hashString } from '../model/hash'
import { NUMBER, OTHER, PUNCTUATION, type Unit, WORD } from './scan'
import { valenceOf } from './valence'
import { frameOf, VERB_FRAMES } from './verb-frames'

/** Features of one target in one sentence: hash, value, and the units `[first, last]` each rests on. */
export interface Features {
  readonly hashes: number[]
  readonly values: number[]
  readonly first: number[]
  readonly last: number[]
}

/** How far features look, in units, to either side: bounds the cost in a text without full stops. */
const REACH = 45

const NEGATORS = new Set('not no never without nor neither hardly cannot barely nobody nothing none lack lacks lacked'.split(' '))
const BREAKS = new Set(
  ', ; : - ( ) " but although though while whereas because if which who that when after before despite'.split(' '),
)
const BE = new Set("be is are was were been being 's 're 'm am got get gets getting".split(' '))

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
  readonly passive: Uint8Array
}

export function analyzeUnits(units: readonly Unit[]): Analysis {
  const size = units.length
  const hash = new Uint32Array(size)
  const valence = new Float32Array(size)
  const clause = new Uint16Array(size)
  const order = new Uint32Array(size)
  const frame = new Int8Array(size).fill(-1)
  const passive = new Uint8Array(size)
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
    if (form === undefined) continue
    frame[i] = form.frame
    if (form.participle && isPassive(units, i)) passive[i] = 1
  }
  return { units, hash, valence, clause, order, frame, passive }
}

function isPassive(units: readonly Unit[], index: number): boolean {
  for (let j = index - 1; j >= Math.max(0, index - 3); j--) {
    if (BE.has(units[j].word)) return true
    if (units[j].word !== 'not' && !units[j].word.endsWith('ly')) break
  }
  return units[index + 1]?.word === 'by'
}

const SIDES = [hashString('left '), hashString('right ')]
const NEAR = [hashString('left near '), hashString('right near ')]
const CLAUSE = [hashString('left clause '), hashString('right clause ')]
const PAIR = hashString('pair ')
const PAIR_SIDE = [hashString('left pair '), hashString('right pair ')]
const TRIPLE = hashString('triple ')
const ANY = hashString('any ')
const STEM = hashString('stem ')

const mix = (a: number, b: number): number => {
  const h = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b)
  return (h ^ (h >>> 15)) >>> 0
}
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
  addFrames(analysis, focus, add)
  return found
}

const AGENT = hashString('agent of ')
const PATIENT = hashString('patient of ')
const ROLE = hashString('role ')

/** Which verbs the target stands next to as the one who does it or the one it is done to, as far as word order tells. */
function addFrames(
  analysis: Analysis,
  focus: number,
  add: (h: number, value: number, first: number, last?: number) => void,
): void {
  const { units, frame, passive, hash, order } = analysis
  let names = 0
  for (let i = focus + 1; i < Math.min(units.length, focus + 25); i++) {
    if (units[i].kind >= OTHER) names++
    if (frame[i] < 0) continue
    const negated = hasNegator(units, i)
    const patient = passive[i] === 1
    role(patient, i, negated, Math.min(2, names), order[i] - order[focus] > 6 ? 1 : 0)
  }
  names = 0
  for (let i = focus - 1; i >= Math.max(0, focus - 25); i--) {
    if (units[i].kind >= OTHER) names++
    if (frame[i] < 0) continue
    const agent = passive[i] === 1 && units.slice(i + 1, focus).some((unit) => unit.word === 'by')
    role(!agent, i, hasNegator(units, i), Math.min(2, names), order[focus] - order[i] > 6 ? 1 : 0)
  }
  function role(patient: boolean, i: number, negated: boolean, between: number, far: number): void {
    const frameName = VERB_FRAMES[frame[i]]
    const kind = (patient ? 1 : 0) + (negated ? 2 : 0)
    const view = patient ? frameName.patient : frameName.agent
    add(mix(patient ? PATIENT : AGENT, mix(frame[i] + 1, between * 4 + far * 2 + (negated ? 1 : 0))), 1, i)
    add(mix(patient ? PATIENT : AGENT, mix(frame[i] + 1, 77)), 1, i)
    add(mix(ROLE, mix(view + 2, kind * 8 + between)), 1, i)
    add(mix(patient ? PATIENT : AGENT, hash[i]), 1, i)
  }
}

function hasNegator(units: readonly Unit[], index: number): boolean {
  for (let j = index - 1; j >= Math.max(0, index - 3); j--) if (NEGATORS.has(units[j].word)) return true
  return false
}
