import type { EvidenceSum } from './explain'
import { LogitSum } from './logit-sum'
import type { UnitSentence } from './read-units'
import { sentenceFeatures } from './sentence-features'
import { SENTENCE } from './voice-model'

/** A logit of opinion and what it rests on. */
export interface VoiceScore {
  readonly logit: number
  readonly evidence: EvidenceSum
}

/** The score of one sentence read alone. */
export function scoreSentence(sentence: UnitSentence): VoiceScore {
  const sum = new LogitSum(SENTENCE)
  sentenceFeatures(sentence, sum)
  return sum
}
