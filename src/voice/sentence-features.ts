import { hashString } from '../model/hash'
import type { FeatureSink } from './feature-sink'
import { mix, PAIR, WORD } from './mix'
import { OWN, QUOTED, type Unit, type UnitSentence } from './read-units'
import { WORD_CLASSES } from './word-classes'

const FIRST = hashString('f:')
const TAGS = hashString('p:')
/** A class of words, as a feature of any word and of the first one. */
const CLASSES = WORD_CLASSES.map(({ name }) => ({
  any: hashString(`c:${name}`),
  first: hashString(`d:${name}`),
  anyKind: `c:${name}`,
  firstKind: `d:${name}`,
}))

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

function addWords(units: readonly Unit[], value: number, sink: FeatureSink): void {
  const seen = new Uint8Array(CLASSES.length)
  let first = true
  let tag = 0
  for (let i = 0; i < units.length; i++) {
    const { word, voice, start, end } = units[i]
    if (voice !== OWN) continue
    sink.add(mix(WORD, word.hash), value, 'w', start, end)
    for (let c = 0, classes = word.classes; classes !== 0; c++, classes >>>= 1) {
      if ((classes & 1) === 0) continue
      if (seen[c] < 3) sink.add(CLASSES[c].any, seen[c] === 0 ? 0.3 : 0.15, CLASSES[c].anyKind, start, end)
      if (seen[c] < 3) seen[c]++
      if (first) sink.add(CLASSES[c].first, 0.3, CLASSES[c].firstKind, start, end)
    }
    if (first && word.letters) {
      sink.add(mix(FIRST, word.hash), 0.3, 'f', start, end)
      first = false
    }
    const next = units[i + 1]
    if (next === undefined || next.voice !== OWN) {
      tag = 0
      continue
    }
    sink.add(mix(mix(PAIR, word.hash), next.word.hash), value, 'b', start, next.end)
    if (tag === 0) tag = hashString(units[i].pos)
    const nextTag = hashString(next.pos)
    sink.add(mix(mix(TAGS, tag), nextTag), value, 'p', start, next.end)
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
const SHAPES = Object.fromEntries(
  SHAPE_NAMES.map((name) => [name, { hash: hashString(`s:${name}`), kind: `s:${name}` }]),
) as Record<(typeof SHAPE_NAMES)[number], { hash: number; kind: string }>

function addShape(units: readonly Unit[], { own, quoted, letters, titleCase }: Shape, sink: FeatureSink): void {
  const size = units.length
  if (size === 0) return
  const flag = (name: (typeof SHAPE_NAMES)[number], value: number, from = 0, to = size): void =>
    sink.add(SHAPES[name].hash, value, SHAPES[name].kind, units[from].start, units[to - 1].end)
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
