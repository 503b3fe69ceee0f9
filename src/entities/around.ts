import { lexemesOf } from '../internal/lexemes'
import type { LinkState } from './link-state'

/** The words before and after a name, in its sentence: words and lemmas in lower case, and tags. */
export interface Around {
  readonly before: readonly Word[]
  readonly after: readonly Word[]
  readonly possessive: boolean
  /** Whether the next word belongs to another name. */
  readonly nameNext: boolean
  /** Whether it opens its sentence as a dateline does: `CAIRO - 25 July`, `TEHRAN (AFP)`. */
  readonly dateline: boolean
}

export interface Word {
  /** In lower case, with straight apostrophes. */
  readonly text: string
  readonly lemma: string
  readonly pos: string
}

const REACH = 6
/** What follows a dateline: a dash between blanks, an agency in brackets, a date. */
const DATELINE =
  /^(?:\s[-–—]{1,2}\s|\s\((?:\p{Lu}|d?pa)|,?\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*\.?\s\d|,\s\d{1,2}\s\p{Lu})/u

/** Reads the words around a name. */
export function around(state: LinkState, index: number): Around {
  const { doc, units, names } = state
  const name = names[index]
  const first = units.tokens[name.first]
  const last = units.tokens[name.last - 1]
  const { text, tokens } = doc
  const lexemes = lexemesOf(text, tokens)
  const word = (at: number): Word => ({ text: lexemes[at].lower, lemma: tokens[at].lemma.toLowerCase(), pos: tokens[at].pos })
  const before: Word[] = []
  for (let at = first - 1; at >= 0 && before.length < REACH; at--) {
    if (isStop(lexemes[at].lower) || isParted(text, tokens[at].end, tokens[at + 1].start)) break
    before.push(word(at))
  }
  const after: Word[] = []
  for (let at = last + 1; at < tokens.length && after.length < REACH; at++) {
    if (isParted(text, tokens[at - 1].end, tokens[at].start)) break
    after.push(word(at))
    if (isStop(lexemes[at].lower)) break
  }
  const possessive = after.length > 0 && /^['’]s?$/.test(after[0].text)
  const skip = possessive ? 1 : 0
  const next = names[index + 1]
  const nextToken = last + 1 + skip
  return {
    before,
    after: after.slice(skip),
    possessive,
    nameNext: next !== undefined && units.tokens[next.first] === nextToken,
    dateline: before.length === 0 && DATELINE.test(doc.text.slice(name.end, name.end + 16)),
  }
}

function isStop(word: string): boolean {
  return word === '.' || word === '!' || word === '?'
}

/** Whether a line ends between two offsets. */
function isParted(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) return true
  return false
}
