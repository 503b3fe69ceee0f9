import type { CueVerb } from '../lexicon/cue-forms'
import { ADP, CCONJ, PUNCT, type Words } from '../words'
import { clauseEnd } from './content'
import { OPENERS } from './cue'
import { flatPhraseEnd } from './phrases'
import type { Tree } from './tree'

/** `thanked him for coming`, `dismissed it as a stunt`: object and reason. */
export function objectWithReason(words: Words, tree: Tree, from: number, cue: number, { after }: CueVerb): number {
  let end = objectEnd(words, tree, from, cue)
  if (end < tree.end && words.tag[end] === ADP && after.has(words.lower[end]))
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
  // `accused him of "governing badly"`: the mark may hang anywhere.
  let head = from + 1 < tree.end && OPENERS.test(words.lower[from]) ? from + 1 : from
  for (let steps = 0; steps < 40; steps++) {
    const up = tree.head[head]
    if (up < from || up <= cue) break
    head = up
  }
  let end = Math.max(tree.high[head] + 1, flatPhraseEnd(words, from, tree.end), head + 1)
  end = Math.min(end, clauseEnd(words, tree, cue, from))
  // The parser may hang on the verb what belongs to its object: `demand respect for the law`.
  for (let steps = 0; steps < 3 && end + 1 < tree.end && BELONGS.has(words.lower[end]) && words.tag[end] === ADP; steps++) {
    const further = flatPhraseEnd(words, end + 1, tree.end)
    if (further === end + 1 || tree.head[end] > further) break
    end = further
  }
  return end
}

/** Prepositions that rather go with the noun before them than with a verb of saying. */
const BELONGS: ReadonlySet<string> = new Set(['for', 'of', 'about', 'against', 'over'])

/** `called the plan a folly`, `described it as weak`: object and predicate. */
export function predicateEnd(words: Words, tree: Tree, from: number, cue: number): number {
  let end = objectEnd(words, tree, from, cue)
  for (let at = end; at < tree.end && at - from < 60; at++) {
    if (tree.head[at] === cue && words.tag[at] !== CCONJ && words.tag[at] !== PUNCT) end = Math.max(end, tree.high[at] + 1)
  }
  return end
}
