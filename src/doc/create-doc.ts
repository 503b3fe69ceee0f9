import { StancekitError } from './error'
import type { Doc, Meta } from './types'

/** A text with what is known about it. Further JSON-able properties are kept in `meta`. */
export interface DocInput extends Meta {
  readonly text: string
}

/**
 * Makes a document out of a text.
 *
 * An input with a `title` gets it put before its text, with a blank line between (unless the text
 * begins with it), so that spans have one text to point into.
 *
 * @param input a string, or `{ text, title?, url?, date?, outlet?, ... }`.
 * @returns `{ text, meta }`.
 * @throws StancekitError `invalid-input` if there is no string to read, or `title`, `url`, `date` or `outlet` is no string.
 * @example
 * createDoc({ title: 'Russia votes', text: 'MOSCOW - Polls opened.', date: '2024-03-15' })
 * // { text: 'Russia votes\n\nMOSCOW - Polls opened.', meta: { title: 'Russia votes', date: '2024-03-15' } }
 */
export function createDoc(input: string | DocInput): Doc {
  if (typeof input === 'string') return { text: input, meta: {} }
  if (typeof input !== 'object' || input === null || typeof input.text !== 'string') {
    throw new StancekitError(
      'invalid-input',
      `createDoc expects a string or an object with a string property "text", but got ${describe(input)}.`,
    )
  }
  const { text, ...meta } = input
  for (const key of ['title', 'url', 'date', 'outlet'] as const) {
    if (meta[key] !== undefined && typeof meta[key] !== 'string') {
      throw new StancekitError('invalid-input', `createDoc expects "${key}" to be a string, but got ${describe(meta[key])}.`)
    }
  }
  const title = meta.title
  const needsTitle = title !== undefined && title.trim() !== '' && !text.trimStart().startsWith(title.trim())
  return { text: needsTitle ? `${title}\n\n${text}` : text, meta }
}

function describe(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  if (typeof value !== 'object') return `${typeof value}${value === undefined ? '' : ` ${String(value).slice(0, 40)}`}`
  const keys = Object.keys(value)
  return keys.length === 0 ? 'an empty object' : `an object with ${keys.slice(0, 5).join(', ')}`
}
