import { log } from '../internal/math'
import { hashString } from '../model/hash'
import type { FeatureSink } from './feature-sink'
import { mix, PAIR, WORD } from './mix'
import { ATTRIBUTED, OWN, QUOTED, type Unit, type UnitSentence } from './read-units'
import { WORD_CLASSES } from './word-classes'

const SHAPE = (name: string): number => hashString(`D:${name}`)
const CLASSES = WORD_CLASSES.map(({ name }) => ({ hash: SHAPE(`class ${name}`), kind: `c:${name}` }))

interface Seen {
  count: number
  readonly start: number
  readonly end: number
}

/** Numbers hashes as they come. */
function numberAll(): (hash: number) => number {
  const numbers = new Map<number, number>()
  return (hash) => {
    const known = numbers.get(hash)
    if (known !== undefined) return known
    numbers.set(hash, numbers.size)
    return numbers.size - 1
  }
}

interface SeenWord extends Seen {
  readonly hash: number
  readonly index: number
}

/**
 * For each number of a word its place in `found`, if that is of this number: what an earlier document left here need not be wiped
 * (a sparse set: Briggs and Torczon 1993).
 */
let places: Uint32Array | null = null

function widen(before: Uint32Array | null, index: number): Uint32Array {
  const wide = new Uint32Array(Math.max(1024, index * 2))
  if (before !== null) wide.set(before)
  return wide
}

/** What is counted in a document. Counts of words are of those outside quotation marks. */
class Tally {
  readonly found: SeenWord[] = []
  readonly classes: (Seen | undefined)[] = []
  readonly marks = { '?': 0, '!': 0, '0': 0 }
  own = 0
  quoted = 0
  attributed = 0
  names = 0
  sentencesWithOthers = 0

  constructor(private readonly indexOf: (hash: number) => number) {}

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
    const { word, voice, pos, start, end } = unit
    if (pos === 'PROPN') this.names++
    if (word.letters) {
      this.own++
      if (voice === ATTRIBUTED) this.attributed++
    } else if (word.key === '?' || word.key === '!' || word.key === '0') this.marks[word.key]++
    this.count(mix(WORD, word.hash), start, end)
    if (next !== undefined && next.voice !== QUOTED) this.count(mix(mix(PAIR, word.hash), next.word.hash), start, next.end)
    if (voice === ATTRIBUTED) return
    for (let c = 0, classes = word.classes; classes !== 0; c++, classes >>>= 1) {
      if ((classes & 1) === 0) continue
      const seen = this.classes[c]
      if (seen === undefined) this.classes[c] = { count: 1, start, end }
      else seen.count++
    }
  }

  private count(hash: number, start: number, end: number): void {
    const index = this.indexOf(hash)
    if (index < 0) return
    if (places === null || index >= places.length) places = widen(places, index)
    const seen = this.found[places[index]]
    if (seen !== undefined && seen.index === index) seen.count++
    else places[index] = this.found.push({ hash, index, count: 1, start, end }) - 1
  }
}

/** Logarithms of small counts, as far as they were met. */
const logs: number[] = []

function logOf(count: number): number {
  if (count >= 100) return log(count)
  logs[count] ??= log(count)
  return logs[count]
}

/**
 * What a document is made of, for the model of document voice. `indexOf` gives each word and pair to be counted a small number
 * of its own, and -1 to the rest.
 */
export function documentFeatures(
  sentences: readonly UnitSentence[],
  sink: FeatureSink,
  indexOf: (hash: number) => number = numberAll(),
): void {
  const tally = new Tally(indexOf)
  for (const sentence of sentences) tally.addSentence(sentence)
  const { own, quoted, attributed, marks, names } = tally
  const all = Math.max(1, own + quoted)
  const scale = 1 / Math.sqrt(Math.max(own, 40))
  for (const { hash, count, start, end } of tally.found) sink.add(hash, logOf(1 + count) * scale, 'w', start, end)
  const per = (n: number, of: number, times: number): number => Math.min(2, (times * n) / Math.max(of, 40))
  for (const [c, seen] of tally.classes.entries())
    if (seen !== undefined) sink.add(CLASSES[c].hash, per(seen.count, own, 25), CLASSES[c].kind, seen.start, seen.end)
  const end = sentences.at(-1)?.span.end ?? 0
  const start = sentences[0]?.span.start ?? 0
  const flag = (name: string, value: number): void => {
    if (value !== 0) sink.add(SHAPE(name), value, `s:${name}`, start, end)
  }
  const several = sentences.length + 30
  flag('quoted', quoted / all)
  flag('attributed', attributed / all)
  flag('sentences with words of others', tally.sentencesWithOthers / Math.max(1, sentences.length))
  flag('questions', per(marks['?'], several, 10))
  flag('exclamations', per(marks['!'], several, 10))
  flag('figures', per(marks['0'], own, 15))
  flag('names', per(names, own, 6))
  flag('sentence length', all / Math.max(1, sentences.length) / 30)
}
