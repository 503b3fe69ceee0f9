import type { Span } from '../../doc/types'
import { CLAUSE, cueForms } from '../lexicon/cue-forms'
import { ADV, AUX, CCONJ, PUNCT, SCONJ, VERB, type Words } from '../words'
import { flatPhraseEnd } from './phrases'
import type { Tree } from './tree'

/** Longest content looked for, in tokens: keeps the time linear on texts without sentence ends. */
export const LONGEST = 300

/**
 * Where content that begins at `from` ends: at the sentence's end, or where another cue, or something said by the author,
 * takes over (`..., adding that`, `..., according to`, `; but`, `... and warned`).
 */
export function clauseEnd(words: Words, tree: Tree, cue: number, from: number): number {
  const forms = cueForms()
  const limit = Math.min(tree.end, from + LONGEST)
  const inFront = standsInFront(words, tree, cue)
  for (let at = from + 1; at < limit; at++) {
    const word = words.lower[at]
    if (word === ';') return at
    if (word === ',') {
      const next = at + 1 < limit ? words.lower[at + 1] : ''
      if (next === 'according' || next === 'citing') return at
      if (endsWithSpeaker(words, at + 1, tree.end)) return at
      if (inFront && startsMainClause(words, at + 1, limit)) return at
      const form = forms.get(next)
      if (form?.gerund && words.tag[at + 1] === VERB) return at
      if (words.tag[at + 1] === CCONJ && tree.head[verbAfter(words, at + 2, limit)] === cue) return at
      if (
        (words.tag[at + 1] === SCONJ || next === 'while' || next === 'although' || next === 'though') &&
        next !== 'that' &&
        next !== 'if'
      ) {
        const subject = flatPhraseEnd(words, at + 2, limit)
        if (subject > at + 2 && forms.has(words.lower[subject]) && (next === 'while' || next === 'whereas')) return at
        const verb = verbAfter(words, at + 2, limit)
        if (tree.head[verb] === cue && (next === 'while' || next === 'although' || next === 'though' || next === 'as')) return at
      }
    } else if (words.tag[at] === CCONJ && at + 1 < limit) {
      const verb = verbAfter(words, at + 1, Math.min(limit, at + 4))
      if (verb >= 0 && tree.head[verb] === cue && forms.has(words.lower[verb])) return at
    }
  }
  return limit
}

const SUBORDINATORS = /^(?:while|although|though|when|after|before|as|if|because|since|once|until|asked|despite|whereas)$/

/** Whether a verb stands in a clause before the main one: `While he denies it, ...`, `Asked if ..., he said`. */
function standsInFront(words: Words, tree: Tree, cue: number): boolean {
  if (cue < 0 || cue - tree.first > 12) return false
  for (let at = tree.first; at <= cue; at++) {
    if (SUBORDINATORS.test(words.lower[at])) return true
    if (words.tag[at] === VERB || words.lower[at] === ',') return false
  }
  return false
}

/** `..., his office said.`: a speaker and a verb of saying end the sentence. */
function endsWithSpeaker(words: Words, from: number, limit: number): boolean {
  let at = from
  while (at < limit && words.tag[at] === PUNCT && at - from < 2) at++
  const end = flatPhraseEnd(words, at, limit)
  if (end === at || end >= limit) return false
  const form = cueForms().get(words.lower[end])
  return (
    form !== undefined &&
    (form.verb.frames & CLAUSE) !== 0 &&
    words.tag[end] === VERB &&
    (end + 1 >= limit || words.lower[end + 1] === '.')
  )
}

/** A subject and a verb after the comma (perhaps inside closing marks). */
function startsMainClause(words: Words, from: number, limit: number): boolean {
  let at = from
  while (at < limit && words.tag[at] === PUNCT && at - from < 2) at++
  const end = flatPhraseEnd(words, at, limit)
  if (end === at) return false
  let verb = end
  while (verb < limit && words.tag[verb] === ADV && verb - end < 2) verb++
  return words.tag[verb] === VERB || words.tag[verb] === AUX
}

function verbAfter(words: Words, from: number, limit: number): number {
  for (let at = from; at < limit; at++) if (words.tag[at] === VERB) return at
  return -1
}

/** Tokens `[first, end)` as a span without the marks and conjunctions at its edges, or null if nothing is left. */
export function trimmed(words: Words, first: number, end: number): Span | null {
  let from = first
  let to = end
  while (from < to && words.tag[from] === PUNCT && !/^[$(#@]/.test(words.lower[from])) from++
  while (to > from && words.tag[to - 1] === PUNCT && !/[)!?%]$/.test(words.lower[to - 1])) to--
  return from < to ? { start: words.start[from], end: words.end[to - 1] } : null
}
