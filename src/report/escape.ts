/**
 * A text as content of HTML and SVG, also inside a quoted attribute. What XML forbids (controls, lone surrogates) becomes
 * U+FFFD, since an SVG with it would not open.
 */
export function escapeMarkup(text: string): string {
  return text.replace(/[\p{Cs}\uFFFE\uFFFF]|(?![\t\n\r])\p{Cc}/gu, '\uFFFD').replace(/[&<>"']/g, (mark) => ENTITIES[mark])
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** A value as JSON inside a script element: nothing in it can close the element. */
export function escapeScriptJson(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** A text on one line, at most so many characters long. */
export function shorten(text: string, length: number): string {
  const letters = [...text.replace(/\s+/gu, ' ').trim()]
  return letters.length <= length ? letters.join('') : `${letters.slice(0, length - 1).join('')}…`
}
