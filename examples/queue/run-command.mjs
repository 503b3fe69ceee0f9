import { spawn } from 'node:child_process'

/**
 * Exit codes with which the command has answered for each record: 0, all done; 1, some record failed and has an error
 * record in its place.
 */
const FINISHED = [0, 1]

/**
 * Runs a command that reads JSON lines and writes one line for each, in order.
 *
 * @param command program and arguments.
 * @param lines the input, a record each.
 * @returns a promise of the output, a line for each of the input. It rejects when the command is killed, fails, or gives
 * another number of lines.
 */
export function runCommand([program, ...args], lines) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'] })
    let output = ''
    let complaints = ''
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      output += chunk
    })
    child.stderr.setEncoding('utf8').on('data', (chunk) => {
      complaints = (complaints + chunk).slice(-2000)
    })
    // A command that ended early no longer reads; how it ended is told below.
    child.stdin.on('error', () => {})
    child.stdin.end(`${lines.join('\n')}\n`)
    child.on('error', reject)
    child.on('close', (code, signal) => {
      const answers = output.split('\n').slice(0, -1)
      if (FINISHED.includes(code) && answers.length === lines.length) return resolve(answers)
      reject(
        new Error(
          `${program} ended with ${signal ?? code}, ${answers.length} answers to ${lines.length} articles\n${complaints}`,
        ),
      )
    })
  })
}
