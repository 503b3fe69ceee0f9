import type { Doc, HasRegions, Region } from '../doc/types'
import type { Line } from './line'
import { cutLines } from './passes/cut-lines'
import { findArticle } from './passes/find-article'
import { joinWrapped } from './passes/join-wrapped'
import { markLines } from './passes/mark-lines'
import { takeRegions } from './passes/take-regions'

/**
 * Finds the article in the text of a page: its title, subtitle, headings, bylines, datelines, captions and paragraphs. Menus, share
 * links, newsletter appeals, related headlines, author boxes, comments and copyright lines are in no region. A text that is
 * no page but the article alone is kept wholly.
 *
 * @param doc a document; `meta.title`, when the text begins with it, is taken for the title.
 * @returns the document with `regions`, in reading order and apart from each other. Linear in the length of the text; never throws.
 * @example
 * findRegions(createDoc('Menu\nHome\n\nRussia votes\n\nPolls opened on Friday across the country.')).regions
 * // [{ start: 11, end: 23, kind: 'title' }, { start: 25, end: 67, kind: 'paragraph' }]
 */
export function findRegions<D extends Doc>(doc: D): D & HasRegions {
  const { text, meta } = doc
  const lines: Line[] = joinWrapped(text, cutLines(text))
  markLines(text, lines)
  findArticle(text, lines, meta.title)
  const regions: Region[] = takeRegions(text, lines)
  return { ...doc, regions }
}
