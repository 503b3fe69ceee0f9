/** Index of the first token that starts at or after an offset; the starts are ascending, and `length` of them are in use. */
export function tokenFrom(start: ArrayLike<number>, length: number, offset: number): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (start[middle] < offset) low = middle + 1
    else high = middle
  }
  return low
}
