import { TokenKind } from './token-list'

/**
 * wink-nlp keeps every unknown word it reads for ever, and has room for a limited number of beginnings and endings of words. Unknown
 * words are therefore handed over as one of a few stand-ins of the same nature, which also makes an answer independent of what was
 * read before. Names of people are all alike to it anyway.
 */
export const StandIn = {
  name: 'Xqx',
  word: 'xqx',
  number: '77777',
  ordinal: '21st',
} as const

// Endings by which wink-nlp guesses the part of speech of an unknown word, the longer first.
const ENDINGS = [
  'tish',
  'like',
  'able',
  'less',
  'ing',
  'ous',
  'ful',
  'ary',
  'ier',
  'est',
  'ity',
  'ion',
  'ed',
  'ly',
  'fy',
  'ky',
  'es',
  'er',
  'or',
]

/** What stands for a token that the model does not know. `known` tells whether it knows a form. */
export function standIn(form: string, kind: number, known: (form: string) => boolean): string {
  if (kind === TokenKind.number) return /\d(?:st|nd|rd|th)$/.test(form) ? StandIn.ordinal : StandIn.number
  if (kind === TokenKind.code) return StandIn.name
  if (kind >= TokenKind.terminal) return standInMark(form, known)
  const lower = form.toLowerCase()
  const capital = lower !== form
  if (known(lower)) return capital ? (form === form.toUpperCase() ? form : titleCase(lower)) : lower
  const hyphen = form.lastIndexOf('-')
  if (hyphen > 0 && hyphen < form.length - 1) {
    const part = form.slice(hyphen + 1)
    return known(part) ? part : standIn(part, kind, known)
  }
  if (capital) return StandIn.name
  const ending = ENDINGS.find((letters) => lower.endsWith(letters))
  return ending === undefined ? StandIn.word : `xq${ending}`
}

/** A run of marks is handed over as one of them, an unknown mark as a dash. */
function standInMark(form: string, known: (form: string) => boolean): string {
  if (known(form[0])) return form[0]
  return /\p{S}/u.test(form) ? '*' : '—'
}

function titleCase(lower: string): string {
  return lower[0].toUpperCase() + lower.slice(1)
}
