import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { TABLE_NAMES } from '../../src/node/sinks/tables'
import { jsonl, makeWorkplace, runCli, type Workplace } from '../node/support'

let place: Workplace
const run = (args: readonly string[], input = '') => runCli(place.folder, args, input)
const linesOf = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

beforeAll(() => {
  place = makeWorkplace()
  place.write('good.jsonl', jsonl(12).join('\n'))
  const bad = jsonl(40).map((line, i) => (i % 2 === 0 ? line : line.slice(0, 20)))
  place.write('bad.jsonl', bad.join('\n'))
  place.write('table.csv', 'guid;body\n7;Peru praised Chile.\n')
  place.write('zipped.jsonl.gz', gzipSync(jsonl(3).join('\n')))
})
afterAll(() => place.remove())

describe('stancekit analyze, over corpora', () => {
  it('takes JSONL on standard input and gives JSONL, a line a record, in order', () => {
    const { status, stdout, stderr } = run(
      ['analyze', '-', '--format', 'jsonl', '--layers', 'stances,meta'],
      jsonl(12).join('\n'),
    )
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(linesOf(stdout).map(({ id }) => id)).toEqual(Array.from({ length: 12 }, (_, i) => `r${i}`))
    expect(Object.keys(linesOf(stdout)[0])).toEqual(['id', 'position', 'stances', 'meta'])
    expect(linesOf(stdout)[3].position).toEqual({ index: 3, file: '-', row: 4 })
  })

  it('writes the same lines to a file, and a summary on standard error', () => {
    const { status, stdout, stderr } = run(['analyze', 'good.jsonl', '--format', 'jsonl', '--out', 'out.jsonl', '--workers', '1'])
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
    expect(stderr).toMatch(/^stancekit: 12 records done, 0 failed, \d+ s, [\d.]+ a second\n$/)
    expect(linesOf(readFileSync(join(place.folder, 'out.jsonl'), 'utf8'))).toHaveLength(12)
    expect(readdirSync(place.folder).filter((name) => name.startsWith('out'))).toEqual(['out.jsonl'])
    expect(run(['analyze', 'good.jsonl', '--format', 'jsonl', '--out', 'quiet.jsonl', '--quiet']).stderr).toBe('')
  })

  it('puts error records among the others, tells the first and how many, and ends with 1', () => {
    const { status, stdout, stderr } = run(['analyze', 'bad.jsonl', '--format', 'jsonl', '--workers', '1'])
    expect(status).toBe(1)
    const records = linesOf(stdout)
    expect(records).toHaveLength(40)
    expect(records[1]).toMatchObject({ id: 'bad.jsonl:2', position: { index: 1, row: 2 }, error: { code: 'invalid-json' } })
    expect(records.filter(({ error }) => error !== undefined)).toHaveLength(20)
    expect(stderr).toMatch(/^stancekit: bad\.jsonl:2: is not JSON/)
    expect(stderr).toMatch(/stancekit: 10 more records failed\n$/)
    expect(run(['analyze', 'bad.jsonl', '--format', 'csv', '--out', 'bad/']).stderr).toMatch(/40 records done, 20 failed/)
  })

  it.each(['csv', 'parquet'])('writes the tables as %s into a folder', (format) => {
    const { status } = run(['analyze', 'good.jsonl', 'zipped.jsonl.gz', '--format', format, '--out', `tables-${format}/`])
    expect(status).toBe(0)
    expect(readdirSync(join(place.folder, `tables-${format}`)).sort()).toEqual(
      TABLE_NAMES.map((name) => `${name}.${format}`).sort(),
    )
  })

  it('keeps one table of actors in a file of CSV', () => {
    expect(run(['analyze', 'good.jsonl', '--format', 'csv', '--out', 'actors.csv']).status).toBe(0)
    expect(readFileSync(join(place.folder, 'actors.csv'), 'utf8')).toMatch(/^file,actor,name,type,mentions/)
  })

  it('maps columns, takes folders, and shows records in every format', () => {
    const args = ['--text-column', 'body', '--id-column', 'guid', '--delimiter', ';']
    expect(run(['analyze', 'table.csv', ...args, '--format', 'markdown']).stdout).toContain('## 7')
    const { status, stdout } = run(['analyze', 'tables-csv', '--text-column', 'text', '--format', 'jsonl', '--layers', 'voice'])
    expect(status).toBe(1)
    expect(linesOf(stdout).some(({ voice }) => voice !== undefined)).toBe(true)
  })

  it.each([
    ['tables without a folder', ['analyze', 'good.jsonl', '--format', 'parquet'], /--out/],
    ['a wrong number', ['analyze', 'good.jsonl', '--workers', 'two'], /whole number/],
    ['an unknown layer', ['analyze', 'good.jsonl', '--format', 'jsonl', '--layers', 'stance'], /layers expects/],
    ['an unknown kind', ['analyze', 'good.jsonl', '--input', 'xml'], /xml/],
    ['a report of several', ['analyze', 'good.jsonl', '--format', 'html'], /one article/],
  ])('says in one line what is wrong with %s', (_, args, message) => {
    const { status, stdout, stderr } = run(args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(message)
    expect(stderr).toMatch(/^stancekit: [^\n]+\n$/)
  })

  it('writes nothing where no file is', () => {
    expect(run(['analyze', 'none.jsonl', '--format', 'jsonl', '--out', 'none-out.jsonl']).status).toBe(1)
    expect(existsSync(join(place.folder, 'none-out.jsonl'))).toBe(false)
  })

  it('documents its exit codes', () => {
    expect(run(['--help']).stdout).toMatch(/Exit codes: 0 .* 1 .* 2 .* 130/s)
  })
})
