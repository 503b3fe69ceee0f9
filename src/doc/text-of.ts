import type { Doc, Span } from './types'

/**
 * The words a span covers, as printed.
 *
 * @example
 * textOf(createDoc('Russia votes'), { start: 0, end: 6 }) // 'Russia'
 */
export function textOf(doc: Pick<Doc, 'text'>, span: Span): string {
  return doc.text.slice(span.start, span.end)
}
