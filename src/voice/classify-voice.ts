import type { AttributedDoc, HasVoice, SegmentedDoc } from '../doc/types'

export function classifyVoice<D extends SegmentedDoc & Partial<AttributedDoc>>(doc: D): D & HasVoice {
  return {
    ...doc,
    voices: doc.sentences.map((sentence) => ({ sentence, label: 'reporting' as const, probability: 0.5, evidence: [] })),
    voice: { label: 'reporting', probability: 0.5, opinionShare: 0, evidence: [] },
  }
}
