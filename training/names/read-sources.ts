import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EntityType } from '../../src/doc/types'
import { readLabelledNames } from '../labels/read-names'
import { isDev } from '../voice/labels'
import type { MarkedText } from './marked-text'
import { worldPassages } from './world-news'

interface Row {
  readonly id: string
  readonly text: string
  readonly licence?: string
  readonly entities: readonly { readonly start: number; readonly end: number; readonly type: string; readonly original: string }[]
}

const PLACE: readonly EntityType[] = ['GPE', 'LOC']
const OTHER: readonly EntityType[] = ['MISC', 'NORP']
const COMMON: Record<string, readonly EntityType[]> = { PER: ['PER'], ORG: ['ORG'], LOC: PLACE, MISC: OTHER }
const CROSSNER: Record<string, readonly EntityType[]> = {
  country: ['GPE'],
  location: PLACE,
  election: ['MISC'],
  event: ['MISC'],
}

export function readRows(folder: string, file: string): Row[] {
  return readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row)
}

/** The hand-marked sets whose licence lets weights ship (see the models' card). */
export function readGold(data: string): MarkedText[] {
  const texts: MarkedText[] = []
  const add = (name: string, unmarked: EntityType[], weight: number, map = COMMON): void => {
    for (const row of readRows(join(data, name), 'train.jsonl')) {
      if (row.licence?.includes('NC')) continue
      const names = row.entities.map((e) => ({ start: e.start, end: e.end, types: map[e.original] ?? COMMON[e.type] }))
      texts.push({ source: name, text: row.text, names, unmarked, weight })
    }
  }
  add('wikigold', [], 2)
  add('crossner-politics', [], 3, CROSSNER)
  add('uner-ewt', ['NORP', 'MISC'], 3)
  add('gum-ner-derived', ['NORP'], 2)
  return texts
}

/**
 * Passages of our own making, as newspapers of all parts of the world print them (world-news.txt): a line `# REGION: kind`, then the text
 * with its names as `[TYPE|name]`. One of eight is kept apart.
 */
export function readWorldNews(): { readonly learned: MarkedText[]; readonly kept: MarkedText[] } {
  const texts = worldPassages().map(({ text }) => text)
  return { learned: texts.filter((_, i) => !isDev(String(i))), kept: texts.filter((_, i) => isDev(String(i))) }
}

/** Articles whose names were listed for this project; one of eight is kept apart. */
export function readListedNames(): { readonly learned: MarkedText[]; readonly kept: MarkedText[] } {
  const texts = readLabelledNames().map(({ id, text, names }) => ({
    id,
    source: 'listed names',
    text,
    names: names.map(({ start, end, type }) => ({ start, end, types: [type] })),
    unmarked: [],
    weight: 1,
  }))
  return { learned: texts.filter(({ id }) => !isDev(id)), kept: texts.filter(({ id }) => isDev(id)) }
}

/** Texts marked by a program (tag-silver.py). */
export function readSilver(folder: string, name: string, weight: number): MarkedText[] {
  return readRows(folder, `${name}.jsonl`).map((row) => ({
    source: `silver ${name}`,
    text: row.text,
    names: row.entities.map((e) => ({ start: e.start, end: e.end, types: [e.type as EntityType] })),
    unmarked: [],
    weight,
  }))
}
