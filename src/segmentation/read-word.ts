import { abbreviationKind, LONGEST_ABBREVIATION } from './abbreviations'
import { CharacterClass, classAt, isLetter, isWordPart } from './character-class'
import { isApostrophe } from './read-mark'
import { pushToken, TokenKind, type TokenList } from './token-list'
import { FUSED_LENGTHS, fusedAt, isBoundPrefix, isClitic } from './word-parts'

/** Appends a word, in two if it is two (`cannot`), and returns its end. */
export function pushWord(list: TokenList, start: number, end: number, kind: number): number {
  const length = end - start
  if (length >= FUSED_LENGTHS.shortest && length <= FUSED_LENGTHS.longest && kind === TokenKind.word) {
    // Most words need no look-up.
    if (mayBeFused(list.text.charCodeAt(end - 2) | 32, list.text.charCodeAt(end - 1) | 32)) {
      const parted = fusedAt(list.text.slice(start, end))
      if (parted > 0) {
        pushToken(list, start, start + parted, TokenKind.word)
        return pushToken(list, start + parted, end, TokenKind.word)
      }
    }
  }
  return pushToken(list, start, end, kind)
}

/** Whether a word may be fused by its last two letters: -nt, -ot, -na, -ta, -me. */
function mayBeFused(before: number, last: number): boolean {
  if (last === 116) return before === 110 || before === 111
  if (last === 97) return before === 110 || before === 116
  return last === 101 && before === 109
}

/** Appends the word at `start` and its shortened ending if it has one (`do|n't`, `Russia|'s`), and returns where they end. */
export function readWord(list: TokenList, start: number, end: number): number {
  const { text } = list
  let at = start
  let partStart = start
  while (at < end) {
    const found = classAt(text, at)
    if (isWordPart(found) || found === CharacterClass.joiner) {
      at++
      continue
    }
    if (found !== CharacterClass.mark) break
    const mark = text[at]
    const next = at + 1 < end ? classAt(text, at + 1) : CharacterClass.blank
    if (mark === '.') return readStop(list, start, partStart, at, end)
    if (!isWordPart(next)) break
    if (isApostrophe(mark)) {
      const clitic = cliticAt(text, at, end)
      if (clitic === null) at++
      else {
        if (clitic.start > start) pushWord(list, start, clitic.start, TokenKind.word)
        return pushToken(list, clitic.start, clitic.end, TokenKind.word)
      }
    } else if (mark === '-' || mark === '‑') {
      if (partStart !== start || !isBoundPrefix(text.slice(start, Math.min(at, start + 12)))) break
      at++
      partStart = at
    } else if (mark === '&') {
      if (at - start > 3 || !isShortPart(text, at + 1, end)) break
      at++
    } else if (mark === '_') at++
    else break
  }
  return pushWord(list, start, at, TokenKind.word)
}

/** `'s`, `'ll`, `n't` at the apostrophe, or null if the apostrophe is a letter of the word (`O'Reilly`). */
function cliticAt(text: string, apostrophe: number, end: number): { start: number; end: number } | null {
  let after = apostrophe + 1
  while (after < end && after - apostrophe <= 3 && isLetter(classAt(text, after))) after++
  if (after < end && isWordPart(classAt(text, after))) return null
  const letters = text.slice(apostrophe + 1, after)
  if (letters === 't' || letters === 'T') {
    const before = text[apostrophe - 1]
    return before === 'n' || before === 'N' ? { start: apostrophe - 1, end: after } : null
  }
  return isClitic(letters) ? { start: apostrophe, end: after } : null
}

/** Whether at most three letters follow: `AT&T`, `P&L`. */
function isShortPart(text: string, start: number, end: number): boolean {
  let at = start
  while (at < end && at - start <= 3 && isLetter(classAt(text, at))) at++
  return at > start && at - start <= 3
}

/** Appends the word that ends at a full stop, with the stop if it is the word's own. */
function readStop(list: TokenList, start: number, partStart: number, stop: number, end: number): number {
  const { text } = list
  if (text[stop + 1] === '.' && stop + 1 < end) return pushWord(list, start, stop, TokenKind.word)
  if (stop - partStart === 1) {
    const letters = lettersEnd(text, partStart, end)
    if (letters > stop) return pushToken(list, start, letters, TokenKind.abbreviation)
  }
  if (stop - start <= LONGEST_ABBREVIATION && partStart === start) {
    const word = text.slice(start, stop)
    const lower = word.toLowerCase()
    if (lower === 'ph' && /^\.?[dD]\.?/.test(text.slice(stop, stop + 2))) {
      return pushToken(list, start, Math.min(end, stop + (text[stop + 2] === '.' ? 3 : 2)), TokenKind.abbreviation)
    }
    if (isAbbreviation(text, word, lower, stop, end)) return pushToken(list, start, stop + 1, TokenKind.abbreviation)
  }
  return pushWord(list, start, stop, TokenKind.word)
}

/** End of `U.S.`, `p.m.`, `J.R.`, and of a lone initial; `start` if the stop is that of the sentence. */
function lettersEnd(text: string, start: number, end: number): number {
  let at = start
  let stops = 0
  while (at + 1 < end && isLetter(classAt(text, at)) && text[at + 1] === '.') {
    at += 2
    stops++
  }
  // "U.S" without its last stop: one more letter that no letter follows.
  const next = at < end ? classAt(text, at) : CharacterClass.blank
  if (stops > 0 && isLetter(next) && (at + 1 >= end || !isWordPart(classAt(text, at + 1))) && text[at + 1] !== '.') return at + 1
  if (stops === 1 && classAt(text, start) !== CharacterClass.upper) return start
  return at
}

function isAbbreviation(text: string, word: string, lower: string, stop: number, end: number): boolean {
  const kind = abbreviationKind(lower)
  if (kind === undefined) return false
  const capital = word !== lower
  if (kind === 'reference') return stop + 1 === end && digitFollows(text, stop + 1)
  return kind === 'title' || capital || !NEEDS_CAPITAL.has(lower)
}

function digitFollows(text: string, start: number): boolean {
  let at = start
  while (at < text.length && at - start < 3 && text[at] === ' ') at++
  return at < text.length && classAt(text, at) === CharacterClass.digit
}

/** Forms that are words too when they have no capital: `mar`, `sat`, `co`. */
const NEEDS_CAPITAL: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'jan mar apr jun jul aug sep oct dec mon wed tue ala ark del fla ga ill ind kan mass mich minn miss mo mont neb ore pa tenn va wash me la ed'.split(
    ' ',
  ),
)
