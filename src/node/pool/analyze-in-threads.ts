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
/** Megabytes: enough for articles, and little enough that garbage is not let lie. */
const SMALL_HEAP = 192
/** Megabytes for what has just been made: an engine gives a small heap less, and cleans up so often that it costs a tenth. */
const YOUNG = 24
/** A record with more bytes goes to the thread with all the memory, of which there is one at a time. */
const LARGE = 1 << 18
/** Milliseconds after which that thread goes when nothing needs it. */
const ROOMY_IDLE = 5000

type Pool = Piscina<Job | null, Analyzed[] | ReturnType<typeof check>>

/** At which record a thread ended, and by what. */
interface Death {
  readonly at: number
  readonly why: string
}

/**
 * Analyses in worker threads. What a thread was doing when it ended is done again, each record by itself and with all the memory
 * that one may take.
 */
export function analyzeInThreads(
  settings: Settings,
  { file, workers, memory }: { file: string; workers: number; memory: number },
): Analysis {
  const open = (options: { minThreads: number; maxThreads: number; idleTimeout: number }, heap: number): Pool => {
    const opened: Pool = new Piscina({
      ...options,
      filename: file,
      workerData: settings,
      resourceLimits: { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: YOUNG },
      trackUnmanagedFds: false,
      // So that a thread has its next records while this one still takes in what it found in the last.
      concurrentTasksPerWorker: 2,
    })
    // A thread that ends between two jobs took nothing with it.
    opened.on('error', () => undefined)
    return opened
  }
  const many = { minThreads: workers, maxThreads: workers, idleTimeout: Number.POSITIVE_INFINITY }
  const pool = open(many, Math.min(memory, SMALL_HEAP))
  let roomy: Pool | null = null
  const openRoomy = (): Pool => {
    roomy ??= open({ minThreads: 0, maxThreads: 1, idleTimeout: ROOMY_IDLE }, memory)
    return roomy
  }
  let closed = false

  const attempt = async (on: Pool, records: readonly SentPlace[]): Promise<readonly Analyzed[] | Death> => {
    const at = new Int32Array(new SharedArrayBuffer(4)).fill(NOWHERE)
    try {
      return (await on.run({ records, at })) as Analyzed[]
    } catch (error) {
      if (closed) throw error
      return { at: Atomics.load(at, 0), why: (error as Error).message }
    }
  }

  // One at a time: a pool without a least number of threads starts none for what waits when its only one ends.
  let last: Promise<unknown> = Promise.resolve()
  const attemptAlone = (record: SentPlace): Promise<readonly Analyzed[] | Death> => {
    const turn = last.then(() => attempt(openRoomy(), [record]))
    last = turn.catch(() => undefined)
    return turn
  }

  const runAlone = async (record: SentPlace, before: number): Promise<Analyzed> => {
    let deaths = before
    for (let starts = 0; starts < FALSE_STARTS; starts++) {
      const result = await attemptAlone(record)
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
      if (records.length === 1 && records[0].content.length > LARGE) return [await runAlone(records[0], 0)]
      const result = await attempt(pool, records)
      if (!isDeath(result)) return result
      const done: Analyzed[] = []
      for (const [i, record] of records.entries()) done.push(await runAlone(record, i === result.at ? 1 : 0))
      return done
    },
    async close() {
      closed = true
      await Promise.all([pool.destroy(), roomy?.destroy()])
    },
  }
}

function isDeath(result: readonly Analyzed[] | Death): result is Death {
  return 'why' in result
}
