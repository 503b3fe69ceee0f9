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
  const ownShare = ownShares(doc)
  const argued = doc.voice.label === 'opinion' ? doc.voice.probability : 1 - doc.voice.probability
  const reported = REPORTED_SHARE + ARGUED_SHARE * argued
  const signals: Signal[] = []
  for (const { sentence, actor, score, probabilities } of sentiments) {
    const voice = voiceAt.get(sentence.start)
    const opinion = voice === undefined ? 0 : voice.label === 'opinion' ? voice.probability : 1 - voice.probability
    const probability = (opinion + (1 - opinion) * reported) * ownShare(sentence, actor) * (1 - probabilities.neutral)
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

/** Tells the share of an actor's mentions in a sentence that stand outside what others are reported to say. */
function ownShares({ mentions, attributions }: ScoredDoc): (sentence: Span, actor: string) => number {
  const borrowed = mergeSpans(attributions.flatMap((attribution) => attribution.content))
  const counts = new Map<string, { all: number; own: number }>()
  let counted = -1
  return (sentence, actor) => {
    if (sentence.start !== counted) count(sentence)
    counted = sentence.start
    const found = counts.get(actor)
    return found === undefined ? 1 : found.own / found.all
  }

  function count({ start, end }: Span): void {
    counts.clear()
    let at = firstFrom(borrowed, start + 1) - 1
    for (let i = firstFrom(mentions, start); i < mentions.length && mentions[i].start < end; i++) {
      const mention = mentions[i]
      while (at + 1 < borrowed.length && borrowed[at + 1].start <= mention.start) at++
      const own = at >= 0 && borrowed[at].end > mention.start ? 0 : 1
      const known = counts.get(mention.actor)
      if (known === undefined) counts.set(mention.actor, { all: 1, own })
      else {
        known.all++
        known.own += own
      }
    }
  }
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
