import type { Doc, Span } from './types'

/**
 * The words a span covers, as printed.
 *
 * @param doc any document, or what has its `text`.
 * @param span half-open, in UTF-16 code units of the text.
 * @returns the text from `start` up to `end`.
 * @example
 * textOf(createDoc('Russia votes'), { start: 0, end: 6 }) // 'Russia'
 */
export function textOf(doc: Pick<Doc, 'text'>, span: Span): string {
  return doc.text.slice(span.start, span.end)
}
