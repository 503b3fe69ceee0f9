import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** The blocks of a Markdown file's code in one language, in order, without their fences. */
export function blocksOf(path, language) {
  const blocks = readFileSync(path, 'utf8').matchAll(/^```(\S*)[^\n]*\n(.*?)^```$/gmsu)
  return [...blocks].filter(([, found]) => found === language).map(([, , code]) => code)
}

/**
 * Runs what a reader of a Markdown file would type: its `sh` blocks, in order, in one shell that stops at the first failure.
 *
 * @returns a promise of what the shell printed.
 */
export function runCommandsOf(path, { cwd, env = {} }) {
  return run('bash', ['-euo', 'pipefail', '-c', blocksOf(path, 'sh').join('\n')], { cwd, env, group: true })
}

/** Process groups under way: what a failed shell had started in the background must not outlive it, nor the test. */
const groups = new Set()
process.on('exit', () => {
  for (const group of groups) end(group)
})

function end(group) {
  groups.delete(group)
  try {
    process.kill(-group, 'SIGKILL')
  } catch {
    // Nobody is left.
  }
}

/**
 * Runs a program to its end; rejects with all it printed if it fails. `codes` do not count as failure; null: none does. With
 * `group`, what the program leaves running is ended with it.
 */
export async function run(program, args, { cwd, env = {}, input = '', codes = [0], group = false } = {}) {
  const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio: ['pipe', 'pipe', 'pipe'], detached: group })
  if (group && child.pid !== undefined) {
    groups.add(child.pid)
    child.on('exit', () => end(child.pid))
  }
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (chunk) => {
    stdout += chunk
  })
  child.stderr.setEncoding('utf8').on('data', (chunk) => {
    stderr += chunk
  })
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status, signal) => resolve(status ?? signal))
  })
  if (codes !== null && !codes.includes(code)) {
    throw new Error(`${[program, ...args].join(' ')}\nended with ${code}\n${stdout.slice(-4000)}\n${stderr.slice(-4000)}`)
  }
  return { code, stdout, stderr }
}

/**
 * Whether two outputs are the same up to the size of their numbers, which move a little with each new model: the words are
 * equal, decimals differ by at most `tolerance`, whole numbers by at most `whole`. Padding does not count.
 */
export function alike(one, other, { tolerance, whole }) {
  const [a, b] = [one, other].map((text) => text.replace(/[ ─]+/g, ' ').split(/(\d+(?:\.\d+)?)/))
  return (
    a.length === b.length &&
    a.every((part, at) => {
      if (at % 2 === 0) return part.replace(/-$/, '') === b[at].replace(/-$/, '')
      const [x, y] = [a, b].map((parts) => Number(parts[at]) * (parts[at - 1].endsWith('-') ? -1 : 1))
      return Math.abs(x - y) <= (Number.isInteger(x) && Number.isInteger(y) ? whole : tolerance)
    })
  )
}
