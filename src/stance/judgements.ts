import type { Sentiment, Span } from '../doc/types'
import type { Cast } from './cast'

/**
 * Tells how a sentence presents an actor: of two such sentiments the last. Made for questions that mostly stay in one
 * sentence: its sentiments are laid out by actor once.
 */
export function judgements(
  sentiments: readonly Sentiment[],
  cast: Cast,
): (sentence: Span, actor: number) => Sentiment | undefined {
  const sorted = inOrder(sentiments) ? sentiments : [...sentiments].sort((a, b) => a.sentence.start - b.sentence.start)
  const placeOf = new Int32Array(cast.mentioned)
  const laidOut = new Float64Array(cast.mentioned).fill(-1)
  let current = -1
  return (sentence, actor) => {
    const { start } = sentence
    if (start !== current) {
      current = start
      for (let i = firstAt(sorted, start); i < sorted.length && sorted[i].sentence.start === start; i++) {
        const number = cast.numberOf(sorted[i].actor)
        if (number >= cast.mentioned) continue
        placeOf[number] = i
        laidOut[number] = start
      }
    }
    return laidOut[actor] === start ? sorted[placeOf[actor]] : undefined
  }
}

function inOrder(sentiments: readonly Sentiment[]): boolean {
  for (let i = 1; i < sentiments.length; i++) if (sentiments[i].sentence.start < sentiments[i - 1].sentence.start) return false
  return true
}

/** Index of the first item of a sentence that begins at or after an offset, in a layer in text order. */
export function firstAt(items: readonly { readonly sentence: Span }[], start: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (items[middle].sentence.start < start) low = middle + 1
    else high = middle
  }
  return low
}
