import type { Line } from '../line'
import { isName } from '../rules/bylines'
import type { Body } from './find-body'
import { labelOf } from './mark-lines'
import { isProse } from './score-lines'
import { overlapOf, type Stems, stemsOf } from './stems'

/** How many lines before the body a title may stand. */
const REACH = 60
/** How much of the body a title is compared with, in UTF-16 units. */
const COMPARED = 8000
const LEAST = 2
/** What it counts that the body takes up all the title's words. */
const OVERLAP = 6.5
/** How far above its subtitle a title may stand, in lines, and how much of it the body must take up. */
const CLIMB = 3
/** A text's first line, so near to the body, is no menu. */
const NEAR_BODY = 8
const CLIMB_OVERLAP = 0.25
/** So near to the top of the text, little else than the title can stand above a subtitle. */
const NEAR_TOP = 12

/**
 * The line that is the title: near above the body, headline-shaped, in words that the body takes up, with a byline after it.
 * @param from first line that may be the title.
 * @param body the lines of the body.
 * @param page whether the text has a page's furniture around the article.
 * @returns its index, or -1.
 */
export function findTitle(text: string, lines: readonly Line[], from: number, body: Body, page: boolean): number {
  const { first } = body
  const stems = stemsOf(text, lines[first].start, Math.min(lines[first].start + COMPARED, lines[body.last].end))
  const low = Math.max(from, first - REACH)
  const seen: SeenLine[] = []
  let best = -1
  let most = LEAST
  let chosen = ''
  for (let i = low; i <= first && i + 1 < lines.length; i++) {
    const line = lines[i]
    if (i === first && !mayHeadBody(text, lines, i)) continue
    if (line.mark !== null && line.mark !== 'section') continue
    if (line.words > 32 || line.words === 0 || line.end - line.start > 260) continue
    const words = text.slice(line.start, line.end)
    const overlap = overlapOf(text, line.start, line.end, stems)
    let score = shapeOf(line, words) + overlap * OVERLAP - 0.1 * (first - i)
    if (overlap > 0.3 && isRepeated(labelOf(words), seen)) score += 1.5
    seen.push({ words, label: null })
    if (line.mark === 'section') score -= 3
    if (isInBox(lines, i)) score -= 2.5
    score += bylineBonus(lines, i)
    if (i === 0) score += !page ? 3 : first <= NEAR_BODY ? 1.5 : 0.5
    if (i + 1 < lines.length && lines[i + 1].gap) score += 0.5
    if (line.gap) score += 0.3
    if (score <= LEAST) continue
    const label = labelOf(words)
    const holds = label.length > 12 && chosen.length > label.length && (chosen.startsWith(label) || chosen.endsWith(label))
    if (holds) most = LEAST
    if (score > most) {
      most = score
      best = i
      chosen = label
    }
  }
  return best < 0 ? lineAbove(text, lines, first) : aboveSubtitle(text, lines, from, best, stems)
}

/** A line that was looked at, and what `labelOf` makes of it, once it was asked for. */
interface SeenLine {
  readonly words: string
  label: string | null
}

/** Whether a line above begins or ends as this one reads. */
function isRepeated(label: string, seen: readonly SeenLine[]): boolean {
  if (label.length <= 12) return false
  for (const line of seen) {
    line.label ??= labelOf(line.words)
    if (line.label.startsWith(label) || line.label.endsWith(label)) return true
  }
  return false
}

/** With no better title, a short line right above the body with blank lines around it; else -1. */
function lineAbove(text: string, lines: readonly Line[], first: number): number {
  const line = lines[first - 1]
  if (line === undefined || line.mark !== null || line.bullet || line.words < 2 || line.words > 20 || line.ending !== 'open')
    return -1
  const lone = line.gap && lines[first].gap && !isName(text.slice(line.start, line.end))
  return lone ? first - 1 : -1
}

/** Whether the first line of the body may be the title itself: a question, an exclamation, or a sentence with a byline under it. */
function mayHeadBody(text: string, lines: readonly Line[], i: number): boolean {
  const line = lines[i]
  if (i === 0 && line.ending === 'open' && line.stops === 0 && line.words <= 32) return lines[1].gap
  if (line.stops > 1 || line.words > 25) return false
  if (line.ending !== 'sentence' && !isProse(line)) return line.ending === 'open'
  const last = text[line.end - 1]
  return (
    ((last === '?' || last === '!') &&
      (i === 0 ? lines[1].words > line.words : lines[i + 1].gap && isFollowedByByline(lines, i))) ||
    lines[i + 1].mark === 'byline'
  )
}

function shapeOf(line: Line, words: string): number {
  let score =
    line.words >= 4 && line.words <= 20 ? 1.5 : line.words === 3 ? -0.5 : line.words === 2 ? -2 : line.words === 1 ? -3.5 : 0
  const last = words[words.length - 1]
  if (line.ending === 'sentence' && last !== '?' && last !== '!') score -= 4
  if (line.ending === 'colon' || line.ending === 'dots') score -= 2
  if (line.bullet) score -= 1
  if (line.words <= 4 && isName(words)) score -= 2.5
  return score
}

/**
 * The title above a line that was taken for it and is its subtitle: the subtitle says more of what the body says, and stands
 * nearer to the byline. No list of headlines may go before the title.
 */
function aboveSubtitle(text: string, lines: readonly Line[], from: number, found: number, stems: Stems): number {
  for (let i = found - 1; i >= Math.max(from, found - CLIMB); i--) {
    const line = lines[i]
    if (line.mark === 'byline' || line.mark === 'caption') return found
    if (line.mark !== null || line.words <= 3) continue
    const words = text.slice(line.start, line.end)
    const before = lines[i - 1]
    const listed = before !== undefined && before.mark === null && before.words > 3 && before.ending === 'open'
    const same = labelOf(words).includes(labelOf(text.slice(lines[found].start, lines[found].end)))
    if (listed || same || line.bullet || shapeOf(line, words) < 1.5) return found
    const { start, end, ending } = lines[found]
    if (ending !== 'sentence' && end - start < (line.end - line.start) * 0.9) return found
    const heads = i < NEAR_TOP || ending === 'sentence'
    return overlapOf(text, line.start, line.end, stems) >= CLIMB_OVERLAP ||
      (heads && line.gap && end - start > line.end - line.start)
      ? i
      : found
  }
  return found
}

/** Whether a line follows the label of a box of links. */
function isInBox(lines: readonly Line[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - 3; k--) if (lines[k].mark === 'box') return true
  return false
}

function bylineBonus(lines: readonly Line[], i: number): number {
  for (let k = i + 1; k <= i + 4 && k < lines.length; k++) if (lines[k].mark === 'byline') return 2.4 - 0.4 * (k - i)
  return 0
}

function isFollowedByByline(lines: readonly Line[], i: number): boolean {
  for (let k = i + 1; k <= i + 4 && k < lines.length; k++) if (lines[k].mark === 'byline') return true
  return false
}
