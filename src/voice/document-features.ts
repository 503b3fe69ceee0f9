import { log } from '../internal/math'
import { hashString } from '../model/hash'
import type { FeatureSink, NamedFeature } from './feature-sink'
import { classFeatures, namedFeature } from './named-features'
import { ATTRIBUTED, OWN, QUOTED, type Unit, type UnitSentence, type Word } from './read-units'

/** Gives each word and pair of words that counts a small number of its own, and -1 to the rest. */
export interface WordNumbers {
  word(word: Word): number
  pair(unit: Unit, next: Unit): number
}

/** How often each number was met in the document being read; all zero between documents. */
let counts: Uint32Array | null = null

function widen(before: Uint32Array | null, index: number): Uint32Array {
  const wide = new Uint32Array(Math.max(1024, index * 2))
  if (before !== null) wide.set(before)
  return wide
}

/** What is counted in a document. Counts of words are of those outside quotation marks. */
class Tally {
  /** Numbers of words and pairs in the order they were met, and where: a pair with the unit after it. */
  readonly numbersMet: number[] = []
  readonly units: Unit[] = []
  readonly nexts: (Unit | null)[] = []
  /** How often each class was met, and where first. */
  readonly classes = new Uint32Array(classFeatures().length)
  readonly firstOfClass: Unit[] = []
  readonly marks = { '?': 0, '!': 0, '0': 0 }
  own = 0
  quoted = 0
  attributed = 0
  sentencesWithOthers = 0

  constructor(private readonly numbers: WordNumbers) {}

  addSentence({ units }: UnitSentence): void {
    let others = false
    for (let i = 0; i < units.length; i++) {
      const unit = units[i]
      if (unit.voice !== OWN) others = true
      if (unit.voice !== QUOTED) this.addUnit(unit, units[i + 1])
      else if (unit.word.letters) this.quoted++
    }
    if (others) this.sentencesWithOthers++
  }

  private addUnit(unit: Unit, next: Unit | undefined): void {
    const { word, voice } = unit
    if (word.letters) {
      this.own++
      if (voice === ATTRIBUTED) this.attributed++
    } else if (word.key === '?' || word.key === '!' || word.key === '0') this.marks[word.key]++
    this.count(this.numbers.word(word), unit, null)
    if (next !== undefined && next.voice !== QUOTED) this.count(this.numbers.pair(unit, next), unit, next)
    if (voice === ATTRIBUTED) return
    for (const c of word.classes) if (this.classes[c]++ === 0) this.firstOfClass[c] = unit
  }

  private count(index: number, unit: Unit, next: Unit | null): void {
    if (index < 0) return
    if (counts === null || index >= counts.length) counts = widen(counts, index)
    if (counts[index]++ > 0) return
    this.numbersMet.push(index)
    this.units.push(unit)
    this.nexts.push(next)
  }
}

/** Logarithms of small counts, as far as they were met. */
const logs: number[] = []

function logOf(count: number): number {
  if (count >= 100) return log(count)
  logs[count] ??= log(count)
  return logs[count]
}

/** How often a number was met, which is then forgotten. */
function takeCount(index: number): number {
  if (counts === null) return 0
  const count = counts[index]
  counts[index] = 0
  return count
}

const SHAPE_NAMES = ['quoted', 'attributed', 'sentences with words of others', 'questions', 'exclamations', 'figures'] as const
const SHAPES = /* @__PURE__ */ Object.fromEntries(
  SHAPE_NAMES.map((name) => [name, namedFeature(hashString(`D:${name}`), `s:${name}`)]),
) as Record<(typeof SHAPE_NAMES)[number], NamedFeature>

/** Words of a text below which its words say less: a short text must not be judged as surely as a long one. */
const FEW_WORDS = 250
/** As many words are added to those of a text before it is asked how frequent something is. */
const ADDED_WORDS = 100

/** What a document is made of, for the model of document voice. */
export function documentFeatures(sentences: readonly UnitSentence[], sink: FeatureSink, numbers: WordNumbers): void {
  const tally = new Tally(numbers)
  for (const sentence of sentences) tally.addSentence(sentence)
  const { own, quoted, attributed, marks } = tally
  const scale = 1 / Math.sqrt(Math.max(own, FEW_WORDS))
  for (const [i, index] of tally.numbersMet.entries()) {
    const unit = tally.units[i]
    const next = tally.nexts[i]
    const value = logOf(1 + takeCount(index)) * scale
    if (next === null) sink.word(unit.word, value, unit.start, unit.end)
    else sink.pair(unit, next, value)
  }
  const per = (n: number, of: number, times: number): number => Math.min(2, (times * n) / (of + ADDED_WORDS))
  const classes = classFeatures()
  for (let c = 0; c < classes.length; c++) {
    if (tally.classes[c] === 0) continue
    const { start, end } = tally.firstOfClass[c]
    sink.named(classes[c].document, per(tally.classes[c], own, 25), start, end)
  }
  const all = Math.max(1, own + quoted)
  const several = sentences.length + 30
  const start = sentences[0]?.span.start ?? 0
  const end = sentences.at(-1)?.span.end ?? 0
  const flag = (name: keyof typeof SHAPES, value: number): void => {
    if (value !== 0) sink.named(SHAPES[name], value, start, end)
  }
  flag('quoted', quoted / all)
  flag('attributed', attributed / all)
  flag('sentences with words of others', tally.sentencesWithOthers / Math.max(1, sentences.length))
  flag('questions', per(marks['?'], several, 10))
  flag('exclamations', per(marks['!'], several, 10))
  flag('figures', per(marks['0'], own, 15))
}
