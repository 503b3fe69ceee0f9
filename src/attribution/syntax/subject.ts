import type { Source } from '../scene'
import { ADJ, ADP, ADV, AUX, CCONJ, DET, NOUN, NUM, PART, PRON, PROPN, PUNCT, SCONJ, VERB, type Words } from '../words'
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
  const bare = start === verb && words.lower[verb].endsWith('ing')
  const infinitive = start > tree.first && words.lower[start - 1] === 'to'
  if (!bare && !infinitive) {
    const adjacent = adjacentSubject(words, tree, verb, start)
    if (adjacent !== null) return adjacent
  }
  for (let at = start - 1; at >= tree.first && start - at < 60; at--) {
    if (tree.head[at] !== verb) continue
    const tag = words.tag[at]
    if (!isNominal(tag) || isTime(words.lower[at]) || isCaseMarked(words, tree, at)) continue
    if (RELATIVES.has(words.lower[at])) return relativeSource(words, tree, verb, at)
    return phraseOf(words, tree, at, start)
  }
  if (depth > 4) return null
  if (bare && start > tree.first && words.lower[start - 1] === ',') {
    const main = mainVerbBefore(words, tree, start - 1)
    if (main >= 0) {
      const found = subjectOf(words, tree, main, depth + 1)
      if (found !== null) return found
    }
  }
  const governor = tree.head[verb]
  if (governor < 0) {
    if (words.tag[start - 1] !== CCONJ) return null
    const main = mainVerbBefore(words, tree, start - 1)
    return main < 0 ? null : subjectOf(words, tree, main, depth + 1)
  }
  const tag = words.tag[governor]
  if (tag === VERB || tag === AUX) return governor < verb || depth === 0 ? subjectOf(words, tree, governor, depth + 1) : null
  if (governor > start) return null
  const copula = copulaOf(words, tree, governor)
  if (copula >= 0) return subjectOf(words, tree, copula, depth + 1) ?? nominalBefore(words, tree, governor, copula)
  if ((tag === NOUN || tag === PROPN || tag === PRON) && !infinitive) return phraseOf(words, tree, governor, start)
  return null
}

/** The form of be that makes a noun or adjective a predicate, or -1. */
function copulaOf(words: Words, tree: Tree, predicate: number): number {
  for (let at = predicate - 1; at >= tree.low[predicate]; at--)
    if (tree.head[at] === predicate && words.tag[at] === AUX) return at
  return -1
}

/** The subject that hangs on the predicate, before its copula. */
function nominalBefore(words: Words, tree: Tree, predicate: number, copula: number): Source | null {
  for (let at = copula - 1; at >= tree.low[predicate]; at--) {
    if (tree.head[at] === predicate && isNominal(words.tag[at])) return phraseOf(words, tree, at, copula)
  }
  return null
}

/** The last verb before a place that heads the sentence, or is joined to one that does by a conjunction. */
function mainVerbBefore(words: Words, tree: Tree, limit: number): number {
  let main = -1
  for (let at = tree.first; at < limit; at++) {
    if (words.tag[at] !== VERB && words.tag[at] !== AUX) continue
    const head = tree.head[at]
    if (head < 0) main = main < 0 || hasConjunction(words, main, at) ? at : main
    else if (head === main && hasConjunction(words, main, at)) main = at
  }
  return main
}

function hasConjunction(words: Words, from: number, to: number): boolean {
  for (let at = to - 1; at > from && to - at < 6; at--) if (words.tag[at] === CCONJ || words.lower[at] === ';') return true
  return false
}

/** The noun phrase that ends where a finite verb group begins: in English that is its subject. */
function adjacentSubject(words: Words, tree: Tree, verb: number, start: number): Source | null {
  let edge = start
  // `the minister on Monday said`, `Merkel last week said`
  while (edge - 1 > tree.first && isTime(words.lower[edge - 1]) && words.tag[edge - 1] !== PUNCT) {
    edge--
    while (edge - 1 > tree.first && TIME_LEADS.test(words.lower[edge - 1])) edge--
  }
  const before = edge - 1
  if (before < tree.first) return null
  const word = words.lower[before]
  const tag = words.tag[before]
  if (RELATIVES.has(word) && (tag === PRON || tag === SCONJ || tag === DET) && word !== 'that')
    return relativeSource(words, tree, verb, before)
  if (word === ',' || word === '-' || word === '–' || word === '—' || word === ')')
    return subjectBeforeApposition(words, tree, before)
  if (tag !== NOUN && tag !== PROPN && tag !== PRON && tag !== NUM) return null
  if (
    tag === PRON &&
    !/^(?:i|he|she|they|we|you|it|who|some|many|others|both|all|few|most|none|nobody|everyone|everybody|someone|one|those)$/.test(
      word,
    )
  )
    return null
  return phraseEndingAt(words, tree, edge)
}

const TIME_LEADS = /^(?:on|in|last|this|late|early|earlier|next|every|the)$/

/** `Smith, the senator from Ohio, said`; `the lawmaker, who lives in Cebu, said`: the phrase before what the commas enclose. */
function subjectBeforeApposition(words: Words, tree: Tree, close: number): Source | null {
  const mark = words.lower[close] === ')' ? '(' : words.lower[close]
  for (let at = close - 1; at > tree.first && close - at < 40; at--) {
    if (words.lower[at] !== mark) continue
    const inner = words.lower[at + 1]
    const verbInside = hasFiniteVerb(words, at + 1, close)
    if (verbInside && inner !== 'who' && inner !== 'which' && inner !== 'whose') continue
    const tag = words.tag[at - 1]
    if (tag !== NOUN && tag !== PROPN && tag !== PRON && tag !== NUM) return null
    if (isTime(words.lower[at - 1])) return null
    // `Clinton, 35, the daughter of ..., said`: an age is no name.
    if (tag === NUM && words.lower[at - 2] === mark) continue
    const found = phraseEndingAt(words, tree, at)
    return found === null || words.tag[found.first - 1] === ADP ? null : found
  }
  return null
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

/** The noun phrase with its prepositional phrases that ends before `end`, read from right to left. */
function phraseEndingAt(words: Words, tree: Tree, end: number): Source | null {
  let first = end
  let head = end - 1
  for (let steps = 0; steps < 4; steps++) {
    first = flatPhraseStart(words, tree, first)
    if (first <= tree.first) break
    const before = CLAUSE_OPENERS.test(words.lower[first - 1]) ? SCONJ : words.tag[first - 1]
    if (before === ADP && first - 2 >= tree.first) {
      const outer = words.tag[first - 2]
      if ((outer !== NOUN && outer !== PROPN && outer !== PRON && outer !== NUM) || isTime(words.lower[first - 2])) {
        // A prepositional phrase of its own: no subject.
        return null
      }
      head = first - 2
      first--
      continue
    }
    if (before === ADP) return null
    if (
      before === CCONJ &&
      first - 2 >= tree.first &&
      (words.tag[first - 2] === NOUN || words.tag[first - 2] === PROPN) &&
      tree.head[head] >= 0 &&
      tree.head[head] < first
    ) {
      head = first - 2
      first--
      continue
    }
    break
  }
  return first < end ? { first, end, head } : null
}

/** Words that the tagger takes for prepositions though a clause follows: `as Cruz said`. */
const CLAUSE_OPENERS = /^(?:after|before|as|since|until|than|because|though|while|but)$/

/** Where the flat noun phrase begins that ends before `end`. */
function flatPhraseStart(words: Words, tree: Tree, end: number): number {
  let first = end
  while (first > tree.first) {
    const tag = words.tag[first - 1]
    const word = words.lower[first - 1]
    if (RELATIVES.has(word) && first < end) break
    if (tag === NOUN || tag === PROPN || tag === NUM || tag === ADJ || tag === DET) first--
    else if (tag === CCONJ && first < end && words.tag[first] === ADJ && first - 2 >= tree.first && words.tag[first - 2] === ADJ)
      first--
    else if (
      word === "'s" ||
      isPluralPossessive(words, first - 1) ||
      word === '-' ||
      word === '&' ||
      isAbbreviationDot(words, first - 1)
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

function isPossessivePronoun(word: string): boolean {
  return /^(?:his|her|its|their|my|our|your)$/.test(word)
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
