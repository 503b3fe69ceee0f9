import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { extractArticle } from '../../../src/html/index'
import type { EvaluationSet, Measurement } from '../set'

interface Page {
  readonly id: string
  readonly html: string
  readonly text: string
}

/** The benchmark's own measure: multisets of 4-token sequences; precision and recall a page, F1 of their means. */
function shingles(text: string): Map<string, number> {
  const tokens = text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []
  const counts = new Map<string, number>()
  for (let i = 0; i + 4 <= Math.max(4, tokens.length); i++) {
    const key = tokens.slice(i, i + 4).join(' ')
    if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/** Sentence ends without a blank after them, as gluing paragraphs makes them. */
export function gluedBoundaries(text: string): number {
  return (text.match(/\p{Ll}[.?!]["”’)]?\p{Lu}\p{Ll}/gu) ?? []).length
}

export const set: EvaluationSet = {
  name: 'article-extraction',
  layer: 'html',
  run(folder) {
    const pages = readFileSync(join(folder, `${process.env.SPLIT ?? 'dev'}.jsonl`), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Page)
    let precision = 0
    let recall = 0
    let glued = 0
    let gluedGold = 0
    for (const page of pages) {
      const html = gunzipSync(readFileSync(join(folder, page.html))).toString('utf8')
      const text = extractArticle(html)?.text ?? ''
      const predicted = shingles(text)
      const gold = shingles(page.text)
      let hits = 0
      for (const [key, count] of gold) hits += Math.min(count, predicted.get(key) ?? 0)
      const sum = (counts: Map<string, number>): number => [...counts.values()].reduce((a, b) => a + b, 0)
      const [p, r] = [sum(predicted) === 0 ? 0 : hits / sum(predicted), sum(gold) === 0 ? 1 : hits / sum(gold)]
      if (process.env.VERBOSE) console.log(page.id, p.toFixed(3), r.toFixed(3), gluedBoundaries(text), gluedBoundaries(page.text))
      precision += p
      recall += r
      glued += gluedBoundaries(text)
      gluedGold += gluedBoundaries(page.text)
    }
    const [p, r] = [precision / pages.length, recall / pages.length]
    const make = (measure: string, value: number): Measurement => ({
      set: 'article-extraction html',
      split: 'dev',
      measure,
      value,
      n: pages.length,
    })
    return [
      make('shingle F1', (2 * p * r) / (p + r)),
      make('shingle precision', p),
      make('shingle recall', r),
      make('glued boundaries (reference)', gluedGold),
      make('glued boundaries', glued),
    ]
  },
}
