/** Writes ids, places and linear features of every row for the training in Python. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { outline } from '../../src/sentiment/analyze-units'
import { pairPlaces, pairReach } from '../../src/sentiment/pair-places'
import { NET_REACH, placesFrom } from '../../src/sentiment/places'
import { unitIds } from '../../src/sentiment/unit-ids'
import { idTotal, OTHER_ID, TARGET_ID } from '../../src/sentiment/word-ids'
import { readRows, unitsFromWords, WORK } from './rows'

const room = new Uint8Array(2 * NET_REACH + 1)
const limit = Number(process.argv[2] ?? 110000)
const names = [
  'newsmtsc.train',
  'rusentne-en.train',
  'sentfin.train',
  'finentity.train',
  'newsmtsc.dev',
  'rusentne-en.dev',
  'sentfin.dev',
  'finentity.dev',
  'pool',
  'other',
  'frames',
  'articles.train',
  'articles.dev',
  'measure.dev',
  'world.train',
  'world.dev',
  'relations.train',
  'relations.dev',
  'pairframes',
  'pairpool',
  'dse.pairs',
  'seesaw.pairs',
  'rusentrel-en.pairs',
]
for (const name of names) {
  const rows = readRows(name, limit)
  const ids: number[] = []
  const places: number[] = []
  const lengths: number[] = []
  for (const row of rows) {
    const units = unitsFromWords(row.words)
    const analysis = outline(units)
    const { focus, source } = row
    const own = unitIds(units)
    own[focus] = TARGET_ID
    if (source !== undefined) own[source] = OTHER_ID
    const [from, to] = (source === undefined ? null : pairReach(units.length, source, focus)) ?? [
      Math.max(0, focus - NET_REACH),
      Math.min(units.length, focus + NET_REACH + 1),
    ]
    for (let i = from; i < to; i++) ids.push(own[i])
    if (source === undefined) placesFrom(analysis, focus, from, to, room)
    else pairPlaces(analysis, source, focus, from, to, room)
    for (let i = from; i < to; i++) places.push(room[i - from])
    lengths.push(to - from)
  }
  writeFileSync(join(WORK, `${name}.ids`), Uint16Array.from(ids))
  writeFileSync(join(WORK, `${name}.places`), Uint8Array.from(places))
  writeFileSync(join(WORK, `${name}.lengths`), Uint16Array.from(lengths))
  console.log(name, rows.length, ids.length)
}
console.log('ids', idTotal())
