import type { Source } from '../scene'
import { ADJ, ADP, ADV, AUX, CCONJ, DET, NOUN, NUM, PRON, PROPN, PUNCT, SCONJ, VERB, type Words } from '../words'
import { beforeCircumstances } from './circumstance'
import {
  flatPhraseStart,
  isCaseMarked,
  isNominal,
  isPostposed,
  isRelativePronoun,
  isTime,
  opensClause,
  phraseEndingAt,
  phraseOf,
} from './phrases'
import type { Tree } from './tree'
import { groupStart, hasFiniteVerb } from './verb-group'

/** The subject of a verb, through coordination, participles and relative clauses; null where the text gives none. */
export function subjectOf(words: Words, tree: Tree, verb: number, depth = 0): Source | null {
  const start = groupStart(words, tree, verb)
  const joined = depth === 0 ? verbOfSameSpeaker(words, tree, verb, start) : -1
  if (joined >= 0) return subjectOf(words, tree, joined, 1)
  const bare = words.lower[verb].endsWith('ing') && hasOnlyAdverbs(words, start, verb)
  const infinitive = start > tree.first && words.lower[start - 1] === 'to'
  if (!bare && !infinitive) {
    const adjacent = adjacentSubject(words, tree, verb, start)
    if (adjacent !== null) return adjacent
  }
  const before = depth > 4 ? -1 : verbBeforeQuotation(words, tree, start)
  if (before >= 0) return subjectOf(words, tree, before, depth + 1)
  for (let at = start - 1; at >= tree.first && start - at < 60; at--) {
    if (!isNominal(words.tag[at]) || tree.head[at] !== verb) continue
    if (isTime(words, at) || isCaseMarked(words, tree, at)) continue
    if (isRelativePronoun(words, at)) return relativeSource(words, tree, verb, at)
    return phraseOf(words, tree, at, start)
  }
  if (depth > 4) return null
  if (bare) {
    const accompanied = afterWith(words, tree, start)
    if (accompanied !== null) return accompanied
  }
  if (bare && start > tree.first && words.lower[start - 1] === ',') {
    const main = mainVerbBefore(words, tree, start - 1)
    if (main >= 0) {
      const found = subjectOf(words, tree, main, depth + 1)
      if (found !== null) return found
    } else {
      const found = nearestSubject(words, tree, start - 1)
      if (found !== null) return found
    }
  }
  return subjectByTree(words, tree, verb, start, infinitive, depth) ?? coordinatedSubject(words, tree, start, infinitive, depth)
}

/** `said that it would pay but admitted that`: the first of two verbs with a clause each; or -1. */
function verbOfSameSpeaker(words: Words, tree: Tree, verb: number, start: number): number {
  if (words.lower[verb + 1] !== 'that' || start <= tree.first || words.tag[start - 1] !== CCONJ) return -1
  for (let at = start - 2; at > tree.first && start - at < LONGEST_APPOSITION; at--)
    if (words.tag[at] === VERB && words.lower[at + 1] === 'that') return at
  return -1
}

/** `defended it as "a joke" and urged`: the verb before the quotation that the conjunction follows; or -1. */
function verbBeforeQuotation(words: Words, tree: Tree, start: number): number {
  const close = start - 2
  if (close <= tree.first || words.tag[start - 1] !== CCONJ || !/^["”]$/.test(words.lower[close])) return -1
  let open = close - 1
  while (open > tree.first && close - open < LONGEST_APPOSITION && !/^["“”]$/.test(words.lower[open])) open--
  for (let at = open - 1; at > tree.first && open - at < 12; at--) {
    if (words.tag[at] === VERB) return at
    if (words.lower[at] === ';') return -1
  }
  return -1
}

function subjectByTree(words: Words, tree: Tree, verb: number, start: number, infinitive: boolean, depth: number): Source | null {
  const governor = tree.head[verb]
  if (governor < 0) return null
  const tag = words.tag[governor]
  if (tag === VERB || tag === AUX) return governor < verb || depth === 0 ? subjectOf(words, tree, governor, depth + 1) : null
  if (governor > start) return null
  const copula = copulaOf(words, tree, governor)
  if (copula >= 0) return subjectOf(words, tree, copula, depth + 1) ?? nominalBefore(words, tree, governor, copula)
  if ((tag === NOUN || tag === PROPN || tag === PRON) && !infinitive) return phraseOf(words, tree, governor, start)
  return null
}

function hasOnlyAdverbs(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (words.tag[at] !== ADV) return false
  return true
}

/** `called him divisive and accused him of`: the subject of the verb that a conjunction joins it to. */
function coordinatedSubject(words: Words, tree: Tree, start: number, infinitive: boolean, depth: number): Source | null {
  if (infinitive || start === tree.first || words.tag[start - 1] !== CCONJ) return null
  const main = mainVerbBefore(words, tree, start - 1)
  return main < 0 ? nearestSubject(words, tree, start - 1) : subjectOf(words, tree, main, depth + 1)
}

/** `with Trump reportedly yelling`: who stands between the preposition and the participle. */
function afterWith(words: Words, tree: Tree, start: number): Source | null {
  const first = flatPhraseStart(words, tree, start)
  return first < start && first > tree.first && words.lower[first - 1] === 'with' ? { first, end: start, head: start - 1 } : null
}

/** The subject that stands before the nearest finite verb, where the tree has no verb that heads the sentence. */
function nearestSubject(words: Words, tree: Tree, limit: number): Source | null {
  for (let at = limit - 1; at > tree.first && limit - at < LONGEST_BEFORE; at--) {
    if (words.tag[at] !== VERB || words.lower[at].endsWith('ing')) continue
    const start = groupStart(words, tree, at)
    if (words.lower[start - 1] === 'to') continue
    const found = adjacentSubject(words, tree, at, start)
    if (found !== null) return found
  }
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

/** How far back a main verb is looked for, in tokens: keeps the time linear on texts without sentence ends. */
const LONGEST_BEFORE = 200

/** The last verb before a place that heads the sentence, or is joined to one that does by a conjunction. */
function mainVerbBefore(words: Words, tree: Tree, limit: number): number {
  let main = -1
  for (let at = Math.max(tree.first, limit - LONGEST_BEFORE); at < limit; at++) {
    if (words.tag[at] !== VERB && words.tag[at] !== AUX) continue
    const head = tree.head[at]
    if (head < 0 || (main < 0 && hangsOnSubject(words, tree, at))) main = main < 0 || hasConjunction(words, main, at) ? at : main
    else if (head === main && hasConjunction(words, main, at)) main = at
  }
  return main
}

/** `Members "reviewed" the plan`: a verb right after the noun that the parser took for the head of the sentence. */
function hangsOnSubject(words: Words, tree: Tree, verb: number): boolean {
  const head = tree.head[verb]
  if (head > verb || tree.head[head] >= 0 || !isNominal(words.tag[head]) || words.lower[verb].endsWith('ing')) return false
  for (let at = head + 1; at < verb; at++) {
    const tag = words.tag[at]
    if (tag !== AUX && tag !== ADV && (tag !== PUNCT || words.lower[at] === ',')) return false
  }
  return true
}

function hasConjunction(words: Words, from: number, to: number): boolean {
  for (let at = to - 1; at > from && to - at < 6; at--) if (words.tag[at] === CCONJ || words.lower[at] === ';') return true
  return false
}

/** The noun phrase that ends where a finite verb group begins: in English that is its subject. */
function adjacentSubject(words: Words, tree: Tree, verb: number, start: number): Source | null {
  const edge = beforeCircumstances(words, tree, start)
  const before = edge - 1
  if (before < tree.first) return null
  const word = words.lower[before]
  const tag = words.tag[before]
  if (isRelativePronoun(words, before) && (tag === PRON || tag === SCONJ || tag === DET) && word !== 'that')
    return relativeSource(words, tree, verb, before)
  if (word === ',' || word === '-' || word === '–' || word === '—' || word === ')')
    return subjectBeforeApposition(words, tree, before)
  if (word === 'another') return { first: before, end: edge, head: before }
  // `the chief said`, `the elderly fear`: after a determiner it stands for a noun.
  const adjective = tag === ADJ && before > tree.first && words.tag[before - 1] === DET
  if (!adjective && tag !== NOUN && tag !== PROPN && tag !== PRON && tag !== NUM) return null
  if (
    tag === PRON &&
    !/^(?:i|he|she|they|we|you|it|who|some|many|others|both|all|few|most|none|nobody|everyone|everybody|someone|one|those)$/.test(
      word,
    )
  )
    return null
  return phraseEndingAt(words, tree, edge)
}

/** How far back the noun is looked for that an apposition or a relative clause stands after. */
const LONGEST_APPOSITION = 60

/** `Smith, the senator from Ohio, said`; `the lawmaker, who lives in Cebu, said`: the phrase before what the commas enclose. */
function subjectBeforeApposition(words: Words, tree: Tree, close: number): Source | null {
  const mark = words.lower[close] === ')' ? '(' : words.lower[close]
  const listed = beforeInstances(words, tree, close, mark)
  for (let at = listed < 0 ? close - 1 : listed; at > tree.first && close - at < LONGEST_APPOSITION; at--) {
    if (words.lower[at] !== mark) continue
    const relative = RELATIVE_OPENERS.test(words.lower[at + 1]) || hasRelative(words, at + 1, close)
    if (!relative && hasFiniteVerb(words, at + 1, close)) continue
    const edge = beforeBrackets(words, tree, at)
    const tag = words.tag[edge - 1]
    if (tag !== NOUN && tag !== PROPN && tag !== PRON && tag !== NUM && !isPostposed(words, edge - 1)) return null
    if (isTime(words, edge - 1)) return null
    // `Clinton, 35, the daughter of ..., said`: an age is no name.
    if (tag === NUM && words.lower[edge - 2] === mark) continue
    const found = phraseEndingAt(words, tree, edge)
    if (found === null) return null
    const before = found.first === tree.first ? PUNCT : opensClause(words, found.first - 1) ? SCONJ : words.tag[found.first - 1]
    // `Shelby, who heads the Bank, which lends to all, said`: the object of the verb inside is not the subject outside.
    if (before === VERB || (relative && before === ADP) || isInRelative(words, tree, found.first, mark)) continue
    if (before === ADP) return null
    // Who is named as an instance speaks too: `several neighbours, including Chad, said`.
    return words.lower[at + 1] === 'including' && edge === at ? { ...found, end: close } : found
  }
  return null
}

/** The mark before `such as Chad, Niger and Mali,`; -1 if no instances end at a mark. */
function beforeInstances(words: Words, tree: Tree, close: number, mark: string): number {
  for (let at = close - 1; at > tree.first && close - at < LONGEST_APPOSITION; at--) {
    if (words.tag[at] === VERB || words.tag[at] === AUX) return -1
    if (words.lower[at] === mark && /^(?:such|including|notably|namely)$/.test(words.lower[at + 1])) return at
  }
  return -1
}

/** `McCaskill (D-Mo.), who`: where what stands in brackets before a place begins; the place itself if there is nothing. */
function beforeBrackets(words: Words, tree: Tree, at: number): number {
  if (words.lower[at - 1] !== ')') return at
  for (let open = at - 2; open > tree.first && at - open < 10; open--) if (words.lower[open] === '(') return open
  return at
}

/** Whether the mark before a place opens a relative clause: `Kofod, who chairs the committee on crime, fraud and theft, told`. */
function isInRelative(words: Words, tree: Tree, place: number, mark: string): boolean {
  for (let at = place - 1; at > tree.first && place - at < LONGEST_APPOSITION; at--) {
    if (RELATIVE_OPENERS.test(words.lower[at])) return true
    if (words.lower[at] === mark) return false
  }
  return false
}

const RELATIVE_OPENERS = /^(?:who|which|whose)$/

/** Whether the first verb of a stretch stands in a relative clause. */
function hasRelative(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (RELATIVE_OPENERS.test(words.lower[at])) return true
    if (words.tag[at] === VERB || words.tag[at] === AUX) return false
  }
  return false
}

/** `the minister, who said`: the antecedent with its relative pronoun; the pronoun alone where the antecedent is unclear. */
function relativeSource(words: Words, tree: Tree, verb: number, pronoun: number): Source {
  const governor = tree.head[verb]
  const antecedent =
    governor >= 0 && governor < pronoun && isNominal(words.tag[governor]) ? governor : nounBefore(words, tree, pronoun)
  if (antecedent < 0) return { first: pronoun, end: pronoun + 1, head: pronoun }
  // `the captain of the guard, who`
  const whole = antecedent === governor ? null : phraseEndingAt(words, tree, antecedent + 1)
  if (whole !== null && words.lower[pronoun] === 'who') return { ...whole, end: pronoun + 1 }
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
