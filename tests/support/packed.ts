import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * A folder in which the packed tarball is installed, as a user gets it: only the files it publishes, beside its own
 * dependencies. Needs `npm run build`.
 */
export function installPacked(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'stancekit-')))
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], { cwd: root, stdio: 'pipe' })
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))
  if (tarball === undefined) throw new Error('npm pack made no tarball')
  const home = join(folder, 'node_modules', 'stancekit')
  mkdirSync(home, { recursive: true })
  execFileSync('tar', ['-xzf', join(folder, tarball), '-C', home, '--strip-components=1'])
  for (const name of ['piscina', 'wink-nlp']) {
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name))
  }
  return folder
}

/** Runs node in a folder; what it prints. */
export function node(folder: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): string {
  return execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', env, maxBuffer: 1 << 28 })
}
