import type { ScoredDoc, Span } from '../doc/types'
import { firstFrom } from '../internal/spans'
import type { Signal } from './signal'

/** What a judgement in a sentence that only reports still tells of the author: its choice of words. */
const REPORTED_SHARE = 0.08

/** The author's own judgements: the sentiment of sentences, weighted by how surely the author speaks in them. */
export function authorSignals(doc: ScoredDoc): Signal[] {
  const { voices, sentiments, mentions } = doc
  const voiceAt = new Map(voices.map((voice) => [voice.sentence.start, voice]))
  const borrowed = mergeSpans(doc.attributions.flatMap((attribution) => attribution.content))
  const signals: Signal[] = []
  for (const { sentence, actor, score, probabilities } of sentiments) {
    const voice = voiceAt.get(sentence.start)
    const opinion = voice === undefined ? 0 : voice.label === 'opinion' ? voice.probability : 1 - voice.probability
    const own = ownShare(mentions, borrowed, sentence, actor)
    const probability = (opinion + (1 - opinion) * REPORTED_SHARE) * own * (1 - probabilities.neutral)
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

/** Share of an actor's mentions in a sentence that stand outside what others are reported to say. */
function ownShare(
  mentions: readonly (Span & { readonly actor: string })[],
  borrowed: readonly Span[],
  sentence: Span,
  actor: string,
): number {
  let all = 0
  let own = 0
  for (let i = firstFrom(mentions, sentence.start); i < mentions.length && mentions[i].start < sentence.end; i++) {
    if (mentions[i].actor !== actor) continue
    all++
    const around = borrowed[firstFrom(borrowed, mentions[i].start + 1) - 1]
    if (around === undefined || around.end <= mentions[i].start) own++
  }
  return all === 0 ? 1 : own / all
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
