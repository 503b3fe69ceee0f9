// node flaky_command.mjs FOLDER MARK -- COMMAND...: the command; but the first time that it is given an article whose id
// contains MARK, it is killed after it has answered three articles. FOLDER remembers how often it was given one. MARK "always": each time.

import { spawn } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'

const [folder, mark, , program, ...args] = process.argv.slice(2)
const lines = (await text(process.stdin)).split('\n').slice(0, -1)
let kill = mark === 'always'
if (lines.some((line) => JSON.parse(line).id.includes(mark))) {
  kill = !existsSync(`${folder}/first`)
  writeFileSync(`${folder}/${kill ? 'first' : 'second'}`, '')
}
const child = spawn(program, args, { stdio: ['pipe', 'inherit', 'inherit'] })
child.stdin.end((kill ? lines.slice(0, 3) : lines).map((line) => `${line}\n`).join(''))
child.on('close', (code) => {
  if (kill) process.kill(process.pid, 'SIGKILL')
  process.exitCode = code ?? 1
})
