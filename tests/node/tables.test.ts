import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { TABLE_NAMES, TABLES } from '../../src/node/sinks/tables'
import { collect, jsonl, loadLibrary, loadNode, makeWorkplace, type Workplace } from './support'

const node = loadNode()
let place: Workplace
const { analyze } = loadLibrary()
let query: (sql: string) => Promise<Record<string, unknown>[]>
const COUNT = 45
const lines = jsonl(COUNT)
lines[7] = '{"id": "r7"}'
lines[8] = JSON.stringify({ id: 'r8', text: 'He said: "It, is\n\nover".\n\nPeru praised Chile.', title: 'Quotes, "and" commas' })

beforeAll(async () => {
  place = makeWorkplace()
  const connection = await (await DuckDBInstance.create()).connect()
  query = async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson()
  const input = place.write('in.jsonl', lines.join('\n'))
  for (const format of ['parquet', 'csv'] as const) {
    const out = join(place.folder, format)
    const summary = await node.writeCorpus(input, { out, format, workers: 1, checkpointRecords: 20 })
    expect(summary).toEqual({
      done: COUNT,
      failed: 1,
      resumed: 0,
      files: TABLE_NAMES.map((name) => join(out, `${name}.${format}`)),
    })
  }
})
afterAll(() => place.remove())

const TYPES = { STRING: 'VARCHAR', INT32: 'INTEGER', DOUBLE: 'DOUBLE' }
const file = (table: string, format: string): string => `'${join(place.folder, format, `${table}.${format}`)}'`

describe('the tables, read by DuckDB', () => {
  it.each(TABLE_NAMES)('%s: has the columns and types that the guide names', async (table) => {
    const columns = await query(`describe select * from ${file(table, 'parquet')}`)
    expect(columns.map(({ column_name, column_type }) => [column_name, column_type])).toEqual(
      TABLES[table].map(({ name, type }) => [name, TYPES[type]]),
    )
  })

  it.each(TABLE_NAMES)('%s: holds the same in CSV as in Parquet', async (table) => {
    const types = Object.fromEntries(TABLES[table].map(({ name, type }) => [name, TYPES[type]]))
    const read = `read_csv(${file(table, 'csv')}, header = true, columns = ${JSON.stringify(types).replaceAll('"', "'")}, parallel = false)`
    expect(await query(`select * from ${read}`)).toEqual(await query(`select * from ${file(table, 'parquet')}`))
  })

  it('has a row a document, actor, stance, sentence and error', async () => {
    const docs = lines.flatMap((line) => {
      const { text, id, ...rest } = JSON.parse(line) as { text?: string; id: string }
      return text === undefined ? [] : [{ id, doc: analyze({ ...rest, text }) }]
    })
    const ids = (table: string) => query(`select id from ${file(table, 'parquet')}`).then((rows) => rows.map(({ id }) => id))
    expect(await ids('documents')).toEqual(docs.map(({ id }) => id))
    expect(await ids('actors')).toEqual(docs.flatMap(({ id, doc }) => doc.summary.map(() => id)))
    expect(await ids('stances')).toEqual(docs.flatMap(({ id, doc }) => doc.stances.map(() => id)))
    expect(await ids('sentences')).toEqual(docs.flatMap(({ id, doc }) => doc.sentences.map(() => id)))
    expect(await ids('errors')).toEqual(['r7'])
    const [row] = await query(
      `select d.title, s.text from ${file('documents', 'parquet')} d join ${file('sentences', 'parquet')} s using (position) where d.id = 'r8' and s.sentence = 0`,
    )
    expect(row.title).toBe('Quotes, "and" commas')
    const [{ favor }] = await query(`select count(*)::int as favor from ${file('stances', 'parquet')} where label = 'favor'`)
    expect(favor).toBe(docs.flatMap(({ doc }) => doc.stances).filter(({ label }) => label === 'favor').length)
  })

  it('reads Parquet that DuckDB wrote, by row groups and in other compressions', async () => {
    for (const compression of ['zstd', 'gzip', 'brotli', 'lz4_raw', 'snappy']) {
      const out = join(place.folder, `in-${compression}.parquet`)
      await query(
        `copy (select 'k' || i as guid, 'Peru praised Chile. ' || i as body, date '2024-01-02' as day from range(5000) t(i)) to '${out}' (format parquet, compression ${compression}, row_group_size 2048)`,
      )
      const columns = { text: 'body', id: 'guid', date: 'day' }
      let results = 0
      for await (const { id, position, doc } of node.analyzeCorpus(out, { columns, workers: 0, layers: ['meta', 'text'] })) {
        expect([id, position.row, doc?.text, doc?.meta.date]).toEqual([
          `k${results}`,
          results + 1,
          `Peru praised Chile. ${results}`,
          '2024-01-02',
        ])
        if (++results === 2100) break
      }
    }
  })

  it('writes files without rows', async () => {
    const out = join(place.folder, 'empty')
    await node.writeCorpus([] as { text: string }[], { out, format: 'parquet', workers: 0 })
    expect(await query(`select count(*)::int as n from '${out}/stances.parquet'`)).toEqual([{ n: 0 }])
    expect(await collect(node.analyzeCorpus([] as { text: string }[], { workers: 0 }))).toEqual([])
  })
})
