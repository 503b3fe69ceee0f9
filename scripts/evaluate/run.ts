import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { articles } from '../../corpus/index'
import { StancekitError } from '../../src/doc/error'
import { readGoldDirectory } from '../../src/evaluate/node/read-gold-directory'
import { floorOf, passes, raiseFloors, readFloors } from './floors'
import { measureGold } from './gold'
import type { Measurement } from './set'
import { runSets } from './sets'
import { table } from './table'

const HELP = `npm run evaluate -- [options]

Scores the gold corpus, and every set of scripts/evaluate/sets whose data is there, and compares with quality.json.
The data is looked for in STANCEKIT_DATA, else in ../shared/datasets; each set is a folder of its own.

  --only a,b    only these: gold, or names of sets
  --dir DIR     only a folder of gold files of your own (ID.gold.json and ID.txt)
  --json PATH   where to write the figures [evaluation/latest.json]
  --raise       raise the floors of quality.json to what was reached
`

const root = resolve(import.meta.dirname, '../..')
const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    dir: { type: 'string' },
    json: { type: 'string', default: resolve(root, 'evaluation/latest.json') },
    raise: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

if (values.help) {
  console.log(HELP)
} else {
  process.exitCode = await main().catch((error: unknown) => {
    if (!(error instanceof StancekitError)) throw error
    console.error(error.message)
    return 2
  })
}

async function main(): Promise<number> {
  const measurements: Measurement[] = []
  const failed: string[] = []
  const leftOut: string[] = []
  if (values.dir !== undefined) {
    measurements.push(...measureGold(values.dir, readGoldDirectory(values.dir)))
  } else {
    const names = values.only?.split(',').map((name) => name.trim())
    const wanted = (name: string) => names === undefined || names.includes(name)
    if (wanted('gold')) measurements.push(...measureGold('gold', articles))
    const data = process.env.STANCEKIT_DATA ?? resolve(root, '../shared/datasets')
    const sets = await runSets(data, wanted)
    measurements.push(...sets.measurements)
    leftOut.push(...sets.leftOut)
    failed.push(...sets.failed)
  }

  const floors = readFloors()
  console.log(table(measurements, floors))
  if (leftOut.length > 0) {
    console.log(`\nLeft out, since their data is not there (set STANCEKIT_DATA to a folder that holds them):`)
    for (const line of leftOut) console.log(`  ${line}`)
  }
  for (const line of failed) console.error(`\nFailed: ${line}`)
  mkdirSync(dirname(values.json), { recursive: true })
  writeFileSync(values.json, `${JSON.stringify({ measurements, leftOut, failed }, null, 2)}\n`)
  const under = measurements.filter((item) => {
    const floor = floorOf(floors, item)
    return floor !== null && !passes(floor, item)
  })
  for (const item of under) console.error(`Under its floor: ${item.set}, ${item.measure}: ${item.value.toFixed(3)}`)
  if (values.raise) raiseFloors(floors, measurements)
  return under.length > 0 || failed.length > 0 ? 1 : 0
}
