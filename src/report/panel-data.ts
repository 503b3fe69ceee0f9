import type { AnalyzedDoc, Evidence } from '../doc/types'
import { shorten } from './escape'

/** Words, reason, contribution. */
type EvidenceRow = readonly [string, string, number]

interface SentenceData {
  readonly voice: string
  readonly probability: number
  readonly evidence: readonly EvidenceRow[]
  readonly sentiments: readonly {
    readonly actor: string
    readonly label: string
    readonly score: number
    readonly evidence: readonly EvidenceRow[]
  }[]
  readonly said: readonly { readonly holder: string; readonly cue: string; readonly content: string }[]
}

/** What the panel tells of each sentence, in the order of `doc.sentences`. */
export function panelData(doc: AnalyzedDoc, name: (id: string) => string): SentenceData[] {
  const index = new Map(doc.sentences.map((sentence, at) => [sentence.start, at]))
  const sentiments: SentenceData['sentiments'][number][][] = doc.sentences.map(() => [])
  for (const { sentence, actor, label, score, evidence } of doc.sentiments) {
    const at = index.get(sentence.start)
    if (at !== undefined) sentiments[at].push({ actor: name(actor), label, score: round(score), evidence: rows(doc, evidence) })
  }
  const said: SentenceData['said'][number][][] = doc.sentences.map(() => [])
  for (const { source, cue, content, holder } of doc.attributions) {
    const first = content[0]
    const at = first === undefined ? -1 : lastFrom(doc.sentences, first.start)
    if (at < 0) continue
    said[at].push({
      holder:
        holder !== null ? name(holder) : source !== null ? shorten(doc.text.slice(source.start, source.end), 60) : 'unnamed',
      cue: cue === null ? '' : shorten(doc.text.slice(cue.start, cue.end), 40),
      content: shorten(content.map(({ start, end }) => doc.text.slice(start, end)).join(' … '), 200),
    })
  }
  return doc.sentences.map((_, at) => {
    const voice = doc.voices[at]
    return {
      voice: voice?.label ?? 'reporting',
      probability: round(voice?.probability ?? 0.5),
      evidence: voice === undefined ? [] : rows(doc, voice.evidence),
      sentiments: sentiments[at],
      said: said[at],
    }
  })
}

function rows(doc: AnalyzedDoc, evidence: readonly Evidence[]): EvidenceRow[] {
  return [...evidence]
    .sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution))
    .slice(0, 6)
    .map(({ start, end, reason, contribution }) => [shorten(doc.text.slice(start, end), 60), reason, round(contribution)])
}

function lastFrom(sentences: AnalyzedDoc['sentences'], position: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (sentences[middle].start <= position) low = middle + 1
    else high = middle
  }
  return low - 1
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
