import type { Line } from '../line'
import { isName } from '../rules/bylines'
import { labelOf } from './mark-lines'
import { isProse, isSentence } from './score-lines'

/** How many lines before the body a title may stand. */
const REACH = 60
/** How much of the body a title is compared with, in UTF-16 units. */
const COMPARED = 8000
const LEAST = 2
/** By how much a line must outdo the title above it, whose subtitle it may be. */
const SUBTITLE_MARGIN = 2

/**
 * The line that is the title: near above the body, headline-shaped, in words that the body takes up, with a byline after it.
 * @param from first line that may be the title.
 * @param first first line of the body.
 * @param page whether the text has a page's furniture around the article.
 * @returns its index, or -1.
 */
export function findTitle(text: string, lines: readonly Line[], from: number, first: number, page: boolean): number {
  const stems = stemsOf(text.slice(lines[first].start, lines[first].start + COMPARED))
  const low = Math.max(from, first - REACH)
  const seen: string[] = []
  let best = -1
  let most = LEAST
  let chosen = ''
  for (let i = low; i <= first && i + 1 < lines.length; i++) {
    const line = lines[i]
    if (i === first && !mayHeadBody(text, lines, i)) continue
    if (line.mark !== null && line.mark !== 'section') continue
    if (line.words > 32 || line.words === 0 || line.end - line.start > 260) continue
    const words = text.slice(line.start, line.end)
    const label = labelOf(words)
    let score = shapeOf(line, words) + 5 * overlapOf(words, stems) - 0.1 * (first - i)
    if (label.length > 12 && seen.some((other) => other.startsWith(label) || other.endsWith(label))) score += 1.5
    seen.push(label)
    if (line.mark === 'section') score -= 3
    score += bylineBonus(lines, i)
    if (i === 0) score += page ? 0.5 : 2
    if (i + 1 < lines.length && lines[i + 1].gap) score += 0.5
    if (line.gap) score += 0.3
    const holds = label.length > 12 && chosen.length > label.length && (chosen.startsWith(label) || chosen.endsWith(label))
    if (holds && score > LEAST) most = LEAST
    if (score > most + (!holds && best >= 0 && isSubtitleOf(lines, i, best) ? SUBTITLE_MARGIN : 0)) {
      most = score
      best = i
      chosen = label
    }
  }
  return best
}

/** Whether the first line of the body may be the title itself: a question, an exclamation, or a sentence with a byline under it. */
function mayHeadBody(text: string, lines: readonly Line[], i: number): boolean {
  const line = lines[i]
  if (line.stops > 1 || line.words > 25) return false
  if (line.ending !== 'sentence' && !isProse(line)) return line.ending === 'open'
  const last = text[line.end - 1]
  return (
    ((last === '?' || last === '!') && lines[i + 1].gap && (i === 0 || isFollowedByByline(lines, i))) ||
    lines[i + 1].mark === 'byline'
  )
}

function shapeOf(line: Line, words: string): number {
  let score =
    line.words >= 4 && line.words <= 20 ? 1.5 : line.words === 3 ? -0.5 : line.words === 2 ? -2 : line.words === 1 ? -3.5 : 0
  const last = words[words.length - 1]
  if (line.ending === 'sentence' && last !== '?' && last !== '!') score -= 2.5
  if (line.ending === 'colon' || line.ending === 'dots') score -= 2
  if (line.bullet) score -= 2
  if (line.words <= 3 && isName(words)) score -= 1
  return score
}

/** Whether a line may be the subtitle of a title found before it, which stands alone and not at the end of a list of headlines. */
function isSubtitleOf(lines: readonly Line[], i: number, title: number): boolean {
  if (i - title > 1 || lines[title].words < 4) return false
  const before = lines[title - 1]
  return before === undefined || before.mark !== null || before.words <= 3 || isSentence(before)
}

function bylineBonus(lines: readonly Line[], i: number): number {
  for (let k = i + 1; k <= i + 4 && k < lines.length; k++) if (lines[k].mark === 'byline') return 2.4 - 0.4 * (k - i)
  return 0
}

function isFollowedByByline(lines: readonly Line[], i: number): boolean {
  for (let k = i + 1; k <= i + 4 && k < lines.length; k++) if (lines[k].mark === 'byline') return true
  return false
}

const WORD = /[\p{L}\p{N}]{4,}/gu
/** Words are compared by their beginning, so that "attacks" meets "attacked". */
const STEM = 5

function stemsOf(words: string): Set<string> {
  const stems = new Set<string>()
  for (const [word] of words.toLowerCase().matchAll(WORD)) stems.add(word.slice(0, STEM))
  return stems
}

/** Share of a line's longer words that the body has too, less sure with few words. */
function overlapOf(words: string, stems: ReadonlySet<string>): number {
  const own = stemsOf(words)
  if (own.size === 0) return 0
  let common = 0
  for (const stem of own) if (stems.has(stem)) common++
  return (common / own.size) * Math.min(1, own.size / 3)
}
