import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gazetteer } from '../../../src/actors/gazetteer'
import { nameKey } from '../../../src/actors/name-key'
import { createDoc } from '../../../src/doc/create-doc'
import { recognizeEntities } from '../../../src/entities/recognize-entities'
import { bootstrapInterval, precisionRecallF1 } from '../../../src/evaluate/index'
import { segment } from '../../../src/segmentation/segment'
import type { EvaluationSet, Measurement } from '../set'

interface Name {
  readonly start: number
  readonly end: number
  readonly type: string
}

export interface MarkedRow {
  readonly text: string
  readonly entities: readonly Name[]
}

interface Counts {
  readonly right: number
  readonly found: number
  readonly gold: number
  /** Gold names that the built-in gazetteer does not know, and those of them that were found. */
  readonly unknown: number
  readonly unknownFound: number
}

const TYPES = ['PER', 'ORG', 'LOC'] as const
const PLACES: Readonly<Record<string, string>> = { GPE: 'LOC' }

/** Counts of one document for some types: a name is right if its span and its type are, states being places. */
function count({ text, entities }: MarkedRow, found: readonly Name[], types: readonly string[]): Counts {
  const gold = entities.filter((name) => types.includes(name.type))
  const mine = found.filter((name) => types.includes(name.type))
  const keys = new Set(mine.map((name) => `${name.start} ${name.end} ${name.type}`))
  const isFound = (name: Name): boolean => keys.has(`${name.start} ${name.end} ${name.type}`)
  const unknown = gold.filter((name) => !gazetteer().names.entries.has(nameKey(text.slice(name.start, name.end))))
  return {
    right: gold.filter(isFound).length,
    found: mine.length,
    gold: gold.length,
    unknown: unknown.length,
    unknownFound: unknown.filter(isFound).length,
  }
}

const sum = (all: readonly Counts[], key: keyof Counts): number => all.reduce((total, counts) => total + counts[key], 0)
const f1 = (all: readonly Counts[]): number => precisionRecallF1(sum(all, 'right'), sum(all, 'found'), sum(all, 'gold')).f1

/** Exact-span F1 of names on the dev part of a set in the common format; `keep` chooses its records. */
export function scoreNames(folder: string, set: string, keep: (id: string) => boolean = () => true): Measurement[] {
  const rows = readFileSync(join(folder, 'dev.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as MarkedRow & { readonly id: string })
    .filter((row) => keep(row.id))
  return namesIn(rows, set, 'dev', TYPES, PLACES)
}

/** Exact-span F1 of names of some types, altogether and type by type; `same` says which types count as another. */
export function namesIn(
  rows: readonly MarkedRow[],
  set: string,
  split: Measurement['split'],
  types: readonly string[],
  same: Readonly<Record<string, string>> = {},
): Measurement[] {
  const found = rows.map(({ text }) =>
    recognizeEntities(segment(createDoc(text)))
      .mentions.filter((mention) => mention.form === 'name')
      .map(({ start, end, type }) => ({ start, end, type: same[type] ?? type })),
  )
  const counted = (wanted: readonly string[]): Counts[] => rows.map((row, i) => count(row, found[i], wanted))
  const all = counted(types)
  const interval = bootstrapInterval(all, f1) ?? undefined
  const measurements: Measurement[] = [
    { set, split, measure: `exact F1 (${types.join(' ')})`, value: f1(all), interval, n: sum(all, 'gold') },
  ]
  for (const type of types) {
    const each = counted([type])
    measurements.push({ set, split, measure: `exact F1 (${type})`, value: f1(each), n: sum(each, 'gold') })
  }
  const unknown = sum(all, 'unknown')
  const value = unknown === 0 ? 0 : sum(all, 'unknownFound') / unknown
  return [...measurements, { set, split, measure: 'recall of names unknown to the gazetteer', value, n: unknown }]
}

/** Names in whole articles of local newspapers of the world; measures only. */
export const set: EvaluationSet = {
  name: 'worldwide-newswire',
  layer: 'mentions',
  run: (folder) => scoreNames(folder, 'worldwide-newswire'),
}
