import { documentFeatures, type WordNumbers } from './document-features'
import { NO_ROW, rowOfPair, rowOfWord } from './model-rows'
import { sumOf, type VoiceScore } from './score-sentence'
import type { Units } from './units'
import { DOCUMENT, voiceModel } from './voice-model'

/** With fewer sentences than this a text is judged by its sentences, the more so the fewer. */
const ENOUGH = 3

let weighed: WordNumbers | null = null

/** Numbers for the words and pairs that the model has a weight for. */
function weighedNumbers(): WordNumbers {
  if (weighed !== null) return weighed
  const { weights, labels } = voiceModel()
  const numberOf = (row: number): number => (row === NO_ROW || weights[row + DOCUMENT] === 0 ? -1 : row / labels.length)
  weighed = { word: (word) => numberOf(rowOfWord(word)), pair: (units, at) => numberOf(rowOfPair(units, at)) }
  return weighed
}

/** The score of a whole document by what it is made of. */
export function scoreDocument(units: Units): VoiceScore {
  const sum = sumOf(units.sentenceCount)
  sum.begin(DOCUMENT)
  documentFeatures(units, sum, weighedNumbers())
  return sum
}

/** Logits of sentences beyond this say no more. */
const SENTENCE_LIMIT = 3
/** Mean logit of the sentences of an article that is neither. */
const USUAL_MEAN = -0.5

/** What the logits of its sentences, read alone, tell of a document: how far their mean is above the usual. */
export function sentenceTilt(scores: readonly { readonly logit: number }[]): number {
  let sum = 0
  for (const { logit } of scores) sum += Math.max(-SENTENCE_LIMIT, Math.min(SENTENCE_LIMIT, logit))
  return scores.length === 0 ? 0 : sum / scores.length - USUAL_MEAN
}

/** Moves the score of a document by its sentences; where they are few, it is left to them. */
export function addSentences(document: VoiceScore, { spans }: Units, scores: readonly VoiceScore[], tiltWeight: number): void {
  if (scores.length === 0) return
  const { evidence } = document
  const tilt = tiltWeight * sentenceTilt(scores)
  evidence.add(spans[0].start, spans[scores.length - 1].end, 'voices of its sentences', tilt)
  const trust = Math.min(1, scores.length / ENOUGH)
  document.logit = trust * (document.logit + tilt)
  if (trust === 1) return
  evidence.scale(trust)
  for (let i = 0; i < scores.length; i++) {
    const part = ((1 - trust) * scores[i].logit) / scores.length
    evidence.add(spans[i].start, spans[i].end, 'voice of the sentence', part)
    document.logit += part
  }
}
