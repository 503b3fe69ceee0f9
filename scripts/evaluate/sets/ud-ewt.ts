import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createDoc } from '../../../src/doc/create-doc'
import type { Span } from '../../../src/doc/types'
import { precisionRecallF1, scoreSpans } from '../../../src/evaluate/metrics/index'
import { segment } from '../../../src/segmentation/segment'
import type { EvaluationSet, Measurement } from '../set'

interface TreebankRecord {
  readonly text: string
  readonly sentences: readonly (readonly [number, number])[]
  readonly tokens: readonly (readonly [number, number])[]
  readonly pos: readonly string[]
  readonly lemmas: readonly string[]
}

/** Web text of the English Web Treebank: weblogs, e-mails, newsgroups, answers, reviews. */
export const set = treebank('ud-ewt')

/** A treebank of Universal Dependencies, read as raw text: exact sentences and syntactic words; tags of the words found. */
export function treebank(name: string): EvaluationSet {
  return { name, layer: 'sentences', run: (folder) => measure(name, join(folder, 'dev.jsonl')) }
}

function measure(name: string, path: string): Measurement[] {
  const sentences = { correct: 0, predicted: 0, gold: 0 }
  const tokens = { correct: 0, predicted: 0, gold: 0 }
  let tags = 0
  let lemmas = 0
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line === '') continue
    const record = JSON.parse(line) as TreebankRecord
    const doc = segment(createDoc(record.text))
    add(sentences, scoreSpans<Span>(doc.sentences, record.sentences.map(toSpan)))
    add(tokens, scoreSpans<Span>(doc.tokens, record.tokens.map(toSpan)))
    const places = new Map(record.tokens.map(([start, end], i) => [`${start} ${end}`, i]))
    for (const token of doc.tokens) {
      const i = places.get(`${token.start} ${token.end}`)
      if (i === undefined) continue
      if (record.pos[i] === token.pos) tags++
      if (String(record.lemmas[i]).toLowerCase() === token.lemma) lemmas++
    }
  }
  const row = (measure: string, value: number, n: number): Measurement => ({ set: name, split: 'dev', measure, value, n })
  return [
    row('sentence F1', precisionRecallF1(sentences.correct, sentences.predicted, sentences.gold).f1, sentences.gold),
    row('token F1', precisionRecallF1(tokens.correct, tokens.predicted, tokens.gold).f1, tokens.gold),
    row('part-of-speech accuracy (of tokens found)', tags / Math.max(1, tokens.correct), tokens.correct),
    row('lemma accuracy (of tokens found, small letters)', lemmas / Math.max(1, tokens.correct), tokens.correct),
  ]
}

interface Counts {
  correct: number
  predicted: number
  gold: number
}

function add(sum: Counts, counts: Readonly<Counts>): void {
  sum.correct += counts.correct
  sum.predicted += counts.predicted
  sum.gold += counts.gold
}

function toSpan([start, end]: readonly [number, number]): Span {
  return { start, end }
}
