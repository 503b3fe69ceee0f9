import { ADJ, ADP, AUX, DET, NUM, PUNCT, VERB, type Words } from '../words'
import { isTime } from './phrases'
import type { Tree } from './tree'

/** `two years ago`, `a day later`. */
export function endsTime({ lower }: Words, at: number): boolean {
  return (
    /^(?:ago|later|earlier)$/.test(lower[at]) && at > 0 && /^(?:minute|hour|day|week|month|year|decade)s?$/.test(lower[at - 1])
  )
}

/**
 * Where what tells the time or the occasion begins, between a subject and its verb: `the minister on Monday said`, `Merkel last week said`,
 * `the ministry in a statement on Friday said`, `Norway two years ago said`; the place itself if nothing does.
 */
export function beforeCircumstances(words: Words, tree: Tree, start: number): number {
  let edge = start
  for (let steps = 0; steps < 3; steps++) {
    const before = beforeCircumstance(words, tree, edge)
    if (before === edge) break
    edge = before
  }
  return edge
}

/** How far before the verb `during a visit to Malaysia` may begin. */
const LONGEST_OCCASION = 8

function beforeCircumstance(words: Words, tree: Tree, edge: number): number {
  for (let at = edge - 2; at > tree.first + 1 && edge - at < LONGEST_OCCASION; at--) {
    if (words.lower[at] === 'during') return at
    if (words.tag[at] === VERB || words.tag[at] === AUX || words.tag[at] === PUNCT) break
  }
  const { tag, lower } = words
  const last = edge - 1
  const ago = endsTime(words, last)
  const noun = ago ? last - 1 : last
  if (noun <= tree.first || tag[noun] === PUNCT) return edge
  const time = isTime(words, noun) || isSpan(lower[noun]) || /^(?:19|20)\d\d$/.test(lower[noun])
  if (!time && !OCCASION.test(lower[noun])) return edge
  let first = noun
  while (first - 1 > tree.first && noun - first < 4 && (CIRCUMSTANCE_LEADS.test(lower[first - 1]) || isTime(words, first - 1)))
    first--
  let outer = first
  while (outer - 1 > tree.first && noun - outer < 4 && isQualifier(tag[outer - 1])) outer--
  if (tag[outer - 1] === ADP && CIRCUMSTANCE.test(lower[outer - 1]) && outer - 1 > tree.first) return outer - 1
  // Without a preposition only time does: `two years ago`, `last week`, `Monday`, not `the day`.
  if (ago) return outer
  return isTime(words, noun) && (first < noun || /day$/.test(lower[noun])) ? first : edge
}

function isQualifier(tag: number): boolean {
  return tag === DET || tag === ADJ || tag === NUM
}

const CIRCUMSTANCE_LEADS = /^(?:last|this|late|early|earlier|next|every|separate|joint|brief)$/
const CIRCUMSTANCE = /^(?:on|in|during|at|after|before|over|for|since|by)$/
const OCCASION = /^(?:statement|interview|speech|letter|tweet|post|email|message|briefing|conference)$/

/** Whether a word is a span of time in the plural: `weeks`. */
export function isSpan(word: string): boolean {
  return SPANS.test(word)
}

const SPANS = /^(?:minutes|hours|days|weeks|months|years|decades)$/

/** What tells when something was said, after `told reporters`: `as they finished`. */
export function opensCircumstance(word: string): boolean {
  return OPENERS.test(word)
}

const OPENERS = /^(?:as|after|when|while|before|during)$/
