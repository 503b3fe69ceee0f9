import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { EvaluationSet, Measurement } from './set'
import { SOURCES } from './sources'

/** What came of the sets: figures, those left out for want of data, and those that failed. */
export interface SetResults {
  readonly measurements: Measurement[]
  readonly leftOut: string[]
  readonly failed: string[]
}

/** Runs every module of `scripts/evaluate/sets` that is wanted (by its file's or its set's name). */
export async function runSets(dataFolder: string, wanted: (name: string) => boolean): Promise<SetResults> {
  const results: SetResults = { measurements: [], leftOut: [], failed: [] }
  const folder = join(import.meta.dirname, 'sets')
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.ts')) : []
  for (const file of files.sort()) {
    const fileName = file.slice(0, -'.ts'.length)
    try {
      for (const set of await loadSets(join(folder, file))) {
        if (!wanted(fileName) && !wanted(set.name)) continue
        const data = join(dataFolder, set.name)
        if (!existsSync(data)) {
          results.leftOut.push(`${set.name} (${set.layer}): ${SOURCES[set.name] ?? 'see its file'}`)
          continue
        }
        results.measurements.push(...(await set.run(data)))
      }
    } catch (error) {
      results.failed.push(`${fileName}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
    }
  }
  return results
}

async function loadSets(path: string): Promise<EvaluationSet[]> {
  const module: Record<string, unknown> = await import(pathToFileURL(path).href)
  return [...new Set(Object.values(module).flat())].filter(isSet)
}

function isSet(value: unknown): value is EvaluationSet {
  return typeof value === 'object' && value !== null && 'name' in value && 'layer' in value && 'run' in value
}
