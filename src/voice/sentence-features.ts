import { hashString } from '../model/hash'
import type { FeatureSink, NamedFeature } from './feature-sink'
import { classFeatures, namedFeature, tagNumber, tagPair } from './named-features'
import { OWN, QUOTED, type Unit, type UnitSentence } from './read-units'

/** A class of words counts in full once, by half twice more, and then no more. */
const CLASS_VALUES = [0.3, 0.15, 0.15]

/** What a sentence is made of, for the model of sentence voice. Words of others count by their share only. */
export function sentenceFeatures({ units, titleCase }: UnitSentence, sink: FeatureSink): void {
  let own = 0
  let quoted = 0
  let letters = 0
  for (const { word, voice } of units) {
    if (!word.letters) continue
    letters++
    if (voice === OWN) own++
    else if (voice === QUOTED) quoted++
  }
  addWords(units, 1 / Math.sqrt(Math.max(own, 6)), sink)
  addShape(units, { own, quoted, letters, titleCase }, sink)
}

/** How often each class was met in the sentence being read. */
let met: Uint8Array | null = null

function addWords(units: readonly Unit[], value: number, sink: FeatureSink): void {
  const classes = classFeatures()
  met ??= new Uint8Array(classes.length)
  met.fill(0)
  let first = true
  let tag = -1
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]
    if (unit.voice !== OWN) continue
    const { word, start, end } = unit
    sink.word(word, value, start, end)
    for (const c of word.classes) {
      if (met[c] < 3) sink.named(classes[c].any, CLASS_VALUES[met[c]++], start, end)
      if (first) sink.named(classes[c].opening, 0.3, start, end)
    }
    if (first && word.letters) {
      sink.opening(word, 0.3, start, end)
      first = false
    }
    const next = units[i + 1]
    if (next === undefined || next.voice !== OWN) {
      tag = -1
      continue
    }
    sink.pair(unit, next, value)
    if (tag < 0) tag = tagNumber(unit.pos)
    const nextTag = tagNumber(next.pos)
    sink.named(tagPair(tag, nextTag), value, start, next.end)
    tag = nextTag
  }
}

interface Shape {
  readonly own: number
  readonly quoted: number
  readonly letters: number
  readonly titleCase: boolean
}

const SHAPE_NAMES = [
  'quoted',
  'attributed',
  'words of others',
  'no own words',
  'headline',
  'question',
  'exclamation',
  'scare quotes',
  'length',
  'short',
  'figures',
  'names',
  'no names',
] as const
type ShapeName = (typeof SHAPE_NAMES)[number]
const SHAPES = /* @__PURE__ */ Object.fromEntries(
  SHAPE_NAMES.map((name) => [name, namedFeature(hashString(`s:${name}`), `s:${name}`)]),
) as Record<ShapeName, NamedFeature>

function addShape(units: readonly Unit[], { own, quoted, letters, titleCase }: Shape, sink: FeatureSink): void {
  const size = units.length
  if (size === 0) return
  const flag = (name: ShapeName, value: number, from = 0, to = size): void =>
    sink.named(SHAPES[name], value, units[from].start, units[to - 1].end)
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
    if (!word.letters && word.key === '0') figures++
    else if (pos === 'PROPN') names++
    if (voice !== OWN || word.letters) continue
    if (i === size - 1 && word.key === '?') flag('question', 0.5, i, i + 1)
    else if (i === size - 1 && word.key === '!') flag('exclamation', 0.5, i, i + 1)
    else if (isOpeningMark(units, i)) flag('scare quotes', 0.3, i, Math.min(size, i + 3))
  }
  flag('length', Math.min(1, letters / 40))
  if (letters < 6) flag('short', 0.5)
  if (figures > 0) flag('figures', Math.min(1, figures / 4))
  if (names > 0) flag('names', Math.min(1, names / all))
  else flag('no names', 0.3)
}

function isOpeningMark(units: readonly Unit[], i: number): boolean {
  const { key } = units[i].word
  const next = units[i + 1]
  if (next === undefined || next.start !== units[i].end || (i > 0 && units[i - 1].end === units[i].start)) return false
  return key === '“' || key === '‘' || key === '"' || key === "'"
}
