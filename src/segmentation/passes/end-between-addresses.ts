import { hasGapBefore, type Passage } from '../passage'
import { TokenKind } from '../token-list'

/** Ends sentences between addresses that follow each other: a list of links. */
export function endBetweenAddresses(passage: Passage): void {
  const { list, first, end, breaks } = passage
  for (let index = first + 1; index < end; index++) {
    if (isAddress(passage, index) && isAddress(passage, index - 1) && hasGapBefore(list, index)) breaks[index - 1] = 1
  }
}

const SHORTEST_ADDRESS = 8

function isAddress({ list }: Passage, index: number): boolean {
  const tagged = '#@'.includes(list.text[list.starts[index]])
  return list.kinds[index] === TokenKind.code && !tagged && list.ends[index] - list.starts[index] >= SHORTEST_ADDRESS
}
