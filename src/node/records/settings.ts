import type { AnalyzeOptions } from 'stancekit'
import type { CorpusColumns, CorpusLayer } from '../types'

/** What an analysed record becomes before it leaves its thread: `doc` as JSON, a line of JSONL, or rows of tables. */
export type Encoding = 'doc' | 'jsonl' | 'csv' | 'parquet'

/** All that is the same for every record of a run. Crosses threads. */
export interface Settings {
  readonly analyze: AnalyzeOptions
  readonly columns: CorpusColumns
  readonly date: string | undefined
  readonly layers: readonly CorpusLayer[] | undefined
  readonly encode: Encoding
}
