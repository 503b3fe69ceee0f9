import { documentFeatures } from './document-features'
import { EvidenceSum, reasonOf } from './explain'
import type { UnitSentence } from './read-units'
import type { SentenceScore } from './score-sentence'
import { DOCUMENT, voiceModel } from './voice-model'

/** With fewer sentences than this a text is judged by its sentences, the more so the fewer. */
const ENOUGH = 8

/** The logit of opinion of a whole document by what it is made of, and what it rests on. */
export function scoreDocument(sentences: readonly UnitSentence[]): SentenceScore {
  const { rows, weights, bias } = voiceModel()
  const { hash, value, kind, from, to } = documentFeatures(sentences, (hash) => {
    const row = rows.get(hash)
    return row !== undefined && weights[row + DOCUMENT] !== 0
  })
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

/** The score of a document drawn toward those of its sentences where these are few. */
export function drawToSentences(
  document: SentenceScore,
  sentences: readonly UnitSentence[],
  scores: readonly SentenceScore[],
): SentenceScore {
  const trust = Math.min(1, sentences.length / ENOUGH)
  if (trust === 1) return document
  const { evidence } = document
  evidence.scale(trust)
  let logit = trust * document.logit
  for (const [i, score] of scores.entries()) {
    const part = ((1 - trust) * score.logit) / scores.length
    evidence.add(sentences[i].span.start, sentences[i].span.end, 'voice of the sentence', part)
    logit += part
  }
  return { logit, evidence }
}
