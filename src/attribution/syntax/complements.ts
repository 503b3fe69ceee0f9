import { CLAUSE, type CueVerb } from '../lexicon/cue-forms'
import type { Scene } from '../scene'
import { ADJ, ADP, ADV, AUX, CCONJ, DET, NOUN, PART, PROPN, PUNCT, SCONJ, VERB, type Words } from '../words'
import { isSpan } from './circumstance'
import { OPENERS } from './cue'
import { flatPhraseEnd, isTime } from './phrases'
import { QUESTION_WORDS } from './right-content'
import type { Tree } from './tree'

/** Whether a clause without `that` begins: a subject, then a finite verb. */
export function clauseAt(words: Words, tree: Tree, from: number, cue: number, onlyClause = false): boolean {
  let at = from
  for (let steps = 0; steps < 4; steps++) {
    const end = flatPhraseEnd(words, at, tree.end)
    if (end === at) break
    at = end
    while (at < tree.end && at - end < 4 && (words.tag[at] === ADV || OPENERS.test(words.lower[at]))) at++
    if (at >= tree.end) break
    if (words.tag[at] === AUX) return true
    if (words.tag[at] === VERB) {
      const word = words.lower[at]
      if (
        word.endsWith('ing') ||
        (/(?:ed|wn)$/.test(word) && words.tag[at + 1] === ADP && (words.lower[at + 1] === 'by' || steps > 0))
      )
        break
      return true
    }
    if (words.tag[at] !== ADP && words.lower[at] !== ',' && words.tag[at] !== CCONJ) break
    at++
  }
  if (onlyClause) {
    for (let i = from; i < tree.end && i - from < 60; i++) {
      if (words.lower[i] === ';') return false
      if (words.tag[i] === AUX || (words.tag[i] === VERB && i > from && words.lower[i - 1] !== 'to')) return true
    }
    return false
  }
  for (let i = from + 1; i < tree.end && i - from < 40; i++) {
    if (
      tree.head[i] === cue &&
      (words.tag[i] === VERB || words.tag[i] === AUX || words.tag[i] === ADJ || words.tag[i] === NOUN) &&
      tree.low[i] <= from
    ) {
      return words.tag[i] === VERB || words.tag[i] === AUX || hasVerb(words, from, i)
    }
  }
  return false
}

function hasVerb(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (words.tag[at] === AUX) return true
  return false
}

const HEARER_HEADS = /^(?:me|you|him|her|us|them|it|reporters|journalists|lawmakers|everyone|people)$/

/** End of a hearer (`reporters`, `the UN Security Council`) at `from`; `from` if there is none. */
export function hearerEndOf(words: Words, tree: Tree, from: number, cue: number, verb: CueVerb): number {
  if (from >= tree.end) return from
  const tag = words.tag[from]
  if (tag === PUNCT || tag === ADP || tag === SCONJ || tag === VERB || tag === AUX || tag === PART || tag === CCONJ) return from
  if (QUESTION_WORDS.has(words.lower[from]) && words.lower[from] !== 'that') return from
  if (words.lower[from] === 'that' && words.tag[from] !== DET) return from
  // `warned it is unlikely`: a subject.
  if (words.lower[from] === 'it' && words.tag[from + 1] === AUX) return from
  if (HEARER_HEADS.test(words.lower[from])) return from + 1
  const end = flatPhraseEnd(words, from, tree.end)
  if (end === from) return from
  for (let at = end - 1; at >= from; at--) {
    if (tree.head[at] === cue && at > cue) {
      let to = end
      // `the head of the agency that`: what a preposition hangs on it belongs to the hearer, unless it leads the content in.
      while (
        to < tree.end &&
        words.tag[to] === ADP &&
        words.lower[to] === 'of' &&
        !leadsIn(verb, 'of') &&
        tree.head[at] === cue &&
        tree.high[at] >= to &&
        words.tag[from] === DET
      ) {
        const further = flatPhraseEnd(words, to + 1, tree.end)
        if (further === to + 1) break
        to = further
        break
      }
      return to
    }
  }
  return end
}

/** Whether a preposition brings what somebody is told or accused of: after `tell` a clause comes sooner. */
function leadsIn({ after, frames }: CueVerb, preposition: string): boolean {
  return after.has(preposition) && (frames & CLAUSE) === 0
}

const LATER = /^(?:later|earlier|ago|after|before)$/

/** Passes over what may stand between a verb and its content: `on Monday`, `in a statement`, `again`, `to reporters`. */
export function skipAdverbials(scene: Scene, tree: Tree, from: number, verb: CueVerb): number {
  const { words } = scene
  let at = from
  for (let steps = 0; steps < 5 && at < tree.end; steps++) {
    const tag = words.tag[at]
    const word = words.lower[at]
    if (tag === ADV && !QUESTION_WORDS.has(word)) at++
    else if (isTime(words, at) && (tag === NOUN || tag === PROPN) && words.lower[at + 1] !== "'s") at++
    else if (isSpan(word) && LATER.test(words.lower[at + 1] ?? '')) at += 2
    else if (
      (word === 'last' || word === 'this' || word === 'next' || word === 'earlier' || word === 'late' || word === 'early') &&
      at + 1 < tree.end &&
      isTime(words, at + 1) &&
      words.lower[at + 2] !== "'s"
    )
      at += 2
    else if (tag === ADP && word !== 'than' && word !== 'like') {
      const end = flatPhraseEnd(words, at + 1, tree.end)
      // `accused Chad on Friday of lying`: a day is when it was said, even after a preposition that may lead in what was said.
      const dated = end > at + 1 && isTime(words, end - 1)
      if (end === at + 1 || (verb.after.has(word) && !dated)) break
      at = end
      while (!dated && at < tree.end && words.lower[at] === 'of') {
        const further = flatPhraseEnd(words, at + 1, tree.end)
        if (further === at + 1) break
        at = further
      }
    } else {
      const past = pastParenthesis(words, tree, at)
      if (past === at) break
      at = past
    }
  }
  return at
}

/** `said, however, that`; `told a rally in Columbus, Ohio, that`: over what two like marks enclose, when the content opens after it. */
function pastParenthesis(words: Words, tree: Tree, at: number): number {
  const mark = words.lower[at]
  if (mark !== ',' && mark !== '-' && mark !== '–' && mark !== '—' && mark !== '(') return at
  const close = mark === '(' ? ')' : mark
  const limit = Math.min(tree.end - 1, at + 16)
  for (let i = at + 1; i < limit; i++) {
    if (words.lower[i] === close) return words.lower[i + 1] === 'that' || words.lower[i + 1] === 'whether' ? i + 1 : at
  }
  return at
}
