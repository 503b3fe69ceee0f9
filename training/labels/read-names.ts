/** Reads articles in which the names were listed for this project (names.txt). */
import { join } from 'node:path'
import type { EntityType, Span } from '../../src/doc/types'
import { readBlocks } from './read-blocks'
import { readTexts } from './read-texts'

export interface LabelledNames {
  readonly id: string
  readonly text: string
  readonly names: readonly (Span & { readonly type: EntityType })[]
}

export function readLabelledNames(): LabelledNames[] {
  const texts = readTexts('allsides-genre')
  return readBlocks(join(import.meta.dirname, 'names.txt')).map(({ head, body }) => {
    const [, id, end] = head.split(' ')
    const names = body.split('\n').flatMap((line) => {
      const [type, ...spans] = line.split(' ')
      return spans.map((span) => {
        const [start, last] = span.split('-').map(Number)
        return { start, end: last, type: type as EntityType }
      })
    })
    return { id, text: (texts.get(id) ?? '').slice(0, Number(end)), names: names.sort((a, b) => a.start - b.start) }
  })
}
