import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects, toJson } from 'hyparquet'
import { compressors } from 'hyparquet-compressors'

/** Reads Parquet by its row groups: what is held is one of them. */
export async function* readParquet(
  path: string,
): AsyncGenerator<{ rows: Record<string, unknown>[]; first: number; total: number }> {
  const file = await asyncBufferFromFile(path)
  const metadata = await parquetMetadataAsync(file)
  const total = Number(metadata.num_rows)
  let first = 0
  for (const group of metadata.row_groups) {
    const end = first + Number(group.num_rows)
    const rows = await parquetReadObjects({ file, metadata, compressors, rowStart: first, rowEnd: end })
    yield { rows, first, total }
    first = end
  }
}

/** A row as JSON has it: a date without a time of day as `YYYY-MM-DD`, an integer that no number holds exactly as a string. */
export function rowToJson(row: Record<string, unknown>): string {
  const exact = Object.fromEntries(Object.entries(row).map(([name, value]) => [name, isLarge(value) ? String(value) : value]))
  return JSON.stringify(toJson(exact)).replace(/"(\d{4}-\d\d-\d\d)T00:00:00\.000Z"/g, '"$1"')
}

function isLarge(value: unknown): boolean {
  return typeof value === 'bigint' && !Number.isSafeInteger(Number(value))
}
