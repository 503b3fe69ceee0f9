import { EvidenceSum } from './explain'
import type { FeatureSink } from './feature-sink'
import { voiceModel } from './voice-model'

/** Sums features into the logit of opinion by one column of the model's weights, keeping evidence. */
export class LogitSum implements FeatureSink {
  readonly evidence = new EvidenceSum()
  logit: number
  private readonly model = voiceModel()

  constructor(private readonly column: number) {
    this.logit = this.model.bias[column]
  }

  /** The number of a feature that the model has a weight for, or -1. */
  rowOf(hash: number): number {
    const at = this.model.rows.get(hash)
    return at === undefined || this.model.weights[at + this.column] === 0 ? -1 : at / this.model.labels.length
  }

  add(hash: number, value: number, kind: string, start: number, end: number): void {
    const row = this.model.rows.get(hash)
    if (row === undefined) return
    const contribution = this.model.weights[row + this.column] * value
    this.logit += contribution
    this.evidence.add(start, end, kind, contribution)
  }
}
