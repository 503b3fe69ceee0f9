/** Reads articles in which the names were listed for this project (names.txt). */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EntityType, Span } from '../../src/doc/types'
import { readTexts } from './read-texts'

export interface LabelledNames {
  readonly id: string
  readonly text: string
  readonly names: readonly (Span & { readonly type: EntityType })[]
}

export function readLabelledNames(): LabelledNames[] {
  const texts = readTexts('allsides-genre')
  const blocks = readFileSync(join(import.meta.dirname, 'names.txt'), 'utf8')
    .trim()
    .split(/^# /m)
  return blocks.filter(Boolean).map((block) => {
    const [head, ...lines] = block.trim().split('\n')
    const [, id, end] = head.split(' ')
    const names = lines.flatMap((line) => {
      const [type, ...spans] = line.split(' ')
      return spans.map((span) => {
        const [start, last] = span.split('-').map(Number)
        return { start, end: last, type: type as EntityType }
      })
    })
    return { id, text: (texts.get(id) ?? '').slice(0, Number(end)), names: names.sort((a, b) => a.start - b.start) }
  })
}
