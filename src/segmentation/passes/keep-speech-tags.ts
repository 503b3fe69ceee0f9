import { closesQuotation, lastCloser, lineBreaksBefore, type Passage, startsUpper } from '../passage'
import { isSentenceStarter } from '../sentence-starters'
import { isSpeechCue } from '../speech-cues'
import { TokenKind, tokenText } from '../token-list'

const AFTER_CUE: ReadonlySet<string> = /* @__PURE__ */ new Set(
  '. , in on at during after as to Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
)
const LONGEST_NAME = 4

/** Takes back the end before a speech tag with a name: `"Where are they?" Putin asked.` is one sentence. */
export function keepSpeechTags(passage: Passage): void {
  const { list, first, end, breaks } = passage
  for (let index = first; index < end; index++) {
    if (list.kinds[index] !== TokenKind.terminal) continue
    const last = lastCloser(passage, index)
    if (last > index && breaks[last] === 1 && closesQuotation(list, index, last) && isSpeechTag(passage, last + 1))
      breaks[last] = 0
    index = last
  }
}

function isSpeechTag(passage: Passage, start: number): boolean {
  const { list, end } = passage
  if (start >= end || lineBreaksBefore(list, start) > 0) return false
  let at = start
  while (at < end && at - start < LONGEST_NAME && startsUpper(list, at)) at++
  if (at === start || at + 1 >= end || !isSpeechCue(tokenText(list, at)) || isOtherBeginning(tokenText(list, start))) return false
  return AFTER_CUE.has(tokenText(list, at + 1))
}

/** "He said nothing." after a quotation is mostly a sentence of its own; "I" has its capital anyway. */
function isOtherBeginning(word: string): boolean {
  return word !== 'I' && isSentenceStarter(word)
}
