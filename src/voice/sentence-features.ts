import { hashString } from '../model/hash'
import { OWN, QUOTED, type Unit, type UnitSentence } from './read-units'
import { WORD_CLASSES } from './word-classes'

/** Features of a sentence in parallel arrays: hash, value, kind, and the units it was read from (`to` excluded). */
export class Features {
  readonly hash: number[] = []
  readonly value: number[] = []
  readonly kind: string[] = []
  readonly from: number[] = []
  readonly to: number[] = []

  add(hash: number, value: number, kind: string, from: number, to: number): void {
    this.hash.push(hash)
    this.value.push(value)
    this.kind.push(kind)
    this.from.push(from)
    this.to.push(to)
  }
}

export const WORD = hashString('w:')
export const PAIR = hashString('b:')
const FIRST = hashString('f:')
export const TAGS = hashString('p:')
const SHAPE = (name: string): number => hashString(`s:${name}`)
const CLASS_HASH = WORD_CLASSES.map(({ name }) => hashString(`c:${name}`))
const FIRST_CLASS_HASH = WORD_CLASSES.map(({ name }) => hashString(`d:${name}`))

/** Joins two hashes into one. */
export function mix(a: number, b: number): number {
  return (Math.imul(a ^ (b >>> 13), 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >>> 0
}

/** What a sentence is made of, for the model of sentence voice. Words of others count by their share only. */
export function sentenceFeatures({ units, titleCase }: UnitSentence): Features {
  const features = new Features()
  const size = units.length
  let own = 0
  let quoted = 0
  let letters = 0
  for (const unit of units) {
    if (!unit.word.letters) continue
    letters++
    if (unit.voice === OWN) own++
    else if (unit.voice === QUOTED) quoted++
  }
  const unitValue = 1 / Math.sqrt(Math.max(own, 6))
  const seenClasses = new Map<number, number>()
  let first = true
  for (let i = 0; i < size; i++) {
    const { word, voice, pos } = units[i]
    if (voice !== OWN) continue
    features.add(mix(WORD, word.hash), unitValue, 'w', i, i + 1)
    if (word.classes !== 0) {
      let classes = word.classes
      for (let c = 0; classes !== 0; c++, classes >>>= 1) {
        if ((classes & 1) === 0) continue
        const count = seenClasses.get(c) ?? 0
        seenClasses.set(c, count + 1)
        if (count < 3) features.add(CLASS_HASH[c], count === 0 ? 0.3 : 0.15, `c:${WORD_CLASSES[c].name}`, i, i + 1)
        if (first) features.add(FIRST_CLASS_HASH[c], 0.3, `d:${WORD_CLASSES[c].name}`, i, i + 1)
      }
    }
    if (first && word.letters) {
      features.add(mix(FIRST, word.hash), 0.3, 'f', i, i + 1)
      first = false
    }
    const next = units[i + 1]
    if (next !== undefined && next.voice === OWN) {
      features.add(mix(mix(PAIR, word.hash), next.word.hash), unitValue, 'b', i, i + 2)
      features.add(mix(mix(TAGS, hashString(pos)), hashString(next.pos)), unitValue, 'p', i, i + 2)
    }
  }
  addShape(features, units, { own, quoted, letters, titleCase })
  return features
}

interface Shape {
  readonly own: number
  readonly quoted: number
  readonly letters: number
  readonly titleCase: boolean
}

function addShape(features: Features, units: readonly Unit[], { own, quoted, letters, titleCase }: Shape): void {
  const size = units.length
  const flag = (name: string, value: number, from = 0, to = size): void => features.add(SHAPE(name), value, `s:${name}`, from, to)
  const all = Math.max(1, letters)
  if (quoted > 0) flag('quoted', quoted / all)
  if (letters - own - quoted > 0) flag('attributed', (letters - own - quoted) / all)
  if (own < letters) flag('words of others', 0.5)
  if (own === 0) flag('no own words', 0.5)
  if (titleCase) flag('headline', 0.5)
  let figures = 0
  let names = 0
  for (let i = 0; i < size; i++) {
    const { word, voice, pos } = units[i]
    if (word.key === '0') figures++
    else if (pos === 'PROPN') names++
    if (voice === OWN && !word.letters && i === size - 1 && (word.key === '?' || word.key === '!'))
      flag(word.key === '?' ? 'question' : 'exclamation', 0.5, i, i + 1)
    if (voice === OWN && isOpeningMark(units, i)) flag('scare quotes', 0.3, i, Math.min(size, i + 3))
  }
  flag('length', Math.min(1, letters / 40))
  if (letters < 6) flag('short', 0.5)
  if (figures > 0) flag('figures', Math.min(1, figures / 4))
  if (names > 0) flag('names', Math.min(1, names / all))
  else flag('no names', 0.3)
}

function isOpeningMark(units: readonly Unit[], i: number): boolean {
  const key = units[i].word.key
  return (
    (key === '“' || key === '‘' || key === '"' || key === "'") &&
    i + 1 < units.length &&
    units[i + 1].start === units[i].end &&
    (i === 0 || units[i - 1].end < units[i].start)
  )
}
