import type { Passage } from './passage'
import { cutEndless } from './passes/cut-endless'
import { endAtAbbreviations } from './passes/end-at-abbreviations'
import { endAtLineBreaks } from './passes/end-at-line-breaks'
import { endAtTerminals } from './passes/end-at-terminals'
import { endBeforeListItems } from './passes/end-before-list-items'
import { endBetweenAddresses } from './passes/end-between-addresses'
import { keepSpeechTags } from './passes/keep-speech-tags'

/** What decides where sentences end, in order: each pass reads what those before it decided. */
const PASSES: readonly ((passage: Passage) => void)[] = [
  endAtLineBreaks,
  endAtTerminals,
  endAtAbbreviations,
  endBeforeListItems,
  endBetweenAddresses,
  keepSpeechTags,
  cutEndless,
]

/** Marks after which tokens of a passage sentences end, its last token included. */
export function splitSentences(passage: Passage): void {
  if (passage.end <= passage.first) return
  for (const pass of PASSES) pass(passage)
  passage.breaks[passage.end - 1] = 1
}
