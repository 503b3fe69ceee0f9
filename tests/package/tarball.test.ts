import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findChromium, inChromium } from '../support/chromium'
import { installPacked, node } from '../support/packed'
import { texts } from '../support/texts'

let folder: string
beforeAll(() => {
  folder = installPacked()
  writeFileSync(join(folder, 'texts.json'), JSON.stringify(texts))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const ENTRIES = ['stancekit', 'stancekit/evaluate', 'stancekit/corpus', 'stancekit/node']

function write(name: string, code: string): string {
  writeFileSync(join(folder, name), code)
  return name
}

describe('the packed tarball', () => {
  it('gives the same analyses imported in ESM, required in CJS, and bundled in a browser, byte for byte', async () => {
    const body = `process.stdout.write(JSON.stringify(Object.values(JSON.parse(fs.readFileSync('texts.json', 'utf8'))).map((text) => analyze(text))))`
    const esm = node(folder, [write('esm.mjs', `import fs from 'node:fs'; import { analyze } from 'stancekit'; ${body}`)])
    const cjs = node(folder, [
      write('cjs.cjs', `const fs = require('node:fs'); const { analyze } = require('stancekit'); ${body}`),
    ])
    expect(JSON.parse(esm)).toHaveLength(Object.keys(texts).length)
    expect(cjs).toBe(esm)
    if (findChromium() === null) return
    const bundle = await build({
      stdin: { contents: "import { analyze } from 'stancekit'; globalThis.analyze = analyze", resolveDir: folder },
      bundle: true,
      write: false,
      format: 'iife',
      platform: 'browser',
    })
    const analyzeAll = (policy: string): ReturnType<typeof inChromium<string>> =>
      inChromium(async (page) => {
        await page.setContent(`<meta http-equiv="Content-Security-Policy" content="${policy}"><title>Analyses</title>`)
        await page.addScriptTag({ content: bundle.outputFiles[0].text })
        return page.evaluate(
          (input) => {
            const analyze = Reflect.get(globalThis, 'analyze') as (text: string) => unknown
            return JSON.stringify((JSON.parse(input) as string[]).map((text) => analyze(text)))
          },
          JSON.stringify(Object.values(texts)),
        )
      })
    const free = await analyzeAll('')
    expect(free.errors).toEqual([])
    expect(free.value).toBe(esm)
    // A policy that names no 'wasm-unsafe-eval' forbids WebAssembly.
    const strict = await analyzeAll("script-src 'unsafe-inline'")
    expect(strict.errors).toEqual([])
    expect(strict.value).toBe(esm)
  })

  it.each(ENTRIES)('prints nothing, reads no data file and no environment variable when %s is imported', (entry) => {
    write(
      'watch.cjs',
      `const fs = require('node:fs')
const seen = (globalThis.seen = [])
const ours = () => /node_modules[\\\\/](stancekit|wink|natural)/.test(new Error().stack.split('\\n').slice(3, 5).join('\\n'))
process.env = new Proxy(process.env, { get: (target, key) => (ours() && seen.push('env ' + String(key)), target[key]) })
for (const name of ['readFileSync', 'readFile', 'openSync', 'open', 'existsSync', 'statSync', 'readdirSync']) {
  const original = fs[name]
  fs[name] = function (path, ...rest) { if (ours()) seen.push(name + ' ' + path); return original.call(this, path, ...rest) }
}`,
    )
    const esm = write('import.mjs', `await import('${entry}'); if (globalThis.seen.length > 0) console.log(globalThis.seen)`)
    const cjs = write('require.cjs', `require('${entry}'); if (globalThis.seen.length > 0) console.log(globalThis.seen)`)
    expect(node(folder, ['--require', './watch.cjs', esm])).toBe('')
    expect(node(folder, ['--require', './watch.cjs', cjs])).toBe('')
  })

  it('finds its worker threads in ESM and CJS, and writes with them', () => {
    const body = `async function main() {
  const results = []
  for await (const { id, doc } of analyzeCorpus('articles.jsonl', { workers: 1, layers: ['stances'] })) results.push([id, doc.stances.length > 0])
  const { done, failed } = await writeCorpus('articles.jsonl', { out: 'tables', format: 'parquet', workers: 1 })
  console.log(JSON.stringify([results, done, failed]))
}
main()`
    write('articles.jsonl', `${JSON.stringify({ id: 'a', text: 'Norway praised Chile.' })}\n`)
    const esm = node(folder, [write('corpus.mjs', `import { analyzeCorpus, writeCorpus } from 'stancekit/node'; ${body}`)])
    const cjs = node(folder, [write('corpus.cjs', `const { analyzeCorpus, writeCorpus } = require('stancekit/node'); ${body}`)])
    expect(JSON.parse(esm)).toEqual([[['a', true]], 1, 0])
    expect(cjs).toBe(esm)
    const cli = join('node_modules', 'stancekit', 'dist', 'cli.cjs')
    const lines = node(folder, [cli, 'analyze', 'articles.jsonl', '--format', 'jsonl', '--workers', '1', '--layers', 'voice'])
    expect(JSON.parse(lines)).toMatchObject({ id: 'a', voice: { label: 'reporting' } })
  })

  it.each(['mts', 'cts'])('serves a strict consumer with skipLibCheck off and no @types (%s)', (extension) => {
    expect(compile(extension, CONSUMER)).toEqual([])
  })

  it('tells in the compile error which layer a step lacks', () => {
    const [error] = compile(
      'mts',
      `import { createDoc, detectStance, findRegions, pipe, segment } from 'stancekit'\npipe(createDoc(''), findRegions, segment, (doc) => detectStance(doc))`,
    )
    expect(error).toMatch(/missing the following properties.*: .*mentions|Property '\w+' is missing/s)
  })

  it('publishes what a user needs and nothing else', () => {
    const home = join(folder, 'node_modules', 'stancekit')
    const manifest = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { dependencies: Record<string, string> }
    expect(Object.keys(manifest.dependencies).sort()).toEqual(['piscina', 'wink-nlp'])
    for (const file of ['README.md', 'LICENSE', 'CHANGELOG.md', 'THIRD-PARTY-NOTICES.md'])
      expect(readFileSync(join(home, file), 'utf8')).not.toBe('')
  })
})

describe('a browser', () => {
  it('is there to test with', (context) => {
    if (findChromium() === null && process.env.CI !== 'true')
      context.skip('no Chromium or Chrome found: set CHROMIUM_PATH, or install Debian’s chromium')
    expect(findChromium()).not.toBeNull()
  })
})

const CONSUMER = `import { analyze, classifySentence, createDoc, defineActor, detectStance, findRegions, pipe, scoreRelation, scoreTarget, segment, type AnalyzedDoc, type Span } from 'stancekit'
import { articles } from 'stancekit/corpus'
import * as evaluate from 'stancekit/evaluate'
import { analyzeCorpus, type CorpusSummary, writeCorpus } from 'stancekit/node'
const doc: AnalyzedDoc = analyze({ text: 'Norway praised Chile.', date: '2020-01-01' }, { toward: ['Norway'], rollUp: false, actors: [defineActor({ id: 'org:x', name: 'X' })] })
const spans: readonly Span[] = doc.stances.flatMap((stance) => stance.evidence)
const label: 'negative' | 'neutral' | 'positive' = scoreTarget('Norway praised Chile.', { start: 0, end: 6 }).label
const voice: 'opinion' | 'reporting' = classifySentence('This is folly.').label
const score: number = scoreRelation('Norway praised Chile.', { source: { start: 0, end: 6 }, target: { start: 15, end: 20 } }).score
const sentences: number = pipe(createDoc('a'), findRegions, segment).sentences.length
async function corpus(): Promise<CorpusSummary> {
  for await (const { error, doc } of analyzeCorpus([{ text: 'a' }], { layers: ['stances'] })) if (error === null) doc.stances.length
  return writeCorpus('*.jsonl', { out: 'x', format: 'csv' })
}
// @ts-expect-error a step without its layers
detectStance(createDoc('a'))
export { articles, corpus, doc, evaluate, label, score, sentences, spans, voice }
`

function compile(extension: string, code: string): string[] {
  mkdirSync(join(folder, 'types'), { recursive: true })
  const file = join(folder, 'types', `consumer.${extension}`)
  writeFileSync(file, code)
  const program = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    skipLibCheck: false,
    types: [],
    lib: ['lib.es2022.d.ts'],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    exactOptionalPropertyTypes: true,
  })
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}
