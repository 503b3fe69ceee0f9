import { type Figure, figureOf, sum, type Totals, type Unit } from './figure'
import type { BootstrapOptions } from './metrics/bootstrap-interval'
import type { ConfusionMatrix } from './metrics/classification'
import { accuracyFromCounts, kappaFromCounts, macroF1FromCounts } from './metrics/from-counts'
import { precisionRecallF1 } from './metrics/precision-recall-f1'

const BINS = 10

/** Figures that can be read off labelled cases; `share` is the accuracy under the group's own name. */
export type LabelFigure = 'accuracy' | 'share' | 'kappa' | 'macro-F1' | 'calibration error'

interface LabelledCase {
  readonly unit: Unit
  readonly predicted: string
  readonly gold: string
  readonly probability: number | null
}

interface LabelGroup {
  readonly layer: string
  readonly name: string
  readonly figures: readonly LabelFigure[]
  readonly cases: LabelledCase[]
}

interface CountCase {
  readonly unit: Unit
  readonly correct: number
  readonly predicted: number
  readonly gold: number
}

/**
 * Takes in cases, layer by layer and document by document, and gives figures at the end. Measures come out in the order
 * in which they were first named.
 */
export class Collector {
  private readonly counts = new Map<string, { layer: string; measure: string; cases: CountCase[] }>()
  private readonly labels = new Map<string, LabelGroup>()
  private readonly order: string[] = []

  /** Counts toward an F1. */
  count(layer: string, measure: string, unit: Unit, correct: number, predicted: number, gold: number): void {
    const key = `${layer}\n${measure}`
    let group = this.counts.get(key)
    if (group === undefined) {
      group = { layer, measure, cases: [] }
      this.counts.set(key, group)
      this.order.push(key)
    }
    group.cases.push({ unit, correct, predicted, gold })
  }

  /**
   * A labelled case. `name` tells groups of a layer apart (may be empty); `probability` is that of the predicted label.
   */
  label(
    layer: string,
    name: string,
    figures: readonly LabelFigure[],
    unit: Unit,
    predicted: string,
    gold: string,
    probability: number | null = null,
  ): void {
    const key = `${layer}\n${name}\nlabels`
    let group = this.labels.get(key)
    if (group === undefined) {
      group = { layer, name, figures, cases: [] }
      this.labels.set(key, group)
      this.order.push(key)
    }
    group.cases.push({ unit, predicted, gold, probability })
  }

  figures(byDocument: boolean, options: BootstrapOptions): Figure[] {
    return this.order.flatMap((key) => {
      const counted = this.counts.get(key)
      if (counted !== undefined) return [countFigure(counted.layer, counted.measure, counted.cases, byDocument, options)]
      const labelled = this.labels.get(key)
      return labelled === undefined ? [] : labelFigures(labelled, byDocument, options)
    })
  }

  /** Gold against predicted labels of each group, by `layer` or `layer name`. */
  confusions(): Record<string, ConfusionMatrix> {
    const entries = [...this.labels.values()].map(({ layer, name, cases }) => {
      const labels = labelsOf(cases)
      const flat = sum(unitTotals(cases, false, labels.length ** 2, confusionAdder(labels)))
      const counts = labels.map((_, i) => Array.from(flat.slice(i * labels.length, (i + 1) * labels.length)))
      return [`${layer} ${name}`.trim(), { labels, counts }] as const
    })
    return Object.fromEntries(entries)
  }
}

function countFigure(
  layer: string,
  measure: string,
  cases: readonly CountCase[],
  byDocument: boolean,
  options: BootstrapOptions,
): Figure {
  const units = unitTotals(cases, byDocument, 3, (totals, item) => {
    totals[0] += item.correct
    totals[1] += item.predicted
    totals[2] += item.gold
  })
  const { precision, recall, gold } = precisionRecallF1(...(Array.from(sum(units)) as [number, number, number]))
  const f1 = (totals: Totals) => precisionRecallF1(totals[0], totals[1], totals[2]).f1
  return { ...figureOf(layer, measure, units, f1, gold, options), precision, recall }
}

function labelFigures(group: LabelGroup, byDocument: boolean, options: BootstrapOptions): Figure[] {
  const { layer, name, cases } = group
  const labels = labelsOf(cases)
  const size = labels.length
  const units = unitTotals(cases, byDocument, size * size, confusionAdder(labels))
  const sure = cases.filter((item) => item.probability !== null)
  return group.figures.flatMap((figure) => {
    if (figure === 'calibration error') {
      if (sure.length === 0) return []
      const measure = `${name} ${figure}`.trim()
      return [figureOf(layer, measure, calibrationUnits(sure, byDocument), calibrationError, sure.length, options)]
    }
    const measure = figure === 'share' ? name : `${name} ${figure}`.trim()
    return [figureOf(layer, measure, units, (totals) => FROM_COUNTS[figure](totals, size), cases.length, options)]
  })
}

const FROM_COUNTS = {
  accuracy: accuracyFromCounts,
  share: accuracyFromCounts,
  kappa: kappaFromCounts,
  'macro-F1': macroF1FromCounts,
}

function labelsOf(cases: readonly LabelledCase[]): string[] {
  return [...new Set(cases.flatMap((item) => [item.gold, item.predicted]))].sort()
}

function confusionAdder(labels: readonly string[]): (totals: Totals, item: LabelledCase) => void {
  const index = new Map(labels.map((label, i) => [label, i]))
  return (totals, item) => {
    totals[(index.get(item.gold) ?? 0) * labels.length + (index.get(item.predicted) ?? 0)]++
  }
}

/** For each bin the sum of confidence minus correctness; last the number of cases. */
function calibrationUnits(cases: readonly LabelledCase[], byDocument: boolean): Totals[] {
  return unitTotals(cases, byDocument, BINS + 1, (totals, item) => {
    const probability = item.probability ?? 0
    const bin = Math.min(BINS - 1, Math.max(0, Math.floor(probability * BINS)))
    totals[bin] += probability - (item.predicted === item.gold ? 1 : 0)
    totals[BINS]++
  })
}

function calibrationError(totals: Totals): number {
  let gap = 0
  for (let bin = 0; bin < BINS; bin++) gap += Math.abs(totals[bin])
  return totals[BINS] === 0 ? 0 : gap / totals[BINS]
}

function unitTotals<C extends { readonly unit: Unit }>(
  cases: readonly C[],
  byDocument: boolean,
  size: number,
  add: (totals: Totals, item: C) => void,
): Totals[] {
  const units = new Map<string, Totals>()
  for (const item of cases) {
    const key = byDocument ? `${item.unit.document}` : `${item.unit.document} ${item.unit.sentence}`
    let totals = units.get(key)
    if (totals === undefined) {
      totals = new Float64Array(size)
      units.set(key, totals)
    }
    add(totals, item)
  }
  return [...units.values()]
}
