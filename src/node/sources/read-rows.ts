import { parse } from 'csv-parse/sync'
import type { CorpusFailure } from '../types'
import { splitRecords } from './split-records'
import { tooLarge } from './too-large'

/** A record of CSV: its columns, or why it has none. */
export interface CsvRow {
  /** From 1, the head not counted. */
  readonly number: number
  readonly columns: Readonly<Record<string, string>> | null
  readonly failure: CorpusFailure | null
}

/**
 * Reads CSV with a head (RFC 4180), giving the records of one chunk together. A record with too many or too few columns, with
 * a wrong quotation mark, with bytes that are not UTF-8, or longer than `limit` comes as a failure, and no other with it.
 */
export async function* readRows(
  chunks: AsyncIterable<Uint8Array>,
  options: { delimiter: string; limit: number },
): AsyncGenerator<CsvRow[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let head: string[] | null = null
  for await (const records of splitRecords(chunks, options)) {
    const rows: CsvRow[] = []
    for (const { bytes, number, length } of records) {
      const read = length > options.limit ? tooLarge(length, options.limit) : readCells(bytes, decoder, options.delimiter)
      if (head === null && Array.isArray(read)) head = read
      else rows.push({ number: number - 1, ...toRow(read, head) })
    }
    if (rows.length > 0) yield rows
  }
}

function readCells(bytes: Uint8Array, decoder: InstanceType<typeof TextDecoder>, delimiter: string): string[] | CorpusFailure {
  let text: string
  try {
    text = decoder.decode(bytes)
  } catch {
    return { code: 'invalid-encoding', message: 'is not UTF-8; give the encoding it is in' }
  }
  try {
    return parse(text, { delimiter, relax_quotes: true, relax_column_count: true })[0] ?? []
  } catch (error) {
    return { code: 'invalid-csv', message: `is not CSV: ${(error as Error).message.slice(0, 120)}` }
  }
}

function toRow(read: string[] | CorpusFailure, head: readonly string[] | null): Omit<CsvRow, 'number'> {
  if (!Array.isArray(read)) return { columns: null, failure: read }
  if (head === null) return { columns: null, failure: { code: 'invalid-csv', message: 'comes after a head that cannot be read' } }
  if (read.length !== head.length) {
    const message = `has ${read.length} columns, but the head has ${head.length}`
    return { columns: null, failure: { code: 'invalid-csv', message } }
  }
  const columns: Record<string, string> = Object.create(null)
  head.forEach((name, i) => {
    columns[name] = read[i]
  })
  return { columns, failure: null }
}
