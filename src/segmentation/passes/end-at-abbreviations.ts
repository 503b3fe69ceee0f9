import { abbreviationKind } from '../abbreviations'
import {
  afterOpeners,
  hasGapBefore,
  lastCloser,
  lowerText,
  type Passage,
  startsLower,
  startsUpper,
  tokensBefore,
} from '../passage'
import { isSentenceStarter } from '../sentence-starters'
import { TokenKind, tokenText } from '../token-list'

const HOUR = /^[ap]\.m\.?$/
const AFTER_HOUR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|[ecmp][sd]?t|ce[s]?t|gmt|utc|bst|moscow|local|eastern|pacific|central)/

/** Ends sentences at abbreviations that can end one and are followed by what begins one. */
export function endAtAbbreviations(passage: Passage): void {
  const { list, first, end, breaks } = passage
  for (let index = first; index < end; index++) {
    if (list.kinds[index] !== TokenKind.abbreviation) continue
    const last = lastCloser(passage, index)
    if (breaks[last] === 0 && (last + 1 >= end || isEnd(passage, index, last))) breaks[last] = 1
  }
}

function isEnd(passage: Passage, index: number, last: number): boolean {
  const { list } = passage
  const head = afterOpeners(passage, last + 1)
  if (head >= passage.end || !startsUpper(list, head)) return false
  const abbreviation = lowerText(list, index)
  const kind = abbreviationKind(abbreviation.slice(0, -1))
  if (kind === 'title' || kind === 'reference') return false
  const next = tokenText(list, head)
  const starter = isSentenceStarter(next) || isTitle(passage, head)
  if (!hasGapBefore(list, last + 1)) return starter && last + 1 === head
  if (HOUR.test(abbreviation)) {
    if (isTitle(passage, head)) return tokensBefore(passage, index, 4) > 3
    return !AFTER_HOUR.test(next.toLowerCase())
  }
  if (abbreviation === 'etc.') return true
  if (abbreviation.length === 2) return isEndAtInitial(passage, index, head, starter)
  return starter
}

function isTitle(passage: Passage, index: number): boolean {
  const { list } = passage
  return list.kinds[index] === TokenKind.abbreviation && abbreviationKind(lowerText(list, index).slice(0, -1)) === 'title'
}

/** One letter with a stop: mostly part of a name, now and then the last word ("you and I. Did you"). */
function isEndAtInitial(passage: Passage, index: number, head: number, starter: boolean): boolean {
  const { list, first } = passage
  if (index === first) return false
  if (startsLower(list, index - 1) && tokenText(list, index) === 'I.') return true
  return starter && tokensBefore(passage, index, 2) > 1 && list.ends[head] - list.starts[head] > 1
}
