// node slow-command.mjs FOLDER -- COMMAND...: the command, slower, so that a test can kill its worker in the middle; and killed
// the first time it is given a batch with the article "crash". FOLDER remembers that it was. With CRASH=always, always killed.

import { spawn } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'

const [folder, , program, ...args] = process.argv.slice(2)
const input = await text(process.stdin)
const crashed = `${folder}/crashed`
if (process.env.CRASH === 'always' || (input.includes('"id":"crash"') && !existsSync(crashed))) {
  writeFileSync(crashed, '')
  process.stdout.write('{"half":')
  process.kill(process.pid, 'SIGKILL')
}
await setTimeout(500)
const child = spawn(program, args, { stdio: ['pipe', 'inherit', 'inherit'] })
child.stdin.end(input)
child.on('close', (code) => {
  process.exitCode = code ?? 1
})
