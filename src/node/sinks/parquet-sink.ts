import type { CommittedFiles } from './committed-files'
import { parquetTable } from './parquet-table'
import type { Sink } from './sink'
import { type Rows, rowsOfError, TABLE_NAMES, TABLES } from './tables'

/** Characters of sentences that a row group holds at most: short of memory before short of records. */
const CHARACTERS = 1 << 24

/** A file of Parquet a table; each checkpoint ends a row group, so that they must fall at the same records in every run. */
export function parquetSink(files: CommittedFiles, records: number, version: string): Sink {
  const notes = (files.resumed?.notes ?? []) as readonly (readonly unknown[])[]
  const tables = TABLE_NAMES.map((name, i) =>
    parquetTable(
      TABLES[name],
      notes.map((note) => note[i]),
      files.resumed?.offsets[i] ?? 0,
      version,
    ),
  )
  let held = 0
  let characters = 0
  const flush = async (): Promise<unknown[]> => {
    const told: unknown[] = []
    for (const [i, table] of tables.entries()) {
      const { bytes, note } = table.takeGroup()
      await files.append(i, bytes)
      told.push(note)
    }
    held = 0
    characters = 0
    return told
  }
  return {
    async write({ id, position, payload, failure }) {
      const rows = failure === null ? (payload as Rows) : rowsOfError({ id, position, error: failure })
      for (const [i, name] of TABLE_NAMES.entries()) tables[i].push(rows[name])
      held++
      for (const row of rows.sentences) characters += String(row[5]).length
    },
    due: () => (held >= records || characters >= CHARACTERS ? 'must' : 'no'),
    flush,
    async end() {
      await flush()
      for (const [i, table] of tables.entries()) await files.append(i, table.end())
    },
  }
}
