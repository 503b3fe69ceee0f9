import { workerData } from 'node:worker_threads'
import { analyze, StancekitError, type StancekitErrorCode } from 'stancekit'
import { type Analyzed, analyzeRecords, type SentPlace } from './records/analyze-record'
import type { Settings } from './records/settings'

export interface Job {
  readonly records: readonly SentPlace[]
  /** Where the worker notes which record it is at, so that one that ends it is known. */
  readonly at: Int32Array
}

const settings = workerData as Settings

/** What the threads of a pool run. */
export default function work({ records, at }: Job): Analyzed[] {
  return analyzeRecords(records, settings, (index) => Atomics.store(at, 0, index))
}

/** What is wrong with the options, or null. An error that crosses threads loses its code. */
export function check(): { readonly code: StancekitErrorCode; readonly message: string } | null {
  try {
    analyze('', settings.analyze)
    return null
  } catch (error) {
    if (error instanceof StancekitError) return { code: error.code, message: error.message }
    throw error
  }
}
