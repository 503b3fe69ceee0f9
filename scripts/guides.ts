/**
 * Runs every code sample of docs/guides (a js block followed by a text block) and writes what it prints into the text block;
 * with `--check` only tells where they differ. Needs `npm run build`.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const folder = resolve(root, 'docs/guides')
const check = process.argv.includes('--check')
const SAMPLE = /```js\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/g
// Inside the package, so that samples import it by its own name.
const work = mkdtempSync(join(root, 'docs/.samples-'))

try {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.md'))) {
    const path = join(folder, name)
    const before = readFileSync(path, 'utf8')
    const after = before.replace(SAMPLE, (_, code: string) => `\`\`\`js\n${code}\`\`\`\n\n\`\`\`text\n${run(code, name)}\`\`\``)
    if (after === before) continue
    if (!check) writeFileSync(path, after)
    else {
      console.error(`docs/guides/${name} shows another output than its samples print: run npm run guides`)
      process.exitCode = 1
    }
  }
} finally {
  rmSync(work, { recursive: true, force: true })
}

function run(code: string, name: string): string {
  const file = join(work, 'sample.mjs')
  writeFileSync(file, code)
  const { status, stdout, stderr } = spawnSync(process.execPath, [file], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  })
  if (status !== 0) throw new Error(`A sample of ${name} failed:\n${code}\n${stderr}`)
  return stdout
}
