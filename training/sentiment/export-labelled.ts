/**
 * Writes what was labelled for this project (training/labels) as masked sentences, as they are read at run time; and pairs of names
 * without labels. After export.ts. A row of a relation has a `source` beside its `focus`, who the relation is toward.
 *
 * usage: npx tsx training/sentiment/export-labelled.ts [ARTICLES] [SENTENCES] (how many of the first; all if absent)
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '../../src/doc/types'
import { analyze } from '../../src/index'
import { segment } from '../../src/segmentation/segment'
import { readUnits } from '../../src/sentiment/read-units'
import { type Mark, OTHER, SOURCE, TARGET } from '../../src/sentiment/scan'
import { unitAt } from '../../src/sentiment/score-units'
import { readLabelledArticles } from '../labels/read'
import { readRelations } from '../labels/read-relations'
import { randomSource } from '../logistic'
import { isDev } from '../voice/labels'
import { DATA, readSamples } from './data'
import { WORK } from './rows'

const [mostArticles, mostSentences] = process.argv.slice(2).map(Number)

const write = (name: string, rows: readonly object[]): void => {
  writeFileSync(join(WORK, `${name}.jsonl`), rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
  console.log(name, rows.length)
}

const namesOf = new Map<string, Mark[]>()
/** Every name of a text, as `scoreSentiment` masks them. */
function namesIn(text: string): Mark[] {
  const known = namesOf.get(text)
  if (known !== undefined) return known
  const names: Mark[] = []
  for (const { start, end, form } of analyze(text).mentions)
    if (form === 'name' && (names.length === 0 || start >= names[names.length - 1].end)) names.push({ start, end, kind: OTHER })
  namesOf.set(text, names)
  return names
}

interface Place extends Span {
  readonly form: string
}

/** The mentions that stand for an actor in a sentence: its names, or else the first. */
const chosenOf = (mentions: readonly Place[]): readonly Place[] => {
  const names = mentions.filter(({ form }) => form === 'name')
  return names.length > 0 ? names : mentions.slice(0, 1)
}

function read(
  text: string,
  range: Span,
  target: readonly Place[],
  source: readonly Place[],
): { words: string[]; focus: number; source: number } {
  const marks = namesIn(text).filter(({ start, end }) => start >= range.start && end <= range.end)
  const units = readUnits(text, range, marks)
  const words = units.map(({ word, kind }) => (kind === TARGET || kind === SOURCE ? '@o' : word))
  const places = (mentions: readonly Place[]): number[] => [
    ...new Set(chosenOf(mentions).map(({ end }) => unitAt(units, end - 1))),
  ]
  const sources = places(source)
  const targets = places(target)
  for (const place of sources) words[place] = '@s'
  for (const place of targets) words[place] = '@t'
  return { words, focus: targets[0], source: sources[0] ?? -1 }
}

// How sentences present actors.
for (const name of ['articles', 'world', 'measure'] as const) {
  const articles = readLabelledArticles(name)
  const rows = articles.slice(0, name === 'articles' ? mostArticles : undefined).flatMap(({ id, text, sentences }) =>
    sentences.flatMap((sentence) =>
      sentence.targets
        .filter(({ label }) => label >= 0)
        .map(({ label, mentions, actor }) => {
          const { words, focus } = read(text, sentence, mentions, [])
          return { set: name, id, actor, label, focus, words }
        }),
    ),
  )
  if (name === 'measure') write('measure.dev', rows)
  else
    for (const split of ['train', 'dev'])
      write(
        `${name}.${split}`,
        rows.filter(({ id }) => isDev(id) === (split === 'dev')),
      )
}

// Who stands how toward whom. In a sentence in which most pairs show nothing, some of these are enough.
const random = randomSource(3)
const NOTHING = 4
const relations = readRelations()
  .slice(0, mostSentences)
  .flatMap(({ id, text, span, actors, pairs }) => {
    const rows = [...actors.keys()].flatMap((holder) =>
      [...actors.keys()]
        .filter((target) => target !== holder)
        .map((target) => {
          const masked = read(text, span, actors.get(target)?.mentions ?? [], actors.get(holder)?.mentions ?? [])
          return { set: 'relations', id, label: pairs.get(`${holder}>${target}`) ?? 1, ...masked }
        }),
    )
    const silent = rows.filter(({ label }) => label === 1)
    while (silent.length > NOTHING) silent.splice(Math.floor(random() * silent.length), 1)
    return [...rows.filter(({ label }) => label !== 1), ...silent]
  })
for (const split of ['train', 'dev'])
  write(
    `relations.${split}`,
    relations.filter(({ id }) => isDev(id) === (split === 'dev')),
  )

// For measuring: the pairs of dse, seesaw and rusentrel-en.
for (const set of ['dse', 'seesaw', 'rusentrel-en']) {
  const rows = readSamples(set, 'dev').flatMap(({ id, text, target, source, label }) => {
    if (source === undefined) return []
    const marks: Mark[] = [
      { ...source, kind: SOURCE },
      { ...target, kind: TARGET },
    ]
    marks.sort((a, b) => a.start - b.start)
    if (marks[0].end > marks[1].start) return []
    const units = readUnits(text, { start: 0, end: text.length }, marks)
    const words = units.map((unit) => (unit.kind === SOURCE ? '@s' : unit.word))
    const at = (span: Span): number => unitAt(units, span.start)
    words[at(source)] = '@s'
    words[at(target)] = '@t'
    return [{ set, id, label, focus: at(target), source: at(source), words }]
  })
  write(`${set}.pairs`, rows)
}

const PRONOUNS = new Set(['he', 'she', 'him', 'her', 'they', 'them', 'it'])
// Pairs of names in sentences without labels.
const pool: object[] = []
for (const line of readFileSync(join(DATA, 'allsides-genre', 'train.jsonl'), 'utf8').split('\n')) {
  if (line === '') continue
  const { text, id } = JSON.parse(line) as { text: string; id: string }
  if (isDev(id)) continue
  for (const { start, end } of segment({ text, meta: {} }).sentences) {
    if (end - start < 40 || end - start > 420) continue
    const units = readUnits(text, { start, end }, [])
    const places = units.flatMap((unit, i) => (unit.kind === OTHER || PRONOUNS.has(unit.word) ? [i] : []))
    if (places.length < 2 || !places.some((i) => units[i].kind === OTHER)) continue
    for (let k = 0; k < 2; k++) {
      const source = places[Math.floor(random() * places.length)]
      const focus = places[Math.floor(random() * places.length)]
      if (source === focus) continue
      const words = units.map(({ word }) => word)
      words[source] = '@s'
      words[focus] = '@t'
      pool.push({ set: 'pairpool', id, focus, source, words })
    }
  }
}
const keys = pool.map(() => random())
write(
  'pairpool',
  [...pool.keys()].sort((a, b) => keys[a] - keys[b]).map((i) => pool[i]),
)
