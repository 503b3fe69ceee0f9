/**
 * `npm run bench [-- --json PATH] [--only wink,growth,hostile,actors,calls]`: what the library costs, in one table.
 * Times are by the wall clock: run it on a machine that does nothing else.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { againstWink } from './against-wink'
import { corpusRates } from './corpus'
import { hostileGrowth, newsGrowth } from './growth'
import { buildLibrary, loadLibrary } from './library'
import { type Row, table } from './row'
import { coldStart, targetRate } from './single-calls'
import { userActors } from './user-actors'

const { values } = parseArgs({ options: { json: { type: 'string' }, only: { type: 'string' } } })
const wanted = values.only?.split(',')
const path = buildLibrary()
const library = await loadLibrary(path)

const parts: Record<string, () => Row[] | Promise<Row[]>> = {
  wink: () => againstWink(library),
  growth: () => newsGrowth(library),
  hostile: () => hostileGrowth(library),
  actors: () => userActors(library),
  calls: () => [...targetRate(library), ...coldStart(path)],
  corpus: corpusRates,
}
const rows: Row[] = []
for (const [name, part] of Object.entries(parts)) {
  if (wanted === undefined || wanted.includes(name)) rows.push(...(await part()))
}

console.log(table(rows))
if (values.json !== undefined) {
  const about = { node: process.version, platform: `${process.platform} ${process.arch}`, rows }
  writeFileSync(values.json, `${JSON.stringify(about, null, 2)}\n`)
}
