import { CharacterClass, classAt } from './character-class'
import { TokenKind, type TokenList, tokenText } from './token-list'

/**
 * The tokens `[first, end)` of a region, and after which of them a sentence ends: what the passes of `splitSentences` read and write.
 * `breaks[i]` tells of token `i` of the list.
 */
export interface Passage {
  readonly list: TokenList
  readonly first: number
  readonly end: number
  readonly breaks: Uint8Array
}

/** Whether blanks stand before the token. */
export function hasGapBefore(list: TokenList, index: number): boolean {
  return index === 0 || list.starts[index] > list.ends[index - 1]
}

export function startsUpper(list: TokenList, index: number): boolean {
  return classAt(list.text, list.starts[index]) === CharacterClass.upper
}

export function startsLower(list: TokenList, index: number): boolean {
  return classAt(list.text, list.starts[index]) === CharacterClass.letter
}

/** Number of line breaks between a token and the one before it, 0, 1 or 2 (2 for more); CR LF counts once. */
export function lineBreaksBefore(list: TokenList, index: number): number {
  const { text } = list
  let found = 0
  for (let at = list.ends[index - 1]; at < list.starts[index]; at++) {
    if (classAt(text, at) !== CharacterClass.lineBreak) continue
    if (text[at] === '\n' && text[at - 1] === '\r') continue
    found++
    if (found === 2) break
  }
  return found
}

/** The first token from `index` on that opens nothing: the word whose case tells whether a sentence begins. */
export function afterOpeners(passage: Passage, index: number): number {
  const { list, end } = passage
  let at = index
  while (at < end && at - index < 4 && opens(list, at)) at++
  return at
}

function opens(list: TokenList, index: number): boolean {
  const kind = list.kinds[index]
  if (kind === TokenKind.open) return true
  return kind === TokenKind.mark && QUOTES.includes(list.text[list.starts[index]])
}

const QUOTES = '"\'`'

/**
 * The last of the closing brackets, quotation marks, full stops and reference numbers that go with the end at `index`:
 * `respect us!”.` ends with its second full stop, `in 1832. [23]` with its bracket.
 */
export function lastCloser(passage: Passage, index: number): number {
  const { list, end } = passage
  let at = index + 1
  while (at < end) {
    const kind = list.kinds[at]
    const closes = kind === TokenKind.close || (kind === TokenKind.terminal && !hasGapBefore(list, at))
    if ((closes || isEmoticon(list, at)) && lineBreaksBefore(list, at) < 2) at++
    else {
      const reference = referenceEnd(passage, at)
      if (reference === at) break
      at = reference
    }
  }
  return at - 1
}

function isEmoticon(list: TokenList, index: number): boolean {
  return (
    list.kinds[index] === TokenKind.code &&
    list.ends[index] - list.starts[index] < 4 &&
    ':;=^'.includes(list.text[list.starts[index]])
  )
}

/** End of a reference in brackets (`[12]`) or of a raised number (`treatment.11`) that follows the end of a sentence. */
function referenceEnd(passage: Passage, index: number): number {
  const { list, end } = passage
  if (list.kinds[index] === TokenKind.number) {
    const digits = list.ends[index] - list.starts[index]
    return digits < 3 && !hasGapBefore(list, index) && index + 1 < end && hasGapBefore(list, index + 1) ? index + 1 : index
  }
  const isReference =
    index + 2 < end &&
    list.text[list.starts[index]] === '[' &&
    list.kinds[index + 1] === TokenKind.number &&
    list.text[list.starts[index + 2]] === ']' &&
    lineBreaksBefore(list, index) === 0
  return isReference ? index + 3 : index
}

/** Whether a closing quotation mark stands among the tokens `(index, last]`. */
export function closesQuotation(list: TokenList, index: number, last: number): boolean {
  for (let at = index + 1; at <= last; at++) {
    if (list.kinds[at] === TokenKind.close && !')]}'.includes(list.text[list.starts[at]])) return true
  }
  return false
}

/** How many tokens of its sentence stand before a token, counted up to `most`. */
export function tokensBefore(passage: Passage, index: number, most: number): number {
  let count = 0
  for (let at = index - 1; at >= passage.first && count < most && passage.breaks[at] === 0; at--) count++
  return count
}

/** A token in lower case. */
export function lowerText(list: TokenList, index: number): string {
  return tokenText(list, index).toLowerCase()
}
