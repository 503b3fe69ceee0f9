import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { transformSync } from 'esbuild'
import { expect, it } from 'vitest'
import { articles } from '../../corpus/index'
import * as evaluate from '../../src/evaluate/index'
import * as html from '../../src/html/index'
import * as library from '../../src/index'
import * as report from '../../src/report/index'
import { root } from '../support/packed'

/** The examples of the doc comments: code, and what each expression gives, in a comment beside or under it. */
interface Example {
  readonly file: string
  readonly code: string
  readonly expected: string
}

const scope: Record<string, unknown> = {
  ...library,
  ...evaluate,
  ...html,
  ...report,
  articles,
  article: articles[0],
  text: 'Russia failed its ally. Vladimir Putin denied it. Putin lied again, and the Kremlin is a disgrace.',
}

const ENTRIES =
  /^(?:analyze|actors\/(?:define|find|parse)-actors?|doc\/\S+|regions\/find-regions|segmentation\/segment|entities\/recognize-entities|attribution\/extract\S+|coreference\/resolve\S+|voice\/classify\S+|sentiment\/score-\w+|stance\/detect-stance|summary\/summarize-actors|report\/render-\w+|html\/index)\.ts$/

function readExamples(): Example[] {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    ENTRIES.test(file.replaceAll('\\', '/')),
  )
  return files.flatMap((file) => {
    const source = readFileSync(join(root, 'src', file), 'utf8')
    return [...source.matchAll(/@example\n([\s\S]*?)(?=\n \* @|\n \*\/)/g)].flatMap(([, block]) =>
      split(file, block.replace(/^ \* ?/gm, '')),
    )
  })
}

function split(file: string, block: string): Example[] {
  const examples: Example[] = []
  let prelude = ''
  let pending = ''
  const lines = block.split('\n')
  for (let i = 0; i < lines.length; i++) {
    const [, code, beside] = /^(?!\/\/)(.*?)(?:\s\/\/ (.*))?$/.exec(lines[i]) ?? ['', '', undefined]
    if (code === '' || code.startsWith('Source')) continue
    if (/^(const|import|try)\b/.test(code)) {
      if (!code.startsWith('import') && !code.startsWith('try')) prelude += `${code}\n`
      continue
    }
    pending = code
    const under: string[] = []
    while (beside === undefined && lines[i + 1]?.startsWith('//')) under.push(lines[++i].replace(/^\/\/ ?/, ''))
    const expected = beside ?? under.join(' ')
    if (expected !== '') examples.push({ file, code: `${prelude}return (${pending})`, expected })
  }
  return examples
}

function run(code: string): unknown {
  const { code: js } = transformSync(`function example() { ${code} }`, { loader: 'ts' })
  return new Function(...Object.keys(scope), `${js}; return example()`)(...Object.values(scope))
}

/** What a comment says, with its ellipses taken out; undefined if it is prose. */
function parse(expected: string): unknown {
  const plain = expected
    .replace(/\s*\(rounded\)\s*$/, '')
    .replace(/(\d)\.\.\./g, '$1')
    .replace(/,?\s*\.\.\.\s*,?/g, ', ')
    .replace(/,\s*,/g, ',')
  try {
    return new Function(`return (${plain})`)()
  } catch {
    return undefined
  }
}

/** Whether a value is as a comment says: properties that it names, numbers to two places. */
function agrees(actual: unknown, expected: unknown): boolean {
  if (typeof expected === 'number' && typeof actual === 'number') return Math.abs(actual - expected) < 0.0051
  if (typeof expected !== 'object' || expected === null) return actual === expected
  if (typeof actual !== 'object' || actual === null) return false
  return Object.entries(expected).every(([key, value]) => agrees(Reflect.get(actual, key), value))
}

const examples = readExamples().filter(({ expected }) => parse(expected) !== undefined)

it('finds the examples', () => {
  expect(examples.length).toBeGreaterThan(20)
})

it.each(examples)('$file: $code', ({ code, expected }) => {
  const actual = run(code)
  if (!agrees(actual, parse(expected))) expect(JSON.stringify(actual)).toBe(expected)
})
