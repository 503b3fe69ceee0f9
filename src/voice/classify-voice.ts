import { VOICE_CONTEXT } from '../../models/voice'
import type { AttributedDoc, DocumentVoice, HasVoice, SegmentedDoc, SentenceVoice, Span } from '../doc/types'
import { kindOf, neighboursOf } from './context-parts'
import { labelOf, probabilityOf } from './explain'
import { markBorrowed, markContents } from './mark-borrowed'
import { readUnits } from './read-units'
import { addSentences, scoreDocument } from './score-document'
import { scoreSentence, type VoiceScore } from './score-sentence'
import { OWN, roomFor, type Units } from './units'

/**
 * Adds `voices`, whether each sentence is its author's opinion or reporting, and `voice`, the same of the whole piece
 * (guidelines 3 and 4). Uses the `attributions` and `mentions` layers where the document has them.
 *
 * Probabilities are calibrated; contributions of evidence are parts of the logit, positive for opinion. A document
 * without sentences is `reporting` with probability 0.5.
 *
 * @param doc a document with `sentences` and `tokens`.
 * @returns the document with `voices` (one a sentence, in order; `probability` is the label's, 0.5 to 1) and `voice`
 * (`opinionShare` 0 to 1). Never throws.
 * @example
 * classifyVoice(segment(createDoc('This is a dangerous folly.'))).voices[0].label // 'opinion'
 */
export function classifyVoice<D extends SegmentedDoc & Partial<AttributedDoc>>(doc: D): D & HasVoice {
  const units = roomFor(doc.tokens.length, doc.sentences.length)
  readUnits(units, doc.text, doc.sentences, doc.tokens, namesOf(doc))
  markBorrowed(units)
  const document = scoreDocument(units)
  // Only now the layer: the model of documents was trained on texts without it.
  if (doc.attributions !== undefined) markContents(doc.text, units, doc.attributions)
  const scores: VoiceScore[] = []
  for (let s = 0; s < units.sentenceCount; s++) scores.push(scoreSentence(units, s))
  addSentences(document, units, scores, VOICE_CONTEXT.sentences)
  const voices = addContext(units, scores, document.logit)
  return { ...doc, voices, voice: voiceOf(document, voices) }
}

function namesOf(doc: Partial<AttributedDoc>): Span[] | undefined {
  if (doc.mentions === undefined) return undefined
  const names: Span[] = []
  for (const mention of doc.mentions) if (mention.form === 'name') names.push(mention)
  return names
}

function voiceOf({ logit, evidence }: VoiceScore, voices: readonly SentenceVoice[]): DocumentVoice {
  if (voices.length === 0) return { label: 'reporting', probability: 0.5, opinionShare: 0, evidence: [] }
  let opinions = 0
  for (const { label } of voices) if (label === 'opinion') opinions++
  return {
    label: labelOf(logit),
    probability: probabilityOf(logit),
    opinionShare: opinions / voices.length,
    evidence: evidence.list(),
  }
}

/** The voice of each sentence in its context: what stands beside it, and what kind of piece it is in. */
function addContext(units: Units, scores: readonly VoiceScore[], documentLogit: number): SentenceVoice[] {
  const { spans } = units
  const kind = VOICE_CONTEXT.document * kindOf(scores.length, documentLogit)
  const voices: SentenceVoice[] = []
  for (let i = 0; i < scores.length; i++) {
    const { logit, evidence } = scores[i]
    const sentence = spans[i]
    const beside = neighboursOf(scores, i)
    evidence.scale(VOICE_CONTEXT.own)
    evidence.add(sentence.start, sentence.end, 'kind of article', kind)
    if (beside !== 0) {
      const from = spans[Math.max(0, i - 1)].start
      const to = spans[Math.min(scores.length - 1, i + 1)].end
      evidence.add(from, to, 'sentences beside it', VOICE_CONTEXT.neighbours * beside)
    }
    const inContext =
      VOICE_CONTEXT.shift +
      VOICE_CONTEXT.ownWords * ownShare(units, i) +
      VOICE_CONTEXT.own * logit +
      VOICE_CONTEXT.neighbours * beside +
      kind
    voices.push({ sentence, label: labelOf(inContext), probability: probabilityOf(inContext), evidence: evidence.list() })
  }
  return voices
}

/** Share of a sentence's words that are the author's own, neither quoted nor attributed. */
export function ownShare({ words, voices, firsts }: Units, sentence: number): number {
  let own = 0
  let all = 0
  for (let i = firsts[sentence]; i < firsts[sentence + 1]; i++) {
    if (!words[i].letters) continue
    all++
    if (voices[i] === OWN) own++
  }
  return all === 0 ? 0 : own / all
}
