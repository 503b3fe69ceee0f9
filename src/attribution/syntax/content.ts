import type { Span } from '../../doc/types'
import { CLAUSE } from '../lexicon/cue-forms'
import { COMMA, CUE_FORM, CUE_NOUN, cueFormAt, SEMICOLON } from '../marks'
import { ADJ, ADP, ADV, AUX, CCONJ, DET, NOUN, NUM, PROPN, PUNCT, SCONJ, VERB, type Words } from '../words'
import { opensCircumstance } from './circumstance'
import { flatPhraseEnd, isRelativePronoun } from './phrases'
import type { Tree } from './tree'

/** Longest content looked for, in tokens: keeps the time linear on texts without sentence ends. */
export const LONGEST = 300

/**
 * Where content that begins at `from` ends: at the sentence's end, or where another cue, or something said by the author,
 * takes over (`..., adding that`, `..., according to`, `; but`, `... and warned`).
 */
export function clauseEnd(words: Words, tree: Tree, cue: number, from: number): number {
  const limit = Math.min(tree.end, from + LONGEST, mainVerbAfter(words, tree, cue, from))
  let inFront: boolean | null = null
  for (let at = from + 1; at < limit; at++) {
    const mark = words.marks[at] & (COMMA | SEMICOLON)
    if (mark === SEMICOLON) return at
    if (mark === COMMA) {
      if (at + 1 < limit && (words.lower[at + 1] === 'according' || words.lower[at + 1] === 'citing')) return at
      if (endsWithSpeaker(words, at + 1, tree.end) || namesWhatIsSaid(words, at + 1, limit)) return at
      inFront ??= standsInFront(words, tree, cue)
      if (inFront && startsMainClause(words, at + 1, limit)) return at
      if (at + 1 < limit && words.tag[at + 1] === VERB && cueFormAt(words, at + 1)?.gerund) return at
      // `said it was weak, and that it would fail`
      if (words.tag[at + 1] === CCONJ && words.lower[at + 2] === 'that') continue
      if (words.lower[at + 1] === 'and' && isShifted(words, cue, at + 2, limit)) continue
      if (words.tag[at + 1] === CCONJ && dependsOn(tree, verbAfter(words, at + 2, limit), cue)) return at
      if (opensOtherClause(words, tree, cue, at + 1, limit)) return at
      // `said it would pay, but the bank has its doubts`: a main clause of its own is mostly the author's.
      if (/^(?:but|and|so)$/.test(words.lower[at + 1] ?? '') && startsMainClause(words, at + 2, limit)) return at
    } else if (words.tag[at] === CCONJ && at + 1 < limit) {
      const verb = verbAfter(words, at + 1, Math.min(limit, at + 4))
      // `defended it as "a joke" and urged`
      if (verb === at + 1 && (CLOSING.test(words.lower[at - 1]) || words.lower[verb + 1] === 'that') && isTold(words, verb))
        return at
      if (verb >= 0 && (words.marks[verb] & CUE_FORM) !== 0 && tree.head[verb] === cue) return at
    }
  }
  return limit
}

/** `said it was close, and the bank had lent it money`: after a past tense, a tense that only what is told takes. */
function isShifted({ lower, tag }: Words, cue: number, from: number, limit: number): boolean {
  if (cue < 0 || !/(?:ed|said|told|thought|wrote|knew)$/.test(lower[cue])) return false
  for (let at = from; at < limit && at - from < 12; at++) {
    if (tag[at] === AUX) return /^(?:had|would|might|could)$/.test(lower[at])
    if (tag[at] === VERB) return false
  }
  return false
}

const CLOSING = /^["”’']$/

/** Whether a verb is a cue in a form that needs no other verb: `urged`, `warns`. */
function isTold(words: Words, verb: number): boolean {
  const form = cueFormAt(words, verb)
  return form !== undefined && !form.gerund && !form.base
}

/** How far before a cue its relative pronoun may stand: `who has long wanted`. */
const PRONOUN_NEAR = 4
const WHOSE_NEAR = 10

/** `the novice who wants to unseat her | is winning`: where the clause goes on to which the cue's relative clause belongs; else the end. */
function mainVerbAfter(words: Words, tree: Tree, cue: number, from: number): number {
  let pronoun = cue - 1
  while (pronoun > tree.first && cue - pronoun < PRONOUN_NEAR && !isRelativePronoun(words, pronoun)) pronoun--
  if (!isRelativePronoun(words, pronoun)) {
    // `whose president has said that it stays open, offered help`
    while (pronoun > tree.first && cue - pronoun < WHOSE_NEAR && words.lower[pronoun] !== 'whose') pronoun--
    if (words.lower[pronoun] !== 'whose') return tree.end
  }
  if (pronoun <= tree.first) return tree.end
  const mark = words.lower[pronoun - 1]
  const noun = /^[,–—-]$/.test(mark) ? pronoun - 2 : pronoun - 1
  if (noun < tree.first || (words.tag[noun] !== NOUN && words.tag[noun] !== PROPN)) return tree.end
  if (noun === pronoun - 2) {
    const close = closingMark(words, tree, from, mark)
    if (close >= 0) return close
  }
  let head = noun
  while (tree.head[head] >= 0 && tree.head[head] < pronoun) head = tree.head[head]
  let verb = tree.head[head]
  if (
    verb <= from + 1 ||
    (words.tag[verb] !== VERB && words.tag[verb] !== AUX && words.tag[verb] !== ADJ && words.tag[verb] !== NOUN)
  )
    return tree.end
  while (
    verb > from + 1 &&
    (words.tag[verb - 1] === AUX || words.tag[verb - 1] === ADV || /^n(?:'|o)t$/.test(words.lower[verb - 1]))
  )
    verb--
  return words.tag[verb] === VERB || words.tag[verb] === AUX ? verb : tree.end
}

/** `Traore, who hopes to stay, has jailed them`: the comma that closes the clause, where a finite verb comes at once; or -1. */
function closingMark(words: Words, tree: Tree, from: number, mark: string): number {
  const limit = Math.min(tree.end - 1, from + LONGEST)
  for (let at = from + 1; at < limit; at++) {
    if (words.lower[at] !== mark) continue
    const next = words.tag[at + 1]
    if (next === AUX || (next === VERB && !words.lower[at + 1].endsWith('ing'))) return at
  }
  return -1
}

/** Whether a verb (or -1, for none) hangs on the cue. */
function dependsOn(tree: Tree, verb: number, cue: number): boolean {
  return verb >= 0 && tree.head[verb] === cue
}

/** `..., while Ankara denied`: after a comma a clause of the author's or of another speaker begins. */
function opensOtherClause(words: Words, tree: Tree, cue: number, at: number, limit: number): boolean {
  const next = at < limit ? words.lower[at] : ''
  const contrasts = next === 'while' || next === 'although' || next === 'though'
  if ((words.tag[at] !== SCONJ && !contrasts) || next === 'that' || next === 'if') return false
  if (next === 'while' || next === 'whereas') {
    const subject = flatPhraseEnd(words, at + 1, limit)
    if (subject > at + 1 && (words.marks[subject] & CUE_FORM) !== 0) return true
  }
  return (contrasts || next === 'as') && dependsOn(tree, verbAfter(words, at + 1, limit), cue)
}

const SUBORDINATORS = /^(?:while|although|though|when|after|before|as|if|because|since|once|until|asked|despite|whereas)$/

/** Whether a verb stands in a clause before the main one: `While he denies it, ...`, `Asked if ..., he said`. */
function standsInFront(words: Words, tree: Tree, cue: number): boolean {
  if (cue < 0 || cue - tree.first > 12) return false
  // `Asked to explain his vote, he`, `Defending the plan, she`.
  if (cue - tree.first < 5 && (words.lower[cue].endsWith('ing') || words.lower[cue - 1] === 'to')) return true
  for (let at = tree.first; at <= cue; at++) {
    if (SUBORDINATORS.test(words.lower[at])) return true
    if (words.tag[at] === VERB || words.lower[at] === ',') return false
  }
  return false
}

/** `says it is peaceful, a claim the West disputes`: the author speaks of what was said. */
function namesWhatIsSaid({ lower, marks, tag }: Words, from: number, limit: number): boolean {
  if (from + 2 >= limit || !/^(?:an?|the)$/.test(lower[from])) return false
  const noun = tag[from + 1] === ADJ ? from + 2 : from + 1
  return (marks[noun] & CUE_NOUN) !== 0 && SAID.test(lower[noun]) && !/^(?:of|for|to)$/.test(lower[noun + 1])
}

const SAID =
  /^(?:claim|allegation|assertion|charge|accusation|contention|statement|argument|suggestion|view|denial|remark|comment|promise|pledge|threat|demand|position)$/

/** `..., his office said.`: a speaker and a verb of saying end the sentence. */
function endsWithSpeaker(words: Words, from: number, limit: number): boolean {
  let at = from
  while (at < limit && words.tag[at] === PUNCT && at - from < 2) at++
  let end = flatPhraseEnd(words, at, limit)
  // `the secretary for trade Ana Ruiz`
  if (words.tag[end] === ADP && end > at && end < limit) end = Math.max(end, flatPhraseEnd(words, end + 1, limit))
  if (end === at || end >= limit) return false
  const form = cueFormAt(words, end)
  if (form === undefined || (form.verb.frames & CLAUSE) === 0 || words.tag[end] !== VERB) return false
  // `said in a statement on Saturday.`
  let last = end + 1
  while (last < limit && last - end < LONGEST_OCCASION && OCCASIONAL.has(words.tag[last])) last++
  return last >= limit || words.lower[last] === '.' || (last > end + 1 && opensCircumstance(words.lower[last]))
}

/** How many words may tell when or where something was said, and their tags. */
const LONGEST_OCCASION = 9
const OCCASIONAL: ReadonlySet<number> = new Set([ADP, ADJ, DET, NOUN, PROPN, NUM])

/** A subject and a verb after the comma (perhaps inside closing marks). */
export function startsMainClause(words: Words, from: number, limit: number): boolean {
  let at = from
  while (at < limit && words.tag[at] === PUNCT && at - from < 2) at++
  let end = flatPhraseEnd(words, at, limit)
  if (end === at) return false
  // `the head of the bloc called it`
  while (words.lower[end] === 'of' && end < limit) {
    const further = flatPhraseEnd(words, end + 1, limit)
    if (further === end + 1) break
    end = further
  }
  if (finiteAt(words, end, limit)) return true
  // `the chairman, Bola Tinubu, called it`
  if (words.lower[end] !== ',' || end + 1 >= limit) return false
  const name = flatPhraseEnd(words, end + 1, limit)
  return name > end + 1 && words.tag[name - 1] === PROPN && words.lower[name] === ',' && finiteAt(words, name + 1, limit)
}

/** Whether a verb stands at a place, perhaps after an adverb. */
function finiteAt(words: Words, from: number, limit: number): boolean {
  let verb = from
  while (verb < limit && words.tag[verb] === ADV && verb - from < 2) verb++
  return verb < limit && (words.tag[verb] === VERB || words.tag[verb] === AUX)
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
