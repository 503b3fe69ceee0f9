import type { Span } from '../../doc/types'
import type { Collector } from '../collector'
import type { GoldSpan } from '../gold/types'
import { type Attributed, anchor, matchAttributions, overlap } from '../match/attributions'
import { unitAt } from '../match/sentences'
import type { IndexedPair } from '../predicted-doc'

/**
 * Attributions, matched by overlapping cues or common content (see `matchAttributions`): found at all; with the right
 * holder, among those that have one; with a source that overlaps; with a cue that overlaps; and characters of content,
 * which need no matching.
 */
export function collectAttributions({ predicted, gold, index }: IndexedPair, into: Collector): void {
  if (predicted.attributions === undefined) return
  const mine: readonly Attributed[] = predicted.attributions
  const right: readonly Attributed[] = gold.attributions.map((item) => ({
    ...item,
    source: toSpan(item.source),
    cue: toSpan(item.cue),
    content: item.content.map((pair) => ({ start: pair[0], end: pair[1] })),
  }))
  const matches = matchAttributions(mine, right)
  const unit = (item: Attributed) => ({ document: index, sentence: unitAt(gold.sentences, anchor(item)) })
  const score = (measure: string, counts: (item: Attributed) => boolean, agrees: (a: Attributed, b: Attributed) => boolean) => {
    into.count('attributions', measure, { document: index, sentence: 0 }, 0, 0, 0)
    for (const item of mine) if (counts(item)) into.count('attributions', measure, unit(item), 0, 1, 0)
    for (const item of right) if (counts(item)) into.count('attributions', measure, unit(item), 0, 0, 1)
    for (const match of matches) {
      if (counts(match.predicted) && counts(match.gold) && agrees(match.predicted, match.gold))
        into.count('attributions', measure, unit(match.gold), 1, 0, 0)
    }
  }
  const any = () => true
  score('found F1', any, any)
  score(
    'holder F1',
    (item) => item.holder !== null,
    (a, b) => a.holder === b.holder,
  )
  score(
    'source F1 (overlap)',
    (item) => item.source !== null,
    (a, b) => overlap(a.source, b.source),
  )
  score(
    'cue F1 (overlap)',
    (item) => item.cue !== null,
    (a, b) => overlap(a.cue, b.cue),
  )
  for (const match of matches)
    into.label('attributions', 'kind', ['accuracy'], unit(match.gold), match.predicted.kind, match.gold.kind)
  collectContent(mine, right, index, gold.sentences, into)
}

/** Characters inside any content: how much of what is reported speech was seen as such. */
function collectContent(
  mine: readonly Attributed[],
  right: readonly Attributed[],
  document: number,
  sentences: readonly Span[],
  into: Collector,
): void {
  const a = union(mine)
  const b = union(right)
  const count = (spans: readonly Span[], which: 0 | 1 | 2) => {
    for (const { start, end } of spans) {
      const unit = { document, sentence: unitAt(sentences, start) }
      const size = end - start
      into.count(
        'attributions',
        'content F1 (characters)',
        unit,
        which === 0 ? size : 0,
        which === 1 ? size : 0,
        which === 2 ? size : 0,
      )
    }
  }
  count(intersection(a, b), 0)
  count(a, 1)
  count(b, 2)
}

function toSpan(pair: GoldSpan | null): Span | null {
  return pair === null ? null : { start: pair[0], end: pair[1] }
}

function union(attributions: readonly Attributed[]): Span[] {
  const spans = attributions.flatMap((item) => item.content).sort((x, y) => x.start - y.start)
  const merged: { start: number; end: number }[] = []
  for (const { start, end } of spans) {
    const last = merged.at(-1)
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  return merged
}

function intersection(a: readonly Span[], b: readonly Span[]): Span[] {
  const common: Span[] = []
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    const start = Math.max(a[i].start, b[j].start)
    const end = Math.min(a[i].end, b[j].end)
    if (start < end) common.push({ start, end })
    if (a[i].end < b[j].end) i++
    else j++
  }
  return common
}
