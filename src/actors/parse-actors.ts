import { StancekitError } from '../doc/error'
import type { Actor } from '../doc/types'
import { type ActorDefinition, defineActor, findProblem } from './define-actor'

const COLUMNS = ['id', 'name', 'type', 'of', 'aliases', 'since', 'until'] as const

/**
 * Reads actors out of JSON (an array of definitions) or TSV (a header line that names the columns id, name, type, of, aliases,
 * since, until, in any order; id and name are needed; aliases are parted by `|`; an empty cell is not given).
 *
 * @param text the whole of a file.
 * @param format `json` or `tsv`.
 * @returns the actors, in the order of the file.
 * @throws StancekitError `invalid-actor` that names the row and the column: rows of JSON are counted from 1, those of TSV are
 * lines of the file (the header is line 1).
 * @example
 * parseActors('id\tname\taliases\norg:acme\tAcme Corporation\tAcme|ACME', 'tsv')
 * // [{ id: 'org:acme', name: 'Acme Corporation', type: 'ORG', of: null, aliases: ['Acme', 'ACME'] }]
 */
export function parseActors(text: string, format: 'json' | 'tsv'): Actor[] {
  if (typeof text !== 'string') throw new StancekitError('invalid-actor', `parseActors expects a string, but got ${typeof text}.`)
  if (format !== 'json' && format !== 'tsv') {
    throw new StancekitError('invalid-option', `The format of actors must be "json" or "tsv", but is "${String(format)}".`)
  }
  const actors = format === 'json' ? fromJson(text) : fromTsv(text)
  const rows = new Map<string, number>()
  for (const { actor, row } of actors) {
    const earlier = rows.get(actor.id)
    if (earlier !== undefined) {
      throw new StancekitError(
        'invalid-actor',
        `Row ${row}, column "id": "${actor.id}" is already in row ${earlier}; ids must differ.`,
      )
    }
    rows.set(actor.id, row)
  }
  return actors.map(({ actor }) => actor)
}

interface Row {
  readonly actor: Actor
  readonly row: number
}

function fromJson(text: string): Row[] {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new StancekitError('invalid-actor', `The actors are no valid JSON: ${(error as Error).message}`)
  }
  if (!Array.isArray(value)) {
    throw new StancekitError('invalid-actor', 'The actors must be a JSON array of objects with "id" and "name".')
  }
  return value.map((definition: unknown, i) => ({ actor: checked(definition, i + 1), row: i + 1 }))
}

function fromTsv(text: string): Row[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  const header = lines[0].split('\t').map((name) => name.trim())
  header.forEach((name, i) => {
    if (!COLUMNS.some((column) => column === name)) {
      throw new StancekitError(
        'invalid-actor',
        `Row 1, column ${i + 1}: unknown column "${name.slice(0, 60)}"; the columns are ${COLUMNS.join(', ')}, parted by tabs.`,
      )
    }
    if (header.indexOf(name) !== i) throw new StancekitError('invalid-actor', `Row 1, column ${i + 1}: "${name}" is there twice.`)
  })
  for (const needed of ['id', 'name']) {
    if (!header.includes(needed)) throw new StancekitError('invalid-actor', `Row 1: the column "${needed}" is missing.`)
  }
  const rows: Row[] = []
  for (let i = 1; i < lines.length; i++) {
    if (lines[i].trim() === '') continue
    const cells = lines[i].split('\t')
    if (cells.length > header.length) {
      throw new StancekitError(
        'invalid-actor',
        `Row ${i + 1}, column ${header.length + 1}: ${cells.length} cells, but the header has ${header.length} columns.`,
      )
    }
    const definition: Record<string, unknown> = {}
    header.forEach((column, at) => {
      const cell = (cells[at] ?? '').trim()
      if (cell === '') return
      definition[column] = column === 'aliases' ? aliasesOf(cell) : cell
    })
    rows.push({ actor: checked(definition, i + 1), row: i + 1 })
  }
  return rows
}

function aliasesOf(cell: string): string[] {
  return cell
    .split('|')
    .map((alias) => alias.trim())
    .filter((alias) => alias !== '')
}

function checked(definition: unknown, row: number): Actor {
  const problem = findProblem(definition)
  if (problem === null) return defineActor(definition as ActorDefinition)
  throw new StancekitError(
    'invalid-actor',
    `Row ${row}${problem.field === '' ? '' : `, column "${problem.field}"`}: ${problem.message}`,
  )
}
