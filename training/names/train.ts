import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { packTagger } from '../../src/entities/names/packed-tagger'
import { TAG_COUNT } from '../../src/entities/names/tags'
import { randomSource } from '../logistic'
import { trainCrf } from './crf-trainer'
import { hitsOf } from './hits'
import { measure } from './measure'
import { ready, stretchesOf } from './stretches'
import { trainingTexts } from './training-texts'

const option = (name: string, value: number): number => Number(process.env[name] ?? value)
const data = process.env.STANCEKIT_DATA ?? '../shared/datasets'
const silver = process.env.STANCEKIT_SILVER ?? '/tmp/names/silver'
const t0 = Date.now()
const log = (text: string): void => console.error(`${((Date.now() - t0) / 1000).toFixed(1)}s ${text}`)

const random = randomSource(7)
const texts = trainingTexts(
  data,
  silver,
  {
    silverShare: option('SHARE', 0.25),
    swapped: option('SWAP', 0.5),
    goldCopies: option('COPIES', 2),
    silverWeight: option('SILVERW', 1),
  },
  random,
)
log(`${texts.length} texts`)
const forget = option('FORGET', 0.4)
const stretches = texts.flatMap((text) => stretchesOf(ready(text, (doc) => hitsOf(doc, forget, random))))
log(`${stretches.length} stretches, ${stretches.reduce((n, s) => n + s.allowed.length, 0)} tokens`)
const model = trainCrf(stretches, {
  epochs: option('EPOCHS', 4),
  l1: option('L1', 0.01),
  minCount: option('MIN', 6),
  rate: option('RATE', 0.12),
})
const rows = new Map<number, ArrayLike<number>>()
for (const [feature, row] of model.rows) rows.set(feature, model.weights.subarray(row, row + TAG_COUNT))
const packed = packTagger({ name: 'names', version: '0.1.0', unit: option('UNIT', 0.08) }, rows, model.transitions)
const source = `import type { NameModelData } from '../src/entities/names/packed-tagger'

/** The name model; see names.md. Written by training/names/train.ts. */
export const namesModel: NameModelData = ${JSON.stringify(packed)}
`
writeFileSync(process.env.OUT ?? join(import.meta.dirname, '../../models/names.ts'), source)
log(`packed ${packed.count} features, ${gzipSync(source, { level: 9 }).length} bytes after gzip`)
measure(data, packed, log)
