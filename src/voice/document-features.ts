import { log } from '../internal/math'
import { hashString } from '../model/hash'
import type { FeatureSink, NamedFeature } from './feature-sink'
import { classFeatures, namedFeature } from './named-features'
import { ATTRIBUTED, OWN, QUOTED, type Units } from './units'
import type { Word } from './words'

/** Gives each word and pair of words that counts a small number of its own, and -1 to the rest. */
export interface WordNumbers {
  word(word: Word): number
  pair(units: Units, at: number): number
}

/** How often each number was met in the document being read; all zero between documents. */
let counts = new Uint32Array(0)
/** Where each of those met stands: a unit, or `PAIR` plus a unit for it and the next. In the order they were met. */
let places = new Int32Array(0)
/** Their numbers. */
let numbersMet = new Int32Array(0)
let metCount = 0

/** No document has so many units. */
const PAIR = 2 ** 30

function count(number: number, place: number): void {
  if (number < 0) return
  if (number >= counts.length) counts = widen(counts, new Uint32Array(Math.max(1024, number * 2)))
  if (counts[number]++ > 0) return
  if (metCount === numbersMet.length) {
    numbersMet = widen(numbersMet, new Int32Array(Math.max(1024, metCount * 2)))
    places = widen(places, new Int32Array(Math.max(1024, metCount * 2)))
  }
  numbersMet[metCount] = number
  places[metCount++] = place
}

function widen<T extends Uint32Array | Int32Array>(before: T, wide: T): T {
  wide.set(before)
  return wide
}

/** How often each class was met, and at which unit first. */
let classCounts = new Uint32Array(0)
let firstOfClass = new Int32Array(0)

/** What is counted in a document. Counts of words are of those outside quotation marks. */
interface Tally {
  own: number
  quoted: number
  attributed: number
  questions: number
  exclamations: number
  figures: number
  sentencesWithOthers: number
}

function tallyOf(units: Units, numbers: WordNumbers): Tally {
  const tally = { own: 0, quoted: 0, attributed: 0, questions: 0, exclamations: 0, figures: 0, sentencesWithOthers: 0 }
  const { words, voices, firsts } = units
  for (let s = 0; s < units.sentenceCount; s++) {
    const end = firsts[s + 1]
    let others = false
    for (let i = firsts[s]; i < end; i++) {
      const word = words[i]
      const voice = voices[i]
      if (voice !== OWN) others = true
      if (voice === QUOTED) {
        if (word.letters) tally.quoted++
        continue
      }
      if (word.letters) {
        tally.own++
        if (voice === ATTRIBUTED) tally.attributed++
      } else if (word.key === '0') tally.figures++
      else if (word.key === '?') tally.questions++
      else if (word.key === '!') tally.exclamations++
      count(numbers.word(word), i)
      if (i + 1 < end && voices[i + 1] !== QUOTED) count(numbers.pair(units, i), PAIR + i)
      if (voice === ATTRIBUTED) continue
      const own = word.classes
      for (let k = 0; k < own.length; k++) if (classCounts[own[k]]++ === 0) firstOfClass[own[k]] = i
    }
    if (others) tally.sentencesWithOthers++
  }
  return tally
}

/** Logarithms of small counts, as far as they were met. */
const logs: number[] = []

function logOf(count: number): number {
  if (count >= 100) return log(count)
  logs[count] ??= log(count)
  return logs[count]
}

const SHAPE_NAMES = ['quoted', 'attributed', 'sentences with words of others', 'questions', 'exclamations', 'figures'] as const
const SHAPES = /* @__PURE__ */ Object.fromEntries(
  SHAPE_NAMES.map((name) => [name, namedFeature(hashString(`D:${name}`), `s:${name}`)]),
) as Record<(typeof SHAPE_NAMES)[number], NamedFeature>

/** Words of a text below which its words say less: a short text must not be judged as surely as a long one. */
const FEW_WORDS = 250
/** As many words are added to those of a text before it is asked how frequent something is. */
const ADDED_WORDS = 100

/** A frequency per `times` words, as if the text had a few more: short texts tell less. */
function per(n: number, of: number, times: number): number {
  return Math.min(2, (times * n) / (of + ADDED_WORDS))
}

/** What a document is made of, for the model of document voice. */
export function documentFeatures(units: Units, sink: FeatureSink, numbers: WordNumbers): void {
  const classes = classFeatures()
  if (classCounts.length === 0) {
    classCounts = new Uint32Array(classes.length)
    firstOfClass = new Int32Array(classes.length)
  }
  classCounts.fill(0)
  metCount = 0
  const tally = tallyOf(units, numbers)
  const { own, quoted } = tally
  const { words, starts, ends } = units
  const scale = 1 / Math.sqrt(Math.max(own, FEW_WORDS))
  for (let k = 0; k < metCount; k++) {
    const number = numbersMet[k]
    const value = logOf(1 + counts[number]) * scale
    counts[number] = 0
    const at = places[k]
    if (at < PAIR) sink.word(words[at], value, starts[at], ends[at])
    else sink.pair(units, at - PAIR, value)
  }
  for (let c = 0; c < classes.length; c++) {
    if (classCounts[c] === 0) continue
    const at = firstOfClass[c]
    sink.named(classes[c].document, per(classCounts[c], own, 25), starts[at], ends[at])
  }
  const all = Math.max(1, own + quoted)
  const several = units.sentenceCount + 30
  addShape(units, sink, 'quoted', quoted / all)
  addShape(units, sink, 'attributed', tally.attributed / all)
  addShape(units, sink, 'sentences with words of others', tally.sentencesWithOthers / Math.max(1, units.sentenceCount))
  addShape(units, sink, 'questions', per(tally.questions, several, 10))
  addShape(units, sink, 'exclamations', per(tally.exclamations, several, 10))
  addShape(units, sink, 'figures', per(tally.figures, own, 15))
}

function addShape({ spans, sentenceCount }: Units, sink: FeatureSink, name: keyof typeof SHAPES, value: number): void {
  if (value !== 0) sink.named(SHAPES[name], value, spans[0].start, spans[sentenceCount - 1].end)
}
