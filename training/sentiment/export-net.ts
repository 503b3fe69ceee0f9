/** Writes ids, places and linear features of every row for the training in Python. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { outline } from '../../src/sentiment/analyze-units'
import { NET_REACH, placesFrom } from '../../src/sentiment/places'
import { unitIds } from '../../src/sentiment/unit-ids'
import { idTotal, TARGET_ID } from '../../src/sentiment/word-ids'
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
]
for (const name of names) {
  const rows = readRows(name, limit)
  const ids: number[] = []
  const places: number[] = []
  const lengths: number[] = []
  for (const row of rows) {
    const units = unitsFromWords(row.words)
    const analysis = outline(units)
    const from = Math.max(0, row.focus - NET_REACH)
    const to = Math.min(units.length, row.focus + NET_REACH + 1)
    const own = unitIds(units)
    own[row.focus] = TARGET_ID
    for (let i = from; i < to; i++) ids.push(own[i])
    placesFrom(analysis, row.focus, from, to, room)
    for (let i = from; i < to; i++) places.push(room[i - from])
    lengths.push(to - from)
  }
  writeFileSync(join(WORK, `${name}.ids`), Uint16Array.from(ids))
  writeFileSync(join(WORK, `${name}.places`), Uint8Array.from(places))
  writeFileSync(join(WORK, `${name}.lengths`), Uint16Array.from(lengths))
  console.log(name, rows.length, ids.length)
}
console.log('ids', idTotal())
