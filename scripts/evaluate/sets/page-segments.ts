import { extractedText, pageText, readPages, squeeze } from '../../../training/regions/score-pages'
import type { EvaluationSet, Measurement } from '../set'

/**
 * Pieces that must and must not be in the regions of a page, rendered to text. Some pieces that must not be there (dates, authors'
 * names, captions) are regions by the guidelines, so that 1 cannot be reached; pieces the rendered page lacks count as missed.
 */
export const pageSegments: EvaluationSet = {
  name: 'page-segments',
  layer: 'regions',
  run(folder) {
    const pages = readPages(folder, 'dev')
    let kept = 0
    let missed = 0
    let extra = 0
    for (const page of pages) {
      const found = squeeze(extractedText(pageText(folder, page), true))
      for (const piece of page.with ?? []) {
        if (found.includes(squeeze(piece))) kept++
        else missed++
      }
      for (const piece of page.without ?? []) if (found.includes(squeeze(piece))) extra++
    }
    const precision = kept + extra === 0 ? 0 : kept / (kept + extra)
    const recall = kept + missed === 0 ? 0 : kept / (kept + missed)
    const row = (measure: string, value: number): Measurement => ({
      set: 'page-segments',
      split: 'dev',
      measure,
      value,
      n: pages.length,
    })
    return [
      row('precision of pieces', precision),
      row('recall of pieces', recall),
      row('F1 of pieces', precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)),
    ]
  },
}
