import type { AnalyzedDoc } from 'stancekit'
import { openSource, runCorpus } from './run/run-corpus'
import type { CorpusLayer, CorpusOptions, CorpusResult, CorpusSource } from './types'

/**
 * Analyses many articles, in worker threads, and gives the results in the order of the source. What is held at once is some
 * batches of records a worker, however many there are: nothing is read before there is room for it.
 *
 * A record that cannot be analysed (broken JSON, no text, another encoding, too large, ...) gives a result with an `error`, and the
 * others go on. What a thread was doing when it ended is done again by another; a record that ends two is an error record.
 *
 * @param source paths, folders and globs (`-` is standard input), or records in memory (an iterable or async iterable).
 * @param options those of `analyze`; how records are read (`input`, `columns`, `encoding`, `delimiter`, `date`,
 * `maxRecordBytes`); `workers`; `layers`, which keeps to some layers; `onProgress`; `signal`.
 * @returns results, each with the record's `id`, its `position`, and either `doc` or `error`. Leaving the loop ends the threads.
 * @throws StancekitError `invalid-input` for a path where nothing is; `invalid-option`, `unknown-actor` or `invalid-actor` for
 * wrong options: at the first step of the iteration.
 * @example
 * const records = [{ id: 'a', text: 'Chile condemned Peru.' }, { id: 'b' }]
 * const codes = []
 * for await (const { id, error } of analyzeCorpus(records, { layers: ['stances'] })) codes.push([id, error?.code ?? null])
 * codes // [['a', null], ['b', 'missing-text']]
 */
export async function* analyzeCorpus<L extends CorpusLayer = CorpusLayer>(
  source: CorpusSource,
  options: CorpusOptions<L> = {},
): AsyncGenerator<CorpusResult<L>, void, undefined> {
  const opened = await openSource(source, options)
  for await (const outcomes of runCorpus(opened, options, { encode: 'doc', done: 0, failed: 0 })) {
    for (const { id, position, payload, failure, warning } of outcomes) {
      if (failure !== null) yield { id, position, doc: null, error: failure, warning: null }
      else yield { id, position, doc: JSON.parse(payload as string) as Pick<AnalyzedDoc, L>, error: null, warning }
    }
  }
}
