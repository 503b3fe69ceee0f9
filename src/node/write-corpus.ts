import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { StancekitError } from 'stancekit'
import { version } from '../../package.json'
import { type OpenedSource, openSource, runCorpus } from './run/run-corpus'
import { type CommittedFiles, type Fingerprint, openCommittedFiles } from './sinks/committed-files'
import { csvSink } from './sinks/csv-sink'
import { jsonlSink } from './sinks/jsonl-sink'
import { lock } from './sinks/lock'
import { parquetSink } from './sinks/parquet-sink'
import type { Sink } from './sinks/sink'
import { standardOutput } from './sinks/stdout-lines'
import { TABLE_NAMES } from './sinks/tables'
import { MAX_RECORD_BYTES } from './sources/read-source'
import type { CorpusErrorRecord, CorpusFormat, CorpusSource, CorpusSummary, WriteCorpusOptions } from './types'

const FORMATS: readonly CorpusFormat[] = ['jsonl', 'csv', 'parquet']
/** Milliseconds between two checkpoints of a file that may have them anywhere. */
const PAUSE = 2000
const CHECKPOINT_RECORDS = 1000

/**
 * Analyses many articles and writes the results to files: JSONL with a line a record, or a folder of tables as CSV or Parquet
 * (`documents`, `actors`, `stances`, `sentences`, `errors`).
 *
 * The files are in their places only when all is done; until then they lie beside them (`.part`, and a `.journal`). A run that
 * was killed, or that the disk was too full for, goes on from its last checkpoint when it is started again with the same source
 * and options, and ends with the same bytes as one that was not: no record is lost, none is there twice.
 *
 * @param source as for `analyzeCorpus`. Of standard input and records in memory the same must come again in the same order for
 * a run to be gone on with; of files, the names and sizes are compared.
 * @param options those of `analyzeCorpus`, and `out`, `format`, `restart`, `checkpointRecords`, `onError`.
 * @returns how many records were done and failed, and the files written.
 * @throws StancekitError as `analyzeCorpus` does; and `cannot-write` if `out` cannot be written (`cause` is the system's
 * error) or another run is writing there, or it holds an interrupted run with another source or other options.
 * @example
 * const records = [{ id: 'a', text: 'Chile condemned Peru.' }, { id: 'b' }]
 * await writeCorpus(records, { out, format: 'jsonl', layers: ['stances'], workers: 0 }) // { done: 2, failed: 1, resumed: 0 }
 */
export async function writeCorpus(source: CorpusSource, options: WriteCorpusOptions): Promise<CorpusSummary> {
  const { format, out } = options
  if (!FORMATS.includes(format))
    throw new StancekitError('invalid-option', `format expects one of ${FORMATS.join(', ')}, but got "${format}".`)
  if (typeof out !== 'string' || out === '')
    throw new StancekitError('invalid-option', 'out expects a path, or "-" for standard output.')
  const opened = await openSource(source, options)
  if (out === '-') {
    if (format !== 'jsonl')
      throw new StancekitError('invalid-option', `format ${format} makes several files: out must be a folder.`)
    return drain(opened, options, { sink: jsonlSink(standardOutput), committed: null, files: [] })
  }
  const release = await lock(format === 'jsonl' ? `${out}.lock` : join(out, '.stancekit.lock'), out)
  try {
    return await writeFiles(opened, options)
  } finally {
    await release()
  }
}

async function writeFiles(opened: OpenedSource, options: WriteCorpusOptions): Promise<CorpusSummary> {
  const { format, out } = options
  const files = format === 'jsonl' ? [out] : TABLE_NAMES.map((name) => join(out, `${name}.${format}`))
  const committed = await openCommittedFiles(files, {
    journal: format === 'jsonl' ? `${out}.journal` : join(out, '.stancekit.journal'),
    fingerprint: fingerprintOf(opened, options),
    restart: options.restart ?? false,
  })
  const { resumed, finished } = committed
  if (finished) {
    const { done, failed } = resumed ?? { done: 0, failed: 0 }
    await committed.finish(done, failed)
    return { done, failed, resumed: done, files }
  }
  let closed = false
  try {
    const sink =
      format === 'jsonl'
        ? jsonlSink(committed)
        : format === 'csv'
          ? await csvSink(committed)
          : parquetSink(committed, options.checkpointRecords ?? CHECKPOINT_RECORDS, version)
    const summary = await drain(opened, options, { sink, committed, files })
    closed = true
    return summary
  } finally {
    if (!closed) await committed.close().catch(() => undefined)
  }
}

async function drain(
  opened: OpenedSource,
  options: WriteCorpusOptions,
  { sink, committed, files }: { sink: Sink; committed: CommittedFiles | null; files: readonly string[] },
): Promise<CorpusSummary> {
  const resumed = committed?.resumed?.done ?? 0
  let done = resumed
  let failed = committed?.resumed?.failed ?? 0
  let last = Date.now()
  let committedAt = done
  const often = options.checkpointRecords ?? CHECKPOINT_RECORDS
  const commit = async (): Promise<void> => {
    await committed?.commit(done, failed, await sink.flush())
    last = Date.now()
    committedAt = done
  }
  try {
    for await (const outcomes of runCorpus(opened, options, { encode: options.format, done, failed })) {
      for (const outcome of outcomes) {
        await sink.write(outcome)
        done++
        if (outcome.failure !== null) {
          failed++
          options.onError?.({
            id: outcome.id,
            position: outcome.position,
            doc: null,
            error: outcome.failure,
            warning: null,
          } satisfies CorpusErrorRecord)
        }
        const { id, position, warning } = outcome
        if (warning !== null) options.onWarning?.({ id, position, warning })
        const due = sink.due()
        if (due === 'must' || (due === 'may' && (done - committedAt >= often || Date.now() - last > PAUSE))) await commit()
      }
    }
  } catch (error) {
    // Stopped, not broken: what is done need not be done again.
    if (options.signal?.aborted === true && sink.due() === 'may') await commit()
    throw error
  }
  await sink.end()
  await committed?.finish(done, failed)
  return { done, failed, resumed, files }
}

/** All that decides what the files hold. */
function fingerprintOf({ files }: OpenedSource, options: WriteCorpusOptions): Fingerprint {
  const { format, toward, rollUp, actors, columns, encoding, delimiter, date, layers, input } = options
  const told: Record<string, unknown> = {
    version,
    format,
    source: files?.map(({ path, size }) => [path, size]) ?? 'memory',
    toward,
    rollUp: rollUp ?? true,
    actors,
    columns,
    encoding: encoding ?? 'utf-8',
    delimiter,
    date,
    input: input ?? 'auto',
    maxRecordBytes: options.maxRecordBytes ?? MAX_RECORD_BYTES,
    layers: format === 'jsonl' ? layers : undefined,
    checkpointRecords: format === 'parquet' ? (options.checkpointRecords ?? CHECKPOINT_RECORDS) : undefined,
  }
  return Object.fromEntries(Object.entries(told).flatMap(([key, value]) => (value === undefined ? [] : [[key, hash(value)]])))
}

function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16)
}
