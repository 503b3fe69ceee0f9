import { StancekitError } from '../doc/error'
import type { AnalyzedDoc } from '../doc/types'
import { sentimentChart } from './sentiment-chart'
import { stanceChart } from './stance-chart'
import type { SvgOptions } from './svg'

/** `stance`: who stands how toward whom. `sentiment`: how each actor is presented. */
export type Chart = 'stance' | 'sentiment'

/**
 * Draws a chart of a document as a standalone SVG, fit for a paper: no script, no font or picture from elsewhere.
 *
 * @param doc a document with every layer, as `analyze` gives it.
 * @param chart `stance` (matrix of holders and targets) or `sentiment` (shares and mean per actor).
 * @param options `theme`: `auto` follows the reader's system; a paper wants `light`.
 * @returns the SVG's markup.
 * @throws StancekitError `invalid-option` for another chart.
 * @example
 * renderSvg(analyze('Norway praised Chile.'), 'stance', { theme: 'light' }).slice(0, 4) // '<svg'
 */
export function renderSvg(doc: AnalyzedDoc, chart: Chart, options: SvgOptions = {}): string {
  if (chart === 'stance') return stanceChart(doc, options)
  if (chart === 'sentiment') return sentimentChart(doc, options)
  throw new StancekitError(
    'invalid-option',
    `renderSvg draws "stance" or "sentiment", but was asked for ${JSON.stringify(chart)}.`,
  )
}
