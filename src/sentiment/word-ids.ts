import { wordIndex, wordTotal } from './known-words'

/** Ids of units for the network: the target, other names, numbers, marks, unknown words by ending, known words. */
export const TARGET_ID = 1
export const OTHER_ID = 2
export const NUMBER_ID = 3
const MARKS = '.,"\'():;?!-%$'
const FIRST_MARK = 4
const FIRST_ENDING = FIRST_MARK + MARKS.length + 1
const ENDINGS =
  's ed ing ly er ers ion ions ist ists ment ness ity al ic ous ive able ful less ism ship ize es or y e n t r'.split(' ')
const FIRST_WORD = FIRST_ENDING + ENDINGS.length + 1

export function markId(mark: string): number {
  return FIRST_MARK + 1 + MARKS.indexOf(mark)
}

export function wordId(word: string): number {
  const index = wordIndex(word)
  if (index >= 0) return FIRST_WORD + index
  let best = ENDINGS.length
  let length = 0
  for (let i = 0; i < ENDINGS.length; i++) {
    if (ENDINGS[i].length > length && word.endsWith(ENDINGS[i])) {
      best = i
      length = ENDINGS[i].length
    }
  }
  return FIRST_ENDING + best
}

/** How many ids there are. */
export function idTotal(): number {
  return FIRST_WORD + wordTotal()
}
