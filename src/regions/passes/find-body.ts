import type { Line } from '../line'
import { isAuthorBio } from '../rules/bylines'
import { isProse } from './score-lines'

/** The lines of the article's body: `first` to `last`, inclusive. */
export interface Body {
  first: number
  last: number
}

/** Words of prose that must lie before a mark of the article's end for it to be believed. */
const ENOUGH = 60
/** As `ENOUGH`, for the heading of comments: what follows may be longer than the article. */
const MUCH = 150
const BIO_WORDS = 90

/**
 * The run of lines that speaks most for being article text (the maximum-sum segment, in one pass), from its first prose to its
 * last; null when no line speaks for it. Comments and what stands under the label of an author box are cut off first.
 */
export function findBody(text: string, lines: readonly Line[]): Body | null {
  let sum = 0
  let from = 0
  let best = 0
  let body: Body | null = null
  for (let i = 0; i < lines.length; i++) {
    if (sum <= 0) {
      sum = 0
      from = i
    }
    sum += lines[i].score
    if (sum > best) {
      best = sum
      body = { first: from, last: i }
    }
    if (lines[i].mark === 'comments' && best > MUCH) break
  }
  if (body === null) return null
  while (body.first < body.last && lines[body.first].score <= 0) body.first++
  cutTail(lines, body)
  while (body.last > body.first && (lines[body.last].score <= 0 || isBio(text, lines, body.last))) body.last--
  return body
}

/** Ends the body at the first mark of an article's end that has enough of the body's prose behind it. */
function cutTail(lines: readonly Line[], body: Body): void {
  let total = 0
  for (let i = body.first; i <= body.last; i++) if (isProse(lines[i])) total += lines[i].words
  let before = 0
  for (let i = body.first; i <= body.last; i++) {
    const { mark } = lines[i]
    if (mark === 'comments' && before >= ENOUGH && before >= 0.15 * total) body.last = i - 1
    else if (mark === 'tail' && before >= ENOUGH && before >= 0.4 * total) body.last = i - 1
    else if (mark === null && isProse(lines[i])) before += lines[i].words
  }
}

/** Whether a line tells who the author is, as the line after an article does. */
function isBio(text: string, lines: readonly Line[], i: number): boolean {
  const line = lines[i]
  return line.words <= BIO_WORDS && isAuthorBio(text.slice(line.start, Math.min(line.end, line.start + 300)))
}
