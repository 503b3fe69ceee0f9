import type { EvidenceSum } from './explain'
import { LogitSum } from './logit-sum'
import { sentenceFeatures } from './sentence-features'
import type { Units } from './units'
import { SENTENCE } from './voice-model'

/** A logit of opinion and what it rests on. */
export interface VoiceScore {
  logit: number
  readonly evidence: EvidenceSum
}

/** Sums of as many sentences are kept for the next text. */
const MOST_KEPT = 1024
const kept: LogitSum[] = []

/** The sum of the `index`th sentence, or of the document after the last; those given before may be the same. */
export function sumOf(index: number): LogitSum {
  if (index >= MOST_KEPT) return new LogitSum()
  while (kept.length <= index) kept.push(new LogitSum())
  return kept[index]
}

/** The score of one sentence read alone. */
export function scoreSentence(units: Units, sentence: number): VoiceScore {
  const sum = sumOf(sentence)
  sum.begin(SENTENCE)
  sentenceFeatures(units, sentence, sum)
  return sum
}
