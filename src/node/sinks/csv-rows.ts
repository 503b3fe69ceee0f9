import { stringify } from 'csv-stringify/sync'
import { type Rows, TABLE_NAMES, TABLES, type TableName } from './tables'

/** The rows of each table as lines of CSV (RFC 4180, lines ending in a line feed). */
export function csvOf(rows: Rows): Record<TableName, string> {
  return Object.fromEntries(
    TABLE_NAMES.map((name) => [name, rows[name].length === 0 ? '' : stringify(rows[name].slice())]),
  ) as Record<TableName, string>
}

/** The line that names the columns. */
export function csvHead(table: TableName): string {
  return stringify([TABLES[table].map(({ name }) => name)])
}
