import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What is labelled already: ids of articles, or `id start-end` of sentences of `relations`. */
export function labelledIds(name: 'articles' | 'relations' | 'references' | 'names'): Set<string> {
  const path = join(import.meta.dirname, `${name}.txt`)
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : []
  return new Set(
    name !== 'relations'
      ? lines.filter((line) => line.startsWith('# ')).map((line) => line.split(' ')[2])
      : lines.map((line) => line.split(' ').slice(0, 2).join(' ')),
  )
}
