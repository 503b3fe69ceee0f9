import type { Attribution, Span } from '../../doc/types'
import { firstFrom } from '../../internal/spans'

/** What an attribution must have to be matched: the common part of the predicted and the gold kind. */
export type Attributed = Pick<Attribution, 'source' | 'cue' | 'content' | 'holder' | 'kind'>

/** A predicted and a gold attribution that are about the same act of reporting. */
export interface AttributionMatch<P, G> {
  readonly predicted: P
  readonly gold: G
}

/**
 * Pairs predicted attributions with gold ones, each at most once.
 *
 * Two are candidates when their cues overlap, or when their contents have at least half of their characters in common
 * (Dice). Candidates are taken best first: an overlapping cue counts 1, the share of common content up to 1, an overlapping source 0.5.
 */
export function matchAttributions<P extends Attributed, G extends Attributed>(
  predicted: readonly P[],
  gold: readonly G[],
): AttributionMatch<P, G>[] {
  const candidates: { p: number; g: number; score: number }[] = []
  const order = predicted.map((item, p) => ({ p, ...extent(item) })).sort((a, b) => a.start - b.start)
  let longest = 0
  for (const item of order) longest = Math.max(longest, item.end - item.start)
  gold.forEach((right, g) => {
    const reach = extent(right)
    for (let i = firstFrom(order, reach.start - longest); i < order.length && order[i].start < reach.end; i++) {
      const left = predicted[order[i].p]
      const cue = overlap(left.cue, right.cue)
      const content = contentDice(left.content, right.content)
      if (!cue && content < 0.5) continue
      candidates.push({ p: order[i].p, g, score: (cue ? 1 : 0) + content + (overlap(left.source, right.source) ? 0.5 : 0) })
    }
  })
  candidates.sort((a, b) => b.score - a.score || a.g - b.g || a.p - b.p)
  const usedP = new Set<number>()
  const usedG = new Set<number>()
  const matches: AttributionMatch<P, G>[] = []
  for (const { p, g } of candidates) {
    if (usedP.has(p) || usedG.has(g)) continue
    usedP.add(p)
    usedG.add(g)
    matches.push({ predicted: predicted[p], gold: gold[g] })
  }
  return matches
}

/** Where an attribution begins: its first span. */
export function anchor(item: Attributed): number {
  return extent(item).start
}

function extent(item: Attributed): Span {
  const spans = [item.source, item.cue, ...item.content].filter((span) => span !== null)
  if (spans.length === 0) return { start: 0, end: 0 }
  let { start, end } = spans[0]
  for (const span of spans) {
    start = Math.min(start, span.start)
    end = Math.max(end, span.end)
  }
  return { start, end }
}

export function overlap(a: Span | null, b: Span | null): boolean {
  return a !== null && b !== null && a.start < b.end && b.start < a.end
}

function contentDice(a: readonly Span[], b: readonly Span[]): number {
  let common = 0
  for (const x of a) for (const y of b) common += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start))
  const total = length(a) + length(b)
  return total === 0 ? 0 : Math.min(1, (2 * common) / total)
}

function length(spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + span.end - span.start, 0)
}
