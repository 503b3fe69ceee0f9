import type { AttributedDoc, DocumentVoice, HasVoice, SegmentedDoc, SentenceVoice, Span } from '../doc/types'
import { tokenRanges } from '../internal/spans'
import { documentFeatures } from './document-features'
import { decide, EvidenceSum, reasonOf } from './explain'
import { markAttributed, markQuoted } from './mark-borrowed'
import { UnitReader, type UnitSentence } from './read-units'
import { scoreSentence } from './score-sentence'
import { DOCUMENT, voiceModel } from './voice-model'

/**
 * Adds `voices`, whether each sentence is its author's opinion or reporting, and `voice`, the same of the whole piece
 * (guidelines 3 and 4). Uses the `attributions` and `mentions` layers where the document has them.
 *
 * Probabilities are calibrated; contributions of evidence are parts of the logit, positive for opinion. A document
 * without sentences is `reporting` with probability 0.5.
 *
 * @example
 * classifyVoice(segment(createDoc('This is a dangerous folly.'))).voices[0].label // 'opinion'
 */
export function classifyVoice<D extends SegmentedDoc & Partial<AttributedDoc>>(doc: D): D & HasVoice {
  const sentences = readSentences(doc)
  const voices = sentences.map(voiceOf)
  return { ...doc, voices, voice: voiceOfDocument(sentences, voices) }
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

function voiceOf(sentence: UnitSentence): SentenceVoice {
  const { logit, evidence } = scoreSentence(sentence)
  return { sentence: sentence.span, ...decide(logit), evidence: evidence.strongest() }
}

function voiceOfDocument(sentences: readonly UnitSentence[], voices: readonly SentenceVoice[]): DocumentVoice {
  if (sentences.length === 0) return { label: 'reporting', probability: 0.5, opinionShare: 0, evidence: [] }
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
  const opinions = voices.filter(({ label }) => label === 'opinion').length
  return { ...decide(logit), opinionShare: opinions / voices.length, evidence: evidence.strongest() }
}
