/**
 * A document as a page, or as charts.
 * @module stancekit/report
 */

export { type RenderHtmlOptions, renderHtml } from './render-html'
export { type Chart, renderSvg } from './render-svg'
export type { SvgOptions } from './svg'
