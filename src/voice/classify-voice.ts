import { VOICE_CONTEXT } from '../../models/voice'
import type { AttributedDoc, DocumentVoice, HasVoice, SegmentedDoc, SentenceVoice, Span } from '../doc/types'
import { tokenRanges } from '../internal/spans'
import { contextParts } from './context-parts'
import { decide } from './explain'
import { markAttributed, markContents, markQuoted } from './mark-borrowed'
import { OWN, UnitReader, type UnitSentence } from './read-units'
import { addSentences, scoreDocument } from './score-document'
import { scoreSentence, type VoiceScore } from './score-sentence'

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
  const sentences = readSentences(doc)
  const made = scoreDocument(sentences)
  // Only now the layer: the model of documents was trained on texts without it.
  if (doc.attributions !== undefined) markContents(doc.text, sentences, doc.attributions)
  const scores = sentences.map(scoreSentence)
  const document = addSentences(made, sentences, scores, VOICE_CONTEXT.sentences)
  const voices = addContext(sentences, scores, document.logit)
  const opinions = voices.filter(({ label }) => label === 'opinion').length
  const voice: DocumentVoice =
    voices.length === 0
      ? { label: 'reporting', probability: 0.5, opinionShare: 0, evidence: [] }
      : { ...decide(document.logit), opinionShare: opinions / voices.length, evidence: document.evidence.list() }
  return { ...doc, voices, voice }
}

function readSentences(doc: SegmentedDoc & Partial<AttributedDoc>): UnitSentence[] {
  const names: Span[] | undefined = doc.mentions?.filter(({ form }) => form === 'name')
  const reader = new UnitReader(doc.text, names)
  const sentences = tokenRanges(doc.sentences, doc.tokens).map(({ first, end }, i) =>
    reader.read(doc.sentences[i], doc.tokens, first, end),
  )
  markQuoted(sentences)
  for (const { units } of sentences) markAttributed(units)
  return sentences
}

/** The voice of each sentence in its context: what stands beside it, and what kind of piece it is in. */
function addContext(sentences: readonly UnitSentence[], scores: readonly VoiceScore[], documentLogit: number): SentenceVoice[] {
  return scores.map(({ logit, evidence }, i) => {
    const parts = contextParts(scores, i, documentLogit)
    const { start, end } = sentences[i].span
    evidence.scale(VOICE_CONTEXT.own)
    evidence.add(start, end, 'kind of article', VOICE_CONTEXT.document * parts.document)
    if (parts.neighbours !== 0) {
      const from = sentences[Math.max(0, i - 1)].span.start
      const to = sentences[Math.min(sentences.length - 1, i + 1)].span.end
      evidence.add(from, to, 'sentences beside it', VOICE_CONTEXT.neighbours * parts.neighbours)
    }
    const inContext =
      VOICE_CONTEXT.shift +
      VOICE_CONTEXT.ownWords * ownShare(sentences[i]) +
      VOICE_CONTEXT.own * logit +
      VOICE_CONTEXT.neighbours * parts.neighbours +
      VOICE_CONTEXT.document * parts.document
    return { sentence: sentences[i].span, ...decide(inContext), evidence: evidence.list() }
  })
}

/** Share of a sentence's words that are the author's own, neither quoted nor attributed. */
function ownShare({ units }: UnitSentence): number {
  let own = 0
  let all = 0
  for (const { word, voice } of units) {
    if (!word.letters) continue
    all++
    if (voice === OWN) own++
  }
  return all === 0 ? 0 : own / all
}
