import { type BootstrapOptions, bootstrapInterval } from './metrics/bootstrap-interval'

/** One figure of an evaluation. */
export interface Figure {
  /** Layer of the document: `regions`, `sentences`, `voice`, `mentions`, `attributions`, `sentiment`, `stance`. */
  readonly layer: string
  /** What is measured, for example `names F1`. */
  readonly measure: string
  readonly value: number
  /** Bootstrap 95 % interval, or null where there is nothing to resample. */
  readonly interval: readonly [number, number] | null
  /** Cases measured: gold items of an F1, labelled cases of the others. */
  readonly n: number
  /** Of an F1. */
  readonly precision?: number
  /** Of an F1. */
  readonly recall?: number
}

/** Where a case comes from: resampling draws whole units. */
export interface Unit {
  readonly document: number
  readonly sentence: number
}

/** Sums of a unit's cases; every figure is a function of the sums over all units. */
export type Totals = Float64Array

/** Computes a figure from units' sums, with its interval. */
export function figureOf(
  layer: string,
  measure: string,
  units: readonly Totals[],
  value: (totals: Totals) => number,
  n: number,
  options: BootstrapOptions,
): Figure {
  const interval = bootstrapInterval(units, (sample) => value(sum(sample)), options)
  return { layer, measure, value: value(sum(units)), interval, n }
}

export function sum(units: readonly Totals[]): Totals {
  const totals = new Float64Array(units.length === 0 ? 0 : units[0].length)
  for (const unit of units) for (let i = 0; i < totals.length; i++) totals[i] += unit[i]
  return totals
}
