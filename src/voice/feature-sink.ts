/** Takes features one by one: hash, value, kind, and the offsets of the words it was read from. */
export interface FeatureSink {
  add(hash: number, value: number, kind: string, start: number, end: number): void
}

/** Keeps features, for training. */
export class Features implements FeatureSink {
  readonly hash: number[] = []
  readonly value: number[] = []
  readonly kind: string[] = []

  add(hash: number, value: number, kind: string): void {
    this.hash.push(hash)
    this.value.push(value)
    this.kind.push(kind)
  }
}
