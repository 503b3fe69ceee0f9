import { availableParallelism } from 'node:os'
import type { AnalyzeOptions } from 'stancekit'
import { type Analysis, analyzeHere } from '../pool/analysis'
import { workerFile } from '../pool/worker-file'
import type { Analyzed, SentPlace } from '../records/analyze-record'
import type { Encoding, Settings } from '../records/settings'
import { expandPaths, type SourceFile } from '../sources/expand-paths'
import type { RawRecord } from '../sources/raw-record'
import { readMemory } from '../sources/read-memory'
import { readFiles } from '../sources/read-source'
import type { CorpusOptions, CorpusPosition, CorpusSource } from '../types'
import { batches, skipRecords } from './batches'
import { checkOptions } from './check-options'
import { inOrder } from './in-order'

/** Megabytes of heap for one record: an article of 10 MB needs some 1400. */
const MEMORY = 2048

/** One record's outcome, in the order of the source. */
export interface Outcome extends Analyzed {
  readonly position: CorpusPosition
}

/** A source whose files are known. */
export interface OpenedSource {
  readonly files: readonly SourceFile[] | null
  /** Bytes in all; null where that is not known. */
  readonly totalBytes: number | null
  readonly read: () => AsyncIterable<RawRecord[]>
}

/** @throws StancekitError `invalid-input` for a path where nothing is. */
export async function openSource(source: CorpusSource, options: CorpusOptions): Promise<OpenedSource> {
  const paths = typeof source === 'string' ? [source] : isPaths(source) ? source : null
  if (paths === null) {
    const records = source as Exclude<CorpusSource, string | readonly string[]>
    return { files: null, totalBytes: null, read: () => readMemory(records) }
  }
  const files = await expandPaths(paths, options.input ?? 'auto')
  const sizes = files.map(({ size }) => size)
  const totalBytes = sizes.some((size) => size === null) ? null : sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0)
  return { files, totalBytes, read: () => readFiles(files, options) }
}

function isPaths(source: CorpusSource): source is readonly string[] {
  return Array.isArray(source) && source.length > 0 && source.every((path) => typeof path === 'string')
}

export interface RunPlan {
  readonly encode: Encoding
  /** Records at the beginning that are done already, and how many of them failed. */
  readonly done: number
  readonly failed: number
}

/** Reads, analyses and encodes the records of a source. */
export async function* runCorpus(
  source: OpenedSource,
  options: CorpusOptions,
  plan: RunPlan,
): AsyncGenerator<readonly Outcome[]> {
  checkOptions(options)
  if (options.signal?.aborted === true) throw options.signal.reason ?? new Error('This operation was aborted')
  const settings = toSettings(options, plan.encode)
  const workers = options.workers ?? defaultWorkers(source)
  const analysis = workers === 0 ? analyzeHere(settings) : await openThreads(settings, workers, options.workerMemory ?? MEMORY)
  let { done, failed } = plan
  try {
    await analysis.check()
    let index = done
    const run = async (batch: readonly RawRecord[]): Promise<{ outcomes: Outcome[]; bytes: number }> => {
      const first = index
      index += batch.length
      return { outcomes: await analyzeBatch(batch, first, analysis), bytes: batch[batch.length - 1].bytes }
    }
    const groups = batches(skipRecords(source.read(), done))
    const window = Math.max(2, workers * 3)
    for await (const { outcomes, bytes } of inOrder(groups, run, { window, signal: options.signal })) {
      for (const { failure } of outcomes) {
        done++
        if (failure !== null) failed++
        options.onProgress?.({ done, failed, bytes, totalBytes: source.totalBytes })
      }
      yield outcomes
    }
  } finally {
    await analysis.close()
  }
}

async function openThreads(settings: Settings, workers: number, memory: number): Promise<Analysis> {
  const { analyzeInThreads } = await import('../pool/analyze-in-threads')
  return analyzeInThreads(settings, { file: workerFile(), workers, memory })
}

async function analyzeBatch(batch: readonly RawRecord[], first: number, analysis: Analysis): Promise<Outcome[]> {
  const places = batch.map((raw, i) => toPlace(raw, first + i))
  const good = places.filter((_, i) => batch[i].failure === null)
  const analyzed = good.length === 0 ? [] : await analysis.run(good)
  let next = 0
  return batch.map(({ failure }, i) => {
    const { position, id } = places[i]
    return failure === null ? { ...analyzed[next++], position } : { id, position, payload: null, failure, warning: null }
  })
}

function toPlace({ form, content, file, row }: RawRecord, index: number): SentPlace {
  const id = file === null ? String(index) : row === null ? file : `${file}:${row}`
  return { form, content, file, id, position: { index, file, row } }
}

function toSettings(options: CorpusOptions, encode: Encoding): Settings {
  const { toward, rollUp, actors, columns = {}, date, layers } = options
  const analyze: AnalyzeOptions = {
    ...(toward === undefined ? {} : { toward }),
    ...(rollUp === undefined ? {} : { rollUp }),
    ...(actors === undefined ? {} : { actors }),
  }
  return { analyze, columns, date, layers, encode }
}

const FEW_BYTES = 100_000
const MANY_WORKERS = 8

function defaultWorkers({ totalBytes }: OpenedSource): number {
  return totalBytes !== null && totalBytes < FEW_BYTES ? 0 : Math.min(MANY_WORKERS, availableParallelism())
}
