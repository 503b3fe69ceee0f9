import type { HasSegments, Span } from '../doc/types'
import { hashString } from '../model/hash'

/** Codes of the part-of-speech tags, small enough for a byte. */
export const TAG_CODES: readonly string[] = [
  '',
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
  'SPACE',
]

export const ADJ = 1
export const ADP = 2
export const ADV = 3
export const AUX = 4
export const CCONJ = 5
export const DET = 6
export const NOUN = 8
export const NUM = 9
export const PART = 10
export const PRON = 11
export const PROPN = 12
export const PUNCT = 13
export const SCONJ = 14
export const SYM = 15
export const VERB = 16

const CODE_OF: ReadonlyMap<string, number> = new Map(TAG_CODES.map((tag, code) => [tag, code]))

/** The tokens of a document as parallel arrays: what the passes read again and again. */
export interface Words {
  readonly text: string
  readonly length: number
  readonly start: Int32Array
  readonly end: Int32Array
  /** Lower-cased words, with straight apostrophes. */
  readonly lower: readonly string[]
  readonly tag: Uint8Array
  readonly hash: Int32Array
}

interface Form {
  readonly lower: string
  readonly hash: number
}

/** Forms met in any document; all are let go when there are too many, and long ones are not kept. */
const forms = /* @__PURE__ */ new Map<string, Form>()
const MOST_FORMS = 20_000
const LONGEST_FORM = 30

function keepForm(surface: string): Form {
  let lower = surface.toLowerCase()
  if (lower.includes('’')) lower = lower.replaceAll('’', "'")
  const form = { lower, hash: hashString(lower) | 0 }
  if (surface.length > LONGEST_FORM) return form
  if (forms.size >= MOST_FORMS) forms.clear()
  // A copy: engines keep the whole text alive for a part of some length.
  forms.set(surface.length > 12 ? surface.split('').join('') : surface, form)
  return form
}

export function readWords(text: string, tokens: HasSegments['tokens']): Words {
  const length = tokens.length
  const start = new Int32Array(length)
  const end = new Int32Array(length)
  const tag = new Uint8Array(length)
  const hash = new Int32Array(length)
  const lower = new Array<string>(length)
  for (let i = 0; i < length; i++) {
    const token = tokens[i]
    start[i] = token.start
    end[i] = token.end
    tag[i] = CODE_OF.get(token.pos) ?? 0
    const surface = text.slice(token.start, token.end)
    const form = forms.get(surface) ?? keepForm(surface)
    lower[i] = form.lower
    hash[i] = form.hash
  }
  return { text, length, start, end, lower, tag, hash }
}

/** The characters that tokens `[first, end)` cover. */
export function spanOf(words: Words, first: number, end: number): Span {
  return { start: words.start[first], end: words.end[end - 1] }
}
