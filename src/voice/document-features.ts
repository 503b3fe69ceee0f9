import { hashString } from '../model/hash'
import { ATTRIBUTED, QUOTED, type Unit, type UnitSentence } from './read-units'
import { Features, mix, PAIR, WORD } from './sentence-features'
import { WORD_CLASSES } from './word-classes'

const SHAPE = (name: string): number => hashString(`D:${name}`)
const CLASSES = WORD_CLASSES.map(({ name }) => SHAPE(`class ${name}`))

/**
 * What a document is made of, for the model of document voice. Words and pairs are counted only where `known` says that the
 * model has a weight for them.
 */
export function documentFeatures(sentences: readonly UnitSentence[], known: (hash: number) => boolean = () => true): Features {
  const features = new Features()
  const counts = new Map<number, { count: number; at: Unit; end: Unit }>()
  let own = 0
  let all = 0
  const classCounts = new Float64Array(WORD_CLASSES.length)
  const classFirst: Unit[] = []
  let questions = 0
  let exclamations = 0
  let quotedWords = 0
  let attributedWords = 0
  let figures = 0
  let names = 0
  let withOthers = 0
  for (const { units } of sentences) {
    let others = false
    for (let i = 0; i < units.length; i++) {
      const { word, voice, pos } = units[i]
      if (word.letters) all++
      if (voice === QUOTED) {
        if (word.letters) quotedWords++
        others = true
        continue
      }
      if (voice === ATTRIBUTED) {
        if (word.letters) attributedWords++
        others = true
      }
      if (word.letters) own++
      if (pos === 'PROPN') names++
      if (word.key === '0') figures++
      if (word.key === '?') questions++
      if (word.key === '!') exclamations++
      const hash = mix(WORD, word.hash)
      if (known(hash)) count(counts, hash, units[i], units[i])
      const next = units[i + 1]
      if (next !== undefined && next.voice !== QUOTED) {
        const pair = mix(mix(PAIR, word.hash), next.word.hash)
        if (known(pair)) count(counts, pair, units[i], next)
      }
      if (voice !== ATTRIBUTED) {
        let classes = word.classes
        for (let c = 0; classes !== 0; c++, classes >>>= 1) {
          if ((classes & 1) === 0) continue
          classCounts[c]++
          classFirst[c] ??= units[i]
        }
      }
    }
    if (others) withOthers++
  }
  const scale = 1 / Math.sqrt(Math.max(own, 40))
  for (const [hash, { count: n, at, end }] of counts) features.add(hash, Math.log1p(n) * scale, 'w', at.start, end.end)
  const last = sentences.at(-1)?.span.end ?? 0
  const flag = (name: string, value: number): void => {
    if (value !== 0) features.add(SHAPE(name), value, `s:${name}`, 0, last)
  }
  const per = (n: number, of: number, k: number): number => Math.min(2, (k * n) / Math.max(of, 40))
  for (let c = 0; c < WORD_CLASSES.length; c++)
    if (classCounts[c] > 0)
      features.add(CLASSES[c], per(classCounts[c], own, 25), `c:${WORD_CLASSES[c].name}`, classFirst[c].start, classFirst[c].end)
  flag('quoted', quotedWords / Math.max(1, all))
  flag('attributed', attributedWords / Math.max(1, all))
  flag('sentences with words of others', withOthers / Math.max(1, sentences.length))
  flag('questions', per(questions, sentences.length + 30, 10))
  flag('exclamations', per(exclamations, sentences.length + 30, 10))
  flag('figures', per(figures, own, 15))
  flag('names', per(names, own, 6))
  flag('sentence length', all / Math.max(1, sentences.length) / 30)
  return features
}

function count(counts: Map<number, { count: number; at: Unit; end: Unit }>, hash: number, at: Unit, end: Unit): void {
  const seen = counts.get(hash)
  if (seen === undefined) counts.set(hash, { count: 1, at, end })
  else seen.count++
}
