import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seededRandom } from '../../src/internal/seeded-random'
import { root } from '../support/packed'
import { collect, digest, jsonl, killCli, loadNode, makeWorkplace, runCli, sizeOf, type Workplace } from './support'

const FORMATS = ['jsonl', 'csv', 'parquet'] as const
type Format = (typeof FORMATS)[number]
const COUNT = 240
const KILLS = 4
const PATIENCE = 240_000
const node = loadNode()
let place: Workplace
beforeAll(() => {
  place = makeWorkplace()
  const lines = jsonl(COUNT)
  lines[100] = '{"id": "r100", "text": "cut'
  place.write('in.jsonl', lines.join('\n'))
})
afterAll(() => place.remove())

const outOf = (format: Format, name: string): string => (format === 'jsonl' ? `${name}.jsonl` : `${name}-${format}/`)
const journalOf = (out: string): string => join(place.folder, out.endsWith('/') ? `${out}.stancekit.journal` : `${out}.journal`)
const linesOf = (path: string): number => (existsSync(path) ? readFileSync(path, 'utf8').split('\n').length - 1 : 0)
const argsOf = (format: Format, out: string): string[] => [
  ...['analyze', 'in.jsonl', '--format', format, '--out', out, '--workers', '1', '--checkpoint-records', '12', '--quiet'],
  ...(format === 'jsonl' ? ['--layers', 'voice,summary'] : []),
]

describe.each(FORMATS)('a run that writes %s', (format) => {
  const whole = outOf(format, 'whole')
  let expected: Record<string, string>
  const hashes = (out: string): string[] => Object.values(digest(join(place.folder, out)))

  it('leaves its files and nothing else', () => {
    const { status, stderr } = runCli(place.folder, argsOf(format, whole))
    expect(stderr).toMatch(/^stancekit: in\.jsonl:101: is not JSON/)
    expect(status).toBe(1)
    expect(sizeOf(journalOf(whole))).toBe(0)
    expected = digest(join(place.folder, whole))
    expect(Object.keys(expected)).toHaveLength(format === 'jsonl' ? 1 : 5)
  })

  it(
    'ends with the same bytes after kill -9 at random moments',
    async () => {
      const random = seededRandom(42)
      const out = outOf(format, 'killed')
      const checkpoints = (): number => linesOf(journalOf(out))
      let kills = 0
      // The first time before there is any checkpoint; then some after the start, and a little later.
      for (let code: number | null = null; code === null; kills++) {
        const enough = kills === 0 ? 0 : checkpoints() + 1 + Math.floor(random() * 5)
        const wait = random() * 80
        code = await killCli(place.folder, argsOf(format, out), async (ended) => {
          while (!ended() && (kills === KILLS || checkpoints() < enough)) await setTimeout(3)
          await setTimeout(wait)
        })
      }
      expect(kills).toBeGreaterThan(1)
      expect(hashes(out)).toEqual(Object.values(expected))
    },
    PATIENCE,
  )

  it.skipIf(process.platform === 'win32')('says that the disk is full, and goes on when it no longer is', () => {
    const out = outOf(format, 'full')
    const size = Math.max(
      ...Object.keys(expected).map((name) => sizeOf(format === 'jsonl' ? name : join(place.folder, whole, name))),
    )
    // Files of at most so many kilobytes: what a full disk is to the one who writes, without a disk to fill.
    const limit = Math.floor((size * 0.6) / 1024)
    const command = [process.execPath, join(root, 'dist/cli.cjs'), ...argsOf(format, out)].map((word) => `'${word}'`).join(' ')
    const full = spawnSync('bash', ['-c', `ulimit -f ${limit}; exec ${command}`], { cwd: place.folder, encoding: 'utf8' })
    expect(full.status).toBe(2)
    expect(full.stderr).toMatch(/^stancekit: full\S*: cannot be written \(EFBIG: .*Make room and run the same again/m)
    expect(linesOf(journalOf(out))).toBeGreaterThan(1)
    expect(runCli(place.folder, argsOf(format, out)).status).toBe(1)
    expect(hashes(out)).toEqual(Object.values(expected))
  })

  it('goes on after it was stopped, and refuses another run’s work unless told to start anew', async () => {
    const out = join(place.folder, outOf(format, 'stopped'))
    const options = {
      format,
      out,
      workers: 1,
      checkpointRecords: 12,
      rollUp: true,
      ...(format === 'jsonl' ? { layers: ['voice', 'summary'] as const } : {}),
    }
    const input = join(place.folder, 'in.jsonl')
    const run = new AbortController()
    const stopped = node.writeCorpus(input, {
      ...options,
      signal: run.signal,
      onProgress: ({ done }) => done === 60 && run.abort(),
    })
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' })
    const other = node.writeCorpus(input, { ...options, toward: ['Kenya'] })
    await expect(other).rejects.toMatchObject({ code: 'invalid-option', message: expect.stringContaining('differs in: toward') })
    const summary = await node.writeCorpus(input, options)
    expect(summary).toMatchObject({ done: COUNT, failed: 1 })
    expect(summary.resumed).toBeGreaterThanOrEqual(48)
    const fresh = await node.writeCorpus(input, { ...options, out: join(place.folder, outOf(format, 'fresh')) })
    expect(fresh.resumed).toBe(0)
    expect(Object.values(digest(out))).toEqual(Object.values(digest(join(place.folder, outOf(format, 'fresh')))))
    const again = new AbortController()
    const interrupted = {
      ...options,
      out,
      signal: again.signal,
      onProgress: ({ done }: { done: number }) => done === 40 && again.abort(),
    }
    await expect(node.writeCorpus(input, interrupted)).rejects.toMatchObject({ name: 'AbortError' })
    expect(await node.writeCorpus(input, { ...options, toward: ['Kenya'], restart: true })).toMatchObject({
      done: COUNT,
      resumed: 0,
    })
  })
})

describe('writeCorpus', () => {
  it('writes the lines of analyzeCorpus’s results', async () => {
    const out = join(place.folder, 'lines.jsonl')
    const input = join(place.folder, 'in.jsonl')
    await node.writeCorpus(input, { out, format: 'jsonl', workers: 1 })
    const lines = readFileSync(out, 'utf8').trimEnd().split('\n')
    const results = await collect(node.analyzeCorpus(input, { workers: 0 }))
    expect(lines.map((line) => JSON.parse(line))).toEqual(
      results.map(({ id, position, doc, error }) => (error === null ? { id, position, ...doc } : { id, position, error })),
    )
  })

  it('renames what was written before it was killed in between', async () => {
    const input = join(place.folder, 'in.jsonl')
    const options = { format: 'csv', workers: 1 } as const
    const out = join(place.folder, 'renamed')
    await node.writeCorpus(input, { ...options, out })
    const before = digest(out)
    rmSync(out, { recursive: true })
    // All is written, and the second of five files finds its place taken.
    mkdirSync(join(out, 'actors.csv', 'taken'), { recursive: true })
    await expect(node.writeCorpus(input, { ...options, out })).rejects.toMatchObject({ code: 'cannot-write' })
    expect(readdirSync(out)).toContain('documents.csv')
    rmSync(join(out, 'actors.csv'), { recursive: true })
    expect(await node.writeCorpus(input, { ...options, out })).toMatchObject({ done: COUNT, resumed: COUNT })
    expect(digest(out)).toEqual(before)
  })

  it('leaves nothing of a run that could not begin', async () => {
    const out = join(place.folder, 'begun')
    const options = { format: 'parquet', out, workers: 0 } as const
    await expect(node.writeCorpus([{ text: 'x' }], { ...options, toward: ['Gahna'] })).rejects.toMatchObject({
      code: 'unknown-actor',
    })
    expect(readdirSync(out)).toEqual([])
    expect(await node.writeCorpus([{ text: 'x' }], options)).toMatchObject({ done: 1 })
  })

  it.each([
    ['a place in a file', { out: 'in.jsonl/x.jsonl', format: 'jsonl' as const, code: 'cannot-write' }],
    ['tables on standard output', { out: '-', format: 'csv' as const, code: 'invalid-option' }],
    ['an unknown format', { out: 'x', format: 'xml' as never, code: 'invalid-option' }],
    ['no place', { out: '', format: 'jsonl' as const, code: 'invalid-option' }],
  ])('throws for %s', async (_, { out, format, code }) => {
    const path = out.includes('/') ? join(place.folder, out) : out
    await expect(node.writeCorpus([{ text: 'x' }], { out: path, format, workers: 0 })).rejects.toMatchObject({ code })
  })
})
