import type { ScoredDoc, Sentiment, Span } from '../doc/types'
import { firstFrom } from '../internal/spans'
import type { ClauseReader } from './relations/clause-reader'
import { roleWeight } from './relations/role-weight'
import type { Signal } from './signal'
import { isDenial } from './weigh-by-claim'

/** How surely a judged actor in reported speech is judged by the speaker, when the judgement itself is sure. */
const WEIGHT = 0.9
/** A judgement that is less sure than this shows nothing. */
const LEAST = 0.08

/** Stances of those who speak toward the actors that what they say presents well or badly. */
export function attributionSignals(doc: ScoredDoc, reader: ClauseReader): Signal[] {
  const { text, mentions, attributions, sentences, sentiments } = doc
  const scored = new Map<string, Sentiment>()
  for (const item of sentiments) scored.set(`${item.sentence.start} ${item.actor}`, item)
  const signals: Signal[] = []
  for (const { holder, cue, content } of attributions) {
    // A medium that reports passes on; it takes no stand.
    if (holder === null || holder.startsWith('media:') || isDenial(text, cue)) continue
    for (const span of content) for (const signal of judged(span, holder)) signals.push(signal)
  }
  return signals

  /** One signal for each sentence of the content and each actor in it, by its weightiest mention. */
  function judged(span: Span, holder: string): Signal[] {
    const found = new Map<string, Signal>()
    for (let i = firstFrom(mentions, span.start); i < mentions.length && mentions[i].start < span.end; i++) {
      const { actor, start } = mentions[i]
      if (actor === holder) continue
      const at = firstFrom(sentences, start + 1) - 1
      const sentence = sentences[at]
      const judgement = sentence === undefined ? undefined : scored.get(`${sentence.start} ${actor}`)
      if (judgement === undefined || judgement.label === 'neutral') continue
      const reading = reader.clausesOf(at)
      const role = reading === null ? 0.6 : roleWeight(reading, start)
      const sure = Math.max(0, judgement.probabilities[judgement.label] - LEAST) / (1 - LEAST)
      const probability = WEIGHT * sure * role
      const key = `${sentence.start} ${actor}`
      if (probability <= (found.get(key)?.probability ?? 0)) continue
      found.set(key, {
        holder,
        target: actor,
        polarity: judgement.label === 'positive' ? 1 : -1,
        probability,
        reason: 'says',
        start: Math.max(span.start, sentence.start),
        end: Math.min(span.end, sentence.end),
      })
    }
    return [...found.values()]
  }
}
