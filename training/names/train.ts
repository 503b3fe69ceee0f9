import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { loadTagger, packTagger } from '../../src/entities/names/packed-tagger'
import { TAG_COUNT } from '../../src/entities/names/tags'
import { randomSource } from '../logistic'
import { type CrfWeights, type Stretch, trainCrf } from './crf-trainer'
import { hitsOf } from './hits'
import { measure } from './measure'
import { secondStretches } from './second-reading'
import { ready, stretchesOf } from './stretches'
import { trainingTexts } from './training-texts'

/** Trains the name model and writes models/names.ts. Silver texts (tag-silver.py) are looked for in STANCEKIT_SILVER. */
const option = (name: string, value: number): number => Number(process.env[name] ?? value)
const data = process.env.STANCEKIT_DATA ?? '../shared/datasets'
const silver = process.env.STANCEKIT_SILVER ?? '../names-silver'
const t0 = Date.now()
const log = (text: string): void => console.error(`${((Date.now() - t0) / 1000).toFixed(1)}s ${text}`)

const random = randomSource(7)
const texts = trainingTexts(
  data,
  silver,
  {
    silverShare: option('SHARE', 0.1),
    swapped: option('SWAP', 0.8),
    goldCopies: option('COPIES', 2),
    silverWeight: option('SILVERW', 1),
    ownWeight: option('OWNW', 3),
    made: option('MADE', 150),
  },
  random,
)
log(`${texts.length} texts`)
const forget = option('FORGET', 0.4)
const read = texts.map((text) => ready(text, (doc) => hitsOf(doc, forget, random)))
const stretches = read.map(stretchesOf)
log(`${stretches.reduce((n, s) => n + s.length, 0)} stretches`)
const options = { epochs: option('EPOCHS', 4), l1: option('L1', 0.01), minCount: option('MIN', 30), rate: option('RATE', 0.12) }

const unit = option('UNIT', 0.1)

function rowsOf(models: readonly CrfWeights[]): Map<number, ArrayLike<number>> {
  const rows = new Map<number, ArrayLike<number>>()
  for (const { rows: own, weights } of models)
    for (const [feature, row] of own) rows.set(feature, weights.subarray(row, row + TAG_COUNT))
  return rows
}

/** Each half is read by a model that has learned from the other: what the second reading learns from. */
const second: Stretch[] = []
for (const half of [0, 1]) {
  const model = trainCrf(stretches.filter((_, i) => i % 2 === half).flat(), {
    ...options,
    epochs: 3,
    minCount: options.minCount / 2,
  })
  const tagger = loadTagger(packTagger({ name: 'half', version: '0', unit }, rowsOf([model]), model.transitions, null))
  for (let i = 1 - half; i < read.length; i += 2) {
    if (read[i].doc.sentences.length > 3 && read[i].marked.source !== 'made')
      second.push(...secondStretches(read[i], tagger, stretches[i]))
  }
}
const model = trainCrf(stretches.flat(), options)
const over = trainCrf(second, { epochs: 4, l1: 0.002, minCount: 20, rate: 0.05, transitions: model.transitions })
log('trained')
const packed = packTagger({ name: 'names', version: '0.3.0', unit }, rowsOf([model, over]), model.transitions, over.transitions)
const source = `import type { NameModelData } from '../src/entities/names/packed-tagger'

/** The name model; see names.md. Written by training/names/train.ts. */
export const namesModel: NameModelData = ${JSON.stringify(packed)}
`
writeFileSync(process.env.OUT ?? join(import.meta.dirname, '../../models/names.ts'), source)
log(`packed ${packed.features.count} features, ${gzipSync(source, { level: 9 }).length} bytes after gzip`)
measure(data, packed, log)
