import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../support/packed'
import { jsonl, makeWorkplace, type Workplace } from './support'

let place: Workplace
beforeAll(() => {
  place = makeWorkplace()
})
afterAll(() => place.remove())

// Loaded into every thread before anything else: ends the thread, or fills its memory, when it comes to a marked record.
const DEATHS = `import { existsSync, writeFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'
const parse = JSON.parse
if (!isMainThread) JSON.parse = (text, ...rest) => {
  if (text.includes('ENDS EACH')) process.exit(7)
  if (text.includes('ENDS ONE') && !existsSync(process.env.ONCE)) { writeFileSync(process.env.ONCE, ''); process.exit(7) }
  if (text.includes('FILLS MEMORY')) { const held = []; for (;;) held.push(new Array(100000).fill(held.length)) }
  return parse(text, ...rest)
}`

function analyzeWith(marks: Readonly<Record<number, string>>, workers: number): [string, string | null][] {
  const lines = jsonl(80).map((line, i) => (marks[i] === undefined ? line : line.replace('report number', marks[i])))
  const input = place.write('marked.jsonl', lines.join('\n'))
  const hook = pathToFileURL(place.write('deaths.mjs', DEATHS)).href
  const script = place.write(
    'script.mjs',
    `import { analyzeCorpus } from ${JSON.stringify(pathToFileURL(join(root, 'dist/node.js')).href)}
const results = []
for await (const { id, error } of analyzeCorpus(process.argv[2], { workers: ${workers}, workerMemory: 200, layers: ['voice'] })) results.push([id, error?.code ?? null])
console.log(JSON.stringify(results))`,
  )
  const env = { ...process.env, ONCE: `${place.folder}/once-${workers}` }
  const stdout = execFileSync(process.execPath, ['--import', hook, script, input], {
    encoding: 'utf8',
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return JSON.parse(stdout) as [string, string | null][]
}

describe('a thread that ends', () => {
  it.each([1, 2])('takes no record with it, and a record that ends two is an error record (%i workers)', (workers) => {
    const results = analyzeWith({ 5: 'ENDS ONE', 20: 'ENDS EACH', 21: 'ENDS EACH', 50: 'FILLS MEMORY', 79: 'ENDS EACH' }, workers)
    expect(results).toEqual(Array.from({ length: 80 }, (_, i) => [`r${i}`, [20, 21, 50, 79].includes(i) ? 'worker-died' : null]))
  })
})
