import type { Line, Mark } from '../line'

/** What a mark speaks against a line being article text, in words. */
const AGAINST: Record<Exclude<Mark, null>, number> = {
  drop: -12,
  box: -25,
  tail: -60,
  comments: -60,
  weak: -15,
  section: -8,
  byline: -3,
  caption: 0,
}
/** A paragraph counts for no more, so that one long text below the article does not outweigh it. */
const MOST = 90

/** A paragraph alone between lines that are no text is a teaser more often than not. */
const ALONE = 0.3
const ALONE_WORDS = 60

/**
 * Gives each line what it speaks for or against being article text: prose its words, short lines without a sentence a penalty.
 * After Kohlschütter et al. 2010 (text density in words) and Pomikálek 2011 (function words).
 */
export function scoreLines(lines: readonly Line[]): void {
  for (const line of lines) line.score = scoreOf(line)
  discountTeasers(lines)
}

function discountTeasers(lines: readonly Line[]): void {
  const others = lines.filter((line) => line.mark !== 'drop')
  for (let i = 1; i + 1 < others.length; i++) {
    const line = others[i]
    if (line.score > 0 && line.words < ALONE_WORDS && !isText(others[i - 1]) && !isText(others[i + 1])) line.score *= ALONE
  }
}

/** Whether a line is such as stands beside a paragraph in an article. */
function isText(line: Line): boolean {
  return line.mark === 'caption' || (line.mark === null && isSentence(line))
}

function scoreOf(line: Line): number {
  const { words, mark, ending } = line
  if (words === 0) return 0
  if (mark !== null && mark !== 'weak') return AGAINST[mark]
  const against = mark === 'weak' ? AGAINST.weak : 0
  if (ending === 'dots') return Math.min(words * 0.2, 10) - 4 + against
  if (isProse(line)) return Math.min(words, MOST) + against
  if (ending === 'sentence' && words >= 4) return words * 0.5 + against
  if (ending === 'sentence') return against
  if (ending === 'colon') return words >= 6 ? 1 + against : -3 + against
  if (words >= 12) return -3 + against
  if (words >= 5) return -6 + against
  return -7 + against
}

/** Whether a line is running text: long enough, with function words, ending a sentence or holding several. */
export function isProse(line: Line): boolean {
  const { words, functionWords, ending, stops } = line
  if (words >= 60) return functionWords >= words * 0.1 || stops >= 1
  if (ending === 'sentence') return words >= 9 && (functionWords >= words * 0.12 || stops >= 1 || words >= 20)
  return words >= 18 && functionWords >= words * 0.24 && ending !== 'dots'
}

/** Whether a line is a sentence or more, however short. */
export function isSentence(line: Line): boolean {
  return line.ending === 'sentence' || isProse(line)
}
