import { CharacterClass, classAt, isLetter } from './character-class'
import { pushToken, TokenKind, type TokenList } from './token-list'

const PHONE_OR_DATE = /^(?:\d{3}-)?\d{3}-\d{4}$|^\d-\d{3}-\d{3}-\d{4}$|^\d{4}-\d{2}-\d{2}$/
const LONGEST_HYPHENED = 14

/** Appends the number at `start`, with what belongs to it (`1,000`, `5:30`, `9/11`, `1990s`, `21st`), and returns its end. */
export function readNumber(list: TokenList, start: number, end: number): number {
  const { text } = list
  let at = start
  while (at < end) {
    const found = classAt(text, at)
    if (found === CharacterClass.digit || found === CharacterClass.joiner) at++
    else if (isInnerMark(text.charCodeAt(at)) && at + 1 < end && classAt(text, at + 1) === CharacterClass.digit) at += 2
    else break
  }
  const hyphened = hyphenedEnd(text, at, end)
  if (hyphened > at && hyphened - start <= LONGEST_HYPHENED && PHONE_OR_DATE.test(text.slice(start, hyphened))) at = hyphened
  let letters = at
  while (letters < end && isLetter(classAt(text, letters))) letters++
  // "5pm" is two words, "21st" and "1990s" are one.
  if (letters > at && !/^(?:[ap]m|pm|AM|PM)$/.test(text.slice(at, Math.min(letters, at + 3)))) at = letters
  return pushToken(list, start, at, TokenKind.number)
}

function isInnerMark(code: number): boolean {
  return code === 44 || code === 46 || code === 58 || code === 47 // , . : /
}

function hyphenedEnd(text: string, start: number, end: number): number {
  let at = start
  const limit = Math.min(end, start + LONGEST_HYPHENED)
  while (at < limit && (text[at] === '-' || classAt(text, at) === CharacterClass.digit)) at++
  return at
}
