import { wordIndex, wordTotal } from './known-words'
import { NUMBER, OTHER, PUNCTUATION, TARGET, type Unit } from './scan'

/** Ids of units for the network: the target, other names, numbers, marks, unknown words by ending, known words. */
export const TARGET_ID = 1
const OTHER_ID = 2
const NUMBER_ID = 3
const MARKS = '.,"\'():;?!-%$'
const FIRST_MARK = 4
const FIRST_ENDING = FIRST_MARK + MARKS.length + 1
const ENDINGS =
  's ed ing ly er ers ion ions ist ists ment ness ity al ic ous ive able ful less ism ship ize es or y e n t r'.split(' ')
const FIRST_WORD = FIRST_ENDING + ENDINGS.length + 1

export function unitIds(units: readonly Unit[]): Uint16Array {
  const ids = new Uint16Array(units.length)
  for (let i = 0; i < units.length; i++) ids[i] = idOf(units[i])
  return ids
}

function idOf({ kind, word }: Unit): number {
  if (kind === TARGET) return TARGET_ID
  if (kind >= OTHER) return OTHER_ID
  if (kind === NUMBER) return NUMBER_ID
  if (kind === PUNCTUATION) return FIRST_MARK + 1 + MARKS.indexOf(word)
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
