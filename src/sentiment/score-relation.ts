import type { Evidence, Span, TargetSentiment } from '../doc/types'
import { log } from '../internal/math'
import { type Analysis, analyzeUnits } from './analyze-units'
import { checkSpan } from './check-span'
import { type Deed, findDeeds } from './find-deeds'
import { findSentence } from './find-sentence'
import type { Network } from './network'
import { readUnits } from './read-units'
import { type Mark, SOURCE, TARGET } from './scan'
import { scoreUnit, unitAt } from './score-units'
import { type Decision, decide, targetModel } from './sentiment-model'
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
 * @example
 * scoreRelation('Armenia left the CSTO.', { source: { start: 0, end: 7 }, target: { start: 17, end: 21 } })
 * // { label: 'negative', score: -0.77, probabilities: { negative: 0.85, neutral: 0.07, positive: 0.08 },
 * //   evidence: [{ start: 8, end: 12, reason: 'deed: oppose', contribution: -0.72 }] } (rounded)
 * @see Park, Pan and Joo (2021), Who Blames or Endorses Whom?, Findings of ACL.
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
  return relate(analyzeUnits(units), network, unitAt(units, relation.source.start), unitAt(units, relation.target.start))
}

/** Logit of neutral where nothing is shown. */
const NEUTRAL = 1
/** Of a deed done by the source itself to the target itself. */
const DEED = 2.2
/** Of the tone toward the target, where the source speaks of it, and where it does not. */
const SPEECH = 3
const TONE = 1.6
/** Sharpness of whether anything is shown at all. */
const WHETHER = 0.4
/** Share of pairs that are meant another way however clear or empty the words look, and what they are then. */
const DOUBT = 0.1
const MEANT = { neutral: 0.6, other: 0.2 }
/** Evidence of at most this many spans. */
const MOST = 6

/** Attitude of the unit at `source` toward that at `target`, from deeds and from the tone of the words around the target. */
export function relate(analysis: Analysis, network: Network, source: number, target: number): TargetSentiment {
  const { units } = analysis
  const deeds = findDeeds(analysis, source, target)
  const tone = scoreUnit(analysis, target, network)
  const weight = speaks(analysis, source, target) ? SPEECH : TONE
  const decision = weigh(deeds, tone, weight)
  const evidence: Evidence[] = deeds.map((deed) => ({
    start: units[deed.unit].start,
    end: units[deed.unit].end,
    reason: deed.reason,
    contribution:
      decision.score -
      weigh(
        deeds.filter((other) => other !== deed),
        tone,
        weight,
      ).score,
  }))
  const toned = decision.score - weigh(deeds, tone, 0).score
  const share = tone.score === 0 ? 0 : Math.max(0, Math.min(1, toned / tone.score))
  for (const item of tone.evidence) {
    const contribution = item.contribution * share
    if (Math.abs(contribution) >= 0.01 && !evidence.some(({ start }) => start === item.start))
      evidence.push({ ...item, contribution })
  }
  evidence.sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution) || a.start - b.start)
  return { ...decision, evidence: evidence.slice(0, MOST) }
}

function weigh(deeds: readonly Deed[], tone: TargetSentiment, weight: number): Decision {
  let against = 0
  let favor = 0
  for (const deed of deeds) {
    if (deed.weight < 0) against -= deed.weight
    else favor += deed.weight
  }
  const { negative, positive } = tone.probabilities
  return sharpen([DEED * Math.min(1, against) + weight * negative, NEUTRAL, DEED * Math.min(1, favor) + weight * positive])
}

/**
 * Whether an attitude is shown is surer than which: deeds and speech decide the first, the tone of words the second.
 * Sharpens the odds of neutral and leaves those between the other two.
 */
function sharpen(logits: readonly number[]): Decision {
  const { neutral } = decide(logits, WHETHER).probabilities
  const { negative, positive } = decide(logits, 1).probabilities
  const rest = (1 - neutral) / (negative + positive)
  const doubted = (probability: number, meant: number): number => log((1 - DOUBT) * probability + DOUBT * meant)
  return decide(
    [doubted(negative * rest, MEANT.other), doubted(neutral, MEANT.neutral), doubted(positive * rest, MEANT.other)],
    1,
  )
}
