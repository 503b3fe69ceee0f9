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

/** Unlabelled: sentences of the allsides-genre articles, each with up to three names or pronouns of it as the target. */
const random = randomSource(7)
const pronouns = new Set(['he', 'she', 'him', 'they', 'her'])
const lines: string[] = []
const seen = new Set<string>()
for (const line of readFileSync(join(DATA, 'allsides-genre', 'train.jsonl'), 'utf8').split('\n')) {
  if (line === '') continue
  const { text, id } = JSON.parse(line) as { text: string; id: string }
  for (const { start, end } of segment({ text, meta: {} }).sentences) {
    const sentence = text.slice(start, end)
    if (sentence.length < 40 || sentence.length > 500 || seen.has(sentence)) continue
    seen.add(sentence)
    const range = { start: 0, end: sentence.length }
    const units = readUnits(sentence, range, [])
    const places = units.filter(
      (unit) => unit.kind === OTHER || (unit.kind === WORD && pronouns.has(unit.word) && random() < 0.4),
    )
    for (let i = 0; i < 3 && places.length > 0; i++) {
      const [place] = places.splice(Math.floor(random() * places.length), 1)
      const masked = readUnits(sentence, range, [{ start: place.start, end: place.end, kind: TARGET }])
      const focus = masked.findIndex((unit) => unit.kind === TARGET && unit.end > place.start)
      lines.push(JSON.stringify({ set: 'pool', id, focus, words: masked.map((unit) => unit.word) }))
    }
  }
}
for (let i = lines.length - 1; i > 0; i--) {
  const j = Math.floor(random() * (i + 1))
  ;[lines[i], lines[j]] = [lines[j], lines[i]]
}
writeFileSync(join(out, 'pool.jsonl'), `${lines.join('\n')}\n`)
console.log(lines.length, 'unlabelled')
