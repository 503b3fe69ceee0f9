import type { Span, TargetSentiment } from '../doc/types'
import { checkSpan } from './check-span'
import { relateByFrames } from './relate-by-frames'

/** Who holds the attitude, and toward whom. */
export interface RelationSpans {
  readonly source: Span
  readonly target: Span
}

/**
 * What a text shows the source to think of, or to do to, the target: directed, in words and in deeds.
 *
 * @param text any text; the sentence that holds both spans counts.
 * @param relation the two spans, in UTF-16 code units of `text`. Swapped, they ask the reverse question.
 * @returns label (negative: against, positive: in favor), score (-1 to 1), probabilities and evidence.
 * @throws StancekitError `invalid-input` if `text` is no string, `invalid-span` if a span is no stretch of it.
 */
export function scoreRelation(text: string, relation: RelationSpans): TargetSentiment {
  checkSpan('scoreRelation', text, relation?.source, 'its source')
  checkSpan('scoreRelation', text, relation.target, 'its target')
  return relateByFrames(text, relation)
}
