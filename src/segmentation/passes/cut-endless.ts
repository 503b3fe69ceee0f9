import type { Passage } from '../passage'
import { TokenKind } from '../token-list'

/** No sentence of prose is longer; lists and noise are, and would make later steps slow. */
const LONGEST_SENTENCE = 400

/** Ends sentences that do not end: at the last mark in their second half, or else where they are full. */
export function cutEndless(passage: Passage): void {
  const { list, first, end, breaks } = passage
  let start = first
  let lastMark = -1
  for (let index = first; index < end; index++) {
    if (breaks[index] === 1) {
      start = index + 1
      continue
    }
    if (list.kinds[index] === TokenKind.mark || list.kinds[index] === TokenKind.close) lastMark = index
    if (index - start + 1 < LONGEST_SENTENCE) continue
    const cut = lastMark > start + LONGEST_SENTENCE / 2 ? lastMark : index
    breaks[cut] = 1
    start = cut + 1
  }
}
