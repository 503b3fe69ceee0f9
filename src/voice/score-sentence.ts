import { EvidenceSum, reasonOf } from './explain'
import type { UnitSentence } from './read-units'
import { sentenceFeatures } from './sentence-features'
import { SENTENCE, voiceModel } from './voice-model'

export interface SentenceScore {
  readonly logit: number
  readonly evidence: EvidenceSum
}

/** The logit of opinion of one sentence read alone, and what it rests on. */
export function scoreSentence(sentence: UnitSentence): SentenceScore {
  const { rows, weights, bias } = voiceModel()
  const { hash, value, kind, from, to } = sentenceFeatures(sentence)
  const { units } = sentence
  const evidence = new EvidenceSum()
  let logit = bias[SENTENCE]
  for (let i = 0; i < hash.length; i++) {
    const row = rows.get(hash[i])
    if (row === undefined) continue
    const contribution = weights[row + SENTENCE] * value[i]
    if (contribution === 0) continue
    logit += contribution
    evidence.add(units[from[i]].start, units[to[i] - 1].end, reasonOf(kind[i]), contribution)
  }
  return { logit, evidence }
}
