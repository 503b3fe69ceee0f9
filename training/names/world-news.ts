import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EntityType } from '../../src/doc/types'
import type { MarkedName, MarkedText } from './marked-text'

/** The passages in order, each with the head that says what it is. */
export function worldPassages(): { readonly head: string; readonly text: MarkedText }[] {
  return readFileSync(join(import.meta.dirname, 'world-news.txt'), 'utf8')
    .split(/^# /m)
    .slice(1)
    .map((block) => {
      const end = block.indexOf('\n')
      return { head: block.slice(0, end), text: unmark(block.slice(end).trim()) }
    })
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
