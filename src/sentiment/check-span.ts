import { StancekitError } from '../doc/error'
import type { Span } from '../doc/types'

/** Throws unless `text` is a string and `span` a stretch of it with at least one character. */
export function checkSpan(caller: string, text: unknown, span: unknown, name: string): asserts span is Span {
  if (typeof text !== 'string') {
    throw new StancekitError(
      'invalid-input',
      `${caller} expects a string as its first argument, but got ${text === null ? 'null' : typeof text}.`,
    )
  }
  const { start, end } = (typeof span === 'object' && span !== null ? span : {}) as Partial<Span>
  if (Number.isInteger(start) && Number.isInteger(end) && start! >= 0 && start! < end! && end! <= text.length) return
  throw new StancekitError(
    'invalid-span',
    `${caller} expects ${name} to be { start, end } with 0 <= start < end <= ${text.length} (the length of the text), but got ${describe(span)}.`,
  )
}

function describe(span: unknown): string {
  if (typeof span !== 'object' || span === null) return String(span)
  const { start, end } = span as Partial<Span>
  return `{ start: ${String(start)}, end: ${String(end)} }`
}
