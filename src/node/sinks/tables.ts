import type { ActorSummary, AnalyzedDoc, Stance } from 'stancekit'
import { textOf } from 'stancekit'
import type { CorpusFailure, CorpusPosition } from '../types'

export type ColumnType = 'STRING' | 'INT32' | 'DOUBLE'
export type Cell = string | number | null

export interface Column<T> {
  readonly name: string
  readonly type: ColumnType
  readonly nullable: boolean
  readonly of: (row: T) => Cell
}

/** A document with the name and the place it has in the corpus. */
export interface PlacedDoc {
  readonly id: string
  readonly position: CorpusPosition
  readonly doc: AnalyzedDoc
}

export interface PlacedError {
  readonly id: string
  readonly position: CorpusPosition
  readonly error: CorpusFailure
}

interface Of<T> {
  readonly at: PlacedDoc
  readonly item: T
}

const string = <T>(name: string, of: (row: T) => string): Column<T> => ({ name, type: 'STRING', nullable: false, of })
const maybeString = <T>(name: string, of: (row: T) => string | null): Column<T> => ({ name, type: 'STRING', nullable: true, of })
const whole = <T>(name: string, of: (row: T) => number): Column<T> => ({ name, type: 'INT32', nullable: false, of })
const double = <T>(name: string, of: (row: T) => number): Column<T> => ({ name, type: 'DOUBLE', nullable: false, of })
const maybeDouble = <T>(name: string, of: (row: T) => number | null): Column<T> => ({ name, type: 'DOUBLE', nullable: true, of })

const fromMeta = (doc: AnalyzedDoc, key: 'title' | 'date' | 'url' | 'outlet'): string | null => doc.meta[key] ?? null

/** One row a document. */
export const DOCUMENTS: readonly Column<PlacedDoc>[] = [
  string('id', ({ id }) => id),
  whole('position', ({ position }) => position.index),
  maybeString('file', ({ position }) => position.file),
  { name: 'row', type: 'INT32', nullable: true, of: ({ position }) => position.row },
  maybeString('title', ({ doc }) => fromMeta(doc, 'title')),
  maybeString('date', ({ doc }) => fromMeta(doc, 'date')),
  maybeString('url', ({ doc }) => fromMeta(doc, 'url')),
  maybeString('outlet', ({ doc }) => fromMeta(doc, 'outlet')),
  whole('characters', ({ doc }) => doc.text.length),
  whole('sentences', ({ doc }) => doc.sentences.length),
  whole('actors', ({ doc }) => doc.summary.length),
  whole('stances', ({ doc }) => doc.stances.length),
  string('voice', ({ doc }) => doc.voice.label),
  double('voice_probability', ({ doc }) => doc.voice.probability),
  double('opinion_share', ({ doc }) => doc.voice.opinionShare),
]

const KEYS = [
  string<{ at: PlacedDoc }>('id', ({ at }) => at.id),
  whole<{ at: PlacedDoc }>('position', ({ at }) => at.position.index),
] as const

/** One row an actor of a document: the document's `summary`. */
export const ACTORS: readonly Column<Of<ActorSummary>>[] = [
  ...KEYS,
  string('actor', ({ item }) => item.actor),
  string('name', ({ item }) => item.name),
  string('type', ({ item }) => item.type),
  whole('mentions', ({ item }) => item.mentions),
  whole('sentences', ({ item }) => item.sentiment.sentences),
  maybeDouble('sentiment', ({ item: { sentiment } }) => (sentiment.sentences === 0 ? null : sentiment.mean)),
  maybeDouble('sentiment_low', ({ item }) => item.sentiment.interval?.[0] ?? null),
  maybeDouble('sentiment_high', ({ item }) => item.sentiment.interval?.[1] ?? null),
  double('negative', ({ item }) => item.sentiment.negative),
  double('neutral', ({ item }) => item.sentiment.neutral),
  double('positive', ({ item }) => item.sentiment.positive),
  maybeString('author_stance', ({ item }) => item.authorStance?.label ?? null),
  maybeDouble('author_stance_score', ({ item }) => item.authorStance?.score ?? null),
  maybeDouble('author_stance_probability', ({ item }) => item.authorStance?.probability ?? null),
]

interface StanceRow extends Of<Stance> {
  readonly names: ReadonlyMap<string, string>
}

/** One row a stance of a document. */
export const STANCES: readonly Column<StanceRow>[] = [
  ...KEYS,
  string('holder', ({ item }) => item.holder),
  maybeString('holder_name', ({ item, names }) => names.get(item.holder) ?? null),
  string('target', ({ item }) => item.target),
  maybeString('target_name', ({ item, names }) => names.get(item.target) ?? null),
  string('label', ({ item }) => item.label),
  double('score', ({ item }) => item.score),
  double('probability', ({ item }) => item.probability),
  maybeString('quote', ({ at, item }) => quoteOf(at.doc, item)),
]

interface SentenceRow {
  readonly at: PlacedDoc
  readonly number: number
}

/** One row a sentence of a document. */
export const SENTENCES: readonly Column<SentenceRow>[] = [
  ...KEYS,
  whole('sentence', ({ number }) => number),
  whole('start', ({ at, number }) => at.doc.sentences[number].start),
  whole('end', ({ at, number }) => at.doc.sentences[number].end),
  string('text', ({ at, number }) => textOf(at.doc, at.doc.sentences[number])),
  maybeString('voice', ({ at, number }) => at.doc.voices[number]?.label ?? null),
  maybeDouble('voice_probability', ({ at, number }) => at.doc.voices[number]?.probability ?? null),
]

/** One row a record that could not be analysed. */
export const ERRORS: readonly Column<PlacedError>[] = [
  string('id', ({ id }) => id),
  whole('position', ({ position }) => position.index),
  maybeString('file', ({ position }) => position.file),
  { name: 'row', type: 'INT32', nullable: true, of: ({ position }) => position.row },
  string('code', ({ error }) => error.code),
  string('message', ({ error }) => error.message),
]

/** The tables of a corpus by their names, in the order of their files. */
export const TABLES = { documents: DOCUMENTS, actors: ACTORS, stances: STANCES, sentences: SENTENCES, errors: ERRORS } as const
export type TableName = keyof typeof TABLES
export const TABLE_NAMES = Object.keys(TABLES) as TableName[]

/** Rows by table. */
export type Rows = Readonly<Record<TableName, readonly (readonly Cell[])[]>>

const NO_ROWS: Rows = { documents: [], actors: [], stances: [], sentences: [], errors: [] }

export function rowsOf(at: PlacedDoc): Rows {
  const { doc } = at
  const names = new Map(doc.actors.map(({ id, name }) => [id, name]))
  return {
    documents: [cells(DOCUMENTS, at)],
    actors: doc.summary.map((item) => cells(ACTORS, { at, item })),
    stances: doc.stances.map((item) => cells(STANCES, { at, item, names })),
    sentences: doc.sentences.map((_, number) => cells(SENTENCES, { at, number })),
    errors: [],
  }
}

export function rowsOfError(error: PlacedError): Rows {
  return { ...NO_ROWS, errors: [cells(ERRORS, error)] }
}

function cells<T>(columns: readonly Column<T>[], row: T): Cell[] {
  return columns.map(({ of }) => of(row))
}

/** The sentence that carries a stance most. */
function quoteOf(doc: AnalyzedDoc, { evidence }: Stance): string | null {
  let strongest = evidence[0]
  if (strongest === undefined) return null
  for (const item of evidence) if (Math.abs(item.contribution) > Math.abs(strongest.contribution)) strongest = item
  const sentence = doc.sentences.find(({ start, end }) => start <= strongest.start && strongest.start < end)
  return textOf(doc, sentence ?? strongest)
}
