import { type AnalyzedDoc, analyze, analyzeAll } from 'stancekit'
import { csvOf } from '../sinks/csv-rows'
import { rowsOf } from '../sinks/tables'
import type { CorpusFailure, CorpusLayer, CorpusPosition } from '../types'
import { readRecord, type SentRecord } from './read-record'
import type { Settings } from './settings'

export interface SentPlace extends SentRecord {
  readonly position: CorpusPosition
}

/** What comes back for a record: what its encoding made of it, or why there is nothing. */
export interface Analyzed {
  readonly id: string
  readonly payload: unknown
  readonly failure: CorpusFailure | null
  readonly warning: string | null
}

/** Reads, analyses and encodes one record. */
export function analyzeRecord(record: SentPlace, settings: Settings): Analyzed {
  const read = readRecord(record, settings.columns, settings.date)
  if (read.failure !== null) return { id: read.id, payload: null, failure: read.failure, warning: null }
  try {
    const doc = analyze(read.input, settings.analyze)
    return { id: read.id, payload: encode(doc, read.id, record.position, settings), failure: null, warning: read.warning }
  } catch (error) {
    const message = `could not be analysed: ${String(error).slice(0, 160)}`
    return { id: read.id, payload: null, failure: { code: 'analysis-failed', message }, warning: null }
  }
}

/**
 * The same for many records, in order: read together, which is faster, unless one of them cannot be.
 * @param atRecord is told which record is read or encoded, as far as that is known.
 */
export function analyzeRecords(
  records: readonly SentPlace[],
  settings: Settings,
  atRecord: (index: number) => void = () => undefined,
): Analyzed[] {
  atRecord(0)
  const read = records.map((record) => readRecord(record, settings.columns, settings.date))
  const docs = analyzeReadable(read, settings)
  return records.map((record, i) => {
    atRecord(i)
    const { id, failure } = read[i]
    const doc = docs?.[i]
    if (failure !== null || doc == null) return analyzeRecord(record, settings)
    return { id, payload: encode(doc, id, record.position, settings), failure: null, warning: read[i].warning }
  })
}

/** The documents of the records that could be read, null for others; null if one of them could not be analysed. */
function analyzeReadable(read: readonly ReturnType<typeof readRecord>[], settings: Settings): (AnalyzedDoc | null)[] | null {
  try {
    const inputs = read.flatMap((each) => (each.failure === null ? [each.input] : []))
    const docs = analyzeAll(inputs, settings.analyze).values()
    return read.map((each) => (each.failure === null ? (docs.next().value ?? null) : null))
  } catch {
    return null
  }
}

function encode(doc: AnalyzedDoc, id: string, position: CorpusPosition, { encode, layers }: Settings): unknown {
  const picked = layers === undefined ? doc : pick(doc, layers)
  switch (encode) {
    case 'jsonl':
      return `${JSON.stringify({ id, position, ...picked })}\n`
    case 'doc':
      return JSON.stringify(picked)
    case 'csv':
      return csvOf(rowsOf({ id, position, doc }))
    case 'parquet':
      return rowsOf({ id, position, doc })
  }
}

function pick(doc: AnalyzedDoc, layers: readonly CorpusLayer[]): Partial<AnalyzedDoc> {
  return Object.fromEntries(layers.map((layer) => [layer, doc[layer]]))
}
