import type { CorpusRecord } from '../types'
import type { RawRecord } from './raw-record'

const TOGETHER = 16

/** Records in memory, those that are there at once together: none waits for the next to come. */
export async function* readMemory(records: Iterable<CorpusRecord> | AsyncIterable<CorpusRecord>): AsyncGenerator<RawRecord[]> {
  if (Symbol.iterator in records) {
    let together: RawRecord[] = []
    for (const record of records) {
      together.push(toRaw(record))
      if (together.length < TOGETHER) continue
      yield together
      together = []
    }
    if (together.length > 0) yield together
    return
  }
  for await (const record of records) yield [toRaw(record)]
}

function toRaw(record: CorpusRecord): RawRecord {
  const raw = { form: 'json', file: null, row: null, bytes: 0 } as const
  try {
    return { ...raw, content: JSON.stringify(record) ?? 'null', failure: null }
  } catch (error) {
    const message = `is not JSON-able: ${(error as Error).message.split('\n')[0]}`
    return { ...raw, content: '', failure: { code: 'invalid-record', message } }
  }
}
