import { EvidenceSum } from './explain'
import type { FeatureSink, NamedFeature } from './feature-sink'
import { NO_ROW, rowOfNamed, rowOfOpening, rowOfPair, rowOfWord } from './model-rows'
import type { Units } from './units'
import { voiceModel } from './voice-model'
import type { Word } from './words'

/** Sums features into the logit of opinion by one column of the model's weights, keeping evidence. */
export class LogitSum implements FeatureSink {
  readonly evidence = new EvidenceSum()
  /** A number with a fraction from the first, so that engines keep it as one. */
  logit = 0.5
  private column = 0
  private readonly weights = voiceModel().weights

  /** Forgets what was summed, and begins with a column's bias. */
  begin(column: number): void {
    this.evidence.clear()
    this.logit = voiceModel().bias[column]
    this.column = column
  }

  word(word: Word, value: number, start: number, end: number): void {
    this.add(rowOfWord(word), value, 'w', start, end)
  }

  opening(word: Word, value: number, start: number, end: number): void {
    this.add(rowOfOpening(word), value, 'f', start, end)
  }

  pair(units: Units, at: number, value: number): void {
    const row = rowOfPair(units, at)
    if (row !== NO_ROW) this.add(row, value, 'b', units.starts[at], units.ends[at + 1])
  }

  named(feature: NamedFeature, value: number, start: number, end: number): void {
    this.add(rowOfNamed(feature), value, feature.kind, start, end)
  }

  /** Adds what the model says of a row. */
  private add(row: number, value: number, kind: string, start: number, end: number): void {
    if (row === NO_ROW) return
    const contribution = this.weights[row + this.column] * value
    this.logit += contribution
    this.evidence.add(start, end, kind, contribution)
  }
}
