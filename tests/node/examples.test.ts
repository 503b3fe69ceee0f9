import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { root } from '../support/packed'
import { loadNode, makeWorkplace, type Workplace } from './support'

let place: Workplace
beforeAll(() => {
  place = makeWorkplace()
})
afterAll(() => place.remove())

/** The code of a doc comment's example, and what its last line gives by the comment beside it. */
function readExample(file: string): { code: string; expected: string } {
  const source = readFileSync(join(root, 'src/node', file), 'utf8')
  const block = /@example\n([\s\S]*?)(?=\n \* @|\n \*\/)/.exec(source)?.[1].replace(/^ \* ?/gm, '') ?? ''
  const lines = block.trim().split('\n')
  const [, last, expected] = /^(.*) \/\/ (.*)$/.exec(lines.at(-1) ?? '') ?? ['', '', '']
  return { code: `${lines.slice(0, -1).join('\n')}\nreturn ${last}`, expected }
}

it.each(['analyze-corpus.ts', 'write-corpus.ts'])('%s: the example gives what its comment says', async (file) => {
  const { code, expected } = readExample(file)
  const scope = { ...loadNode(), out: join(place.folder, 'out.jsonl') }
  const run = new Function(...Object.keys(scope), `return (async () => { ${code} })()`)
  expect(await run(...Object.values(scope))).toMatchObject(new Function(`return (${expected})`)())
})

it('the guide names every column of the tables with its type, and every error code', async () => {
  const { TABLES } = await import('../../src/node/sinks/tables')
  const guide = readFileSync(join(root, 'docs/guides/many-articles.md'), 'utf8')
  for (const [table, columns] of Object.entries(TABLES)) {
    const row = guide.split('\n').find((line) => line.startsWith(`| \`${table}\` |`)) ?? ''
    const named = columns.map(({ name, type, nullable }) => {
      const key = table !== 'documents' && (name === 'id' || name === 'position')
      return `\`${name}\`${key ? '' : ` ${type}${nullable ? '?' : ''}`}`
    })
    expect(row).toContain(named.join(', '))
  }
  const types = readFileSync(join(root, 'src/node/types.ts'), 'utf8')
  const codes = [...(/type CorpusErrorCode =([\s\S]*?)\n\n/.exec(types)?.[1] ?? '').matchAll(/'([a-z-]+)'/g)].map(
    ([, code]) => code,
  )
  expect(codes.length).toBeGreaterThan(10)
  for (const code of codes) expect(guide).toContain(`\`${code}\``)
})
