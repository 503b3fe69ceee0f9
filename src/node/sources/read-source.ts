import { readFile } from 'node:fs/promises'
import type { CorpusFailure, CorpusReadOptions } from '../types'
import type { SourceFile } from './expand-paths'
import { type OpenBytes, openBytes, toUtf8 } from './open-bytes'
import type { RawRecord } from './raw-record'
import { readParquet, rowToJson } from './read-parquet'
import { readRows } from './read-rows'
import { splitLines } from './split-lines'
import { tooLarge } from './too-large'

export const MAX_RECORD_BYTES = 1 << 24

/** The records of files, those that are there at once together. A file that cannot be read gives one failed record. */
export async function* readFiles(files: readonly SourceFile[], options: CorpusReadOptions): AsyncGenerator<RawRecord[]> {
  let before = 0
  for (const file of files) {
    const at = { file: file.path, bytes: before }
    try {
      for await (const records of readOne(file, options, before)) {
        if (records.length > 0) yield records
      }
    } catch (error) {
      if (error instanceof Error && error.name === 'StancekitError') throw error
      yield [{ ...at, form: 'page', content: '', row: null, failure: failureOf(error) }]
    }
    before += file.size ?? 0
  }
}

async function* readOne(file: SourceFile, options: CorpusReadOptions, before: number): AsyncGenerator<RawRecord[]> {
  const limit = options.maxRecordBytes ?? MAX_RECORD_BYTES
  const { path } = file
  if (file.kind === 'parquet') {
    for await (const { rows, first, total } of readParquet(path)) {
      yield rows.map((row, i) => {
        const done = first + i + 1
        const bytes = before + ((file.size ?? 0) * done) / total
        return { form: 'json', content: rowToJson(row), file: path, row: done, failure: null, bytes }
      })
    }
    return
  }
  if (file.size !== null && (file.kind === 'text' || file.kind === 'html') && !path.endsWith('.gz')) {
    const large = file.size > limit
    const content = large ? '' : await readFile(path)
    const failure = large ? tooLarge(file.size, limit) : null
    yield [{ form: 'page', content, file: path, row: null, failure, bytes: before + file.size }]
    return
  }
  const opened = await openBytes(path)
  try {
    yield* readOpened(opened, file, options, { before, limit })
  } finally {
    opened.close()
  }
}

async function* readOpened(
  opened: OpenBytes,
  file: SourceFile,
  options: CorpusReadOptions,
  { before, limit }: { before: number; limit: number },
): AsyncGenerator<RawRecord[]> {
  const kind = file.kind ?? kindOfBytes(opened.head)
  const record = (
    row: number | null,
    content: RawRecord['content'],
    failure: CorpusFailure | null,
    form: RawRecord['form'] = 'json',
  ) => ({
    form,
    content,
    file: file.path,
    row,
    failure,
    bytes: before + opened.read(),
  })
  if (file.kind === null && /\.json(\.gz)?$/i.test(file.path) && kind === 'text') {
    const message = "is JSON, but not a line an object; make it so (for example with jq -c '.[]')"
    yield [record(null, '', { code: 'unreadable', message })]
    return
  }
  if (kind === 'text' || kind === 'html') {
    const { bytes, length } = await readAll(opened.chunks, limit)
    yield [record(null, bytes, length > limit ? tooLarge(length, limit) : null, 'page')]
    return
  }
  const chunks = toUtf8(opened.chunks, opened.head, options.encoding ?? 'utf-8')
  if (kind === 'jsonl') {
    for await (const lines of splitLines(chunks, limit)) {
      yield lines.map(({ bytes, number, length }) => record(number, bytes, length > limit ? tooLarge(length, limit) : null))
    }
    return
  }
  const delimiter = options.delimiter ?? (kind === 'tsv' ? '\t' : ',')
  for await (const rows of readRows(chunks, { delimiter, limit })) {
    yield rows.map(({ number, columns, failure }) => record(number, columns === null ? '' : JSON.stringify(columns), failure))
  }
}

/** What no name tells is JSONL if a line of its beginning opens an object that has a property; else a text or a page. */
function kindOfBytes(head: Uint8Array): 'jsonl' | 'text' {
  const utf16 = head[0] === 0xff || head[0] === 0xfe
  const start = Buffer.from(utf16 ? head.slice(2).filter((byte) => byte !== 0) : head).toString('utf8')
  return !/^\uFEFF?\s*\[/.test(start) && /^\uFEFF?[ \t]*\{\s*"/m.test(start) ? 'jsonl' : 'text'
}

async function readAll(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<{ bytes: Uint8Array; length: number }> {
  const held: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    if (length > limit) held.length = 0
    else held.push(chunk)
  }
  return { bytes: Buffer.concat(held), length }
}

function failureOf(error: unknown): CorpusFailure {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'EACCES') return { code: 'unreadable', message: 'may not be read (permission denied)' }
  return { code: 'unreadable', message: `cannot be read (${code ?? message})` }
}
