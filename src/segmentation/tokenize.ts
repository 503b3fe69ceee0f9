import { CharacterClass, classAt, isBlank, isLetter, isWordPart } from './character-class'
import { findCode } from './code-token'
import { readMark } from './read-mark'
import { readNumber } from './read-number'
import { pushWord, readWord } from './read-word'
import { pushToken, TokenKind, type TokenList } from './token-list'

/** A longer run without blanks is no language: it is cut into pieces, unread. */
const LONGEST_RUN = 1000

const EMOTICON_OR_TAG = '#:;=^<'

/**
 * Cuts `text[start, end)` into tokens, in one pass, and appends them to the list.
 * Words are cut as in Universal Dependencies (https://universaldependencies.org/en/tokenization.html): `do|n't`, `Tajikistan|'s`,
 * `can|not`, `Russian|-|led`; a prefix that is no word of its own stays (`post-Soviet`, `ex-president`), and so do `U.S.`, `1,000`, `9/11`.
 */
export function tokenize(list: TokenList, start: number, end: number): void {
  const { text } = list
  let at = start
  while (at < end) {
    if (isBlank(classAt(text, at))) {
      at++
      continue
    }
    // A run without blanks is looked through once, so that the cost does not depend on its length.
    let runEnd = at
    let onlyLetters = true
    let mayBeCode = false
    for (; runEnd < end; runEnd++) {
      const found = classAt(text, runEnd)
      if (isLetter(found)) continue
      if (isBlank(found)) break
      onlyLetters = false
      if (found === CharacterClass.mark && !mayBeCode) mayBeCode = hintsAtCode(text, runEnd, at, end)
    }
    if (onlyLetters) pushWord(list, at, runEnd, TokenKind.word)
    else if (runEnd - at > LONGEST_RUN) pushToken(list, at, runEnd, TokenKind.code)
    else readRun(list, at, runEnd, mayBeCode)
    at = runEnd
  }
}

/** Whether the mark at `index` may be part of an address, file name, hashtag or emoticon in the run that begins at `start`. */
function hintsAtCode(text: string, index: number, start: number, end: number): boolean {
  const mark = text[index]
  if (mark === '.') return index + 1 < end && isWordPart(classAt(text, index + 1))
  if (mark === '@' || mark === '/') return true
  return index === start && EMOTICON_OR_TAG.includes(mark)
}

function readRun(list: TokenList, start: number, end: number, mayBeCode: boolean): void {
  const code = mayBeCode ? findCode(list.text.slice(start, end)) : null
  const codeStart = code === null ? -1 : start + code.start
  let at = start
  while (at < end) {
    // What comes before a code ends at it; a word never reaches over.
    const limit = at < codeStart ? codeStart : end
    if (at === codeStart && code !== null) at = pushToken(list, at, start + code.end, TokenKind.code)
    else {
      const found = classAt(list.text, at)
      if (isLetter(found) || found === CharacterClass.joiner) at = readWord(list, at, limit)
      else if (found === CharacterClass.digit) at = readNumber(list, at, limit)
      else at = readMark(list, at, limit, start)
    }
  }
}
