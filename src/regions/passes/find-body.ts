import type { Line, Mark } from '../line'
import { authorInBio, isCredit } from '../rules/bylines'
import { isSentence } from './score-lines'

/** The lines of the article's body: `first` to `last`, inclusive. */
export interface Body {
  first: number
  last: number
}

interface Run extends Body {
  sum: number
  /** Whether a byline stands near its beginning. */
  anchored: boolean
  /** The mark of an article's end that closes it, if one does. */
  closed: Mark
}

/** What must lie before a mark of the article's end for it to be believed, in the units of scores (words of prose). */
const ENOUGH = 50
/** A run ends where this much has spoken against it since its last prose. */
const DROP = 80
const ANCHOR_BEFORE = 14
const ANCHOR_AFTER = 4
const ANCHOR_FACTOR = 2.5
/** Runs after one with a byline are teasers and comments more often than the article. */
const LATER_FACTOR = 0.4
/** What stands under the heading of comments is never the article, unless what stands above is next to nothing. */
const COMMENTS_FACTOR = 0.1
const BIO_WORDS = 90
/** An article has no more authors than this who are introduced; each costs a look through the body. */
const BIOS = 4
/** How far after the last paragraph a line such as "Reporting by NAME" may stand. */
const CREDIT_REACH = 3
/** How many labels and captions may part a last sentence from the body. */
const SKIPPED = 3
/** What a run must have to go on with the article, besides a word for each line between. */
const LEAST_RUN = 8
const GAP_LINES = 30

/**
 * Finds the article's body: of the runs of lines that speak for being article text (segments of maximal sum, in one pass), the one
 * that speaks most, with the runs that go on after a short interruption; null when no line speaks for it.
 */
export function findBody(text: string, lines: readonly Line[]): Body | null {
  const runs = cutRuns(lines)
  if (runs.length === 0) return null
  const main = chooseRun(runs)
  const body: Body = { first: runs[main].first, last: runs[main].last }
  for (let r = main - 1; r >= 0 && isHeadedBy(lines, runs[r], body.first); r--) body.first = runs[r].first
  let sum = runs[main].sum
  let before = runs[main]
  for (
    let r = main + 1;
    r < runs.length && runs[r].first - before.last <= GAP_LINES && !isParted(lines, before, runs[r], sum);
    r++
  ) {
    if (runs[r].sum < LEAST_RUN + runs[r].first - before.last) continue
    before = runs[r]
    body.last = before.last
    sum += before.sum
  }
  body.last = extend(lines, body.last)
  cutEnd(text, lines, body)
  return body
}

/** A sentence right after the body belongs to it: lines that speak against an article are named by their marks. */
function extend(lines: readonly Line[], last: number): number {
  let end = last
  for (let i = last + 1; i < lines.length && i - end <= SKIPPED; i++) {
    const { mark } = lines[i]
    if (mark === null && isSentence(lines[i])) end = i
    else if (mark !== 'drop' && mark !== 'caption') break
  }
  return end
}

/** Takes from the body's end what is no text of the article, and adds a credit such as "Reporting by NAME". */
function cutEnd(text: string, lines: readonly Line[], body: Body): void {
  while (body.last > body.first && lines[body.last].score <= 0) body.last--
  cutBio(text, lines, body)
  for (let i = body.last + 1; i <= body.last + CREDIT_REACH && i < lines.length; i++) {
    if (lines[i].mark === 'byline' && isCredit(text.slice(lines[i].start, lines[i].end))) body.last = i
  }
}

/** Takes from the body's end the lines that introduce the author. */
export function cutBio(text: string, lines: readonly Line[], body: Body): void {
  for (let i = 0; i < BIOS && body.last > body.first && isBio(text, lines, body); i++) body.last--
}

/** Cuts the lines into runs, each from its first to its last line that speaks for it. */
function cutRuns(lines: readonly Line[]): Run[] {
  const runs: Run[] = []
  let sum = 0
  let first = -1
  let peak = 0
  let last = -1
  const close = (closed: Mark): void => {
    if (first >= 0) runs.push({ first, last, sum: peak, anchored: isAnchored(lines, first), closed })
    first = -1
    sum = 0
    peak = 0
  }
  for (let i = 0; i < lines.length; i++) {
    const { score, mark } = lines[i]
    if (first < 0 && score <= 0) continue
    if ((mark === 'tail' || mark === 'comments') && peak >= ENOUGH) {
      close(mark)
      continue
    }
    if (first < 0) first = i
    sum += score
    if (sum > peak) {
      peak = sum
      last = i
    }
    if (sum <= 0 || sum < peak - DROP) close(null)
  }
  close(null)
  return runs
}

function isAnchored(lines: readonly Line[], first: number): boolean {
  for (let i = Math.max(0, first - ANCHOR_BEFORE); i <= first + ANCHOR_AFTER && i < lines.length; i++) {
    if (lines[i].mark === 'byline') return true
  }
  return false
}

function chooseRun(runs: readonly Run[]): number {
  let best = 0
  let most = 0
  let later = 1
  for (let r = 0; r < runs.length; r++) {
    const { sum, anchored, closed } = runs[r]
    const value = sum * (anchored ? ANCHOR_FACTOR : 1) * later
    if (value > most) {
      most = value
      best = r
    }
    if (closed === 'comments' && sum >= 2 * ENOUGH) later = COMMENTS_FACTOR
    else if (anchored && sum >= ENOUGH) later = Math.min(later, LATER_FACTOR)
  }
  return best
}

/** Whether only a heading or two part a run from the body below it. */
function isHeadedBy(lines: readonly Line[], run: Run, first: number): boolean {
  if (run.closed !== null || first - run.last > 3) return false
  for (let i = run.last + 1; i < first; i++) if (lines[i].mark !== null) return false
  return true
}

/** Whether the article's end stands between two runs. */
function isParted(lines: readonly Line[], before: Run, run: Run, sum: number): boolean {
  if (before.closed === 'comments') return true
  if (before.closed === 'tail' && run.sum <= 1.5 * sum) return true
  for (let i = before.last + 1; i < run.first; i++)
    if (lines[i].mark === 'comments' || (lines[i].mark === 'tail' && before.closed === null)) return true
  return false
}

/** Whether the body's last line tells who the author is: somebody of whom the paragraphs do not speak. */
function isBio(text: string, lines: readonly Line[], body: Body): boolean {
  const line = lines[body.last]
  if (line.words > BIO_WORDS) return false
  const name = authorInBio(text.slice(line.start, Math.min(line.end, line.start + 300)))
  if (name === null || name === '') return name === ''
  for (let i = body.last - 1; i >= body.first; i--) {
    if (lines[i].mark === null && text.slice(lines[i].start, lines[i].end).includes(name)) return false
  }
  return true
}
