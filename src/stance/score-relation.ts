import type { Evidence, Span, TargetSentiment } from '../doc/types'
import { type Analysis, analyzeUnits } from '../sentiment/analyze-units'
import { checkSpan } from '../sentiment/check-span'
import { type Deed, findDeeds } from '../sentiment/find-deeds'
import { findSentence } from '../sentiment/find-sentence'
import type { Network } from '../sentiment/network'
import { readUnits } from '../sentiment/read-units'
import { type Mark, SOURCE, TARGET } from '../sentiment/scan'
import { scorePair } from '../sentiment/score-pair'
import { type Shift, unitAt } from '../sentiment/score-units'
import { decide, relationModel } from '../sentiment/sentiment-model'
import { relationsBetween, type Shown } from './relations/read-pair'

/** Who holds the attitude, and toward whom. */
export interface RelationSpans {
  readonly source: Span
  readonly target: Span
}

/**
 * What a text shows the source to think of, or to do to, the target: directed, in words and in deeds. What the rules of relations tell of
 * the two (`lifted sanctions on`, `condemned the invasion of`) leads; a network reads the rest.
 *
 * @param text any text; the sentence that holds both spans counts.
 * @param relation the two spans, in UTF-16 code units of `text`. Swapped, they ask the reverse question.
 * @returns label (negative: against, positive: in favor), score (-1 to 1), probabilities and evidence.
 * @throws StancekitError `invalid-input` if `text` is no string, `invalid-span` if a span is no stretch of it.
 * @example
 * scoreRelation('Armenia left the CSTO.', { source: { start: 0, end: 7 }, target: { start: 17, end: 21 } })
 * // { label: 'negative', score: -0.85, probabilities: { negative: 0.89, neutral: 0.08, positive: 0.04 },
 * //   evidence: [{ start: 8, end: 12, reason: 'deed: quit', contribution: -0.69 }] } (rounded)
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
  if (marks[0].end > marks[1].start) return { ...decide([0, NOTHING, 0], 1), evidence: [] }
  const sentence = findSentence(text, marks)
  const units = readUnits(text, sentence, marks)
  const shown = relationsBetween(text, sentence, relation.source, relation.target)
  const source = unitAt(units, relation.source.start)
  const target = unitAt(units, relation.target.start)
  return relate(analyzeUnits(units), relationModel(), source, target, shown)
}

/** Logit of neutral where one span holds the other. */
const NOTHING = 1
/** Who asks about two actors asks where something is to be found: more so than a pair taken at random from the news shows. */
const ASKED: Shift = [0.8, 0, 1.3]
/** Of a deed done by the source itself to the target itself, beside what the network reads. */
const DEED = { against: 1.8, favor: 2.1 }
/** What rules tell counts so much more. */
const RULED = 2
/** Logit of neutral where the words deny that there is anything. */
const DENIED = 3
/** Deeds count up to so many sure ones. */
const MOST_DEEDS = 2
/** No score is so far from 0: where only the score is asked for. */
const NO_EVIDENCE = 2
/** Evidence of at most this many spans. */
const MOST = 6

/** Attitude of the unit at `source` toward that at `target`: what the network of relations reads, and deeds that word order shows. */
function relate(analysis: Analysis, network: Network, source: number, target: number, shown: readonly Shown[]): TargetSentiment {
  const { units } = analysis
  const denied = shown.length > 0 && shown.every(({ weight }) => weight === 0)
  // Rules that tell of the two, or deny it, know more than a verb and its sides.
  const told = shown.filter(({ weight }) => weight !== 0)
  const deeds = shown.length === 0 ? findDeeds(analysis, source, target) : deedsOf(told, units)
  const read = (told: readonly Deed[], least: number): TargetSentiment =>
    scorePair(analysis, source, [target], network, shiftOf(told, denied), least)
  const decision = read(deeds, 0)
  const evidence: Evidence[] = deeds.map((deed) => {
    const { start, end } = units[deed.unit]
    // The word also speaks through the network.
    const word = decision.evidence.find((item) => item.start === start)?.contribution ?? 0
    const alone =
      decision.score -
      read(
        deeds.filter((other) => other !== deed),
        NO_EVIDENCE,
      ).score
    return { start, end, reason: deed.reason, contribution: alone + word }
  })
  for (const item of decision.evidence) if (!evidence.some(({ start }) => start === item.start)) evidence.push(item)
  evidence.sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution) || a.start - b.start)
  return { ...decision, evidence: evidence.slice(0, MOST) }
}

/** Of the rules that a word calls the strongest gives the reason. */
function deedsOf(told: readonly Shown[], units: Analysis['units']): Deed[] {
  const deeds: Deed[] = []
  for (const { start, weight, reason } of [...told].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))) {
    const unit = unitAt(units, start)
    const at = deeds.findIndex((deed) => deed.unit === unit)
    if (at < 0) deeds.push({ unit, weight: weight * RULED, reason: `deed: ${reason}` })
    else deeds[at] = { ...deeds[at], weight: deeds[at].weight + weight * RULED }
  }
  return deeds
}

function shiftOf(deeds: readonly Deed[], denied: boolean): Shift {
  let against = 0
  let favor = 0
  for (const { weight } of deeds) {
    if (weight < 0) against -= weight
    else favor += weight
  }
  const neutral = ASKED[1] + (denied ? DENIED : 0)
  return [ASKED[0] + DEED.against * Math.min(MOST_DEEDS, against), neutral, ASKED[2] + DEED.favor * Math.min(MOST_DEEDS, favor)]
}
