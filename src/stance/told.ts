import type { Span } from '../doc/types'
import { firstFrom } from '../internal/spans'
import type { Cast } from './cast'
import type { Signal } from './signal'

/** What rules and speech tell: of two actors the network is asked only where they are silent, and does not gainsay them. */
export class Told {
  /** By holder and target, as one number. */
  private readonly sums = new Map<number, number>()
  /** Sentences in which a stance of the one toward the other is told, by the same number. */
  private readonly sentencesOf = new Map<number, number[]>()

  constructor(
    told: readonly Signal[],
    sentences: readonly Span[],
    private readonly cast: Cast,
  ) {
    for (const { holder, target, polarity, probability, start } of told) {
      const pair = this.pairOf(cast.numberOf(holder), cast.numberOf(target))
      this.sums.set(pair, (this.sums.get(pair) ?? 0) + polarity * probability)
      const sentence = firstFrom(sentences, start + 1) - 1
      const known = this.sentencesOf.get(pair)
      if (known === undefined) this.sentencesOf.set(pair, [sentence])
      else known.push(sentence)
    }
  }

  /** Whether a sentence tells a stance of one actor toward another, both by number. */
  isIn(sentence: number, holder: number, target: number): boolean {
    return this.sentencesOf.get(this.pairOf(holder, target))?.includes(sentence) === true
  }

  /** Whether more is told against what a signal says than for it. */
  gainsays({ holder, target, polarity }: Signal): boolean {
    return (this.sums.get(this.pairOf(this.cast.numberOf(holder), this.cast.numberOf(target))) ?? 0) * polarity < 0
  }

  private pairOf(holder: number, target: number): number {
    return holder * MOST_ACTORS + target
  }
}

/** No document has so many. */
const MOST_ACTORS = 2 ** 24
