import { documentFeatures, type WordNumbers } from './document-features'
import { LogitSum } from './logit-sum'
import { NO_ROW, rowOfPair, rowOfWord } from './model-rows'
import type { UnitSentence } from './read-units'
import type { VoiceScore } from './score-sentence'
import { DOCUMENT, voiceModel } from './voice-model'

/** With fewer sentences than this a text is judged by its sentences, the more so the fewer. */
const ENOUGH = 3

/** Numbers for the words and pairs that the model has a weight for. */
function weighed(): WordNumbers {
  const { weights, labels } = voiceModel()
  const numberOf = (row: number): number => (row === NO_ROW || weights[row + DOCUMENT] === 0 ? -1 : row / labels.length)
  return { word: (word) => numberOf(rowOfWord(word)), pair: (unit, next) => numberOf(rowOfPair(unit, next)) }
}

/** The score of a whole document by what it is made of. */
export function scoreDocument(sentences: readonly UnitSentence[]): VoiceScore {
  const sum = new LogitSum(DOCUMENT)
  documentFeatures(sentences, sum, weighed())
  return sum
}

/** Logits of sentences beyond this say no more. */
const SENTENCE_LIMIT = 3
/** Mean logit of the sentences of an article that is neither. */
const USUAL_MEAN = -0.5

/** What the logits of its sentences, read alone, tell of a document: how far their mean is above the usual. */
export function sentenceTilt(logits: readonly number[]): number {
  let sum = 0
  for (const logit of logits) sum += Math.max(-SENTENCE_LIMIT, Math.min(SENTENCE_LIMIT, logit))
  return logits.length === 0 ? 0 : sum / logits.length - USUAL_MEAN
}

/** The score of a document by what it is made of and by its sentences; by these alone where they are few. */
export function addSentences(
  document: VoiceScore,
  sentences: readonly UnitSentence[],
  scores: readonly VoiceScore[],
  tiltWeight: number,
): VoiceScore {
  if (sentences.length === 0) return document
  const { evidence } = document
  const tilt = tiltWeight * sentenceTilt(scores.map(({ logit }) => logit))
  evidence.add(sentences[0].span.start, sentences[sentences.length - 1].span.end, 'voices of its sentences', tilt)
  const trust = Math.min(1, sentences.length / ENOUGH)
  let logit = trust * (document.logit + tilt)
  if (trust === 1) return { logit, evidence }
  evidence.scale(trust)
  for (const [i, score] of scores.entries()) {
    const part = ((1 - trust) * score.logit) / scores.length
    evidence.add(sentences[i].span.start, sentences[i].span.end, 'voice of the sentence', part)
    logit += part
  }
  return { logit, evidence }
}
