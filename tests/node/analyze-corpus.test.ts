import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CorpusProgress, CorpusResult } from '../../src/node/index'
import { collect, jsonl, loadLibrary, loadNode, makeWorkplace, type Workplace } from './support'

const node = loadNode()
let place: Workplace
const { analyze } = loadLibrary()
beforeAll(() => {
  place = makeWorkplace()
})
afterAll(() => place.remove())

const PERU = 'Peru praised Chile.'
const outline = (results: readonly CorpusResult[]) =>
  results.map(({ id, position, doc, error }) => [id, position.row, error?.code ?? doc?.text])

describe('analyzeCorpus', () => {
  it('gives what analyze gives, in order, whatever the number of workers', async () => {
    const records = jsonl(60).map((line) => JSON.parse(line) as { id: string; text: string; date: string })
    const expected = records.map(({ id, ...record }) => ({ id, doc: analyze(record) }))
    for (const workers of [0, 1, 3]) {
      const results = await collect(node.analyzeCorpus(records, { workers }))
      expect(results.map(({ id, doc }) => ({ id, doc }))).toEqual(expected)
      expect(results.map(({ position }) => position)).toEqual(records.map((_, index) => ({ index, file: null, row: null })))
    }
  })

  it('reads every kind of file, gzipped or not, by itself and in a folder', async () => {
    const folder = join(place.folder, 'kinds')
    mkdirSync(join(folder, 'deeper'), { recursive: true })
    const line = `${JSON.stringify({ id: 1, text: PERU })}\n`
    const page = `<!doctype html><title>Peru</title><nav>Home</nav><article>${`<p>${PERU} It was good news for all.</p>`.repeat(9)}</article>`
    place.write('kinds/a.jsonl', line)
    place.write('kinds/b.jsonl.gz', gzipSync(line))
    place.write('kinds/c.ndjson', Buffer.from(`\uFEFF${line}`, 'utf16le'))
    place.write('kinds/d.csv', `id,text\n1,"${PERU}"\n`)
    place.write('kinds/deeper/e.tsv.gz', gzipSync(`id\ttext\n1\t${PERU}\n`))
    place.write('kinds/f.txt', PERU)
    place.write('kinds/g.md.gz', gzipSync(PERU))
    place.write('kinds/h.html', page)
    place.write('kinds/ignored.png', '')
    const columnData = [
      { name: 'id', data: ['1'] },
      { name: 'text', data: [PERU] },
      { name: 'date', data: [new Date('2024-05-06')], type: 'TIMESTAMP' as const },
    ]
    place.write('kinds/i.parquet', new Uint8Array(parquetWriteBuffer({ columnData })))
    const results = await collect(node.analyzeCorpus(folder, { workers: 0 }))
    expect(results.map(({ position }) => position.file?.slice(folder.length + 1))).toEqual([
      'a.jsonl',
      'b.jsonl.gz',
      'c.ndjson',
      'd.csv',
      'deeper/e.tsv.gz',
      'f.txt',
      'g.md.gz',
      'h.html',
      'i.parquet',
    ])
    for (const { doc, error } of results) {
      expect(error).toBeNull()
      expect(doc?.text).toContain(PERU)
    }
    expect(results.at(-1)?.doc?.meta.date).toBe('2024-05-06')
    const globbed = await collect(node.analyzeCorpus(`${folder}/**/*.{tsv.gz,csv}`, { workers: 0 }))
    expect(globbed.map(({ id }) => id)).toEqual(['1', '1'])
  })

  it('maps columns, keeps the others, and gives ids to records without', async () => {
    const file = place.write(
      'columns.jsonl',
      `${JSON.stringify({ guid: 7, body: PERU, headline: 'News', text: 'a teaser', section: ['x'], title: 42 })}\n\n${JSON.stringify({ body: PERU, when: '2020-02-02' })}\n`,
    )
    const columns = { text: 'body', id: 'guid', title: 'headline', date: 'when' }
    const results = await collect(node.analyzeCorpus(file, { columns, workers: 0, date: '1999-09-09' }))
    expect(results.map(({ id, position, doc }) => [id, position.row, doc?.text, doc?.meta])).toEqual([
      ['7', 1, `News\n\n${PERU}`, { section: ['x'], title: 'News', date: '1999-09-09' }],
      [`${file}:3`, 3, PERU, { date: '2020-02-02' }],
    ])
  })

  it('gives an error record for what is wrong with one, and the others', async () => {
    const lines: (string | Uint8Array)[] = [
      JSON.stringify({ id: 'good', text: PERU }),
      '{"id": "cut", "text": "Peru',
      Buffer.from('{"id": "latin", "text": "Per\xfa votó."}', 'latin1'),
      JSON.stringify({ id: 'none' }),
      JSON.stringify({ id: 'number', text: 5 }),
      JSON.stringify({ id: 'blank', text: ' \n' }),
      JSON.stringify({ id: 'nul', text: 'P\0e\0r\0u\0' }),
      '{"id": "raw", "text": "P\0"}',
      JSON.stringify({ id: ['x'], text: PERU }),
      JSON.stringify({ id: 'titled', text: PERU, title: { a: 1 } }),
      '[1, 2]',
      JSON.stringify({ id: 'large', text: PERU.repeat(6000) }),
      '{"id": "own", "__proto__": {"x": 1}, "constructor": "c", "text": "Peru praised Chile."}',
    ]
    const file = place.write(
      'bad.jsonl',
      Buffer.concat(lines.map((line) => Buffer.concat([Buffer.from(line), Buffer.from('\n')]))),
    )
    const expected = [
      ['good', 1, PERU],
      [`${file}:2`, 2, 'invalid-json'],
      [`${file}:3`, 3, 'invalid-encoding'],
      ['none', 4, 'missing-text'],
      ['number', 5, 'missing-text'],
      ['blank', 6, 'empty-text'],
      ['nul', 7, 'invalid-text'],
      [`${file}:8`, 8, 'invalid-json'],
      [`${file}:9`, 9, 'invalid-field'],
      ['titled', 10, 'invalid-field'],
      [`${file}:11`, 11, 'invalid-record'],
      [`${file}:12`, 12, 'too-large'],
      ['own', 13, PERU],
    ]
    for (const workers of [0, 2]) {
      const results = await collect(node.analyzeCorpus(file, { workers, maxRecordBytes: 100_000 }))
      expect(outline(results)).toEqual(expected)
    }
  })

  it('goes on after a file that cannot be read to its end', async () => {
    const cut = place.write('cut.jsonl.gz', gzipSync(jsonl(2000).join('\n')).subarray(0, 3000))
    const parquet = place.write('no.parquet', 'PAR?')
    const results = await collect(node.analyzeCorpus([cut, parquet, place.write('last.txt', PERU)], { workers: 1 }))
    const errors = results.filter(({ error }) => error !== null)
    expect(errors.map(({ position, error }) => [position.file, error?.code])).toEqual([
      [cut, 'unreadable'],
      [parquet, 'unreadable'],
    ])
    expect(results.at(-1)?.doc?.text).toBe(PERU)
    expect(results.length).toBeGreaterThan(3)
  })

  it('reads integers of Parquet exactly, and .json that is JSONL', async () => {
    const columnData = [
      { name: 'id', data: [9007199254740993n, 5n], type: 'INT64' as const },
      { name: 'text', data: [PERU, PERU] },
    ]
    const parquet = place.write('large.parquet', new Uint8Array(parquetWriteBuffer({ columnData })))
    const lines = place.write('lines.json', `${JSON.stringify({ id: 'x', text: PERU })}\n`)
    const array = place.write('array.json', JSON.stringify([{ id: 'x', text: PERU }]))
    const results = await collect(node.analyzeCorpus([parquet, lines, array], { workers: 0 }))
    expect(results.map(({ id, error }) => [id, error?.code])).toEqual([
      ['9007199254740993', undefined],
      ['5', undefined],
      ['x', undefined],
      [array, 'unreadable'],
    ])
  })

  it('takes records as they come, from an async iterable too, and reads no further than it must', async () => {
    let asked = 0
    async function* endless() {
      for (;;) yield { id: asked++, text: PERU }
    }
    let seen = 0
    for await (const { id } of node.analyzeCorpus(endless(), { workers: 1, layers: ['voice'] })) {
      expect(id).toBe(String(seen++))
      if (seen === 50) break
    }
    expect(asked).toBeLessThan(80)
    async function* slow() {
      yield { text: PERU }
      await new Promise(() => undefined)
    }
    for await (const { doc } of node.analyzeCorpus(slow(), { workers: 0 })) {
      expect(doc?.text).toBe(PERU)
      break
    }
  })

  it('keeps to layers', async () => {
    const [result] = await collect(node.analyzeCorpus([{ text: PERU }], { workers: 0, layers: ['stances', 'meta'] }))
    expect(Object.keys(result.doc ?? {})).toEqual(['stances', 'meta'])
  })

  it('tells how far it is', async () => {
    const file = place.write('progress.jsonl', jsonl(40).join('\n'))
    const told: CorpusProgress[] = []
    await collect(node.analyzeCorpus(file, { workers: 1, onProgress: (progress) => told.push(progress) }))
    expect(told).toHaveLength(40)
    expect(told.at(-1)).toMatchObject({ done: 40, failed: 0 })
    expect(told.at(-1)?.bytes).toBe(told.at(-1)?.totalBytes)
  })

  it('ends when its signal says so', async () => {
    const run = new AbortController()
    const file = place.write('abort.jsonl', jsonl(400).join('\n'))
    let seen = 0
    const iterate = async () => {
      for await (const _ of node.analyzeCorpus(file, { workers: 1, signal: run.signal }))
        if (++seen === 3) run.abort(new Error('enough'))
    }
    await expect(iterate()).rejects.toThrow('enough')
    expect(seen).toBeLessThan(100)
    await expect(collect(node.analyzeCorpus(file, { signal: AbortSignal.abort(new Error('before')) }))).rejects.toThrow('before')
  })

  it.each([
    ['a missing file', 'none.jsonl', {}, 'invalid-input'],
    ['a glob without files', 'none/*.jsonl', {}, 'invalid-input'],
    ['an unknown actor', null, { toward: ['Gahna'], workers: 0 }, 'unknown-actor'],
    ['an unknown actor, asked of a thread', null, { toward: ['Gahna'], workers: 1 }, 'unknown-actor'],
    ['half a worker', null, { workers: 0.5 }, 'invalid-option'],
    ['an unknown layer', null, { layers: ['stance' as never] }, 'invalid-option'],
    ['an unknown encoding', null, { encoding: 'latin-nine' }, 'invalid-option'],
    ['a long delimiter', null, { delimiter: '||' }, 'invalid-option'],
  ])('throws for %s', async (_, path, options, code) => {
    const iteration = collect(node.analyzeCorpus(path ?? [{ text: PERU }], options))
    await expect(iteration).rejects.toMatchObject({ name: 'StancekitError', code })
  })
})
