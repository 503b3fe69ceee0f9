import type { Line } from '../line'

/** Marks that only the furniture of a page bears. */
const FURNITURE = new Set<unknown>(['drop', 'box', 'tail', 'comments', 'section', 'weak'])
const RUN = 4

/**
 * Whether a text is a page with furniture around the article, and not the article alone: it has several lines of furniture, or a
 * run of short lines as menus are.
 */
export function isPage(lines: readonly Line[]): boolean {
  let furniture = 0
  let run = 0
  let runs = 0
  for (const line of lines) {
    if (FURNITURE.has(line.mark)) furniture++
    run = line.words <= 4 && line.ending === 'open' ? run + 1 : 0
    if (run === RUN) runs++
  }
  return furniture + 2 * runs >= 2
}

/** Takes back, in a text that is no page, what was said against its sentences: they are kept, whatever they speak about. */
export function trustSentences(lines: readonly Line[]): void {
  for (const line of lines) {
    if (line.mark !== null && line.mark !== 'caption' && line.mark !== 'byline' && line.ending === 'sentence' && line.words >= 3)
      line.mark = null
  }
}
