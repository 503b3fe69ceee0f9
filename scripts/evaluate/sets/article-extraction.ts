import { extractedText, pageText, readPages, scoreShingles } from '../../../training/regions/score-pages'
import type { EvaluationSet, Measurement } from '../set'

/** Body text out of web pages, rendered to text and read by `findRegions`: as the benchmark scores, means over pages. */
export const articleExtraction: EvaluationSet = {
  name: 'article-extraction',
  layer: 'regions',
  run(folder) {
    const pages = readPages(folder, 'dev').filter((page) => page.english)
    let precision = 0
    let recall = 0
    let allPrecision = 0
    let allRecall = 0
    for (const page of pages) {
      const text = pageText(folder, page)
      const found = scoreShingles(extractedText(text), page.text ?? '')
      const all = scoreShingles(text, page.text ?? '')
      precision += found.precision / pages.length
      recall += found.recall / pages.length
      allPrecision += all.precision / pages.length
      allRecall += all.recall / pages.length
    }
    const row = (measure: string, value: number): Measurement => ({
      set: 'article-extraction (English)',
      split: 'dev',
      measure,
      value,
      n: pages.length,
    })
    return [
      row('4-token precision of the body', precision),
      row('4-token recall of the body', recall),
      row('4-token F1 of the body', f1(precision, recall)),
      row('4-token F1 of all the text of the page', f1(allPrecision, allRecall)),
    ]
  },
}

function f1(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}
