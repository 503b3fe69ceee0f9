import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createDoc, extractAttributions, pipe, type Span, segment } from '../../../src/index'
import type { EvaluationSet, Measurement } from '../set'

type Pair = readonly [number, number]

interface Item {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

interface PolnearRecord {
  readonly text: string
  readonly attributions: readonly {
    readonly source: readonly Pair[]
    readonly cue: readonly Pair[]
    readonly content: readonly Pair[]
  }[]
}

const QUOTATION_MARK = /["“”]|''|``/

/** US political news: who said, thought, wanted or judged what. For measuring only: its licence is not stated. */
export const set: EvaluationSet = {
  name: 'polnear',
  layer: 'attributions',
  run: (folder) => measure(join(folder, 'dev.jsonl')),
}

function measure(path: string): Measurement[] {
  let predictedCount = 0
  let goldCount = 0
  let withSource = 0
  let withContent = 0
  let quoted = 0
  let quotedFound = 0
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line === '') continue
    const record = JSON.parse(line) as PolnearRecord
    const gold = record.attributions.map(({ source, cue, content }): Item => {
      return { source: source.map(toSpan), cue: cue.map(toSpan), content: content.map(toSpan) }
    })
    const predicted = predict(record.text)
    predictedCount += predicted.length
    goldCount += gold.length
    withSource += pairs(gold, predicted, sourceAndCue).filter((at) => at >= 0).length
    withContent += pairs(gold, predicted, (a, b) => share(a.content, b.content) >= 0.5).filter((at) => at >= 0).length
    const isQuoted = (item: Item): boolean =>
      item.content.some(({ start, end }) => QUOTATION_MARK.test(record.text.slice(start, end)))
    const quotations = gold.filter(isQuoted)
    quoted += quotations.length
    quotedFound += quotations.filter((a) =>
      predicted.some((b) => overlap(a.content, b.content) > 0 && (a.source.length === 0 || overlap(a.source, b.source) > 0)),
    ).length
  }
  const f1 = (right: number): number => (2 * right) / Math.max(1, predictedCount + goldCount)
  const figure = (name: string, value: number, n: number): Measurement => ({
    set: 'polnear',
    split: 'dev',
    measure: name,
    value,
    n,
  })
  return [
    figure('found with source, F1', f1(withSource), goldCount),
    figure('found with source, precision', withSource / Math.max(1, predictedCount), predictedCount),
    figure('found with source, recall', withSource / Math.max(1, goldCount), goldCount),
    figure('found with content (IoU >= 0.5), F1', f1(withContent), goldCount),
    figure('contents with quotation marks found with source, recall', quotedFound / Math.max(1, quoted), quoted),
  ]
}

function predict(text: string): Item[] {
  const doc = pipe(createDoc(text), segment, (d) => ({ ...d, mentions: [], actors: [] }), extractAttributions)
  return doc.attributions.map(({ source, cue, content }) => {
    return { source: source === null ? [] : [source], cue: cue === null ? [] : [cue], content }
  })
}

/** Cues overlap, and so do the sources, or neither has one. */
function sourceAndCue(a: Item, b: Item): boolean {
  if (overlap(a.cue, b.cue) === 0) return false
  return a.source.length === 0 || b.source.length === 0 ? a.source.length === b.source.length : overlap(a.source, b.source) > 0
}

/** For each gold item the index of its own predicted one, or -1; each predicted item is used once. */
function pairs(gold: readonly Item[], predicted: readonly Item[], agree: (a: Item, b: Item) => boolean): number[] {
  const used = new Set<number>()
  return gold.map((item) => {
    const found = predicted.findIndex((other, at) => !used.has(at) && agree(item, other))
    if (found >= 0) used.add(found)
    return found
  })
}

function overlap(a: readonly Span[], b: readonly Span[]): number {
  let common = 0
  for (const x of a) for (const y of b) common += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start))
  return common
}

function share(a: readonly Span[], b: readonly Span[]): number {
  const common = overlap(a, b)
  const size = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0)
  return common / Math.max(1, size(a) + size(b) - common)
}

function toSpan([start, end]: Pair): Span {
  return { start, end }
}
