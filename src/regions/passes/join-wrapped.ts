import type { Line } from '../line'
import { measureLine } from './measure-line'

const MIN_WIDTH = 45
const MAX_WIDTH = 130

/**
 * Joins the lines of paragraphs that were wrapped at a width: there, the first word of the next line would not have fitted
 * into the line before. Elsewhere a line break parts, unless a sentence plainly goes on after it.
 */
export function joinWrapped(text: string, lines: readonly Line[]): Line[] {
  const joins = new Uint8Array(lines.length)
  const widths = new Map<number, number>()
  const blocks = cutBlocks(lines)
  const left: [number, number][] = []
  for (const [first, last] of blocks) {
    const width = last - first >= 2 ? wrapWidth(text, lines, first, last) : 0
    if (width === 0) left.push([first, last])
    else {
      widths.set(width, (widths.get(width) ?? 0) + 1)
      joinAt(text, lines, first, last, width, joins)
    }
  }
  const width = Math.max(0, ...widths.keys())
  for (const [first, last] of left) {
    for (let i = first; i < last; i++) {
      const fits = width === 0 || lengthOf(lines[i]) > width || !isFull(text, lines, i, width)
      if (!fits && !lines[i + 1].bullet && last - first === 1) joins[i] = 1
      else if (goesOn(text, lines[i], lines[i + 1])) joins[i] = 1
    }
  }
  const joined: Line[] = []
  for (let i = 0; i < lines.length; i++) {
    let last = i
    while (joins[last] === 1) last++
    const line = lines[i]
    joined.push(last === i ? line : measureLine(text, line.start, lines[last].end, line.gap, line.bullet))
    i = last
  }
  return joined
}

/** Runs of lines with no blank line inside, as inclusive ranges; runs of one line are left out. */
function cutBlocks(lines: readonly Line[]): [number, number][] {
  const blocks: [number, number][] = []
  let first = 0
  for (let i = 1; i <= lines.length; i++) {
    if (i < lines.length && !lines[i].gap) continue
    if (i - first > 1) blocks.push([first, i - 1])
    first = i
  }
  return blocks
}

function lengthOf(line: Line): number {
  return line.end - line.start
}

/** The width that a block of at least three lines was wrapped at, or 0. */
function wrapWidth(text: string, lines: readonly Line[], first: number, last: number): number {
  let width = 0
  for (let i = first; i <= last; i++) width = Math.max(width, lengthOf(lines[i]))
  if (width < MIN_WIDTH || width > MAX_WIDTH) return 0
  let full = 0
  let open = 0
  for (let i = first; i < last; i++) {
    if (!isFull(text, lines, i, width)) continue
    full++
    if (lines[i].ending === 'open') open++
  }
  return full >= 2 && full >= 0.7 * (last - first) && open >= 0.5 * full ? width : 0
}

/** Whether the first word of the next line would not have fitted into this one. */
function isFull(text: string, lines: readonly Line[], i: number, width: number): boolean {
  const next = lines[i + 1]
  let end = next.start
  while (end < next.end && end - next.start < MAX_WIDTH && text.charCodeAt(end) > 32) end++
  return lengthOf(lines[i]) + 1 + (end - next.start) > width
}

function joinAt(text: string, lines: readonly Line[], first: number, last: number, width: number, joins: Uint8Array): void {
  for (let i = first; i < last; i++) if (!lines[i + 1].bullet && isFull(text, lines, i, width)) joins[i] = 1
}

/** Whether a sentence goes on over a line break: a line of some length ends in a lower-case word or comma, the next begins small. */
function goesOn(text: string, line: Line, next: Line): boolean {
  if (lengthOf(next) < 30 && next.ending !== 'sentence') return false
  if (next.gap || next.bullet || !next.lowerStart || line.ending !== 'open' || lengthOf(line) < 30 || line.functionWords === 0)
    return false
  const last = text[line.end - 1]
  return last === ',' || (last >= 'a' && last <= 'z')
}
