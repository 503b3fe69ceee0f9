import type { AnalyzedDoc, AnalyzeOptions } from 'stancekit'

/**
 * Where articles come from: paths of files and folders and globs (`-` is standard input), or records in memory.
 *
 * What a file is, its name says (`.jsonl`, `.ndjson`, `.csv`, `.tsv`, `.parquet`, `.html`, `.htm`, `.txt`, `.md`; each but
 * Parquet may be gzipped). A folder stands for the files of these kinds below it, in the order of their paths.
 */
export type CorpusSource = string | readonly string[] | Iterable<CorpusRecord> | AsyncIterable<CorpusRecord>

/** An article with what is known of it. Further JSON-able properties are kept in the document's `meta`. */
export interface CorpusRecord {
  readonly id?: string | number
  readonly text: string
  readonly title?: string | null
  readonly date?: string | null
  readonly url?: string | null
  readonly outlet?: string | null
  readonly [column: string]: unknown
}

/** How the input is read; `auto` goes by the file's name, and standard input's by how it begins. */
export type CorpusInput = 'auto' | 'jsonl' | 'csv' | 'tsv' | 'parquet' | 'html' | 'text'

/** The columns (properties of JSON) that hold what an article has. */
export interface CorpusColumns {
  /** @default 'text' */
  readonly text?: string
  /** @default 'id' */
  readonly id?: string
  /** @default 'title' */
  readonly title?: string
  /** @default 'date' */
  readonly date?: string
  /** @default 'url' */
  readonly url?: string
  /** @default 'outlet' */
  readonly outlet?: string
}

/** A part of the document that can be asked for alone. */
export type CorpusLayer = keyof AnalyzedDoc & string

export interface CorpusReadOptions {
  /** @default 'auto' */
  readonly input?: CorpusInput
  readonly columns?: CorpusColumns
  /**
   * Encoding of JSONL and CSV, a label of the WHATWG standard (`windows-1252`, `shift_jis`). Files that begin with the byte
   * order mark of UTF-16 are read as UTF-16 anyway.
   * @default 'utf-8'
   */
  readonly encoding?: string
  /** What parts the columns of CSV. @default ',' (a tab in `.tsv`) */
  readonly delimiter?: string
  /** Date (`YYYY-MM-DD`) of the records that have none. */
  readonly date?: string
  /** A larger record is an error record, and is never held in memory as a whole. @default 16777216 */
  readonly maxRecordBytes?: number
}

/** Structural twin of the platform's `AbortSignal`, so that the types need neither DOM nor Node's. */
export interface CorpusSignal {
  readonly aborted: boolean
  readonly reason?: unknown
  addEventListener(type: 'abort', listener: () => void): void
  removeEventListener(type: 'abort', listener: () => void): void
}

/** How far a run is. */
export interface CorpusProgress {
  /** Records done, failed ones among them. */
  readonly done: number
  readonly failed: number
  /** Bytes of the source that the records done took, and in all; null where that is not known (standard input, memory). */
  readonly bytes: number
  readonly totalBytes: number | null
}

export interface CorpusOptions<L extends CorpusLayer = CorpusLayer> extends AnalyzeOptions, CorpusReadOptions {
  /**
   * Worker threads; 0 works in the calling thread. Each holds the models: some 100 MB.
   * @default as many as the machine runs at once, at most 8; 0 for files of less than 100 kB altogether
   */
  readonly workers?: number
  /**
   * Megabytes of heap that one record may take; one that needs more is an error record. A large one (an article of 10 MB needs
   * some 1400) gets a thread of its own for a time, one at once; the others are kept small.
   * @default 2048
   */
  readonly workerMemory?: number
  /** Parts of the document to give (`text`, `meta`, `stances`, ...): what is left out need not cross threads. @default all */
  readonly layers?: readonly L[]
  /** Called after each record. */
  readonly onProgress?: (progress: CorpusProgress) => void
  /** Ends the run: the iteration throws the signal's reason. */
  readonly signal?: CorpusSignal
}

/** Where a record stood. */
export interface CorpusPosition {
  /** Counts the records of the run from 0, bad ones included. */
  readonly index: number
  /** The file as it was named, with `/` between folders; `-` for standard input; null for records in memory. */
  readonly file: string | null
  /** From 1: the line of JSONL, the record of CSV without its head, the row of Parquet; null for a text, a page and in memory. */
  readonly row: number | null
}

/** Why a record could not be analysed. The codes are stable. */
export type CorpusErrorCode =
  | 'invalid-json'
  | 'invalid-csv'
  | 'invalid-encoding'
  | 'invalid-record'
  | 'invalid-field'
  | 'missing-text'
  | 'empty-text'
  | 'invalid-text'
  | 'not-text'
  | 'no-article'
  | 'too-large'
  | 'unreadable'
  | 'analysis-failed'
  | 'worker-died'

export interface CorpusFailure {
  readonly code: CorpusErrorCode
  readonly message: string
}

/** An analysed record. */
export interface CorpusDocument<L extends CorpusLayer = CorpusLayer> {
  /** The record's own id; without one the file and row (`news.jsonl:17`), or in memory the index. */
  readonly id: string
  readonly position: CorpusPosition
  readonly doc: Pick<AnalyzedDoc, L>
  readonly error: null
  /** What the reading had to guess, or null. */
  readonly warning: string | null
}

/** A record that could not be analysed. */
export interface CorpusErrorRecord {
  readonly id: string
  readonly position: CorpusPosition
  readonly doc: null
  readonly error: CorpusFailure
  readonly warning: null
}

export type CorpusResult<L extends CorpusLayer = CorpusLayer> = CorpusDocument<L> | CorpusErrorRecord

/** What results are written as: JSONL, or a folder with a file a table. */
export type CorpusFormat = 'jsonl' | 'csv' | 'parquet'

export interface WriteCorpusOptions extends CorpusOptions {
  /** A file for JSONL (`-` is standard output, where nothing can be resumed), a folder for tables. */
  readonly out: string
  readonly format: CorpusFormat
  /** Gives up what an interrupted run left at `out`. @default false */
  readonly restart?: boolean
  /**
   * Records that a killed run does again at most. JSONL and CSV also have a checkpoint every two seconds; in Parquet each is a
   * row group.
   * @default 1000
   */
  readonly checkpointRecords?: number
  /** Called with each record that failed. */
  readonly onError?: (record: CorpusErrorRecord) => void
  /** Called with each record of which something had to be guessed. */
  readonly onWarning?: (record: Pick<CorpusDocument, 'id' | 'position'> & { readonly warning: string }) => void
}

export interface CorpusSummary {
  /** Records in the files, failed ones among them. */
  readonly done: number
  readonly failed: number
  /** Of `done`, those that an interrupted run had done already. */
  readonly resumed: number
  readonly files: readonly string[]
}
