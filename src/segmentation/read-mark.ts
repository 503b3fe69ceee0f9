import { CharacterClass, classAt, isLetter, isWordPart } from './character-class'
import { pushToken, TokenKind, type TokenList } from './token-list'
import { isClitic, isElided } from './word-parts'

const OPENING = '([{“‘«‹„‚⟨「『'
const CLOSING = ')]}”’»›⟩」』'
const STRAIGHT_QUOTES = '"\'`´'
/** Marks that repeat to make one token: `...`, `--`, `***`. */
const REPEATING = '.!?…-–—=*_~+#<>|^/\\,'

/** Quotation marks and brackets are tokens of their own, but more of them in a row are noise and one token. */
const LONGEST_PAIRED = 3

/** Appends the mark at `start` (a run of one mark is one token), and returns its end. `runStart` is where the run without blanks begins. */
export function readMark(list: TokenList, start: number, end: number, runStart: number): number {
  const { text } = list
  const mark = text[start]
  if (isApostrophe(mark)) {
    const worded = readShortened(list, start, end, runStart)
    if (worded > start) return worded
  }
  if (mark === '!' || mark === '?' || mark === '‽') {
    let at = start + 1
    while (at < end && (text[at] === '!' || text[at] === '?')) at++
    return pushToken(list, start, at, TokenKind.terminal)
  }
  let at = start + 1
  if (classAt(text, start) === CharacterClass.surrogate && at < end && classAt(text, at) === CharacterClass.surrogate) at++
  else if (REPEATING.includes(mark)) while (at < end && text[at] === mark) at++
  else if (repeats(text, start, end, LONGEST_PAIRED)) while (at < end && text[at] === mark) at++
  else if ((mark === "'" || mark === '`') && text[at] === mark && at < end) at++
  while (at < end && classAt(text, at) === CharacterClass.joiner) at++
  return pushToken(list, start, at, kindOf(text, mark, start, at, end, runStart))
}

/** Whether the mark at `start` stands there more than `times` times. */
function repeats(text: string, start: number, end: number, times: number): boolean {
  if (start + times >= end) return false
  for (let at = start + 1; at <= start + times; at++) if (text[at] !== text[start]) return false
  return true
}

function kindOf(text: string, mark: string, start: number, after: number, end: number, runStart: number): number {
  if (mark === '.' || mark === '…') return TokenKind.terminal
  if (OPENING.includes(mark)) return TokenKind.open
  if (CLOSING.includes(mark)) return TokenKind.close
  if (!STRAIGHT_QUOTES.includes(mark)) return TokenKind.mark
  // A straight quotation mark opens at the beginning of a run or after an opening mark or dash, and closes elsewhere.
  const closesRun = after === end || CLOSES_BEFORE.includes(text[after])
  if (start === runStart) return after === end ? TokenKind.mark : closesRun ? TokenKind.close : TokenKind.open
  return !closesRun && isOpener(text[start - 1]) ? TokenKind.open : TokenKind.close
}

const CLOSES_BEFORE = ',;:!?)]}'

function isOpener(character: string): boolean {
  return OPENING.includes(character) || '-–—/"\''.includes(character)
}

export function isApostrophe(mark: string): boolean {
  return mark === "'" || mark === '’' || mark === '`' || mark === '‘' || mark === 'ʼ' || mark === '´'
}

/** Appends a word whose beginning an apostrophe stands for: `'s` after a bracket or quotation mark, `'em`, `'90s`. */
function readShortened(list: TokenList, start: number, end: number, runStart: number): number {
  const { text } = list
  let at = start + 1
  while (at < end && at - start <= 6 && isWordPart(classAt(text, at))) at++
  if (at === start + 1 || (at < end && isWordPart(classAt(text, at)))) return start
  const letters = text.slice(start + 1, at)
  if (start > runStart && !isOpener(text[start - 1]) && isClitic(letters)) return pushToken(list, start, at, TokenKind.word)
  if (/^\d\ds?$/.test(letters)) return pushToken(list, start, at, TokenKind.number)
  if (isLetter(classAt(text, start + 1)) && isElided(letters)) return pushToken(list, start, at, TokenKind.word)
  return start
}
