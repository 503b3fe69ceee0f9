import type { RegionKind } from '../../doc/types'
import type { Line } from '../line'
import { isName, isNameInPlace, isRole } from '../rules/bylines'
import { isSentence } from './score-lines'

/** How many lines may lie between the title and the last line about author or time. */
const REACH = 8
/** So many headlines between title and text are a box of links. */
const LINKS = 3
const SUBTITLE_WORDS = 60

/**
 * Labels the lines between the title and the article's first paragraph: subtitle, byline, caption.
 * @returns the first line that is left to label.
 */
export function labelFront(
  text: string,
  lines: readonly Line[],
  title: number,
  first: number,
  last: number,
  page: boolean,
): number {
  const end = frontEnd(lines, title, first, last)
  const links = page ? countLinks(lines, title, end) : 0
  let subtitles = 0
  let bylines = 0
  for (let i = title + 1; i < end; i++) {
    const line = lines[i]
    line.kind = kindInFront(text, lines, title, i, page, bylines > 0)
    if (links >= LINKS && line.mark === null && !isSentence(line) && line.words >= 4 && i > title + 1) line.kind = null
    if (line.kind === 'byline') bylines++
    if (line.kind === 'subtitle' && ++subtitles > 2) line.kind = 'paragraph'
  }
  return end
}

function kindInFront(
  text: string,
  lines: readonly Line[],
  title: number,
  i: number,
  page: boolean,
  signed: boolean,
): RegionKind | null {
  const line = lines[i]
  const words = text.slice(line.start, line.end)
  if (line.mark === 'byline') return repeats(text, lines, i) ? null : 'byline'
  if (line.mark === 'caption') return isAgencyLine(lines, title, i, words) ? 'byline' : 'caption'
  if (line.mark !== null) return null
  if (line.words <= 8 && line.ending !== 'sentence' && isAuthorLine(lines, title, i, words)) return 'byline'
  const open = line.ending === 'open' && !isSentence(line) && !line.bullet && line.words >= 5
  if (open && signed) return page ? 'caption' : 'heading'
  if (line.words >= 5 && line.words <= SUBTITLE_WORDS && line.ending !== 'colon' && !line.bullet && !signed) return 'subtitle'
  return !page || isSentence(line) || (line.ending === 'colon' && line.words >= 6) ? 'paragraph' : null
}

function countLinks(lines: readonly Line[], title: number, end: number): number {
  let count = 0
  for (let i = title + 1; i < end; i++) if (lines[i].mark === null && lines[i].words >= 4 && !isSentence(lines[i])) count++
  return count
}

/** Where the front ends: at the first paragraph, or after the last byline near the title when only a standfirst is before it. */
function frontEnd(lines: readonly Line[], title: number, first: number, last: number): number {
  let end = Math.max(first, title + 1)
  let words = 0
  let sentences = 0
  for (let i = title + 1; i <= last && i <= Math.max(title, end) + REACH; i++) {
    if (lines[i].mark === 'byline') end = Math.max(end, i + 1)
    else if (lines[i].mark === null && isSentence(lines[i])) {
      words += lines[i].words
      sentences++
    }
    if (words > SUBTITLE_WORDS || sentences > 1) break
  }
  return end
}

/** Whether a short line is a name or a role beside a byline, or a name alone under the title. */
function isAuthorLine(lines: readonly Line[], title: number, i: number, words: string): boolean {
  const beside =
    (i > 0 && (lines[i - 1].mark === 'byline' || lines[i - 1].kind === 'byline')) ||
    (i + 1 < lines.length && lines[i + 1].mark === 'byline')
  if (isRole(words)) return beside || isName(words)
  if ((beside || i - title <= 2) && isNameInPlace(words)) return true
  return isName(words)
}

/** Whether a line is the name of an agency alone where the author would stand. */
function isAgencyLine(lines: readonly Line[], title: number, i: number, words: string): boolean {
  const beside =
    i === 0 || i === title + 1 || lines[i - 1].kind === 'byline' || (i + 1 < lines.length && lines[i + 1].mark === 'byline')
  return beside && lines[i].words <= 3 && /^[\p{L} .-]+$/u.test(words)
}

/** Whether a date line only says again how the byline above it ends, as pages do for those who hear them. */
function repeats(text: string, lines: readonly Line[], i: number): boolean {
  const above = lines[i - 1]
  if (above === undefined || above.kind !== 'byline') return false
  return text.slice(above.start, above.end).endsWith(text.slice(lines[i].start, lines[i].end))
}
