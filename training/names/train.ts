import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { createDoc } from '../../src/doc/create-doc'
import type { SegmentedDoc } from '../../src/doc/types'
import type { GazetteerHit } from '../../src/entities/name-span'
import { makeNameView } from '../../src/entities/names/name-view'
import { packTagger } from '../../src/entities/names/packed-tagger'
import { spansOfTags } from '../../src/entities/names/spans-of-tags'
import { makeTagger, type Tagger, tagNames } from '../../src/entities/names/tagger'
import { TAG_COUNT } from '../../src/entities/names/tags'
import { segment } from '../../src/segmentation/segment'
import { trainCrf } from './crf-trainer'
import { readGold, readRows, readSilver } from './read-sources'
import { NameScore } from './score'
import { ready, stretchesOf } from './stretches'

const data = process.env.STANCEKIT_DATA ?? '../shared/datasets'
const silver = process.env.STANCEKIT_SILVER ?? '/tmp/names/silver'
const share = Number(process.env.SHARE ?? 1)
const noHits = (_doc: SegmentedDoc): GazetteerHit[] => []
const t0 = Date.now()
const log = (text: string): void => console.error(`${((Date.now() - t0) / 1000).toFixed(1)}s ${text}`)

const texts = readGold(data)
for (const name of ['newsmtsc', 'rusentne-en', 'sentfin', 'ud-ewt', 'allsides-genre'])
  if (existsSync(join(silver, `${name}.jsonl`)))
    texts.push(...readSilver(silver, name, 1).filter((_, i) => (i * 0.618) % 1 < share))
log(`${texts.length} texts`)
const stretches = texts.flatMap((text) => stretchesOf(ready(text, noHits)))
log(
  `${stretches.length} stretches, ${stretches.reduce((n, s) => n + s.allowed.length, 0)} tokens, ${stretches.reduce((n, s) => n + s.features.length, 0)} features`,
)
const model = trainCrf(stretches, {
  epochs: Number(process.env.EPOCHS ?? 6),
  l1: Number(process.env.L1 ?? 0.02),
  minCount: Number(process.env.MIN ?? 5),
  report: true,
})
let kept = 0
for (let r = 0; r < model.weights.length; r += TAG_COUNT)
  if (model.weights.subarray(r, r + TAG_COUNT).some((x) => x !== 0)) kept++
log(`${model.rows.size} features, ${kept} with weights`)
const features: number[] = []
for (const [feature] of model.rows) features.push(feature)
const tagger: Tagger = makeTagger(features, model.weights, model.transitions)
for (const set of [
  'worldwide-newswire',
  'uner-ewt',
  'crossner-politics',
  'gum-ner-derived',
  'wikigold',
  'wikineural-en',
  'gmb-news',
]) {
  const score = new NameScore()
  let tokens = 0
  for (const row of readRows(join(data, set), 'dev.jsonl')) {
    if (set === 'gum-ner-derived' && !/news|interview|speech/.test((row as { genre?: string }).genre ?? '')) continue
    const doc = segment(createDoc(row.text))
    tokens += doc.tokens.length
    score.add(doc, spansOfTags(tagNames(makeNameView(doc, noHits(doc)), tagger)), row.entities)
  }
  log(`${set}: ${score}`)
}
const rows = new Map<number, ArrayLike<number>>()
for (const [feature, row] of model.rows) rows.set(feature, model.weights.subarray(row, row + TAG_COUNT))
const packed = packTagger({ name: 'names', version: '0.1.0', unit: 0.08 }, rows, model.transitions)
const source = `import type { NameModelData } from '../src/entities/names/packed-tagger'

/** The name model; see names.md. Written by training/names/train.ts. */
export const namesModel: NameModelData = ${JSON.stringify(packed)}
`
writeFileSync(join(import.meta.dirname, '../../models/names.ts'), source)
log(`packed ${packed.count} features, ${gzipSync(source, { level: 9 }).length} bytes after gzip`)
