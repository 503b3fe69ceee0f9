import { hasGapBefore, lineBreaksBefore, lowerText, type Passage, tokensBefore } from '../passage'
import { TokenKind, tokenText } from '../token-list'

/** The sign before an item of a list: `1.`, `2)`, `b.)`, `(iii)`. */
interface Marker {
  readonly start: number
  readonly last: number
  /** What parts the kinds of list: the marks around the number. */
  readonly style: string
  readonly value: number
}

/** Ends sentences before the items of a list that runs on in a line: `1. The first item 2. The second item`. */
export function endBeforeListItems(passage: Passage): void {
  const { list, first, end, breaks } = passage
  let style = ''
  let expected = 0
  for (let index = first; index < end; index++) {
    if (index > first && !hasGapBefore(list, index)) continue
    const marker = markerAt(passage, index)
    if (marker === null) continue
    if (index > first && lineBreaksBefore(list, index) > 1) expected = 0
    const begins = marker.value === 1 && tokensBefore(passage, index, 1) === 0
    if (!begins && (marker.style !== style || marker.value !== expected || isGoverned(passage, index))) continue
    style = marker.style
    expected = marker.value + 1
    if (!begins) breaks[index - 1] = 1
    for (let at = index; at <= marker.last; at++) breaks[at] = 0
    index = marker.last
  }
}

/** Whether the number belongs to the word before it: `a factor of 2. However`. */
function isGoverned(passage: Passage, index: number): boolean {
  return GOVERNING.has(lowerText(passage.list, index - 1))
}

const GOVERNING: ReadonlySet<string> = /* @__PURE__ */ new Set('of in by to at for from on than and or number'.split(' '))

function markerAt(passage: Passage, index: number): Marker | null {
  const { list, end } = passage
  let at = index
  let style = ''
  if (list.kinds[at] === TokenKind.open || list.kinds[at] === TokenKind.mark) {
    style = tokenText(list, at)
    at++
  }
  if (
    at + 1 >= end ||
    list.starts[at + 1] !== list.ends[at] ||
    list.ends[at] - list.starts[at] > 3 ||
    (at > index && hasGapBefore(list, at))
  )
    return null
  const value = itemNumber(list.kinds[at], lowerText(list, at))
  if (value === null) return null
  style += value.kind
  at++
  const firstMark = at
  while (at < end && at - firstMark < 2 && !hasGapBefore(list, at) && isItemMark(passage, at)) {
    style += tokenText(list, at)
    at++
  }
  if (at === firstMark || at >= end || !hasGapBefore(list, at)) return null
  return { start: index, last: at - 1, style, value: value.value }
}

function isItemMark(passage: Passage, index: number): boolean {
  const mark = tokenText(passage.list, index)
  return mark === '.' || mark === ')'
}

const NUMERALS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']

function itemNumber(kind: number, text: string): { kind: string; value: number } | null {
  if (kind === TokenKind.number) return /^\d+$/.test(text) ? { kind: '1', value: Number(text) } : null
  if (kind !== TokenKind.word) return null
  const numeral = NUMERALS.indexOf(text)
  if (numeral > 0 || text === 'i') return { kind: 'i', value: numeral + 1 }
  return text.length === 1 && text >= 'a' && text <= 'z' ? { kind: 'a', value: text.charCodeAt(0) - 96 } : null
}
