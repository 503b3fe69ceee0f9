import type { CueVerb } from '../lexicon/cue-forms'
import { ADP, ADV, AUX, CCONJ, NOUN, NUM, PART, PRON, PUNCT, VERB, type Words } from '../words'
import { clauseEnd } from './content'
import { OPENERS } from './cue'
import { flatPhraseEnd, isTime } from './phrases'
import type { Tree } from './tree'
import { hasVerb } from './verb-group'

/** `thanked him for coming`, `dismissed it as a stunt`: object and reason. */
export function objectWithReason(words: Words, tree: Tree, from: number, cue: number, { after }: CueVerb): number {
  let end = objectEnd(words, tree, from, cue)
  if (end < tree.end && (words.tag[end] === ADP || words.lower[end] === 'as') && after.has(words.lower[end]))
    end = Math.max(end, objectEnd(words, tree, end + 1, cue))
  return end
}

/** End of the phrase or gerund clause that a preposition leads in. */
export function phraseEnd(words: Words, tree: Tree, from: number, cue: number): number {
  return objectEnd(words, tree, from, cue)
}

/** End of an object: its noun phrase with what depends on it, before a comma that starts something else. */
export function objectEnd(words: Words, tree: Tree, from: number, cue: number): number {
  if (from >= tree.end) return from
  // `accused it of having become a tool`
  if (words.lower[from] === 'having' || words.lower[from] === 'being') return clauseEnd(words, tree, cue, from)
  // `accused him of "governing badly"`: the mark may hang anywhere.
  let head = from + 1 < tree.end && OPENERS.test(words.lower[from]) ? from + 1 : from
  for (let steps = 0; steps < 40; steps++) {
    const up = tree.head[head]
    if (up < from || up <= cue) break
    head = up
  }
  // `accused it of sponsoring them`
  const object = words.tag[from] === VERB && words.lower[from].endsWith('ing') ? flatPhraseEnd(words, from + 1, tree.end) : from
  let end = Math.max(tree.high[head] + 1, flatPhraseEnd(words, from, tree.end), object, head + 1)
  end = Math.min(end, clauseEnd(words, tree, cue, from))
  for (let steps = 0; steps < MOST_STEPS && end + 1 < tree.end; steps++) {
    const further = words.tag[end] === ADP ? phraseAfter(words, tree, from, end) : joinedAfter(words, tree, end)
    if (further <= end) break
    end = further
  }
  return opensMore(words, end) && end < tree.end ? Math.max(end, clauseEnd(words, tree, cue, end)) : end
}

/** Whether after a noun a clause or an infinitive tells which: `the idea that it ends`, `her plan to invest`. */
function opensMore(words: Words, at: number): boolean {
  if (words.tag[at - 1] !== NOUN) return false
  if (words.lower[at] === 'to') return words.tag[at] === PART && words.tag[at + 1] === VERB
  return words.lower[at] === 'that' || words.lower[at] === 'who'
}

/** How far, in words, a phrase may reach beyond its first noun: keeps the time linear in text without sentence ends. */
const FARTHEST = 40
/** So many phrases are added to an object at most. */
const MOST_STEPS = 5

/** Where the phrase of a preposition ends that the parser may have hung on the verb though it belongs to the object: `demand respect for the law`. */
function phraseAfter(words: Words, tree: Tree, from: number, preposition: number): number {
  const word = words.lower[preposition]
  if (!BELONGS.has(word) && !(TO_THINGS.has(word) && isThing(words, from, preposition))) return -1
  const end = flatPhraseEnd(words, preposition + 1, tree.end)
  if (end === preposition + 1 || isTime(words, end - 1)) return -1
  const head = tree.head[preposition]
  if (head < end) return end
  if (head - end > FARTHEST) return -1
  return hasVerb(words, end, head + 1) ? -1 : head + 1
}

/** Where a list goes on: `Iran, Iraq and Syria`, before what is no clause of its own. */
function joinedAfter(words: Words, tree: Tree, from: number): number {
  let at = from
  if (words.lower[at] === ',') at++
  if (words.tag[at] === CCONJ && words.lower[at] !== 'but') at++
  else if (at === from || !listGoesOn(words, tree, at)) return -1
  const end = flatPhraseEnd(words, at, tree.end)
  if (end === at || words.tag[end - 1] === PRON || words.tag[end] === VERB || words.tag[end] === AUX || words.tag[end] === ADV)
    return -1
  return end
}

/** Whether after a phrase and a comma a conjunction comes. */
function listGoesOn(words: Words, tree: Tree, at: number): boolean {
  const end = flatPhraseEnd(words, at, tree.end)
  if (end === at) return false
  const next = words.lower[end] === ',' ? end + 1 : end
  return words.tag[next] === CCONJ && words.lower[next] !== 'but'
}

/** Whether the last noun before a preposition is no name or pronoun. */
function isThing(words: Words, from: number, at: number): boolean {
  return at > from && (words.tag[at - 1] === NOUN || words.tag[at - 1] === NUM)
}

/** Prepositions that rather go with the noun before them than with a verb of saying. */
const BELONGS: ReadonlySet<string> = new Set(['for', 'of', 'about', 'against', 'over'])
/** And those that go with a noun for a thing. */
const TO_THINGS: ReadonlySet<string> = new Set('in to with on from between at by toward towards into'.split(' '))

/** `called the plan a folly`, `described it as weak`: object and predicate. */
export function predicateEnd(words: Words, tree: Tree, from: number, cue: number): number {
  let end = objectEnd(words, tree, from, cue)
  for (let at = end; at < tree.end && at - from < 60; at++) {
    if (tree.head[at] === cue && words.tag[at] !== CCONJ && words.tag[at] !== PUNCT) end = Math.max(end, tree.high[at] + 1)
  }
  return end
}
