import type { Span } from '../doc/types'
import { firstFrom } from '../internal/spans'

/** A stretch between quotation marks, without the marks; one for each paragraph of a quotation that runs over several. */
export interface Quotation extends Span {
  /** Where its opening mark begins. */
  readonly open: number
  /** Where its closing mark ends; where the paragraph ends, for one that is not closed in it. */
  readonly close: number
  readonly closed: boolean
  /** Whether it goes on with the quotation before it (a new paragraph, opened again). */
  readonly continues: boolean
}

/** Longest single-quoted stretch: beyond it the closing mark is more likely an apostrophe. */
const LONGEST_SINGLE = 1500

type Mark = { readonly length: number; readonly kind: 'open' | 'close' | 'either'; readonly style: string }

/**
 * Finds quotations: curly, straight, double, single, guillemets, and doubled single marks. A mark left open costs one
 * quotation, never the rest of the article: nothing runs over a paragraph's end unless the next paragraph opens again.
 */
export function findQuotations(text: string, paragraphs: readonly Span[]): Quotation[] {
  const found: Quotation[] = []
  let runsOn = false
  for (const paragraph of paragraphs) {
    const before = found.length
    readParagraph(text, paragraph, found)
    const first = found[before]
    if (runsOn && first !== undefined && isBlank(text, paragraph.start, first.open)) {
      found[before] = { ...first, continues: true }
    }
    const last = found.length > before ? found[found.length - 1] : undefined
    runsOn = last !== undefined && !last.closed
  }
  return dropFalseStarts(text, found)
}

/** An unclosed quotation counts when it opens its paragraph, follows a colon or comma, or the next one goes on with it. */
function dropFalseStarts(text: string, found: Quotation[]): Quotation[] {
  return found.filter((quotation, index) => {
    if (quotation.closed || quotation.continues || found[index + 1]?.continues === true) return true
    return /(?:^|[:,\n])[ \t]*$/.test(text.slice(Math.max(0, quotation.open - 4), quotation.open))
  })
}

function readParagraph(text: string, paragraph: Span, found: Quotation[]): void {
  let open = -1
  let openEnd = -1
  let style = ''
  let at = paragraph.start
  while (at < paragraph.end) {
    const char = text.charCodeAt(at)
    // Letters, spaces and most marks are passed over without a further look.
    if (char > 0x60 ? char < 0xab : char !== 0x22 && char !== 0x27 && char !== 0x60) {
      at++
      continue
    }
    const mark = markAt(text, at, paragraph, style)
    if (mark === null) {
      at++
      continue
    }
    if (open < 0) {
      if (mark.kind !== 'close') {
        open = at
        openEnd = at + mark.length
        style = mark.style
      }
    } else if (mark.style === style && mark.kind !== 'open') {
      push(text, found, open, openEnd, at, at + mark.length, true)
      open = -1
      style = ''
    } else if (mark.style === style && mark.kind === 'open' && style !== 'single') {
      // A second opening before a closing: the first was never closed.
      open = at
      openEnd = at + mark.length
    } else if (style === 'single' && mark.kind === 'open') {
      open = at
      openEnd = at + mark.length
      style = mark.style
    } else if (style === 'single' && at - open > LONGEST_SINGLE) {
      open = -1
      style = ''
    }
    at += mark.length
  }
  if (open >= 0 && style !== 'single') push(text, found, open, openEnd, paragraph.end, paragraph.end, false)
}

/** Which quotations the contents of attributions reach into. */
export function coveredQuotations(
  quotations: readonly Quotation[],
  drafts: readonly { readonly content: readonly Span[] }[],
): boolean[] {
  const covered = quotations.map(() => false)
  for (const { content } of drafts) {
    for (const span of content) {
      let at = firstFrom(quotations, span.start)
      if (at > 0 && quotations[at - 1].end > span.start) at--
      for (; at < quotations.length && quotations[at].start < span.end; at++) covered[at] = true
    }
  }
  return covered
}

function push(text: string, found: Quotation[], open: number, start: number, end: number, close: number, closed: boolean): void {
  let from = start
  let to = end
  while (from < to && /\s/.test(text[from])) from++
  while (to > from && /[\s,]/.test(text[to - 1])) to--
  if (from < to) found.push({ start: from, end: to, open, close, closed, continues: false })
}

function isBlank(text: string, from: number, to: number): boolean {
  return text.slice(from, to).trim() === ''
}

/** The quotation mark at a place, or null. `style` is that of the quotation that is open. */
function markAt(text: string, at: number, paragraph: Span, style: string): Mark | null {
  const char = text.charCodeAt(at)
  switch (char) {
    case 0x201c: // “, which also closes „
      return { length: 1, kind: style === 'low' ? 'close' : 'open', style: style === 'low' ? 'low' : 'double' }
    case 0x201d: // ”
      return {
        length: 1,
        kind: style === 'low' ? 'close' : style === '' ? 'either' : 'close',
        style: style === 'low' ? 'low' : 'double',
      }
    case 0x201e: // „
      return { length: 1, kind: 'open', style: 'low' }
    case 0xab: // «
      return { length: 1, kind: 'open', style: 'guillemet' }
    case 0xbb: // »
      return { length: 1, kind: 'close', style: 'guillemet' }
    case 0x22:
      return { length: 1, kind: direction(text, at, 1, paragraph, style === 'double'), style: 'double' }
    case 0x60: // ``
      return text.charCodeAt(at + 1) === 0x60 ? { length: 2, kind: 'open', style: 'double' } : null
    case 0x2018: // ‘
      return isLetter(text, at - 1) ? null : { length: 1, kind: 'open', style: 'single' }
    case 0x27:
    case 0x2019:
      if (text.charCodeAt(at + 1) === char) {
        return { length: 2, kind: direction(text, at, 2, paragraph, style === 'double'), style: 'double' }
      }
      return singleAt(text, at, char, paragraph, style)
    default:
      return null
  }
}

/** A straight mark opens before a word after a gap, and closes otherwise. */
function direction(text: string, at: number, length: number, paragraph: Span, isOpen: boolean): 'open' | 'close' | 'either' {
  const gapBefore = at === paragraph.start || /[\s([{—–-]/.test(text[at - 1])
  const gapAfter = at + length >= paragraph.end || /[\s)\]}.,;:!?—–]/.test(text[at + length])
  if (gapBefore && !gapAfter) return isOpen ? 'either' : 'open'
  if (!gapBefore && gapAfter) return 'close'
  return isOpen ? 'close' : 'either'
}

function singleAt(text: string, at: number, char: number, paragraph: Span, style: string): Mark | null {
  const letterBefore = isLetter(text, at - 1)
  const letterAfter = isLetter(text, at + 1)
  if (letterBefore && letterAfter) return null
  if (style === 'single') {
    if (letterAfter) return null
    // `the workers' rights`: after an s, a space and a small letter it is rather a possessive.
    if (
      /[sS]/.test(text[at - 1] ?? '') &&
      /^ [a-z]/.test(text.slice(at + 1, at + 3)) &&
      text.slice(at + 1, Math.min(paragraph.end, at + 400)).includes(text[at])
    )
      return null
    return { length: 1, kind: 'close', style: 'single' }
  }
  if (
    char === 0x27 &&
    style === '' &&
    !letterBefore &&
    letterAfter &&
    (at === paragraph.start || /[\s([—–]/.test(text[at - 1]))
  ) {
    // `'em`, `'tis`, `'90s` are elisions.
    if (/^'(?:em|tis|twas|til|cause|n|bout|round|s|t|re|ve|ll|d|m)\b/i.test(text.slice(at, at + 7))) return null
    return closesSoon(text, at + 1, paragraph) ? { length: 1, kind: 'open', style: 'single' } : null
  }
  return null
}

/** Whether a straight single mark that closes stands ahead, near enough. */
function closesSoon(text: string, from: number, paragraph: Span): boolean {
  const end = Math.min(paragraph.end, from + LONGEST_SINGLE)
  for (let at = text.indexOf("'", from); at >= 0 && at < end; at = text.indexOf("'", at + 1)) {
    if (!isLetter(text, at + 1) && /[^\s(]/.test(text[at - 1])) return true
  }
  return false
}

function isLetter(text: string, at: number): boolean {
  const char = text[at]
  return char !== undefined && /[\p{L}\p{N}]/u.test(char)
}
