import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bootstrapInterval, expectedCalibrationError, type Labelled, macroF1 } from '../../src/evaluate/metrics/index'
import type { AnalyzedDoc, Stance } from '../../src/index'
import { analyze } from '../../src/index'
import type { Measurement } from './set'

interface ArticleTarget {
  readonly title?: string
  readonly text: string
  readonly target: string
  readonly label: 'negative' | 'neutral' | 'positive'
  /** The article; records of one article stand together. */
  readonly doc?: string
  readonly kind?: string
}

const LABELS = { against: 'negative', neutral: 'neutral', favor: 'positive' } as const

interface Case extends Labelled {
  readonly doc: string
  readonly score: number
  readonly probability: number
  readonly found: boolean
}

/**
 * Measures the author's stance on articles whose main persons and bodies are labelled. A target that is not found counts
 * as neutral; `coverage` says how many were found.
 */
export function measureAuthorStance(
  set: string,
  split: Measurement['split'],
  folder: string,
  files: readonly string[],
  keep: (record: ArticleTarget) => boolean = () => true,
): Measurement[] {
  const cases: Case[] = []
  let last: { text: string; doc: AnalyzedDoc } | null = null
  for (const file of files) {
    for (const line of readFileSync(join(folder, file), 'utf8').trim().split('\n')) {
      const record = JSON.parse(line) as ArticleTarget
      if (!keep(record)) continue
      if (last === null || last.text !== record.text) {
        last = { text: record.text, doc: analyze({ title: record.title ?? '', text: record.text }) }
      }
      const stance = stanceToward(last.doc, record.target)
      cases.push({
        doc: record.doc ?? record.text.slice(0, 200),
        gold: record.label,
        predicted: stance === null ? 'neutral' : LABELS[stance.label],
        score: stance?.score ?? 0,
        probability: stance?.probability ?? 0,
        found: stance !== null,
      })
    }
  }
  const byDoc = new Map<string, Case[]>()
  for (const item of cases) byDoc.set(item.doc, [...(byDoc.get(item.doc) ?? []), item])
  const groups = [...byDoc.values()]
  const measure = (name: string, value: (items: readonly Case[]) => number): Measurement => {
    const interval = bootstrapInterval(groups, (sample) => value(sample.flat()), { samples: 300 })
    return { set, split, measure: name, value: value(cases), n: cases.length, ...(interval === null ? {} : { interval }) }
  }
  return [
    measure('author stance macro-F1', macroF1),
    measure('author stance accuracy', (items) => items.filter((item) => item.gold === item.predicted).length / items.length),
    measure('author stance: negative scored below positive', separation),
    measure('author stance coverage', (items) => items.filter((item) => item.found).length / items.length),
    measure('author stance calibration error', (items) =>
      expectedCalibrationError(
        items
          .filter((item) => item.found)
          .map(({ probability, predicted, gold }) => ({ probability, correct: predicted === gold })),
      ),
    ),
  ]
}

/** The author's stance toward the actor that a name most often refers to, or null. */
function stanceToward(doc: AnalyzedDoc, target: string): Stance | null {
  const wanted = target.toLowerCase()
  const counts = new Map<string, number>()
  for (const { start, end, actor, form } of doc.mentions) {
    if (form !== 'name') continue
    const words = doc.text.slice(start, end).toLowerCase()
    if (words === wanted || (words.length > 3 && wanted.endsWith(` ${words}`)) || words.endsWith(` ${wanted}`)) {
      counts.set(actor, (counts.get(actor) ?? 0) + 1)
    }
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  return doc.stances.find((stance) => stance.holder === 'author' && stance.target === best?.[0]) ?? null
}

/** Share of pairs of a negative and a positive case in which the negative one scores lower (ties count half). */
function separation(items: readonly Case[]): number {
  const negative = items.filter((item) => item.gold === 'negative')
  const positive = items.filter((item) => item.gold === 'positive')
  if (negative.length * positive.length === 0) return 0.5
  let right = 0
  for (const a of negative) for (const b of positive) right += a.score < b.score ? 1 : a.score === b.score ? 0.5 : 0
  return right / (negative.length * positive.length)
}
