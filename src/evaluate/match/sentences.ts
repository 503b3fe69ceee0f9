import type { Span } from '../../doc/types'

/**
 * For each gold sentence the predicted one that stands for it: the one with the largest share of common characters
 * (intersection over union), if that is at least one half; else null. `exact` tells whether both ends agree.
 * Both layers are sorted and do not overlap within themselves.
 */
export function matchSentences(
  predicted: readonly Span[],
  gold: readonly Span[],
): ({ readonly index: number; readonly exact: boolean } | null)[] {
  let from = 0
  return gold.map((span) => {
    while (from < predicted.length && predicted[from].end <= span.start) from++
    let best = -1
    let bestShare = 0
    for (let i = from; i < predicted.length && predicted[i].start < span.end; i++) {
      const share = overlapShare(predicted[i], span)
      if (share > bestShare) {
        best = i
        bestShare = share
      }
    }
    return bestShare < 0.5 ? null : { index: best, exact: bestShare === 1 }
  })
}

function overlapShare(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

/** Index of the last span that starts at or before a position, or 0. */
export function unitAt(spans: readonly Span[], position: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (spans[middle].start <= position) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}
