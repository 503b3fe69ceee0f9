import { EvidenceSum } from './explain'
import type { FeatureSink, NamedFeature } from './feature-sink'
import { NO_ROW, rowOfNamed, rowOfOpening, rowOfPair, rowOfWord } from './model-rows'
import type { Unit, Word } from './read-units'
import { voiceModel } from './voice-model'

/** Sums features into the logit of opinion by one column of the model's weights, keeping evidence. */
export class LogitSum implements FeatureSink {
  readonly evidence = new EvidenceSum()
  logit: number
  private readonly weights: Float32Array

  constructor(private readonly column: number) {
    const { bias, weights } = voiceModel()
    this.logit = bias[column]
    this.weights = weights
  }

  word(word: Word, value: number, start: number, end: number): void {
    this.add(rowOfWord(word), value, 'w', start, end)
  }

  opening(word: Word, value: number, start: number, end: number): void {
    this.add(rowOfOpening(word), value, 'f', start, end)
  }

  pair(unit: Unit, next: Unit, value: number): void {
    const row = rowOfPair(unit, next)
    if (row !== NO_ROW) this.add(row, value, 'b', unit.start, next.end)
  }

  named(feature: NamedFeature, value: number, start: number, end: number): void {
    this.add(rowOfNamed(feature), value, feature.kind, start, end)
  }

  /** Adds what the model says of a row. */
  add(row: number, value: number, kind: string, start: number, end: number): void {
    if (row === NO_ROW) return
    const contribution = this.weights[row + this.column] * value
    this.logit += contribution
    this.evidence.add(start, end, kind, contribution)
  }
}
