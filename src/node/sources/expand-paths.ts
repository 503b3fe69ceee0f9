import { type Stats, statSync } from 'node:fs'
import { StancekitError } from 'stancekit'
import type { CorpusInput } from '../types'

export interface SourceFile {
  /** As it was named, with `/` between folders; `-` for standard input. */
  readonly path: string
  /** Null where the beginning of the bytes must tell. */
  readonly kind: Exclude<CorpusInput, 'auto'> | null
  /** In bytes; null for standard input. */
  readonly size: number | null
}

const KINDS: ReadonlyMap<string, Exclude<CorpusInput, 'auto'>> = new Map([
  ['jsonl', 'jsonl'],
  ['ndjson', 'jsonl'],
  ['csv', 'csv'],
  ['tsv', 'tsv'],
  ['parquet', 'parquet'],
  ['html', 'html'],
  ['htm', 'html'],
  ['txt', 'text'],
  ['md', 'text'],
])
const IN_FOLDERS = [...KINDS].map(([ending, kind]) => (kind === 'parquet' ? `**/*.${ending}` : `**/*.${ending}{,.gz}`))

/**
 * The files that paths, folders and globs stand for, in the order given; those of one folder or glob in the order of their
 * paths.
 * @throws StancekitError `invalid-input` for a path where nothing is.
 */
export async function expandPaths(paths: readonly string[], input: CorpusInput): Promise<SourceFile[]> {
  const files: SourceFile[] = []
  for (const path of paths) {
    if (path === '-') {
      files.push({ path, kind: input === 'auto' ? null : input, size: null })
      continue
    }
    const stats = statOf(path)
    const found = stats === null ? await findGlob(path) : stats.isDirectory() ? await findFolder(path, input) : [path]
    for (const file of found) {
      const { size } = file === path && stats !== null ? stats : statSync(file)
      files.push({ path: file.replaceAll('\\', '/'), kind: input === 'auto' ? kindOf(file) : input, size })
    }
  }
  return files
}

function statOf(path: string): Stats | null {
  try {
    return statSync(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return null
    throw new StancekitError(
      'invalid-input',
      `${path}: ${code === 'EACCES' ? 'may not be read (permission denied)' : `cannot be read (${code})`}`,
    )
  }
}

// Imported when needed: it looks at the environment when it is.
async function findFiles(pattern: string | string[], cwd?: string): Promise<string[]> {
  const { glob } = await import('tinyglobby')
  return (await glob(pattern, { expandDirectories: false, ...(cwd === undefined ? {} : { cwd }) })).sort()
}

async function findGlob(pattern: string): Promise<string[]> {
  const found = /[*?[\]{}()!]/.test(pattern) ? await findFiles(pattern) : []
  if (found.length > 0) return found
  throw new StancekitError('invalid-input', `${pattern}: no such file`)
}

async function findFolder(folder: string, input: CorpusInput): Promise<string[]> {
  const found = await findFiles(input === 'auto' ? IN_FOLDERS : '**/*', folder)
  const base = folder.replace(/[\\/]+$/, '')
  if (found.length > 0) return found.map((file) => `${base}/${file}`)
  throw new StancekitError(
    'invalid-input',
    `${folder}: is a directory without files that can be read (${[...KINDS.keys()].map((ending) => `.${ending}`).join(', ')})`,
  )
}

/** The kind of a file by its name; null for one that is to be looked into. */
export function kindOf(path: string): Exclude<CorpusInput, 'auto'> | null {
  const ending = /\.([a-z]+)(?:\.gz)?$/i.exec(path)?.[1].toLowerCase()
  return ending === 'json' ? null : (KINDS.get(ending ?? '') ?? 'text')
}
