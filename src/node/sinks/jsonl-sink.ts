import type { Outcome } from '../run/run-corpus'
import type { CommittedFiles } from './committed-files'
import type { Sink } from './sink'

/** One line a record, failed ones too. */
export function jsonlSink(files: Pick<CommittedFiles, 'append'>): Sink {
  return {
    write: (outcome) => files.append(0, lineOf(outcome)),
    due: () => 'may',
    flush: async () => undefined,
    end: async () => undefined,
  }
}

export function lineOf({ id, position, payload, failure }: Outcome): string {
  return failure === null ? (payload as string) : `${JSON.stringify({ id, position, error: failure })}\n`
}
