import { documentFeatures } from './document-features'
import { LogitSum } from './logit-sum'
import type { UnitSentence } from './read-units'
import type { VoiceScore } from './score-sentence'
import { DOCUMENT } from './voice-model'

/** With fewer sentences than this a text is judged by its sentences, the more so the fewer. */
const ENOUGH = 8

/** The score of a whole document by what it is made of. */
export function scoreDocument(sentences: readonly UnitSentence[]): VoiceScore {
  const sum = new LogitSum(DOCUMENT)
  documentFeatures(sentences, sum, (hash) => sum.rowOf(hash))
  return sum
}

/** The score of a document drawn toward those of its sentences where these are few. */
export function drawToSentences(
  document: VoiceScore,
  sentences: readonly UnitSentence[],
  scores: readonly VoiceScore[],
): VoiceScore {
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
