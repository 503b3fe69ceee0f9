import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../support/packed'

const built = createRequire(import.meta.url)

/** The entry as it is built, for its threads run a built file too. */
export function loadNode(): typeof import('../../src/node/index') {
  return built(join(root, 'dist/node.cjs')) as typeof import('../../src/node/index')
}

/** The library beside it, which its threads take. */
export function loadLibrary(): typeof import('stancekit') {
  return built(join(root, 'dist/index.cjs')) as typeof import('stancekit')
}

export interface Workplace {
  readonly folder: string
  readonly write: (name: string, content: string | Uint8Array) => string
  readonly remove: () => void
}

export function makeWorkplace(): Workplace {
  const folder = mkdtempSync(join(tmpdir(), 'stancekit-corpus-'))
  return {
    folder,
    write(name, content) {
      writeFileSync(join(folder, name), content)
      return join(folder, name)
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

const SENTENCES = [
  'Kenya condemned the attack on Somalia.',
  'President William Ruto said that Ethiopia had broken its word.',
  'Peru praised Chile for its help after the flood.',
  'NATO warned Russia on Monday.',
  'The decision is a disgrace, and the government should be ashamed.',
  'Armenia suspended its participation in the CSTO.',
  'Critics accused the ministry of cowardice.',
]

/** Lines of JSONL: short articles of our own, each different. */
export function jsonl(count: number): string[] {
  return Array.from({ length: count }, (_, i) => {
    const text = [0, 1, 2, 3].map((k) => SENTENCES[(i * (k + 1) + k) % SENTENCES.length]).join(' ')
    return JSON.stringify({
      id: `r${i}`,
      text: `${text} It was report number ${i}.`,
      outlet: `Outlet ${i % 3}`,
      date: '2024-03-01',
    })
  })
}

export function runCli(cwd: string, args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'dist/cli.cjs'), ...args], {
    cwd,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  return { status, stdout, stderr }
}

/** Starts the command and kills it as `when` says; null if it ended before. */
export function killCli(
  cwd: string,
  args: readonly string[],
  when: (ended: () => boolean) => Promise<void>,
): Promise<number | null> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'dist/cli.cjs'), ...args], { cwd, stdio: 'ignore' })
    void when(() => child.exitCode !== null).then(() => child.kill('SIGKILL'))
    child.on('exit', (code) => resolve(code))
  })
}

/** Hashes of a file, or of the files of a folder by their names. */
export function digest(path: string): Record<string, string> {
  const hash = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16)
  if (!statSync(path).isDirectory()) return { [path]: hash(path) }
  return Object.fromEntries(readdirSync(path).map((name) => [name, hash(join(path, name))]))
}

export function sizeOf(path: string): number {
  return existsSync(path) ? statSync(path).size : 0
}
