import type { Evidence, VoiceLabel } from '../doc/types'
import { segment } from '../segmentation/segment'
import { labelOf, probabilityOf } from './explain'
import { loneSentence } from './lone-sentence'
import { markBorrowed } from './mark-borrowed'
import { readUnits } from './read-units'
import { scoreSentence } from './score-sentence'
import { roomFor } from './units'

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
  const units = roomFor(tokens.length, 1)
  readUnits(units, text, [loneSentence(text)], tokens)
  markBorrowed(units)
  const { logit, evidence } = scoreSentence(units, 0)
  return { label: labelOf(logit), probability: probabilityOf(logit), evidence: evidence.list() }
}
