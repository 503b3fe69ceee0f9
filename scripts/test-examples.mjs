// npm run test:examples [-- NAME...] [--renew]: runs the examples as their READMEs say, word for word, in a copy of this checkout,
// and tests what comes out. --renew writes anew what the READMEs and pictures of the examples show.

import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { missingFor } from './test-examples/needs.mjs'
import { openPlace } from './test-examples/place.mjs'
import { run, runCommandsOf } from './test-examples/readme.mjs'
import { renewNotebook, renewSpark } from './test-examples/renew.mjs'

const EXAMPLES = ['queue', 'notebook', 'spark']
const root = fileURLToPath(new URL('..', import.meta.url))
const { values, positionals } = parseArgs({ options: { renew: { type: 'boolean' } }, allowPositionals: true })
const examples = positionals.length > 0 ? positionals : EXAMPLES
const unknown = examples.find((name) => !EXAMPLES.includes(name))
if (unknown !== undefined) fail(`there is no example "${unknown}" with a test; there are ${EXAMPLES.join(', ')}`)

const missing = missingFor(examples)
if (missing.length > 0) {
  const list = missing.map(({ example, name }) => `  ${name}, for examples/${example}`).join('\n')
  fail(`not on this machine:\n${list}\nOn Debian: apt-get install ${missing.map(({ debian }) => debian).join(' ')}`)
}

const place = openPlace()
const { copy } = place
let failed = true
try {
  await copyCheckout()
  place.bringPython()
  console.log('examples/README.md: its commands, in a copy of this checkout')
  await runCommandsOf(join(copy, 'examples/README.md'), { cwd: copy })
  if (values.renew) {
    if (examples.includes('notebook')) await renewNotebook(copy, root)
    if (examples.includes('spark')) await renewSpark(copy, root)
    console.log('Renewed.')
    failed = false
  } else failed = !(await runTests())
} catch (error) {
  console.error(error.message)
} finally {
  place.close()
}
process.exitCode = failed ? 1 : 0

/** The files of this checkout as they are now, without what git ignores. */
async function copyCheckout() {
  const { stdout } = await run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root })
  for (const path of stdout.split('\0')) {
    if (path === '' || !existsSync(join(root, path))) continue
    mkdirSync(dirname(join(copy, path)), { recursive: true })
    cpSync(join(root, path), join(copy, path))
  }
}

/** Runs the tests one after the other, prints how many passed, and gives whether all did. */
async function runTests() {
  const files = examples.map((name) => `examples/${name}/test/${name}.test.mjs`)
  const child = spawn(process.execPath, ['--test', '--test-concurrency=1', '--test-reporter=spec', ...files], {
    cwd: copy,
    env: { ...process.env, FORCE_COLOR: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (chunk) => {
    output += chunk
    process.stdout.write(chunk)
  })
  const code = await new Promise((resolve) => child.on('close', resolve))
  const count = (name) => Number(new RegExp(`^\\S* ?${name} (\\d+)$`, 'm').exec(output)?.[1] ?? 0)
  console.log(`${count('pass')} passed, ${count('fail') + count('cancelled')} failed`)
  return code === 0 && count('pass') > 0
}

function fail(message) {
  console.error(`test:examples: ${message}`)
  process.exit(1)
}
