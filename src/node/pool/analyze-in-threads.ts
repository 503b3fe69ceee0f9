import { Piscina } from 'piscina'
import { StancekitError } from 'stancekit'
import type { Analyzed, SentPlace } from '../records/analyze-record'
import { idOf } from '../records/read-record'
import type { Settings } from '../records/settings'
import type { check, Job } from '../worker'
import type { Analysis } from './analysis'

/** A record that ended this many threads is given up. */
const DEATHS = 2
/** Threads that end before they come to a record: more than this in a row is no accident. */
const FALSE_STARTS = 5
const NOWHERE = -1

/** At which record a thread ended, and by what. */
interface Death {
  readonly at: number
  readonly why: string
}

/** Analyses in worker threads. What a thread was doing when it ended is done again by another. */
export function analyzeInThreads(
  settings: Settings,
  { file, workers, memory }: { file: string; workers: number; memory: number },
): Analysis {
  const pool = new Piscina<Job | null, Analyzed[] | ReturnType<typeof check>>({
    filename: file,
    minThreads: workers,
    maxThreads: workers,
    idleTimeout: Number.POSITIVE_INFINITY,
    workerData: settings,
    resourceLimits: { maxOldGenerationSizeMb: memory },
    trackUnmanagedFds: false,
  })
  // A thread that ends between two jobs took nothing with it.
  pool.on('error', () => undefined)
  let closed = false

  const attempt = async (records: readonly SentPlace[]): Promise<readonly Analyzed[] | Death> => {
    const at = new Int32Array(new SharedArrayBuffer(4)).fill(NOWHERE)
    try {
      return (await pool.run({ records, at })) as Analyzed[]
    } catch (error) {
      if (closed) throw error
      return { at: Atomics.load(at, 0), why: (error as Error).message }
    }
  }

  const runAlone = async (record: SentPlace, before: number): Promise<Analyzed> => {
    let deaths = before
    for (let starts = 0; starts < FALSE_STARTS; starts++) {
      const result = await attempt([record])
      if (!isDeath(result)) return result[0]
      if (result.at !== NOWHERE && ++deaths >= DEATHS) {
        const message = `ended its worker ${deaths} times (${result.why.split('\n')[0]})`
        return { id: idOf(record, settings.columns), payload: null, failure: { code: 'worker-died', message }, warning: null }
      }
    }
    throw new Error(`stancekit: ${FALSE_STARTS} worker threads ended before they did anything`)
  }

  return {
    async check() {
      const wrong = (await pool.run(null, { name: 'check' })) as ReturnType<typeof check>
      if (wrong !== null) throw new StancekitError(wrong.code, wrong.message)
    },
    async run(records) {
      const result = await attempt(records)
      if (!isDeath(result)) return result
      const done: Analyzed[] = []
      for (const [i, record] of records.entries()) done.push(await runAlone(record, i === result.at ? 1 : 0))
      return done
    },
    async close() {
      closed = true
      await pool.destroy()
    },
  }
}

function isDeath(result: readonly Analyzed[] | Death): result is Death {
  return 'why' in result
}
