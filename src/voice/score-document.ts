import { documentFeatures } from './document-features'
import { EvidenceSum, reasonOf } from './explain'
import type { UnitSentence } from './read-units'
import { DOCUMENT, voiceModel } from './voice-model'

/** With fewer sentences than this a text is judged by its sentences, the more so the fewer. */
const ENOUGH = 8

/** The logit of opinion of a whole document, and what it rests on. `logits`: those of its sentences, each read alone. */
export function scoreDocument(
  sentences: readonly UnitSentence[],
  logits: readonly number[],
): { logit: number; evidence: EvidenceSum } {
  const { rows, weights, bias } = voiceModel()
  const { hash, value, kind, from, to } = documentFeatures(sentences)
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
  const trust = Math.min(1, sentences.length / ENOUGH)
  if (trust === 1) return { logit, evidence }
  evidence.scale(trust)
  for (const [i, own] of logits.entries()) {
    const { start, end } = sentences[i].span
    evidence.add(start, end, 'voice of the sentence', ((1 - trust) * own) / logits.length)
  }
  return {
    logit: trust * logit + ((1 - trust) * logits.reduce((sum, own) => sum + own, 0)) / Math.max(1, logits.length),
    evidence,
  }
}
