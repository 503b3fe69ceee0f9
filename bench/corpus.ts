import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { writeArticles } from './corpus-articles'
import { median } from './measure'
import type { Row } from './row'

const ENTRY = join(import.meta.dirname, '../dist/node.js')
const ROUNDS = 3
/** A thread's engine takes some thousand articles to have compiled most of what it will: so many for each thread. */
const WARM_UP = 4000
/** Articles for each thread that are timed then. */
const TIMED = 3000
const MEMORY_COUNT = 20_000

/** Runs in a process of its own; prints the articles a second after the first ones, and the most memory that it took. */
const SCRIPT = `import { writeCorpus } from ${JSON.stringify(pathToFileURL(ENTRY).href)}
const [path, workers, warmUp] = process.argv.slice(1)
let most = 0
const watch = setInterval(() => { most = Math.max(most, process.memoryUsage.rss()) }, 50)
let done = 0
let start = 0
const onProgress = () => { if (++done === Number(warmUp)) start = performance.now() }
const layers = ['stances', 'summary', 'voice']
await writeCorpus(path, { out: path + '.out', format: 'jsonl', workers: Number(workers), layers, onProgress })
const rate = (done - warmUp) / ((performance.now() - start) / 1000)
clearInterval(watch)
console.log(JSON.stringify({ rate, most }))`

interface Run {
  readonly rate: number
  readonly most: number
}

function run(path: string, workers: number): Run {
  const args = ['--input-type=module', '--eval', SCRIPT, path, String(workers), String(workers * WARM_UP)]
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Run
}

/**
 * Articles a second, read from JSONL and written to it, with one and two worker threads, in turn, and the memory that a long run takes, all threads together. The
 * articles have 800 characters. Needs `npm run build`. `STANCEKIT_BENCH_ARTICLES` makes the long run longer.
 */
export async function corpusRates(): Promise<Row[]> {
  if (!existsSync(ENTRY)) throw new Error('bench: dist/node.js is missing: run npm run build first')
  const folder = mkdtempSync(join(tmpdir(), 'stancekit-bench-'))
  try {
    const paths = [1, 2].map((workers) => join(folder, `for-${workers}.jsonl`))
    for (const [i, path] of paths.entries()) await writeArticles(path, (i + 1) * (WARM_UP + TIMED))
    const one: number[] = []
    const two: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      one.push(run(paths[0], 1).rate)
      two.push(run(paths[1], 2).rate)
    }
    const count = Number(process.env.STANCEKIT_BENCH_ARTICLES ?? MEMORY_COUNT)
    const many = join(folder, 'many.jsonl')
    await writeArticles(many, count)
    const { most, rate } = run(many, 2)
    const group = 'corpus, articles of 800 characters, to JSONL'
    return [
      { group, name: '1 worker', value: median(one), unit: 'articles a second' },
      { group, name: '2 workers', value: median(two), unit: 'articles a second' },
      {
        group,
        name: '2 workers against 1',
        value: median(two.map((value, i) => value / one[i])),
        unit: 'times as many',
        least: 1.7,
      },
      { group, name: `${count} articles, 2 workers`, value: rate, unit: 'articles a second' },
      { group, name: `memory of ${count} articles, 2 workers`, value: most / 1e6, unit: 'MB', limit: 600 },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
