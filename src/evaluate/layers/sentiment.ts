import type { Collector } from '../collector'
import { matchSentences } from '../match/sentences'
import type { IndexedPair } from '../predicted-doc'

/**
 * Sentiment of each gold pair of sentence and actor. A pair without a prediction counts as neutral in `macro-F1` (who is
 * shown nothing reads nothing into it); `found pairs` leaves such pairs out, and `coverage` is their share that was found.
 */
export function collectSentiment({ predicted, gold, index }: IndexedPair, into: Collector): void {
  if (predicted.sentiments === undefined) return
  const sentences = predicted.sentences ?? distinctSentences(predicted.sentiments.map((item) => item.sentence))
  const found = matchSentences(sentences, gold.sentences)
  const at = new Map(gold.sentences.map((sentence, i) => [sentence.id, i]))
  const scored = new Map(predicted.sentiments.map((item) => [`${item.sentence.start} ${item.actor}`, item]))
  for (const { sentence, actor, label } of gold.sentiment) {
    const i = at.get(sentence) ?? 0
    const unit = { document: index, sentence: i }
    const match = found[i]
    const mine = match === null ? undefined : scored.get(`${sentences[match.index].start} ${actor}`)
    into.label('sentiment', '', ['macro-F1'], unit, mine?.label ?? 'neutral', label)
    into.label('sentiment', 'coverage', ['share'], unit, mine === undefined ? 'missing' : 'found', 'found')
    if (mine === undefined) continue
    const figures = ['macro-F1', 'accuracy', 'kappa', 'calibration error'] as const
    into.label('sentiment', 'found pairs', figures, unit, mine.label, label, mine.probabilities[mine.label])
  }
}

function distinctSentences<S extends { readonly start: number; readonly end: number }>(sentences: readonly S[]): S[] {
  const byStart = new Map(sentences.map((sentence) => [sentence.start, sentence]))
  return [...byStart.values()].sort((a, b) => a.start - b.start)
}
