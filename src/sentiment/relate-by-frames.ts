import type { Evidence, Span, TargetSentiment } from '../doc/types'
import { findSentence } from './find-sentence'
import { readUnits } from './read-units'
import { type Mark, OTHER, SOURCE, TARGET } from './scan'
import { unitAt } from './score-units'
import { decide } from './sentiment-model'
import { analyzeUnits } from './target-features'
import { VERB_FRAMES } from './verb-frames'

/** The frames of the verbs that stand between source and target, by word order and voice. */
export function relateByFrames(text: string, { source, target }: { source: Span; target: Span }): TargetSentiment {
  const marks: Mark[] = [
    { start: source.start, end: source.end, kind: SOURCE },
    { start: target.start, end: target.end, kind: TARGET },
  ]
  marks.sort((a, b) => a.start - b.start)
  if (marks[0].end > marks[1].start) return { ...decide([0, 3, 0], 1), evidence: [] }
  const units = readUnits(text, findSentence(text, marks), marks)
  const analysis = analyzeUnits(units)
  const s = unitAt(units, source.start)
  const t = unitAt(units, target.start)
  const logits = [0, 1, 0]
  const evidence: Evidence[] = []
  let names = 0
  for (let i = Math.min(s, t) + 1; i < Math.max(s, t); i++) {
    if (units[i].kind >= OTHER) names++
    if (analysis.frame[i] < 0) continue
    const { name, relation } = VERB_FRAMES[analysis.frame[i]]
    if (relation === 0 || s < t === (analysis.passive[i] === 1)) continue
    const weight = 1.5 / (1 + names)
    logits[relation < 0 ? 0 : 2] += weight
    evidence.push({ start: units[i].start, end: units[i].end, reason: `verb: ${name}`, contribution: relation * 0.3 * weight })
  }
  return { ...decide(logits, 1), evidence }
}
