import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildSync } from 'esbuild'

export type Library = typeof import('../src/index')

const FOLDER = join(import.meta.dirname, '../node_modules/.cache/stancekit-bench')

/** Where the library lies as users get it: bundled, its dependencies outside. Sources run by tsx are slower. */
export function buildLibrary(): string {
  mkdirSync(FOLDER, { recursive: true })
  const outfile = join(FOLDER, 'index.mjs')
  buildSync({
    entryPoints: [join(import.meta.dirname, '../src/index.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'es2022',
    packages: 'external',
    logLevel: 'error',
  })
  return outfile
}

export async function loadLibrary(path: string): Promise<Library> {
  return (await import(pathToFileURL(path).href)) as Library
}
