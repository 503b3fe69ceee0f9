import { existsSync, statSync } from 'node:fs'
import type { AnalyzedDoc } from 'stancekit'
import { renderHtml } from 'stancekit/report'
import { analyzeCorpus } from '../node/analyze-corpus'
import { expandPaths, type SourceFile } from '../node/sources/expand-paths'
import type { CorpusErrorRecord, CorpusFormat, CorpusInput, CorpusLayer, CorpusOptions, CorpusPosition } from '../node/types'
import { writeCorpus } from '../node/write-corpus'
import { formatTable } from './format-table'
import { formatCsv, formatMarkdown } from './format-text'
import { useColors, writeOutput } from './output'
import { openProgress } from './progress'
import { readActors } from './read-actors'
import { CommandError, nameOf } from './read-text'
import type { NamedDoc } from './rows'
import { messageOf } from './stancekit-error'

export const FORMATS = ['table', 'json', 'jsonl', 'csv', 'markdown', 'html', 'parquet'] as const
export type Format = (typeof FORMATS)[number]

export interface AnalyzeCommandOptions {
  readonly toward?: readonly string[]
  readonly format: Format
  readonly out?: string
  readonly actors?: string
  readonly rollUp: boolean
  readonly date?: string
  readonly input: CorpusInput
  readonly textColumn?: string
  readonly idColumn?: string
  readonly titleColumn?: string
  readonly dateColumn?: string
  readonly urlColumn?: string
  readonly outletColumn?: string
  readonly encoding?: string
  readonly delimiter?: string
  readonly maxRecordBytes?: number
  readonly layers?: readonly CorpusLayer[]
  readonly workers?: number
  readonly workerMemory?: number
  readonly restart?: boolean
  readonly checkpointRecords?: number
  readonly quiet?: boolean
}

/** Failed records told one by one; a corpus may have thousands. */
const FAILURES_TOLD = 10

/** Runs `stancekit analyze`; gives the exit code: 0, 1 when a file or record failed, 130 when it was interrupted. */
export async function runAnalyze(paths: readonly string[], options: AnalyzeCommandOptions): Promise<number> {
  const { found, missing } = await find(paths, options.input)
  const corpus = corpusOptions(options)
  if (found.length === 0) {
    tell(missing)
    return 1
  }
  const run = new AbortController()
  const interrupt = (): void => run.abort()
  process.once('SIGINT', interrupt)
  process.once('SIGTERM', interrupt)
  const format = writtenFormat(options)
  const failures = failureTeller()
  const progress = openProgress(
    options.quiet !== true && (format !== null || found.some(holdsRecords)) && options.out !== undefined,
  )
  const shared = { ...corpus, signal: run.signal, onProgress: progress.update }
  try {
    const failed =
      format === null
        ? await collect(found, shared, options, failures.add)
        : await write(found, shared, { ...options, format }, failures.add, progress.summary)
    progress.close()
    tell(missing)
    failures.close()
    return failed + missing.length > 0 ? 1 : 0
  } catch (error) {
    progress.close()
    if (!run.signal.aborted) throw error
    const again = options.out === undefined ? '' : '; run the same command again to go on from here'
    process.stderr.write(`stancekit: interrupted${again}\n`)
    return 130
  } finally {
    process.removeListener('SIGINT', interrupt)
    process.removeListener('SIGTERM', interrupt)
  }
}

/** The format of a corpus, written record by record; null for one that is shown when all is there. */
function writtenFormat({ format, out }: AnalyzeCommandOptions): CorpusFormat | null {
  if (format === 'jsonl') return format
  if (format === 'parquet') {
    if (out === undefined) throw new CommandError('--format parquet makes several files: name a folder for them with --out', 2)
    return format
  }
  // One file of CSV is a table of actors; a folder gets all tables.
  return format === 'csv' && out !== undefined && isFolder(out) ? format : null
}

function isFolder(path: string): boolean {
  return /[\\/]$/.test(path) || (existsSync(path) && statSync(path).isDirectory())
}

async function write(
  found: readonly SourceFile[],
  corpus: CorpusOptions,
  { format, out, restart, checkpointRecords }: AnalyzeCommandOptions & { format: CorpusFormat },
  onError: (record: CorpusErrorRecord) => void,
  summarize: (summary: { done: number; failed: number; resumed: number }) => void,
): Promise<number> {
  const summary = await writeCorpus(
    found.map(({ path }) => path),
    {
      ...corpus,
      format,
      out: out ?? '-',
      restart: restart ?? false,
      onError,
      onWarning: warnings(),
      ...given({ checkpointRecords }),
    },
  )
  summarize(summary)
  return summary.failed
}

async function collect(
  found: readonly SourceFile[],
  corpus: CorpusOptions,
  options: AnalyzeCommandOptions,
  onError: (record: CorpusErrorRecord) => void,
): Promise<number> {
  const docs: NamedDoc[] = []
  const warn = warnings()
  let failed = 0
  const paths = found.map(({ path }) => path)
  for await (const result of analyzeCorpus(paths, corpus)) {
    if (result.error !== null) {
      failed++
      onError(result)
      continue
    }
    if (result.warning !== null) warn({ position: result.position, warning: result.warning })
    docs.push({ file: result.id, doc: result.doc as AnalyzedDoc })
  }
  if (docs.length > 0) writeOutput(show(docs, options), options.out)
  return failed
}

function show(docs: readonly NamedDoc[], options: AnalyzeCommandOptions): string {
  switch (options.format) {
    case 'csv':
      return formatCsv(docs)
    case 'markdown':
      return formatMarkdown(docs)
    case 'html':
      if (docs.length > 1) throw new CommandError('--format html takes one article: a report shows one', 2)
      return renderHtml(docs[0].doc)
    case 'table': {
      const table = { colors: useColors(options.out !== undefined), width: process.stdout.columns ?? 120 }
      return docs.map((doc) => formatTable(doc, table)).join('\n')
    }
    default:
      return `${JSON.stringify(docs.length === 1 ? docs[0].doc : docs.map(({ doc }) => doc), null, 2)}\n`
  }
}

/** The files that paths stand for; a path where nothing is stops no other. */
async function find(paths: readonly string[], input: CorpusInput): Promise<{ found: SourceFile[]; missing: string[] }> {
  const found: SourceFile[] = []
  const missing: string[] = []
  for (const path of paths) {
    try {
      found.push(...(await expandPaths([path], input)))
    } catch (error) {
      const message = messageOf(error)
      if (message === null) throw error
      missing.push(message)
    }
  }
  return { found, missing }
}

function corpusOptions(options: AnalyzeCommandOptions): CorpusOptions {
  const columns = {
    text: options.textColumn,
    id: options.idColumn,
    title: options.titleColumn,
    date: options.dateColumn,
    url: options.urlColumn,
    outlet: options.outletColumn,
  }
  const all = {
    rollUp: options.rollUp,
    toward: options.toward,
    actors: options.actors === undefined ? undefined : readActors(options.actors),
    date: options.date,
    input: options.input,
    encoding: options.encoding,
    delimiter: options.delimiter,
    maxRecordBytes: options.maxRecordBytes,
    layers: options.layers,
    workers: options.workers,
    workerMemory: options.workerMemory,
    columns: given(columns),
  }
  return given(all)
}

function given<T extends object>(options: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}

function holdsRecords({ kind }: SourceFile): boolean {
  return kind !== 'text' && kind !== 'html'
}

/** Tells the first failures as they come, and how many there were. */
function failureTeller(): { add: (record: CorpusErrorRecord) => void; close: () => void } {
  let count = 0
  return {
    add({ position, error }) {
      if (++count <= FAILURES_TOLD) tell([`${placeOf(position)}: ${error.message}`])
    },
    close() {
      if (count > FAILURES_TOLD) tell([`${count - FAILURES_TOLD} more records failed`])
    },
  }
}

/** Tells the first warnings. */
function warnings(): (record: { position: CorpusPosition; warning: string }) => void {
  let count = 0
  return ({ position, warning }) => {
    if (++count <= FAILURES_TOLD) tell([`${placeOf(position)}: ${warning}`])
  }
}

function placeOf({ file, row }: CorpusPosition): string {
  const name = nameOf(file ?? '-')
  return row === null ? name : `${name}:${row}`
}

function tell(messages: readonly string[]): void {
  for (const message of messages) process.stderr.write(`stancekit: ${message}\n`)
}
