import type { Span, TargetSentiment } from '../doc/types'
import { analyzeUnits } from './analyze-units'
import { checkSpan } from './check-span'
import { confirm } from './confirm'
import { findSentence } from './find-sentence'
import { readUnits } from './read-units'
import { type Mark, TARGET } from './scan'
import { scoreUnit, unitAt } from './score-units'
import { targetModel } from './sentiment-model'

/**
 * How the sentence around a span presents what the span names: target-dependent sentiment, without a pipeline.
 *
 * Every name is masked before any feature is computed: another name in the span's place gets the same answer.
 *
 * @param text any text; only the sentence that holds the span counts.
 * @param target the span to judge, `{ start, end }` in UTF-16 code units of `text`.
 * @returns label, score (-1 to 1), calibrated probabilities, and the words that carry the score, the strongest first.
 * @throws StancekitError `invalid-input` if `text` is no string, `invalid-span` if `target` is no stretch of it.
 * @example
 * scoreTarget('Russia failed its ally.', { start: 0, end: 6 })
 * // { label: 'negative', score: -0.82, probabilities: { negative: 0.85, neutral: 0.11, positive: 0.03 },
 * //   evidence: [{ start: 7, end: 13, reason: 'verb: fail', contribution: -1.01 }] } (rounded)
 * @see Hamborg and Donnay (2021), NewsMTSC: Target-dependent Sentiment Classification in News Articles, EACL.
 */
export function scoreTarget(text: string, target: Span): TargetSentiment {
  checkSpan('scoreTarget', text, target, 'its target')
  const marks: Mark[] = [{ start: target.start, end: target.end, kind: TARGET }]
  const units = readUnits(text, findSentence(text, marks), marks)
  const network = targetModel()
  const focus = unitAt(units, target.start)
  const scored = scoreUnit(analyzeUnits(units), focus, network)
  return { ...scored, evidence: confirm(units, focus, scored.evidence, scored.score, network) }
}
