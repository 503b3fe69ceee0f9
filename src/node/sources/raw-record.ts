import type { CorpusFailure } from '../types'

/** A record as its source gave it, to be decoded where it is analysed. */
export interface RawRecord {
  /** `json`: an object with columns; `page`: a whole text or web page. */
  readonly form: 'json' | 'page'
  readonly content: string | Uint8Array
  readonly file: string | null
  readonly row: number | null
  /** Why it cannot be read, where the source knows. */
  readonly failure: CorpusFailure | null
  /** Bytes of the whole source up to the end of this record, for progress. */
  readonly bytes: number
}
