import { CharacterClass, classAt } from '../character-class'
import {
  afterOpeners,
  hasGapBefore,
  lastCloser,
  lineBreaksBefore,
  type Passage,
  startsLower,
  startsUpper,
  tokensBefore,
} from '../passage'
import { isSpeechCue } from '../speech-cues'
import { TokenKind, type TokenList, tokenText } from '../token-list'

/** Ends sentences at full stops, question and exclamation marks and ellipses, with the quotation marks and brackets that close there. */
export function endAtTerminals(passage: Passage): void {
  const { list, first, end, breaks } = passage
  for (let index = first; index < end; index++) {
    if (list.kinds[index] !== TokenKind.terminal) continue
    const last = lastCloser(passage, index)
    if (last + 1 >= end || isEnd(passage, index, last)) breaks[last] = 1
    index = last
  }
}

function isEnd(passage: Passage, index: number, last: number): boolean {
  const { list, first } = passage
  if (index === first || list.kinds[index - 1] === TokenKind.open) return false // "(!)", "... and so"
  const next = last + 1
  const parted = hasGapBefore(list, next)
  const head = afterOpeners(passage, next)
  if (head >= passage.end) return true
  const kind = list.kinds[head]
  const mark = list.text[list.starts[index]]
  const single = mark === '.' && list.ends[index] - list.starts[index] === 1 && list.kinds[index - 1] !== TokenKind.terminal
  const upper = startsUpper(list, head)
  if (!parted) return upper ? isGluedEnd(passage, index, last) : head > next && !startsLower(list, head) && kind <= TokenKind.code
  if (kind >= TokenKind.terminal) return endsBeforeMark(passage, index, head, single)
  if (single && isListNumber(passage, index)) return false
  if (upper) return true
  if (!startsLower(list, head)) return single || last > index || kind !== TokenKind.number || mark === '?' || mark === '!'
  return last === index && endsBeforeSmallLetter(passage, index, head, single)
}

/** A small letter follows a blank: an end in careless writing, but not `"?" he asked`, `Yahoo! in`, `well ... no`, `for 1. above`. */
function endsBeforeSmallLetter(passage: Passage, index: number, head: number, single: boolean): boolean {
  const { list } = passage
  if (single) return list.kinds[index - 1] !== TokenKind.number
  const mark = list.text[list.starts[index]]
  if (mark !== '!' && mark !== '?') return false
  const named = mark === '!' && startsUpper(list, index - 1) && tokensBefore(passage, index, 3) > 1
  return !named && !(head + 1 < passage.end && isSpeechCue(tokenText(list, head + 1)))
}

/** Whether a sentence ends where no blank follows: "counter it?The Islamic", but not "Node.Js" or "Y!J". */
function isGluedEnd(passage: Passage, index: number, last: number): boolean {
  const { list } = passage
  if (last > index) return true
  const before = list.ends[index - 1] - list.starts[index - 1]
  const kind = list.kinds[index - 1]
  if (isCapitals(list, index - 1) && isCapitals(list, index + 1)) return false
  return !hasGapBefore(list, index) && (before > 1 || kind === TokenKind.number || kind >= TokenKind.open)
}

/** A word of two capitals or more: on both sides of a full stop they are a code, as of a share (`DANSKE.CO`). */
function isCapitals(list: TokenList, index: number): boolean {
  if (list.ends[index] - list.starts[index] < 2) return false
  for (let at = list.starts[index]; at < list.ends[index]; at++) if (classAt(list.text, at) !== CharacterClass.upper) return false
  return true
}

/** A dash, bullet or other mark follows. */
function endsBeforeMark(passage: Passage, index: number, head: number, single: boolean): boolean {
  const { list, end } = passage
  if (lineBreaksBefore(list, head) > 0) return true
  const mark = list.text[list.starts[head]]
  if (list.kinds[head] === TokenKind.terminal || ',;:)]}/'.includes(mark)) return false
  const word = afterOpeners(passage, head + 1)
  if (word >= end) return single
  if ('-–—'.includes(mark)) return startsUpper(list, word) && (single || tokensBefore(passage, index, 3) > 2)
  return !startsLower(list, word)
}

/** Whether the full stop belongs to a number that begins its sentence: "1. The first item". */
function isListNumber(passage: Passage, index: number): boolean {
  const { list } = passage
  const before = index - 1
  const length = list.ends[before] - list.starts[before]
  if (hasGapBefore(list, index) || length > 3) return false
  const numbered = list.kinds[before] === TokenKind.number || length === 1
  if (!numbered) return false
  if (tokensBefore(passage, before, 1) === 0) return true
  return lineBreaksBefore(list, before) > 0
}
