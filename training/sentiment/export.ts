/** Writes masked sentences as JSON lines for the training in Python: words, place of the target, label. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { segment } from '../../src/segmentation/segment'
import { readUnits } from '../../src/sentiment/read-units'
import { OTHER, TARGET, WORD } from '../../src/sentiment/scan'
import { randomSource } from '../logistic'
import { DATA, readSamples } from './data'

const out = process.env.SENTIMENT_WORK ?? '/tmp/sent'
mkdirSync(out, { recursive: true })

for (const set of ['newsmtsc', 'rusentne-en', 'sentfin', 'finentity']) {
  for (const split of ['train', 'dev'] as const) {
    const lines = readSamples(set, split).map((sample) => {
      const units = readUnits(sample.text, { start: 0, end: sample.text.length }, [{ ...sample.target, kind: TARGET }])
      const focus = units.findIndex((unit) => unit.kind === TARGET && unit.end > sample.target.start)
      const { id, group, subset, label } = sample
      return JSON.stringify({ set, id, group, subset, label, focus, words: units.map((unit) => unit.word) })
    })
    writeFileSync(join(out, `${set}.${split}.jsonl`), `${lines.join('\n')}\n`)
  }
}

/** Sentences without labels, each with up to `most` names or pronouns of it as the target (not those of `taken`). */
function unlabelled(
  name: string,
  sentences: Iterable<{ readonly id: string; readonly sentence: string; readonly taken: readonly number[] }>,
  most: number,
): void {
  const random = randomSource(7)
  const lines: string[] = []
  for (const { id, sentence, taken } of sentences) {
    const range = { start: 0, end: sentence.length }
    const places = readUnits(sentence, range, []).filter(
      (unit) =>
        (unit.kind === OTHER || (unit.kind === WORD && PRONOUNS.has(unit.word) && random() < 0.4)) &&
        !taken.some((start) => unit.start <= start && start < unit.end),
    )
    for (let i = 0; i < most && places.length > 0; i++) {
      const [place] = places.splice(Math.floor(random() * places.length), 1)
      const masked = readUnits(sentence, range, [{ start: place.start, end: place.end, kind: TARGET }])
      const focus = masked.findIndex((unit) => unit.kind === TARGET && unit.end > place.start)
      lines.push(JSON.stringify({ set: name, id, focus, words: masked.map((unit) => unit.word) }))
    }
  }
  for (let i = lines.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[lines[i], lines[j]] = [lines[j], lines[i]]
  }
  writeFileSync(join(out, `${name}.jsonl`), `${lines.join('\n')}\n`)
  console.log(name, lines.length, 'unlabelled')
}

const PRONOUNS = new Set(['he', 'she', 'him', 'they', 'her'])

function* articleSentences() {
  const seen = new Set<string>()
  for (const line of readFileSync(join(DATA, 'allsides-genre', 'train.jsonl'), 'utf8').split('\n')) {
    if (line === '') continue
    const { text, id } = JSON.parse(line) as { text: string; id: string }
    for (const { start, end } of segment({ text, meta: {} }).sentences) {
      const sentence = text.slice(start, end)
      if (sentence.length < 40 || sentence.length > 500 || seen.has(sentence)) continue
      seen.add(sentence)
      yield { id, sentence, taken: [] }
    }
  }
}

/** Names of the labelled sentences that have no label of their own. */
function* otherTargets() {
  const taken = new Map<string, number[]>()
  for (const set of ['newsmtsc', 'rusentne-en']) {
    for (const { text, target } of readSamples(set, 'train')) taken.set(text, [...(taken.get(text) ?? []), target.start])
  }
  for (const [sentence, places] of taken) yield { id: '', sentence, taken: places }
}

if (process.argv[2] !== 'other') unlabelled('pool', articleSentences(), 3)
unlabelled('other', otherTargets(), 2)
