import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EntityType } from '../../src/doc/types'

/** An actor before packing; `relation` is as in `src/actors/unpack-gazetteer.ts`. */
export interface PackedActor {
  readonly id: string
  readonly name: string
  readonly type: EntityType
  readonly relation: string
  readonly aliases: readonly string[]
  readonly demonyms: readonly string[]
}

const DATA = process.env.STANCEKIT_DATA ?? '../shared/datasets'

/** Rows of a public table, by column name. */
export function readTable(file: string): Record<string, string>[] {
  const [head, ...lines] = readFileSync(join(DATA, file), 'utf8').trimEnd().split('\n')
  const columns = head.split('\t')
  return lines.map((text) => {
    const cells = text.split('\t')
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']))
  })
}

/** Rows of one of the project's own lists: fields parted by `|`, `#` begins a comment line. */
export function readOwn(file: string): string[][] {
  return readFileSync(join(import.meta.dirname, 'own', file), 'utf8')
    .split('\n')
    .filter((text) => text.trim() !== '' && !text.startsWith('#'))
    .map((text) => text.split('|').map((cell) => cell.trim()))
}

export function values(cell: string | undefined, separator = ';'): string[] {
  return (cell ?? '')
    .split(separator)
    .map((value) => value.trim())
    .filter((value) => value !== '')
}
