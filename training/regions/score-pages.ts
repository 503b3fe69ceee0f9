import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { createDoc } from '../../src/doc/create-doc'
import { findRegions } from '../../src/regions/find-regions'
import { renderPage } from './render-page'

/** A page of the sets `article-extraction` (with `text`) and `page-segments` (with `with` and `without`). */
export interface Page {
  readonly id: string
  readonly html: string
  readonly english: boolean
  readonly url?: string
  readonly text?: string
  readonly with?: readonly string[]
  readonly without?: readonly string[]
}

export function readPages(folder: string, split: 'train' | 'dev'): Page[] {
  const lines = readFileSync(join(folder, `${split}.jsonl`), 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Page)
}

/** The text of a page as a reader would copy it. */
export function pageText(folder: string, page: Page): string {
  return renderPage(gunzipSync(readFileSync(join(folder, page.html))).toString('utf8'))
}

/** What is found to be the article's body: headings, paragraphs, datelines and captions, a line each; with `title` all regions. */
export function extractedText(text: string, whole = false): string {
  const outside = new Set(whole ? [] : ['title', 'subtitle', 'byline', 'caption'])
  const regions = findRegions(createDoc(text)).regions.filter((region) => !outside.has(region.kind))
  return regions.map((region) => text.slice(region.start, region.end)).join('\n')
}

/** Precision and recall of the multisets of 4-token sequences, as the article extraction benchmark counts them. */
export function scoreShingles(predicted: string, gold: string): { precision: number; recall: number } {
  const a = shingles(predicted)
  const b = shingles(gold)
  let common = 0
  for (const [shingle, count] of a) common += Math.min(count, b.get(shingle) ?? 0)
  const total = (counts: Map<string, number>): number => [...counts.values()].reduce((sum, count) => sum + count, 0)
  const predictedTotal = total(a)
  const goldTotal = total(b)
  return {
    precision: predictedTotal === 0 ? (goldTotal === 0 ? 1 : 0) : common / predictedTotal,
    recall: goldTotal === 0 ? 1 : common / goldTotal,
  }
}

function shingles(text: string): Map<string, number> {
  const tokens = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const counts = new Map<string, number>()
  const size = Math.min(4, tokens.length)
  for (let i = 0; i + size <= tokens.length && size > 0; i++) {
    const shingle = tokens.slice(i, i + size).join(' ')
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  }
  return counts
}

export function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ')
}
