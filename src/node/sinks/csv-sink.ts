import type { CommittedFiles } from './committed-files'
import { csvHead, csvOf } from './csv-rows'
import type { Sink } from './sink'
import { rowsOfError, TABLE_NAMES, type TableName } from './tables'

/** A file of CSV a table. */
export async function csvSink(files: CommittedFiles): Promise<Sink> {
  if (files.resumed === null) {
    for (const [file, name] of TABLE_NAMES.entries()) await files.append(file, csvHead(name))
  }
  return {
    async write({ id, position, payload, failure }) {
      const lines =
        failure === null ? (payload as Record<TableName, string>) : csvOf(rowsOfError({ id, position, error: failure }))
      for (const [file, name] of TABLE_NAMES.entries()) await files.append(file, lines[name])
    },
    due: () => 'may',
    flush: async () => undefined,
    end: async () => undefined,
  }
}
