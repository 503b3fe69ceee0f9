import type { Evidence, Span, TargetSentiment } from '../doc/types'
import { log } from '../internal/math'
import { type Analysis, analyzeUnits } from './analyze-units'
import { checkSpan } from './check-span'
import { findDeeds } from './find-deeds'
import { findSentence } from './find-sentence'
import type { Network } from './network'
import { readUnits } from './read-units'
import { type Mark, SOURCE, TARGET } from './scan'
import { scoreUnit, unitAt } from './score-units'
import { decide, targetModel } from './sentiment-model'
import { speaks } from './speaks'

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
  const marks: Mark[] = [
    { start: relation.source.start, end: relation.source.end, kind: SOURCE },
    { start: relation.target.start, end: relation.target.end, kind: TARGET },
  ]
  marks.sort((a, b) => a.start - b.start)
  if (marks[0].end > marks[1].start) return { ...decide([0, NEUTRAL, 0], 1), evidence: [] }
  const units = readUnits(text, findSentence(text, marks), marks)
  const network = targetModel()
  return relate(analyzeUnits(units, network), network, unitAt(units, relation.source.start), unitAt(units, relation.target.start))
}

/** Logit of neutral where nothing is shown. */
const NEUTRAL = 1.0
const DEED = 3.0
const SPEECH = 3.0
const TONE = 1.2

export function relate(analysis: Analysis, network: Network, source: number, target: number): TargetSentiment {
  const { units } = analysis
  const logits = [0, NEUTRAL, 0]
  const evidence: Evidence[] = []
  for (const { unit, weight, reason } of findDeeds(analysis, source, target)) {
    logits[weight < 0 ? 0 : 2] += DEED * Math.abs(weight)
    evidence.push({ start: units[unit].start, end: units[unit].end, reason, contribution: weight * 0.5 })
  }
  const tone = scoreUnit(analysis, target, network)
  const weight = speaks(analysis, source, target) ? SPEECH : TONE
  logits[0] += weight * tone.probabilities.negative
  logits[2] += weight * tone.probabilities.positive
  return { ...decide(sharpen(logits), 1), evidence }
}

/** Sharpness of whether anything is shown at all. */
const WHETHER = 0.35

/**
 * Whether an attitude is shown is surer than which: deeds and speech decide the first, the tone of words the second.
 * Sharpens the odds of neutral and leaves those between the other two.
 */
function sharpen(logits: readonly number[]): number[] {
  const neutral = decide(logits, WHETHER).probabilities.neutral
  const { negative, positive } = decide(logits, 1).probabilities
  const rest = (1 - neutral) / (negative + positive)
  return [log(negative * rest), log(neutral), log(positive * rest)]
}
