import type { Source } from '../scene'
import { ADP, ADV, AUX, CCONJ, DET, NOUN, NUM, PART, PRON, PROPN, PUNCT, VERB, type Words } from '../words'
import type { Tree } from './tree'

/** Words of time: a fronted `Monday` is no subject. */
const TIMES: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march april may june july august ' +
    'september october november december jan feb mar apr jun jul aug sep sept oct nov dec yesterday today tomorrow tonight week month year ' +
    'morning afternoon evening night weekend time day moment hour decade century minute midday noon'
  ).split(' '),
)

const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom'])
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

export function isTime(word: string): boolean {
  return TIMES.has(word)
}

function isNominal(tag: number): boolean {
  return tag === NOUN || tag === PROPN || tag === PRON || tag === NUM || tag === DET
}

/** First token of the verb group that ends in `verb`: auxiliaries, negation, adverbs between. */
export function groupStart(words: Words, tree: Tree, verb: number): number {
  let at = verb
  while (at > tree.first && verb - at < 8) {
    const tag = words.tag[at - 1]
    const word = words.lower[at - 1]
    if (
      tag === AUX ||
      word === "n't" ||
      word === 'not' ||
      (tag === ADV && word !== 'when' && word !== 'how' && word !== 'why' && word !== 'where')
    )
      at--
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

/** Whether a preposition leads the word's phrase in. */
export function isCaseMarked(words: Words, tree: Tree, head: number): boolean {
  for (let at = tree.low[head]; at < head; at++) if (tree.head[at] === head && words.tag[at] === ADP) return true
  return false
}

/** The subject of a verb, through coordination, participles and relative clauses; null where the text gives none. */
export function subjectOf(words: Words, tree: Tree, verb: number, depth = 0): Source | null {
  const start = groupStart(words, tree, verb)
  for (let at = start - 1; at >= tree.first && start - at < 60; at--) {
    if (tree.head[at] !== verb) continue
    const tag = words.tag[at]
    if (!isNominal(tag) || isTime(words.lower[at]) || isCaseMarked(words, tree, at)) continue
    if (RELATIVES.has(words.lower[at])) return relativeSource(words, tree, verb, at)
    return phraseOf(words, tree, at, start)
  }
  const before = start - 1
  if (before >= tree.first) {
    const word = words.lower[before]
    if ((word === 'who' || word === 'which') && words.tag[before] === PRON) return relativeSource(words, tree, verb, before)
    if (tree.head[verb] !== before && isSubjectLike(words, tree, before, verb))
      return phraseOf(words, tree, headAt(words, tree, before), start)
  }
  const governor = tree.head[verb]
  if (governor < 0 || depth > 4) return null
  const tag = words.tag[governor]
  if (tag === VERB || tag === AUX) return governor < verb || depth === 0 ? subjectOf(words, tree, governor, depth + 1) : null
  if ((tag === NOUN || tag === PROPN || tag === PRON) && governor < start && words.lower[start - 1] !== 'to')
    return phraseOf(words, tree, governor, start)
  return null
}

/** A noun right before the verb group that the parser hung elsewhere: `the minister on Monday said`. */
function isSubjectLike(words: Words, tree: Tree, at: number, verb: number): boolean {
  const tag = words.tag[at]
  if (tag === PRON) return /^(?:i|he|she|they|we|you|it)$/.test(words.lower[at])
  if (tag !== NOUN && tag !== PROPN) return false
  // The parser took the verb for something that depends on the noun: believe the word order when it is finite.
  return !isTime(words.lower[at]) && tree.head[at] !== verb && words.tag[verb] === VERB && tree.head[verb] === at
}

function headAt(words: Words, tree: Tree, at: number): number {
  let head = at
  for (let steps = 0; steps < 12; steps++) {
    const up = tree.head[head]
    if (up < 0 || up > at || !isNominal(words.tag[up])) break
    head = up
  }
  return head
}

/** `the minister, who said`: the antecedent with its relative pronoun; the pronoun alone where the antecedent is unclear. */
function relativeSource(words: Words, tree: Tree, verb: number, pronoun: number): Source {
  const governor = tree.head[verb]
  const antecedent =
    governor >= 0 && governor < pronoun && isNominal(words.tag[governor]) ? governor : nounBefore(words, tree, pronoun)
  if (antecedent < 0) return { first: pronoun, end: pronoun + 1, head: pronoun }
  const phrase = phraseOf(words, tree, antecedent, pronoun)
  return phrase.end === pronoun || pronoun - phrase.end <= 1
    ? { ...phrase, end: pronoun + 1 }
    : { first: phrase.first, end: pronoun + 1, head: antecedent }
}

function nounBefore(words: Words, tree: Tree, pronoun: number): number {
  for (let at = pronoun - 1; at >= tree.first && pronoun - at < 3; at--)
    if (words.tag[at] === NOUN || words.tag[at] === PROPN) return at
  return -1
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
    if (RELATIVES.has(words.lower[end]) || tag === VERB || tag === AUX) break
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
  return words.lower[comma] === ',' && head - comma <= 3 && words.tag[comma + 1] === 1 && words.tag[comma - 1] === 1
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
    } else if (tag === DET || tag === 1 /* ADJ */) {
      if (noun && tag === DET) break
    } else if (word === "'s" || word === "'") {
      if (!noun) break
    } else if (word === '-' || word === '.' || word === '&') {
      if (end === at) break
    } else if (tag === ADV) {
      if (noun || end + 1 >= limit || words.tag[end + 1] !== 1) break
    } else break
    end++
  }
  return noun ? end : at
}
