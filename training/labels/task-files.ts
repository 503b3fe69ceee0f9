import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The lines of a file of a part: its keys (`key.tsv`) or what was said of it (`labels.txt`). */
export function taskLines(folder: string, part: string, kind: 'key.tsv' | 'labels.txt'): string[] {
  return readFileSync(join(folder, `${part}.${kind}`), 'utf8')
    .trim()
    .split('\n')
}
