import type { ScoredDoc, Sentiment } from '../doc/types'
import { firstFrom } from '../internal/spans'
import type { Signal } from './signal'
import { isDenial } from './weigh-by-claim'

/** How surely a judged actor in reported speech is judged by the speaker. */
const WEIGHT = 0.85

/** Stances of those who speak toward the actors that what they say presents well or badly. */
export function attributionSignals(doc: ScoredDoc): Signal[] {
  const { text, mentions, attributions, sentences, sentiments } = doc
  const scored = new Map<string, Sentiment>()
  for (const item of sentiments) scored.set(`${item.sentence.start} ${item.actor}`, item)
  const signals: Signal[] = []
  for (const { holder, cue, content } of attributions) {
    // A medium that reports passes on; it takes no stand.
    if (holder === null || holder.startsWith('media:') || isDenial(text, cue)) continue
    for (const span of content) {
      const seen = new Set<string>()
      for (let i = firstFrom(mentions, span.start); i < mentions.length && mentions[i].start < span.end; i++) {
        const { actor, start } = mentions[i]
        if (actor === holder) continue
        const sentence = sentences[firstFrom(sentences, start + 1) - 1]
        if (sentence === undefined || seen.has(`${sentence.start} ${actor}`)) continue
        seen.add(`${sentence.start} ${actor}`)
        const judged = scored.get(`${sentence.start} ${actor}`)
        if (judged === undefined || judged.label === 'neutral') continue
        const polarity = judged.label === 'positive' ? 1 : -1
        const probability = WEIGHT * judged.probabilities[judged.label]
        const from = Math.max(span.start, sentence.start)
        const to = Math.min(span.end, sentence.end)
        signals.push({ holder, target: actor, polarity, probability, reason: 'says', start: from, end: to })
      }
    }
  }
  return signals
}
