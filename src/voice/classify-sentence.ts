import type { Evidence, VoiceLabel } from '../doc/types'
import { segment } from '../segmentation/segment'
import { decide } from './explain'
import { markAttributed, markQuoted } from './mark-borrowed'
import { UnitReader } from './read-units'
import { scoreSentence } from './score-sentence'

/**
 * Whether a sentence puts forward its author's own judgement (`opinion`) or tells what happened or what others said
 * (`reporting`); guideline 3. Names are masked: who it is about does not matter.
 *
 * @param text one sentence; a longer text is judged as if it were one.
 * @returns the label, its calibrated probability (0.5 to 1), and the spans it rests on, strongest first: contributions are
 * parts of the logit, positive for opinion.
 * @example
 * classifySentence('This is a dangerous folly.').label // 'opinion'
 */
export function classifySentence(text: string): { label: VoiceLabel; probability: number; evidence: Evidence[] } {
  const { tokens } = segment({ text, meta: {} })
  if (tokens.length === 0) return { label: 'reporting', probability: 0.5, evidence: [] }
  const sentence = new UnitReader(text).read({ start: 0, end: text.length }, tokens, 0, tokens.length)
  markQuoted([sentence])
  markAttributed(sentence.units)
  const { logit, evidence } = scoreSentence(sentence)
  return { ...decide(logit), evidence: evidence.list() }
}
