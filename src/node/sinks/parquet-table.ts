import type { RowGroup, SchemaElement } from 'hyparquet'
import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import type { Cell, Column } from './tables'

/** A Parquet file that grows by row groups and can be gone on with after any of them. */
export interface ParquetTable {
  push(rows: readonly (readonly Cell[])[]): void
  /** What the rows pushed since the last call become: the bytes to append, and what to note to go on from there. */
  takeGroup(): { readonly bytes: Uint8Array; readonly note: unknown }
  /** The bytes that end the file. */
  end(): Uint8Array
}

/** @param notes what `takeGroup` gave to note, in order; @param length of the file so far. */
export function parquetTable(
  columns: readonly Column<never>[],
  notes: readonly unknown[],
  length: number,
  version: string,
): ParquetTable {
  const bytes = new ByteWriter()
  const writer = new ParquetWriter({ writer: bytes, schema: schemaOf(columns), createdBy: `stancekit ${version}` })
  if (length > 0) {
    bytes.index = 0
    bytes.offset = length
    writer.row_groups = notes.flatMap((note) => (note === null ? [] : [fromNote(note)]))
    writer.num_rows = writer.row_groups.reduce((sum, group) => sum + group.num_rows, 0n)
  }
  let cells: Cell[][] = columns.map(() => [])
  const take = (): Uint8Array => {
    const taken = bytes.getBytes().slice()
    bytes.index = 0
    return taken
  }
  return {
    push(rows) {
      for (const row of rows) for (let i = 0; i < row.length; i++) cells[i].push(row[i])
    },
    takeGroup() {
      const size = cells[0].length
      if (size === 0) return { bytes: take(), note: null }
      const columnData = columns.map(({ name }, i) => ({ name, data: cells[i], offsetIndex: false }))
      cells = columns.map(() => [])
      writer.write({ columnData, rowGroupSize: size })
      // What is kept for page indexes, of which there are none.
      writer.pendingIndexes = []
      return { bytes: take(), note: toNote(writer.row_groups[writer.row_groups.length - 1]) }
    },
    end() {
      writer.finish()
      return take()
    },
  }
}

function schemaOf(columns: readonly Column<never>[]): SchemaElement[] {
  return [
    { name: 'root', num_children: columns.length },
    ...columns.map(({ name, type, nullable }): SchemaElement => {
      const repetition_type = nullable ? 'OPTIONAL' : 'REQUIRED'
      return type === 'STRING'
        ? { name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type }
        : { name, type, repetition_type }
    }),
  ]
}

// Metadata holds big integers, bytes and negative zeros, which JSON has not.
function toNote(group: RowGroup): unknown {
  return JSON.parse(
    JSON.stringify(group, (_, value: unknown) => {
      if (typeof value === 'bigint') return { $big: String(value) }
      if (Object.is(value, -0)) return { $number: '-0' }
      return value instanceof Uint8Array ? { $bytes: [...value] } : value
    }),
  )
}

function fromNote(note: unknown): RowGroup {
  return JSON.parse(JSON.stringify(note), (_, value: unknown) => {
    if (typeof value !== 'object' || value === null) return value
    if ('$big' in value) return BigInt(value.$big as string)
    if ('$number' in value) return Number(value.$number)
    return '$bytes' in value ? Uint8Array.from(value.$bytes as number[]) : value
  }) as RowGroup
}
