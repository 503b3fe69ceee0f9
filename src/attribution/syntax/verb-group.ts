import { ADV, AUX, NOUN, PRON, PROPN, PUNCT, VERB, type Words } from '../words'
import { endsTime } from './circumstance'
import type { Tree } from './tree'

const BE: ReadonlySet<string> = new Set([
  'be',
  'is',
  'are',
  'was',
  'were',
  'been',
  'being',
  'am',
  "'re",
  "'m",
  'get',
  'got',
  'gets',
])

/** Adverbs that open a clause. */
const NO_PART: ReadonlySet<string> = new Set(['when', 'how', 'why', 'where'])

/** `Peru and Chile have both denied`, `they all said`. */
function isFloating({ lower, tag }: Words, at: number, from: number): boolean {
  if (!/^(?:both|all|each)$/.test(lower[at]) || at <= from) return false
  const before = tag[at - 1]
  return before === AUX || before === PRON || before === NOUN || before === PROPN
}

/** First token of the verb group that ends in `verb`: auxiliaries, negation, adverbs between. */
export function groupStart(words: Words, tree: Tree, verb: number): number {
  let at = verb
  while (at > tree.first && verb - at < 8) {
    const tag = words.tag[at - 1]
    const word = words.lower[at - 1]
    const adverb = tag === ADV && !NO_PART.has(word) && !endsTime(words, at - 1)
    if (adverb || tag === AUX || word === "n't" || word === 'not' || isFloating(words, at - 1, tree.first)) at--
    else break
  }
  // A sentence adverb in front belongs to the sentence, not to the verb.
  while (at < verb && words.tag[at] === ADV && (at === tree.first || words.tag[at - 1] === PUNCT)) at++
  return at
}

/** Whether the group is passive: a form of be, then a participle. */
export function isPassive(words: Words, start: number, verb: number): boolean {
  for (let at = verb - 1; at >= start; at--) {
    if (words.tag[at] === ADV || words.lower[at] === 'not' || words.lower[at] === "n't") continue
    const word = words.lower[at]
    if (BE.has(word)) return true
    if (word !== "'s") return false
    // `'s` is read as `has` unless the participle cannot follow it in the active.
    return false
  }
  return false
}

/** Whether a verb or auxiliary stands in tokens `[from, to)`. */
export function hasVerb({ tag }: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tag[at] === VERB || tag[at] === AUX) return true
  return false
}

/** Whether a verb that is no participle or infinitive stands in tokens `[from, to)`. */
export function hasFiniteVerb(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (words.tag[at] === AUX) return true
    if (
      words.tag[at] === VERB &&
      !words.lower[at].endsWith('ing') &&
      words.lower[at - 1] !== 'to' &&
      !/(?:ed|en|wn)$/.test(words.lower[at])
    )
      return true
  }
  return false
}
