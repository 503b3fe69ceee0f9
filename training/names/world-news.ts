import { join } from 'node:path'
import type { EntityType } from '../../src/doc/types'
import { readBlocks } from '../labels/read-blocks'
import type { MarkedName, MarkedText } from './marked-text'

/** The passages in order, each with the head that says what it is. */
export function worldPassages(): { readonly head: string; readonly text: MarkedText }[] {
  return readBlocks(join(import.meta.dirname, 'world-news.txt')).map(({ head, body }) => ({ head, text: unmark(body) }))
}

const MARK = /\[(PER|ORG|GPE|LOC|NORP|MISC)\|([^\]|]+)\]/g

function unmark(marked: string): MarkedText {
  const names: MarkedName[] = []
  let text = ''
  let at = 0
  for (const found of marked.matchAll(MARK)) {
    text += marked.slice(at, found.index)
    names.push({ start: text.length, end: text.length + found[2].length, types: [found[1] as EntityType] })
    text += found[2]
    at = found.index + found[0].length
  }
  return { source: 'world news', text: text + marked.slice(at), names, unmarked: [], weight: 1 }
}
