import type { Span } from '../doc/types'

/** Index of the first item that starts at or after `position`, in a layer sorted by start. */
export function firstFrom(layer: readonly Span[], position: number): number {
  let low = 0
  let high = layer.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (layer[middle].start < position) low = middle + 1
    else high = middle
  }
  return low
}

/** The items of a layer, sorted by start, that start inside a span. */
export function startingIn<T extends Span>(layer: readonly T[], span: Span): T[] {
  return layer.slice(firstFrom(layer, span.start), firstFrom(layer, span.end))
}

/** Whether two spans share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Whether `outer` holds all of `inner`. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Text order: by start, the longer span first. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end
}

/** For each sentence the half-open range of its tokens, `[first, end)`. Both layers are sorted. */
export function tokenRanges(sentences: readonly Span[], tokens: readonly Span[]): { first: number; end: number }[] {
  let index = 0
  return sentences.map((sentence) => {
    while (index < tokens.length && tokens[index].start < sentence.start) index++
    const first = index
    while (index < tokens.length && tokens[index].start < sentence.end) index++
    return { first, end: index }
  })
}
