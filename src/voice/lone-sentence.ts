import type { Span } from '../doc/types'

/**
 * Where a lone sentence is in its text: all of it, but for the marks that a table puts around a cell with quotation marks in it
 * (`"He said ""no"" again."`, as CSV has it). These quote nothing.
 */
export function loneSentence(text: string): Span {
  const last = text.length - 1
  const escaped = last > 1 && text[0] === '"' && text[last] === '"' && text.indexOf('""') >= 0
  return escaped ? { start: 1, end: last } : { start: 0, end: text.length }
}
