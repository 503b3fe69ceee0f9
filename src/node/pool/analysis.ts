import { setImmediate } from 'node:timers/promises'
import { analyze } from 'stancekit'
import { type Analyzed, analyzeRecord, type SentPlace } from '../records/analyze-record'
import type { Settings } from '../records/settings'

/** Where records are analysed: in this thread or in others. */
export interface Analysis {
  /** @throws StancekitError if the options of the analysis are wrong. */
  check(): Promise<void>
  run(records: readonly SentPlace[]): Promise<readonly Analyzed[]>
  close(): Promise<void>
}

/** Analyses in the calling thread, letting others have it between two records. */
export function analyzeHere(settings: Settings): Analysis {
  return {
    async check() {
      analyze('', settings.analyze)
    },
    async run(records) {
      const done: Analyzed[] = []
      for (const record of records) {
        await setImmediate()
        done.push(analyzeRecord(record, settings))
      }
      return done
    },
    async close() {},
  }
}
