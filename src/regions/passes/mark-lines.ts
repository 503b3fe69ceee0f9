import { type Line, READ } from '../line'
import { isByline } from '../rules/bylines'
import { isCaption } from '../rules/captions'
import { hasDate } from '../rules/dates'
import { markOfLabel } from '../rules/labels'
import { mayOpen, OPENINGS, type Phrase, READER, READER_OR_ARTICLE, SIGNS } from '../rules/phrases'
import { isWordCode } from './measure-line'

const LABEL_LENGTH = 60
const CAPTION_WORDS = 75
const CAPTION_STOPS = 2

/** Says of each line what its words show it to be: furniture of the page, byline, caption, or nothing of the kind. */
export function markLines(text: string, lines: readonly Line[]): void {
  for (const line of lines) mark(text, line)
  for (let i = 0; i + 1 < lines.length; i++) if (isCommenter(text, lines[i], lines[i + 1])) lines[i].mark = 'comments'
  for (let i = 1; i < lines.length; i++) if (isCreditOf(lines[i], lines[i - 1])) lines[i - 1].mark = 'caption'
}

/** Whether a line names who wrote the comment below: "NAME says:", and a date on the next line or on this one. */
function isCommenter(text: string, line: Line, next: Line): boolean {
  if (line.ending !== 'colon' || line.words > 18) return false
  const words = text.slice(Math.max(line.start, line.end - 12), line.end)
  return (
    /\b(?:says|said|wrote|writes|replied):$/.test(words) &&
    (next.mark === 'byline' || hasDate(text.slice(line.start, line.end).slice(0, 160)))
  )
}

/** Whether a line is the credit of the caption right above it, with blank lines around the two. */
function isCreditOf(line: Line, above: Line): boolean {
  return (
    line.mark === 'caption' &&
    line.words <= 12 &&
    !line.gap &&
    above.gap &&
    above.mark === null &&
    above.words >= 4 &&
    above.words <= 60
  )
}

/** Brackets and arrows around a link's words. */
const LEADING = /^[[({<«»>|+–—\-\s]{1,6}/

function mark(text: string, line: Line): void {
  const length = line.end - line.start
  if (length > 1200) return
  const words = text.slice(line.start, Math.min(line.end, line.start + READ))
  if (line.words === 0) {
    line.mark = 'drop'
    return
  }
  if (length <= LABEL_LENGTH && line.ending !== 'sentence') {
    line.mark = markOfLabel(labelOf(words))
    if (line.mark !== null) return
  }
  if (line.words <= 20 && length <= 160 && isByline(words)) {
    line.mark = 'byline'
    return
  }
  const bare = isWordCode(words.charCodeAt(0)) ? words : words.replace(LEADING, '')
  if (mayOpen(bare, line.words, line.ending === 'sentence')) {
    for (const phrase of OPENINGS) {
      if (speaksOf(phrase, line) && phrase.pattern.test(bare)) {
        if (phrase.mark === 'weak' && (line.quoted || !READER_OR_ARTICLE.test(words))) continue
        line.mark = phrase.mark
        return
      }
    }
  }
  if (
    line.words <= CAPTION_WORDS &&
    line.stops <= CAPTION_STOPS &&
    isCaption(length > READ ? text.slice(line.start, line.end) : words)
  ) {
    line.mark = 'caption'
    return
  }
  const toReader = !line.quoted && READER.test(words)
  if (!toReader && !mayTellRights(words)) return
  for (const phrase of SIGNS) {
    if ((phrase.mark !== 'tail' && !toReader) || !speaksOf(phrase, line) || !phrase.pattern.test(words)) continue
    line.mark = phrase.mark
    return
  }
}

/** Copyright and rights share letters. */
function mayTellRights(words: string): boolean {
  return words.includes('©') || words.includes('ight') || words.includes('IGHT')
}

function speaksOf(phrase: Phrase, line: Line): boolean {
  return line.words <= phrase.words && !(phrase.open === true && line.ending === 'sentence')
}

/** A line in lower case, without the marks and counts around its words. */
export function labelOf(line: string): string {
  let start = 0
  let end = line.length
  while (start < end && !isWordCode(line.charCodeAt(start)) && line[start] !== '+') start++
  while (end > start && !isWordCode(line.charCodeAt(end - 1)) && line[end - 1] !== '+') end--
  const label = line.slice(start, end).toLowerCase()
  return /[’\s]/.test(label) ? label.replace(/’/g, "'").replace(/\s+/g, ' ') : label
}
