import type { Region } from '../../doc/types'
import { isSpeakerInCapitals, isTranscript } from '../../internal/transcript'
import type { Line } from '../line'
import { datelineLength, isDateline } from '../rules/datelines'
import { isBlank } from './cut-lines'

const SHORTEST_DATELINE = 6

/** Makes regions of the labelled lines; the place-and-date opener of a paragraph becomes a region of its own. */
export function takeRegions(text: string, lines: readonly Line[]): Region[] {
  const regions: Region[] = []
  for (const { start, end, kind } of lines) {
    if (kind === null) continue
    if (end - start >= SHORTEST_DATELINE && (kind === 'paragraph' || kind === 'byline' || kind === 'heading')) {
      const opening = text.slice(start, Math.min(end, start + 200))
      if (isDateline(opening) && end - start <= 200) {
        regions.push({ start, end, kind: 'dateline' })
        continue
      }
      const length = kind === 'paragraph' ? datelineLength(opening) : 0
      if (length > 0 && !isTurn(text, start, start + length)) {
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

/** `TAPPER:` in a transcript is no place, as `KARACHI:` is. */
function isTurn(text: string, start: number, end: number): boolean {
  return text[end - 1] === ':' && isSpeakerInCapitals(text.slice(start, end - 1)) && isTranscript(text)
}
