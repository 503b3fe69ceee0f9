import type { Span } from '../doc/types'
import { segment } from '../segmentation/segment'
import type { Mark } from './scan'

/** A full stop, question or exclamation mark followed by blanks and more, or a line break: there may be several sentences. */
const BOUNDARY = /[.?!…]["'”’)\]]*\s+\S|[\n\r]|[a-z][.?!]["”’)]?[A-Z]/
/** How far to either side of a span its sentence is looked for. */
const REACH = 3000

/**
 * The sentence of a lone text that holds the marks. The marks are written as one and the same name before the text is
 * segmented, so that a name cannot move the ends of its sentence.
 */
export function findSentence(text: string, marks: readonly Mark[]): Span {
  const from = Math.max(0, marks[0].start - REACH)
  const to = Math.min(text.length, marks[marks.length - 1].end + REACH)
  const parts: string[] = []
  const shifts: { readonly masked: number; readonly original: number }[] = [{ masked: 0, original: from }]
  let at = from
  let length = 0
  for (const mark of marks) {
    parts.push(text.slice(at, mark.start), 'Smith')
    length += mark.start - at + 5
    shifts.push({ masked: length, original: mark.end })
    at = mark.end
  }
  parts.push(text.slice(at, to))
  const masked = parts.join('')
  if (!BOUNDARY.test(masked)) return { start: from, end: to }
  const first = shifts[1].masked - 5
  const last = shifts[shifts.length - 1].masked
  let start = first
  let end = last
  for (const sentence of segment({ text: masked, meta: {} }).sentences) {
    if (sentence.end <= first || sentence.start >= last) continue
    start = Math.min(start, sentence.start)
    end = Math.max(end, sentence.end)
  }
  const back = (position: number): number => {
    let shift = shifts[0]
    for (const next of shifts) if (next.masked <= position) shift = next
    return shift.original + position - shift.masked
  }
  return { start: Math.min(back(start), marks[0].start), end: Math.max(back(end), marks[marks.length - 1].end) }
}
