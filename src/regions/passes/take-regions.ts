import type { Region } from '../../doc/types'
import type { Line } from '../line'
import { datelineLength, isDateline } from '../rules/datelines'
import { isBlank } from './cut-lines'

const SHORTEST_DATELINE = 6
/** As many paragraphs that begin with capitals and a colon are the turns of those who speak in a transcript. */
const FEWEST_TURNS = 3
const TURN = /^[A-Z][A-Z.' -]*[A-Z]:$/

/** Makes regions of the labelled lines; the place-and-date opener of a paragraph becomes a region of its own. */
export function takeRegions(text: string, lines: readonly Line[]): Region[] {
  const regions: Region[] = []
  const turns = countTurns(text, lines)
  for (const { start, end, kind } of lines) {
    if (kind === null) continue
    if (end - start >= SHORTEST_DATELINE && (kind === 'paragraph' || kind === 'byline' || kind === 'heading')) {
      const opening = text.slice(start, Math.min(end, start + 200))
      if (isDateline(opening) && end - start <= 200) {
        regions.push({ start, end, kind: 'dateline' })
        continue
      }
      const length = kind === 'paragraph' ? datelineLength(opening) : 0
      if (length > 0 && !(turns >= FEWEST_TURNS && TURN.test(text.slice(start, start + length)))) {
        regions.push({ start, end: start + length, kind: 'dateline' })
        let from = start + length
        while (from < end && isBlank(text.charCodeAt(from))) from++
        if (from < end) regions.push({ start: from, end, kind })
        continue
      }
    }
    regions.push({ start, end, kind })
  }
  return regions
}

function countTurns(text: string, lines: readonly Line[]): number {
  let turns = 0
  for (const { start, end, kind } of lines) {
    if (kind !== 'paragraph') continue
    const colon = text.slice(start, Math.min(end, start + LONGEST_SPEAKER)).indexOf(':')
    if (colon > 0 && TURN.test(text.slice(start, start + colon + 1))) turns++
  }
  return turns
}

const LONGEST_SPEAKER = 40
