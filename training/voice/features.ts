import type { FeatureSink, NamedFeature } from '../../src/voice/feature-sink'
import { FIRST, mix, PAIR, WORD } from '../../src/voice/mix'
import type { Units } from '../../src/voice/units'
import type { Word } from '../../src/voice/words'

const pairHash = ({ words }: Units, at: number): number => mix(mix(PAIR, words[at].hash), words[at + 1].hash)

/** Keeps features by their hashes. */
export class Features implements FeatureSink {
  readonly hash: number[] = []
  readonly value: number[] = []
  readonly kind: string[] = []

  word(word: Word, value: number): void {
    this.add(mix(WORD, word.hash), value, 'w')
  }

  opening(word: Word, value: number): void {
    this.add(mix(FIRST, word.hash), value, 'f')
  }

  pair(units: Units, at: number, value: number): void {
    this.add(pairHash(units, at), value, 'b')
  }

  named({ hash, kind }: NamedFeature, value: number): void {
    this.add(hash, value, kind)
  }

  private add(hash: number, value: number, kind: string): void {
    this.hash.push(hash)
    this.value.push(value)
    this.kind.push(kind)
  }
}

/** Numbers all words and pairs as they come. */
export class AllNumbers {
  private readonly numbers = new Map<number, number>()

  word(word: Word): number {
    return this.number(mix(WORD, word.hash))
  }

  pair(units: Units, at: number): number {
    return this.number(pairHash(units, at))
  }

  private number(hash: number): number {
    const known = this.numbers.get(hash)
    if (known !== undefined) return known
    this.numbers.set(hash, this.numbers.size)
    return this.numbers.size - 1
  }
}
