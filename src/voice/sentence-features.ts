import { hashString } from '../model/hash'
import type { FeatureSink, NamedFeature } from './feature-sink'
import { classFeatures, namedFeature, tagPair } from './named-features'
import { OWN, QUOTED, type Units } from './units'
import { NAME } from './words'

/** A class of words counts in full once, by half twice more, and then no more. */
const CLASS_VALUES = [0.3, 0.15, 0.15]

/** What a sentence is made of, for the model of sentence voice. Words of others count by their share only. */
export function sentenceFeatures(units: Units, sentence: number, sink: FeatureSink): void {
  const { words, voices, firsts } = units
  const first = firsts[sentence]
  const end = firsts[sentence + 1]
  let own = 0
  let quoted = 0
  let letters = 0
  for (let i = first; i < end; i++) {
    if (!words[i].letters) continue
    letters++
    if (voices[i] === OWN) own++
    else if (voices[i] === QUOTED) quoted++
  }
  addWords(units, first, end, 1 / Math.sqrt(Math.max(own, 6)), sink)
  if (end === first) return
  const { starts, ends } = units
  const from = starts[first]
  const to = ends[end - 1]
  const all = Math.max(1, letters)
  if (quoted > 0) sink.named(SHAPES.quoted, quoted / all, from, to)
  if (letters - own - quoted > 0) sink.named(SHAPES.attributed, (letters - own - quoted) / all, from, to)
  if (own < letters) sink.named(SHAPES['words of others'], 0.5, from, to)
  if (own === 0) sink.named(SHAPES['no own words'], 0.5, from, to)
  if (units.titled[sentence] === 1) sink.named(SHAPES.headline, 0.5, from, to)
  const figures = addMarks(units, first, end, sink)
  const names = countNames(units, first, end)
  sink.named(SHAPES.length, Math.min(1, letters / 40), from, to)
  if (letters < 6) sink.named(SHAPES.short, 0.5, from, to)
  if (figures > 0) sink.named(SHAPES.figures, Math.min(1, figures / 4), from, to)
  if (names > 0) sink.named(SHAPES.names, Math.min(1, names / all), from, to)
  else sink.named(SHAPES['no names'], 0.3, from, to)
}

/** How often each class was met in the sentence being read. */
let met: Uint8Array | null = null

function addWords(units: Units, from: number, until: number, value: number, sink: FeatureSink): void {
  const { words, starts, ends, voices } = units
  const classes = classFeatures()
  met ??= new Uint8Array(classes.length)
  met.fill(0)
  let first = true
  for (let i = from; i < until; i++) {
    if (voices[i] !== OWN) continue
    const word = words[i]
    const start = starts[i]
    const end = ends[i]
    sink.word(word, value, start, end)
    const own = word.classes
    for (let k = 0; k < own.length; k++) {
      const c = own[k]
      if (met[c] < 3) sink.named(classes[c].any, CLASS_VALUES[met[c]++], start, end)
      if (first) sink.named(classes[c].opening, 0.3, start, end)
    }
    if (first && word.letters) {
      sink.opening(word, 0.3, start, end)
      first = false
    }
    if (i + 1 === until || voices[i + 1] !== OWN) continue
    sink.pair(units, i, value)
    sink.named(tagPair(word.tag, words[i + 1].tag), value, start, ends[i + 1])
  }
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

/** Adds marks of the author's own that tell something; how many figures there are. */
function addMarks({ words, starts, ends, voices }: Units, first: number, end: number, sink: FeatureSink): number {
  let figures = 0
  for (let i = first; i < end; i++) {
    const { letters, key } = words[i]
    if (letters) continue
    if (key === '0') figures++
    if (voices[i] !== OWN) continue
    if (i === end - 1 && key === '?') sink.named(SHAPES.question, 0.5, starts[i], ends[i])
    else if (i === end - 1 && key === '!') sink.named(SHAPES.exclamation, 0.5, starts[i], ends[i])
    else if (
      (key === '“' || key === '‘' || key === '"' || key === "'") &&
      i + 1 < end &&
      starts[i + 1] === ends[i] &&
      (i === first || ends[i - 1] !== starts[i])
    )
      sink.named(SHAPES['scare quotes'], 0.3, starts[i], ends[Math.min(end, i + 3) - 1])
  }
  return figures
}

function countNames({ words }: Units, first: number, end: number): number {
  let names = 0
  for (let i = first; i < end; i++) if (words[i] === NAME) names++
  return names
}
