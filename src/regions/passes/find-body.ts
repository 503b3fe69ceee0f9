import type { Line, Mark } from '../line'
import { isAuthorBio } from '../rules/bylines'

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
  let sum = runs[main].sum
  for (let r = main + 1; r < runs.length && goesOn(lines, runs[r - 1], runs[r], sum); r++) {
    body.last = runs[r].last
    sum += runs[r].sum
  }
  while (body.last > body.first && (lines[body.last].score <= 0 || isBio(text, lines, body.last))) body.last--
  return body
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

/** Whether a run is the same article as the one before it: no end stands between, and not much else. */
function goesOn(lines: readonly Line[], before: Run, run: Run, sum: number): boolean {
  if (run.first - before.last > GAP_LINES || run.sum < 25) return false
  if (before.closed === 'comments') return false
  if (before.closed === 'tail') return run.sum > 1.5 * sum
  for (let i = before.last + 1; i < run.first; i++) if (lines[i].mark === 'tail' || lines[i].mark === 'comments') return false
  return true
}

/** Whether a line tells who the author is, as the line after an article does. */
function isBio(text: string, lines: readonly Line[], i: number): boolean {
  const line = lines[i]
  return line.words <= BIO_WORDS && isAuthorBio(text.slice(line.start, Math.min(line.end, line.start + 300)))
}
