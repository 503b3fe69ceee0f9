import type { Line } from '../line'
import { isName, isNameInPlace } from '../rules/bylines'
import { datelineLength } from '../rules/datelines'
import { isProse, isSentence } from './score-lines'

const HEADING_WORDS = 22
const CAPTION_WORDS = 50
/** The longest box of links inside an article, in lines. */
const BOX = 14

/** Labels the lines from `from` to `last`: paragraph, heading, caption, byline, or nothing. */
export function labelBody(text: string, lines: readonly Line[], from: number, last: number, page: boolean): void {
  const questions = countQuestions(text, lines, from, last)
  let first = from
  if (isBeforeDateline(text, lines, from, last)) {
    lines[from].kind = from > 0 && lines[from - 1].kind === 'title' ? 'subtitle' : 'caption'
    first++
  }
  for (let i = first; i <= last; i++) {
    const line = lines[i]
    const { mark } = line
    if (mark === 'caption') line.kind = i === last && isProse(line) ? 'paragraph' : 'caption'
    else if (mark === 'byline' || isSignature(text, lines, i, last)) line.kind = 'byline'
    else if (mark === 'box' || mark === 'tail') i = endOfBox(lines, i, last)
    else if (mark === 'section') line.kind = isBetweenProse(lines, i, from, last) ? 'heading' : null
    else if (page && isLink(lines, i, from)) continue
    else if (mark === null || (mark === 'weak' && !page))
      line.kind =
        isHeading(text, lines, i, from, last) || (questions > 1 && isQuestion(text, lines, i, last)) ? 'heading' : 'paragraph'
  }
}

/** Whether a line is a sentence above a place-and-date opener: as the article begins with that, the line goes with a picture. */
function isBeforeDateline(text: string, lines: readonly Line[], i: number, last: number): boolean {
  const line = lines[i]
  if (i >= last || line.mark !== null || line.stops > 0 || line.words > CAPTION_WORDS) return false
  const next = lines[i + 1]
  return next.mark === null && datelineLength(text.slice(next.start, Math.min(next.end, next.start + 200))) > 0
}

/** Whether the last line, after a dash, is the writer's name. */
function isSignature(text: string, lines: readonly Line[], i: number, last: number): boolean {
  const line = lines[i]
  if (i !== last || !line.bullet || line.mark !== null || line.words > 8) return false
  const words = text.slice(line.start, line.end)
  return isName(words) || isNameInPlace(words)
}

/** The last line of a box of links: up to the next prose. */
function endOfBox(lines: readonly Line[], box: number, last: number): number {
  let end = box
  while (end < last && end - box < BOX && (lines[end + 1].bullet || !isProse(lines[end + 1]))) end++
  return end
}

/** Whether a bulleted line is the headline of another article: in title case, and announced by no colon. */
function isLink(lines: readonly Line[], i: number, from: number): boolean {
  const line = lines[i]
  if (!line.bullet || line.ending !== 'open' || line.words < 4 || line.capitals < line.words * 0.6) return false
  let before = i - 1
  while (before > from && lines[before].bullet) before--
  return before >= from && lines[before].ending !== 'colon'
}

function isBetweenProse(lines: readonly Line[], i: number, from: number, last: number): boolean {
  return i > from && i < last && isSentence(lines[i - 1]) && isProse(lines[i + 1])
}

function isHeading(text: string, lines: readonly Line[], i: number, from: number, last: number): boolean {
  const line = lines[i]
  if (line.words > HEADING_WORDS || line.bullet || line.stops > 0 || line.ending === 'colon' || line.ending === 'dots')
    return false
  if (line.ending === 'sentence' || text[line.end - 1] === ',' || text[line.end - 1] === ';') return false
  if (i === last || line.lowerStart) return false
  if (i > from && lines[i - 1].ending === 'colon') return false
  const next = lines[i + 1]
  return !next.bullet || line.gap
}

function countQuestions(text: string, lines: readonly Line[], from: number, last: number): number {
  let count = 0
  for (let i = from; i <= last; i++) if (isQuestion(text, lines, i, last)) count++
  return count
}

/** Whether a line is a short question with its answer below: a heading, unless it asks "you", as interviewers do. */
function isQuestion(text: string, lines: readonly Line[], i: number, last: number): boolean {
  const line = lines[i]
  if (line.mark !== null || i === last || line.words > 12 || line.stops > 0 || text[line.end - 1] !== '?' || line.bullet)
    return false
  return (
    isSentence(lines[i + 1]) &&
    line.end - line.start < 120 &&
    !/\byou(?:rs?)?\b|^(?:Q|Question)\b|["“]/i.test(text.slice(line.start, line.end))
  )
}
