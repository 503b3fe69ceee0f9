import type { Span } from '../../doc/types'
import { CLAUSE, HEARER, PREDICATE, QUOTATION } from '../lexicon/cue-forms'
import { cueFormAt } from '../marks'
import type { Scene, Source } from '../scene'
import { ADP, ADV, AUX, CCONJ, PART, PRON, PUNCT, SCONJ, VERB, type Words } from '../words'
import { clauseEnd, trimmed } from './content'
import { type Cue, firstTokenAt, hasVerbBetween, OPENERS, quotationAt } from './cue'
import { flatPhraseEnd, isTime } from './phrases'
import type { Tree } from './tree'
import { hasFiniteVerb } from './verb-group'

/** Whether a quotation ends right before the verb or its subject: `"...", he said when asked`. */
export function closesQuotation(scene: Scene, tree: Tree, cue: Cue, found: Source | null): boolean {
  const { words, quoteOf } = scene
  if ((cue.verb.frames & (CLAUSE | QUOTATION | HEARER)) === 0 || cue.verb.frames & PREDICATE) return false
  const inverted = invertedSubject(scene, tree, cue)
  const source = inverted ?? flatSubject(scene, tree, cue, found)
  const edge =
    source !== null && source.first < cue.start && !hasVerbBetween(words, source.end, cue.start) ? source.first : cue.start
  let at = edge - 1
  while (at >= 0 && edge - at < 4 && quoteOf[at] < 0 && words.tag[at] === PUNCT) at--
  if (at < 0 || at === edge - 1 || quoteOf[at] < 0) return false
  const quotation = scene.quotations[quoteOf[at]]
  const whole =
    /[,.?!…—-]$/.test(words.text.slice(quotation.end - 1, quotation.end + 1).trim()) ||
    /^[,.?!]/.test(words.text.slice(quotation.end, quotation.end + 2))
  return whole && words.text.slice(quotation.close, words.start[edge]).trim().length <= 1
}

/** `said the minister`: the subject after the verb, when a quotation or a comma stands before. */
export function isInverted(scene: Scene, tree: Tree, cue: Cue): boolean {
  return invertedSubject(scene, tree, cue) !== null
}

/** `Added the mayor: "..."`: a verb that opens the sentence, its subject and a colon. */
function openingSubject(words: Words, tree: Tree, at: number): Source | null {
  if (words.lower[at].endsWith('ing')) return null
  const end = flatPhraseEnd(words, at + 1, tree.end)
  return end > at + 1 && words.lower[end] === ':' ? { first: at + 1, end, head: end - 1 } : null
}

/** Verbs whose next noun is always the hearer: `"...," the mayor, a former actor, tells reporters`. */
const TO_HEARERS: ReadonlySet<string> = new Set(['tell', 'inform', 'assure', 'remind', 'notify', 'convince', 'persuade'])

/** What is said, not who says it: `the ministry, asked again, said nothing`. */
const NO_SPEAKERS: ReadonlySet<string> = new Set(['nothing', 'little', 'so', 'much', 'more', 'this', 'it'])

function invertedSubject(scene: Scene, tree: Tree, cue: Cue): Source | null {
  const { words } = scene
  const { at, start, verb } = cue
  if ((verb.frames & (CLAUSE | QUOTATION)) === 0 || start !== at) return null
  if (at === tree.first) return openingSubject(words, tree, at)
  if (TO_HEARERS.has(verb.lemma) || NO_SPEAKERS.has(words.lower[at + 1])) return null
  const before = words.lower[at - 1]
  if (!/^[,”"“’'»?!–—-]$|^''$/.test(before)) return null
  const end = flatPhraseEnd(words, at + 1, tree.end)
  if (end === at + 1) return null
  if (/^[,–—-]$/.test(before) && scene.quoteOf[at - 2] < 0 && !hasFiniteVerb(words, tree.first, asideStart(words, tree, at))) {
    // `The talks, said the envoy, were close`
    if (words.lower[end] !== before || !hasFiniteVerb(words, end + 1, end + 2)) return null
  }
  const tag = end < tree.end ? words.tag[end] : PUNCT
  if (tag === VERB || tag === AUX || tag === PART) return null
  for (let i = at - 1; i >= tree.first; i--) {
    if (tree.head[i] === at && words.tag[i] === PRON && words.lower[i] !== 'that') return null
  }
  return { first: at + 1, end: phraseTail(words, end, tree.end), head: end - 1 }
}

/** Where a relative clause begins that ends right before a verb (`Mills, who has praised him before, denied the charge`); else the verb. */
function asideStart(words: Words, tree: Tree, at: number): number {
  let comma = at - 2
  while (comma > tree.first && words.lower[comma] !== words.lower[at - 1]) comma--
  return comma > tree.first && RELATIVE.test(words.lower[comma + 1]) ? comma : at
}

const RELATIVE = /^(?:who|whose|whom|which|where)$/

/** `said the head of the agency`: prepositional phrases with `of` or `for` right after belong to it. */
function phraseTail(words: Words, from: number, limit: number): number {
  let end = from
  for (
    let steps = 0;
    steps < 3 && end < limit && words.tag[end] === ADP && /^(?:of|for|at|from|with|in)$/.test(words.lower[end]);
    steps++
  ) {
    const further = flatPhraseEnd(words, end + 1, limit)
    if (further === end + 1 || isTime(words, further - 1)) break
    end = further
  }
  return end
}

/** The content before a cue: `..., the minister said`, `"...", said the minister`, and on both sides of it. */
export function leftContent(
  scene: Scene,
  tree: Tree,
  cue: Cue,
  found: Source | null,
): { content: Span[]; source: Source | null } | null {
  const { words, quoteOf, quotations } = scene
  const inverted = invertedSubject(scene, tree, cue)
  const source = inverted ?? flatSubject(scene, tree, cue, found)
  const edge = inverted !== null ? cue.start : source !== null && source.first < cue.start ? source.first : cue.start
  let before = edge - 1
  if (before < tree.first) {
    // The quotation may be a sentence of its own: `"Never!" he said.`
    const previous = edge - 1
    if (previous < 0 || !isMark(words.lower[previous]) || quoteOf[previous - 1] < 0) return null
    const quotation = quotations[quoteOf[previous - 1]]
    if (words.text.slice(quotation.close, words.start[edge]).trim() !== '') return null
    return { content: [{ start: quotation.start, end: quotation.end }], source }
  }
  const word = words.lower[before]
  if (!/^[,?!–—-]$|^["”“’'»]$|^''$/.test(word)) return null
  while (before > tree.first && words.tag[before] === PUNCT && quoteOf[before] < 0) before--
  const content: Span[] = []
  let short = false
  const quote = quoteOf[before]
  // `teachers' debt`
  if (quote < 0 && (word === "'" || word === '’')) return null
  if (quote >= 0) {
    const quotation = quotations[quote]
    const opening = firstTokenAt(words, quotation.start, tree.first)
    // Words before the opening mark in the sentence belong to the content too: `The plan "is dead", he said`.
    const lead =
      opening > tree.first + 1 && quotation.start >= words.start[tree.first] ? trimmed(words, tree.first, opening - 1) : null
    content.push(lead === null ? { start: quotation.start, end: quotation.end } : { start: lead.start, end: quotation.end })
  } else {
    const from = leadStart(words, tree, before)
    const span = trimmed(words, from, before + 1)
    if (span === null) return null
    content.push(span)
    short = before + 1 - from < 2
  }
  const rest = restAfter(scene, tree, inverted !== null ? inverted.end : cue.cueEnd)
  // One word before the cue is content where it is the subject of what follows: `This, he said, could end it`.
  if (short && rest === null) return null
  if (rest !== null) content.push(rest)
  return { content, source }
}

/** `But`, `And` and `Still,` in front are the author's. */
function leadStart(words: Words, tree: Tree, before: number): number {
  let from = tree.first
  while (from < before && (words.tag[from] === CCONJ || (words.tag[from] === PUNCT && words.lower[from] !== '('))) from++
  if (words.tag[from] === ADV && words.lower[from + 1] === ',' && from + 2 < before) from += 2
  return from
}

function isMark(word: string): boolean {
  return OPENERS.test(word) || word === '»'
}

/** The noun phrase right before the verb group, when the parser found none. */
function flatSubject(scene: Scene, tree: Tree, cue: Cue, found: Source | null): Source | null {
  const { words } = scene
  if (
    found !== null &&
    found.first < cue.start &&
    found.first > tree.first &&
    /^[,?!–—-]$|^["”“’'»]$|^''$/.test(words.lower[found.first - 1])
  )
    return found
  let first = cue.start
  while (first > tree.first && cue.start - first < 30) {
    const tag = words.tag[first - 1]
    if (tag === PUNCT && words.lower[first - 1] !== '-' && words.lower[first - 1] !== '.') break
    if (tag === VERB || tag === AUX || tag === SCONJ) break
    first--
  }
  if (first === cue.start) return found
  while (first < cue.start && (words.tag[first] === CCONJ || words.tag[first] === ADV)) first++
  const end = flatPhraseEnd(words, first, cue.start)
  if (end === first) return found
  return { first, end: cue.start, head: end - 1 }
}

/** What follows `, he said,`: the other half of the content. */
function restAfter(scene: Scene, tree: Tree, from: number): Span | null {
  const { words } = scene
  let at = from
  const limit = Math.min(tree.end, from + 30)
  while (at < limit && words.lower[at] !== ',' && words.lower[at] !== ':' && !isMark(words.lower[at]) && words.tag[at] !== VERB)
    at++
  if (at >= limit || words.tag[at] === VERB) return null
  const quotation = quotationAt(scene, at) ?? quotationAt(scene, at + 1)
  if (quotation !== null) return { start: quotation.start, end: quotation.end }
  const next = at + 1 < tree.end ? words.lower[at + 1] : ''
  if (words.lower[at] !== ',' || next === '') return null
  if (words.lower[from] !== ',' && at - from > 6) return null
  if (
    cueFormAt(words, at + 1)?.gerund ||
    next === 'who' ||
    next === 'which' ||
    next === 'according' ||
    next === 'citing' ||
    next === 'while' ||
    next === 'a' ||
    next === 'an' ||
    next === 'as' ||
    next === 'when' ||
    next === 'after' ||
    // `in what was taken for a jab at Ruiz`
    (next === 'in' && /^(?:what|an?|response|reference|reply|apparent)$/.test(words.lower[at + 2]))
  )
    return null
  if (words.lower[from] !== ',') return null
  // `said the secretary, Felix Morka.`: without a verb nothing goes on.
  const end = clauseEnd(words, tree, -2, at + 1)
  return hasMainVerb(words, at + 1, end) ? trimmed(words, at + 1, end) : null
}

/** Whether a stretch has a finite verb beside that of a relative clause: `the Princeton professor, who had advised them` has none. */
function hasMainVerb(words: Words, from: number, to: number): boolean {
  let relative = from
  while (relative < to && !RELATIVE.test(words.lower[relative])) relative++
  if (hasFiniteVerb(words, from, relative)) return true
  for (let at = relative + 1; at + 1 < to; at++) if (words.lower[at] === ',' && hasFiniteVerb(words, at + 1, at + 2)) return true
  return false
}
