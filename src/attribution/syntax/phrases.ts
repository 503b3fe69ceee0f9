import { RELATIVE, TIME } from '../marks'
import type { Source } from '../scene'
import { ADJ, ADP, ADV, AUX, CCONJ, DET, NOUN, NUM, PART, PRON, PROPN, PUNCT, SCONJ, VERB, type Words } from '../words'
import type { Tree } from './tree'

export function isTime(words: Words, at: number): boolean {
  return (words.marks[at] & TIME) !== 0
}

/** Whether a word is `who`, `which`, `that` or `whom`. */
export function isRelativePronoun(words: Words, at: number): boolean {
  return (words.marks[at] & RELATIVE) !== 0
}

export function isNominal(tag: number): boolean {
  return tag === NOUN || tag === PROPN || tag === PRON || tag === NUM || tag === DET
}

/** Whether a preposition leads the word's phrase in. */
export function isCaseMarked(words: Words, tree: Tree, head: number): boolean {
  for (let at = tree.low[head]; at < head; at++) if (tree.head[at] === head && words.tag[at] === ADP) return true
  return false
}

/** The noun phrase with its prepositional phrases that ends before `end`, read from right to left. */
export function phraseEndingAt(words: Words, tree: Tree, end: number): Source | null {
  let first = end
  let head = end - 1
  let listed = false
  // `He stayed in Riyadh and officials said`: what the conjunction joins may be clauses.
  let unjoined: Source | null = null
  for (let steps = 0; steps < 5; steps++) {
    first = flatPhraseStart(words, tree, first)
    if (first <= tree.first) break
    const before = opensClause(words, first - 1) ? SCONJ : words.tag[first - 1]
    if (before === ADP && first - 2 >= tree.first) {
      // `a source familiar with the ad`, `officials close to the talks`: an adjective after its noun.
      const qualified = words.tag[first - 2] === ADJ && first - 3 >= tree.first && isPlainNoun(words.tag[first - 3])
      if (qualified) first--
      const outer = words.tag[first - 2]
      if ((outer !== NOUN && outer !== PROPN && outer !== PRON && outer !== NUM) || isTime(words, first - 2)) {
        // A prepositional phrase of its own: no subject.
        return unjoined
      }
      head = first - 2
      first--
      continue
    }
    if (before === ADP) return unjoined
    if (
      before === CCONJ &&
      first - 2 >= tree.first &&
      (words.tag[first - 2] === NOUN || words.tag[first - 2] === PROPN) &&
      tree.head[head] >= 0 &&
      tree.head[head] < first
    ) {
      unjoined = { first, end, head }
      head = first - 2
      first--
      listed = true
      continue
    }
    if (listed && isListItemBefore(words, tree, first)) {
      head = first - 2
      first--
      continue
    }
    break
  }
  return first < end ? { first, end, head } : null
}

/** `Mali, Chad and Niger`: whether a comma joins another name to a list that begins at `first`, one that no preposition or verb brings. */
function isListItemBefore(words: Words, tree: Tree, first: number): boolean {
  if (words.lower[first - 1] !== ',' || first - 2 < tree.first || words.tag[first - 2] !== PROPN || isTime(words, first - 2))
    return false
  const start = flatPhraseStart(words, tree, first - 1)
  if (start === tree.first) return true
  const before = words.tag[start - 1]
  return words.lower[start - 1] === ',' || before === SCONJ || (before === ADV && start - 1 === tree.first)
}

/** `the attorney general`: an adjective that stands after its noun. */
export function isPostposed({ tag, lower }: Words, at: number): boolean {
  return POSTPOSED.test(lower[at]) && tag[at - 1] === NOUN
}

const POSTPOSED = /^(?:general|elect|designate|emeritus)$/

function isPlainNoun(tag: number): boolean {
  return tag === NOUN || tag === PROPN
}

export function opensClause(words: Words, at: number): boolean {
  return CLAUSE_OPENERS.test(words.lower[at])
}

/** Words that the tagger takes for prepositions though a clause follows: `as Cruz said`. */
const CLAUSE_OPENERS = /^(?:after|before|as|since|until|than|because|though|while|but)$/

/** Where the flat noun phrase begins that ends before `end`. */
export function flatPhraseStart(words: Words, tree: Tree, end: number): number {
  let first = end
  while (first > tree.first) {
    const tag = words.tag[first - 1]
    const word = words.lower[first - 1]
    if (first < end && isRelativePronoun(words, first - 1)) break
    if (tag === NOUN || tag === PROPN || tag === NUM || tag === ADJ || tag === DET) first--
    else if (tag === ADV && first < end && words.tag[first] === ADJ && words.tag[first - 2] === ADP && first - 2 >= tree.first)
      first--
    else if (tag === CCONJ && first < end && words.tag[first] === ADJ && first - 2 >= tree.first && words.tag[first - 2] === ADJ)
      first--
    else if (
      word === "'s" ||
      isPluralPossessive(words, first - 1) ||
      word === '-' ||
      word === '&' ||
      isAbbreviationDot(words, first - 1) ||
      // `then-president`
      (tag === ADV && first < end && words.lower[first] === '-')
    )
      first--
    else if (tag === PRON && (first === end || isPossessivePronoun(word))) {
      first--
      if (!isPossessivePronoun(word)) break
    } else if (
      tag === VERB &&
      first < end &&
      /(?:ed|ing)$/.test(word) &&
      first - 2 >= tree.first &&
      (words.tag[first - 2] === DET || words.tag[first - 2] === ADJ || words.lower[first - 2] === '-')
    )
      first--
    else break
    if (tag === DET && first < end - 0 && words.tag[first - 1] !== DET) break
  }
  while (
    first < end &&
    (words.lower[first] === '-' || words.lower[first] === "'s" || words.lower[first] === "'" || words.lower[first] === '.')
  )
    first++
  return first
}

/** `Gov. Kasich`, `J. Edgar Hoover`: a dot inside a name. */
function isAbbreviationDot(words: Words, at: number): boolean {
  return (
    words.lower[at] === '.' &&
    at > 0 &&
    words.tag[at - 1] === PROPN &&
    words.lower[at - 1].length <= 4 &&
    words.tag[at + 1] === PROPN
  )
}

/** An apostrophe alone after a plural, not a quotation mark: `the workers' rights`. */
function isPluralPossessive(words: Words, at: number): boolean {
  return (
    words.lower[at] === "'" &&
    words.end[at - 1] === words.start[at] &&
    words.lower[at - 1].endsWith('s') &&
    words.lower[at + 1] !== "'"
  )
}

export function isPossessivePronoun(word: string): boolean {
  return /^(?:his|her|its|their|my|our|your)$/.test(word)
}

/** The noun phrase of a head: its dependents up to the first relative clause or apposition, not beyond `limit`. */
export function phraseOf(words: Words, tree: Tree, head: number, limit: number): Source {
  let first = tree.low[head]
  while (
    first < head &&
    (words.tag[first] === CCONJ || words.tag[first] === PUNCT || words.tag[first] === ADV || words.tag[first] === ADP)
  )
    first++
  for (let at = head - 1; at >= first; at--) {
    // A comma or a closing mark inside the words before the head: what stands before is not the phrase's own.
    if (
      words.tag[at] === PUNCT &&
      words.lower[at] !== '-' &&
      words.lower[at] !== '.' &&
      words.lower[at] !== '&' &&
      words.lower[at] !== ')'
    ) {
      if (/^[,;:"”’“–—]$/.test(words.lower[at]) && !isListed(words, at, head)) first = at + 1
      break
    }
  }
  let end = head + 1
  const high = Math.min(tree.high[head] + 1, limit)
  while (end < high) {
    const tag = words.tag[end]
    if (tag === PUNCT && words.lower[end] !== '-') break
    if (isRelativePronoun(words, end) || tag === VERB || tag === AUX) break
    end++
  }
  while (
    end > head + 1 &&
    (words.tag[end - 1] === ADP || words.tag[end - 1] === CCONJ || words.tag[end - 1] === ADV || words.tag[end - 1] === PART)
  )
    end--
  return { first, end, head }
}

/** `a senior, unnamed official`: a comma between adjectives. */
function isListed(words: Words, comma: number, head: number): boolean {
  return words.lower[comma] === ',' && head - comma <= 3 && words.tag[comma + 1] === ADJ && words.tag[comma - 1] === ADJ
}

/** A noun phrase that begins at `at`, read flat: its end, or `at` if there is none. */
export function flatPhraseEnd(words: Words, at: number, limit: number): number {
  let end = at
  let noun = false
  while (end < limit) {
    const tag = words.tag[end]
    const word = words.lower[end]
    if (tag === NOUN || tag === PROPN || tag === NUM || tag === PRON) {
      if (tag === PRON && noun) break
      noun = true
    } else if (tag === DET || tag === ADJ) {
      if (noun && tag === DET) break
    } else if (word === "'s" || (end > at && isPluralPossessive(words, end))) {
      // After a pronoun it is `is` or `has`.
      if (!noun || words.tag[end - 1] === PRON) break
    } else if (word === '-' || word === '&' || (end > at && isAbbreviationDot(words, end))) {
      if (end === at) break
    } else if (tag === ADV) {
      if (noun || end + 1 >= limit || words.tag[end + 1] !== ADJ) break
    } else break
    end++
  }
  return noun ? end : at
}
