import type { ScoredDoc, Span } from '../doc/types'
import { firstFrom } from '../internal/spans'
import type { Signal } from './signal'

/** What a judgement in a sentence that only reports still tells of the author: its choice of words; more so in a piece that argues. */
const REPORTED_SHARE = 0.04
const ARGUED_SHARE = 0.14

/** The author's own judgements: the sentiment of sentences, weighted by how surely the author speaks in them. */
export function authorSignals(doc: ScoredDoc): Signal[] {
  const { voices, sentiments } = doc
  const voiceAt = new Map(voices.map((voice) => [voice.sentence.start, voice]))
  const shares = ownShares(doc)
  const argued = doc.voice.label === 'opinion' ? doc.voice.probability : 1 - doc.voice.probability
  const reported = REPORTED_SHARE + ARGUED_SHARE * argued
  const signals: Signal[] = []
  for (const { sentence, actor, score, probabilities } of sentiments) {
    const voice = voiceAt.get(sentence.start)
    const opinion = voice === undefined ? 0 : voice.label === 'opinion' ? voice.probability : 1 - voice.probability
    const own = shares.get(`${sentence.start} ${actor}`) ?? 1
    const probability = (opinion + (1 - opinion) * reported) * own * (1 - probabilities.neutral)
    if (probability === 0) continue
    const polarity = score / Math.max(1e-9, 1 - probabilities.neutral)
    signals.push({
      holder: 'author',
      target: actor,
      polarity,
      probability,
      reason: 'author',
      start: sentence.start,
      end: sentence.end,
    })
  }
  return signals
}

/** For each sentence and actor the share of its mentions that stand outside what others are reported to say. */
function ownShares({ mentions, sentences, attributions }: ScoredDoc): Map<string, number> {
  const borrowed = mergeSpans(attributions.flatMap((attribution) => attribution.content))
  const counts = new Map<string, { all: number; own: number }>()
  for (const { start, actor } of mentions) {
    const sentence = sentences[firstFrom(sentences, start + 1) - 1]
    if (sentence === undefined) continue
    const key = `${sentence.start} ${actor}`
    const count = counts.get(key) ?? { all: 0, own: 0 }
    counts.set(key, count)
    const around = borrowed[firstFrom(borrowed, start + 1) - 1]
    count.all++
    if (around === undefined || around.end <= start) count.own++
  }
  return new Map([...counts].map(([key, { all, own }]) => [key, own / all]))
}

/** Spans that share a place, joined; sorted. */
function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  return merged
}
