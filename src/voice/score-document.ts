import { documentFeatures } from './document-features'
import { EvidenceSum, reasonOf } from './explain'
import type { UnitSentence } from './read-units'
import { DOCUMENT, voiceModel } from './voice-model'

/** The logit of opinion of a whole document, and what it rests on. `logits`: those of its sentences. */
export function scoreDocument(
  sentences: readonly UnitSentence[],
  logits: readonly number[],
): { logit: number; evidence: EvidenceSum } {
  const { rows, weights, bias } = voiceModel()
  const { hash, value, kind, from, to } = documentFeatures(sentences, logits)
  const evidence = new EvidenceSum()
  let logit = bias[DOCUMENT]
  for (let i = 0; i < hash.length; i++) {
    const row = rows.get(hash[i])
    if (row === undefined) continue
    const contribution = weights[row + DOCUMENT] * value[i]
    if (contribution === 0) continue
    logit += contribution
    evidence.add(from[i], to[i], reasonOf(kind[i]), contribution)
  }
  return { logit, evidence }
}
