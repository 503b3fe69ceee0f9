import type { Line } from '../line'
import { measureLine } from './measure-line'

/** Cuts a text at its line breaks into non-empty lines without the blanks and bullets around them. */
export function cutLines(text: string): Line[] {
  const lines: Line[] = []
  const length = text.length
  let position = 0
  let gap = false
  while (position < length) {
    let stop = position
    while (stop < length && !isBreak(text.charCodeAt(stop))) stop++
    let start = position
    let end = stop
    while (start < end && isBlank(text.charCodeAt(start))) start++
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--
    const bare = skipBullet(text, start, end)
    if (start === end) gap = true
    else if (bare < end) {
      lines.push(measureLine(text, bare, end, gap, bare > start))
      gap = false
    }
    position = stop + 1
    if (stop + 1 < length && text.charCodeAt(stop) === 13 && text.charCodeAt(stop + 1) === 10) position++
  }
  return lines
}

export function isBreak(code: number): boolean {
  // Line feed, vertical tab, form feed and carriage return; what Unicode has besides.
  return code < 14 ? code > 9 : code === 0x85 || code === 0x2028 || code === 0x2029
}

/** Blanks, and the invisible characters that web pages put where blanks are: zero-width ones, joiners, the byte order mark, NUL. */
export function isBlank(code: number): boolean {
  if (code > 0x20 && code < 0xa0) return code === 0x7f
  return (
    code <= 0x20 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff
  )
}

const BULLETS = '•◦▪▫■□●○‣⁃∙·►▶▸→➤✓✔*'
const DASHES = '-–—'

/** Where the words begin after a bullet; `end` when there is nothing else. */
function skipBullet(text: string, start: number, end: number): number {
  // No bullet is ASCII but the star and the hyphen.
  const code = text.charCodeAt(start)
  if (code < 0x80 && code !== 0x2a && code !== 0x2d) return start
  let at = start
  while (at < end && BULLETS.includes(text[at])) {
    at++
    while (at < end && isBlank(text.charCodeAt(at))) at++
  }
  if (at === start && at + 1 < end && DASHES.includes(text[at]) && isBlank(text.charCodeAt(at + 1))) {
    at++
    while (at < end && isBlank(text.charCodeAt(at))) at++
  }
  return at
}
