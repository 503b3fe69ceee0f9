import { createDoc } from '../../src/doc/create-doc'
import type { Region, RegionKind } from '../../src/doc/types'
import { findRegions } from '../../src/regions/find-regions'

const KINDS: Readonly<Record<string, RegionKind>> = {
  T: 'title',
  S: 'subtitle',
  H: 'heading',
  B: 'byline',
  D: 'dateline',
  C: 'caption',
  P: 'paragraph',
}

/**
 * A page with its regions marked: `[T The headline]`, one letter for the kind. A bracket that marks nothing is written `((` or `))`.
 */
export function readMarked(marked: string): { text: string; regions: Region[] } {
  const regions: Region[] = []
  let text = ''
  let at = 0
  for (const match of marked.matchAll(/\[([TSHBDCP]) ([^\]]*)\]/g)) {
    text += plain(marked.slice(at, match.index))
    const start = text.length
    text += plain(match[2])
    regions.push({ start, end: text.length, kind: KINDS[match[1]] })
    at = match.index + match[0].length
  }
  return { text: text + plain(marked.slice(at)), regions }
}

function plain(text: string): string {
  return text.replaceAll('((', '[').replaceAll('))', ']')
}

/** The text with its regions marked as `readMarked` reads them: differences are easy to see in it. */
export function mark(text: string, regions: readonly Region[]): string {
  let marked = ''
  let at = 0
  for (const { start, end, kind } of regions) {
    const letter = Object.keys(KINDS).find((key) => KINDS[key] === kind)
    marked += `${text.slice(at, start)}[${letter} ${text.slice(start, end)}]`
    at = end
  }
  return marked + text.slice(at)
}

export function marksFound(text: string): string {
  return mark(text, findRegions(createDoc(text)).regions)
}
