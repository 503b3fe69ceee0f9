/** One figure measured on one set. */
export interface Measurement {
  /** Name of the set, with its part if it has several: `newsmtsc rw`. */
  readonly set: string
  readonly split: 'train' | 'dev' | 'train+dev' | 'gold'
  /** What is measured: `exact F1 (PER ORG LOC)`, `macro-F1`, `calibration error`. */
  readonly measure: string
  readonly value: number
  /** Bootstrap 95 % interval, where computed. */
  readonly interval?: readonly [number, number]
  /** Number of cases measured. */
  readonly n: number
}

/** A set of `STANCEKIT_DATA` that a layer can be scored on. */
export interface EvaluationSet {
  /** Name of the set's folder. */
  readonly name: string
  /** The layer it scores: `regions`, `sentences`, `mentions`, `attributions`, `voice`, `sentiment`, `stance`, `actors`. */
  readonly layer: string
  /** Measures on the folder's dev part (or as the name says). Slow sets may sample, saying so in `measure`. */
  run(folder: string): Measurement[] | Promise<Measurement[]>
}
