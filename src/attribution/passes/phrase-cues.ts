import { firstFrom } from '../../internal/spans'
import { CUE_PHRASE } from '../marks'
import type { Scene, Source } from '../scene'
import { clauseEnd, startsMainClause, trimmed } from '../syntax/content'
import { quotationAt } from '../syntax/cue'
import { flatPhraseEnd, isRelativePronoun } from '../syntax/phrases'
import type { Tree } from '../syntax/tree'
import { ADP, AUX, DET, PRON, PROPN, PUNCT, SCONJ, VERB, type Words } from '../words'

/** A fixed phrase before its source: `according to the ministry`, `in the words of one diplomat`. */
interface PhraseCue {
  readonly words: readonly string[]
  readonly reason: string
}

const PHRASE_CUES: readonly PhraseCue[] = [
  { words: ['according', 'to'], reason: 'according-to' },
  { words: ['per'], reason: 'per' },
  { words: ['in', 'the', 'words', 'of'], reason: 'in-the-words-of' },
  { words: ['in', 'the', 'opinion', 'of'], reason: 'in-the-opinion-of' },
  { words: ['in', 'the', 'view', 'of'], reason: 'in-the-view-of' },
  { words: ['in', 'the', 'eyes', 'of'], reason: 'in-the-eyes-of' },
]

/** `in his view`, `in Moscow's eyes`: a possessor between preposition and noun. */
const VIEW_NOUNS: ReadonlySet<string> = new Set([
  'view',
  'opinion',
  'words',
  'eyes',
  'telling',
  'estimation',
  'judgment',
  'judgement',
  'account',
])

/** Finds prepositional cues; the content is the clause that they stand in. */
export function findPhraseCues(scene: Scene): void {
  const { words, ranges, quoteOf } = scene
  for (let sentence = 0; sentence < ranges.length; sentence++) {
    const { first, end } = ranges[sentence]
    let tree: Tree | null = null
    const opening = words.lower[first] === 'to' && quoteOf[first] < 0 ? matchTo(scene, first, end) : null
    if (opening !== null) addPhrase(scene, scene.forest.treeOf(sentence), sentence, first, opening)
    for (let at = first; at < end; at++) {
      if ((words.marks[at] & CUE_PHRASE) === 0 || quoteOf[at] >= 0) continue
      const found = matchPhrase(words, at, end) ?? matchPossessed(words, at, end)
      if (found === null) continue
      tree ??= scene.forest.treeOf(sentence)
      addPhrase(scene, tree, sentence, at, found)
    }
  }
}

interface Match {
  readonly cueEnd: number
  readonly source: Source
  readonly end: number
  readonly reason: string
}

function matchPhrase(words: Words, at: number, limit: number): Match | null {
  for (const cue of PHRASE_CUES) {
    if (!cue.words.every((word, index) => words.lower[at + index] === word)) continue
    const cueEnd = at + cue.words.length
    if (cue.reason === 'per' && !isNamed(words, at)) return null
    const source = sourceAfter(words, cueEnd, limit)
    return source === null ? null : { cueEnd, source, end: source.end, reason: cue.reason }
  }
  return null
}

/** `To critics, the law is a grab for power`: how it looks to people, at the beginning of a sentence. */
function matchTo({ words, doc }: Scene, at: number, limit: number): Match | null {
  const source = sourceAfter(words, at + 1, limit)
  if (source === null || words.lower[source.end] !== ',') return null
  const { head } = source
  const named = doc.mentions[firstFrom(doc.mentions, words.end[head]) - 1]
  const person = named !== undefined && named.end > words.start[head] && (named.type === 'PER' || named.type === 'NORP')
  if (!person && !MINDS.test(words.lower[head])) return null
  return { cueEnd: at + 1, source, end: source.end, reason: 'to-them' }
}

const MINDS =
  /^(?:him|her|them|me|us|critics|supporters|opponents|proponents|skeptics|sceptics|advocates|voters|people|activists|experts|analysts|observers|officials|historians|economists|allies|many|some|others|fans|detractors|conservatives|liberals|readers|listeners|outsiders|residents|locals|diplomats|scholars|investors)$/

/** `per the ministry`, `, per Okoro`: at the edge of a clause, and no `per day`. */
function isNamed({ tag, lower }: Words, at: number): boolean {
  if (tag[at + 1] !== PROPN && lower[at + 1] !== 'the') return false
  return at === 0 || tag[at - 1] === PUNCT
}

function matchPossessed(words: Words, at: number, limit: number): Match | null {
  if (words.lower[at] === 'according' || words.lower[at] === 'per') return null
  const possessor = at + 1
  if (possessor >= limit) return null
  if (
    words.tag[possessor] === PRON ||
    (words.tag[possessor] === DET && /^(?:his|her|their|its|my|our)$/.test(words.lower[possessor]))
  ) {
    if (!VIEW_NOUNS.has(words.lower[possessor + 1])) return null
    return {
      cueEnd: possessor + 2,
      source: { first: possessor, end: possessor + 1, head: possessor },
      end: possessor + 2,
      reason: 'in-their-view',
    }
  }
  for (let mark = possessor + 1; mark < limit && mark - possessor < 5; mark++) {
    if (words.lower[mark] !== "'s" && words.lower[mark] !== "'") continue
    if (!VIEW_NOUNS.has(words.lower[mark + 1])) return null
    return { cueEnd: mark + 2, source: { first: possessor, end: mark, head: mark - 1 }, end: mark + 2, reason: 'in-their-view' }
  }
  return null
}

/** The noun phrase after `according to`, with the prepositional phrases that follow it. */
function sourceAfter(words: Words, from: number, limit: number): Source | null {
  let end = flatPhraseEnd(words, from, limit)
  if (end === from) {
    return from < limit && words.tag[from] !== PUNCT && words.tag[from] !== VERB && words.tag[from] !== SCONJ
      ? { first: from, end: from + 1, head: from }
      : null
  }
  const head = end - 1
  for (let steps = 0; steps < 3 && end < limit && words.tag[end] === ADP; steps++) {
    const further = flatPhraseEnd(words, end + 1, limit)
    if (further === end + 1) break
    end = further
  }
  return { first: from, end: reducedClauseEnd(words, end, limit), head }
}

/** How far a clause may reach that tells more of a source. */
const LONGEST_CLAUSE = 25

/** `a report | published by the UN on Monday`, `people | who saw the letter`: up to the next mark. */
function reducedClauseEnd(words: Words, from: number, limit: number): number {
  const participle = words.tag[from] === VERB && /(?:ed|en|wn|ne|de)$/.test(words.lower[from])
  if (from >= limit || (!participle && !isRelativePronoun(words, from))) return from
  let end = from + 1
  while (end < limit && words.tag[end] !== PUNCT && end - from < LONGEST_CLAUSE) end++
  return end === limit || words.tag[end] === PUNCT ? end : from
}

/** Where what is said begins after its source: behind an apposition or a relative clause between commas, if one follows. */
function afterInsertion(words: Words, from: number, limit: number): number {
  if (words.lower[from] !== ',') return from
  const relative = isRelativePronoun(words, from + 1)
  const apposed = words.lower[from + 1] === 'a' || words.lower[from + 1] === 'an' || words.lower[from + 1] === 'the'
  if (!relative && !apposed) return from
  for (let at = from + 2; at < limit && at - from < LONGEST_CLAUSE; at++) {
    if (!relative && (words.tag[at] === VERB || words.tag[at] === AUX)) return from
    if (words.lower[at] !== ',') continue
    return !isRelativePronoun(words, at + 1) && startsMainClause(words, at + 1, limit) ? at : from
  }
  return from
}

function addPhrase(scene: Scene, tree: Tree, sentence: number, at: number, { cueEnd, source, end, reason }: Match): void {
  const { words, quoteOf, quotations, drafts } = scene
  const opens = at === tree.first || (at === tree.first + 1 && words.tag[at - 1] !== PUNCT) || words.lower[at - 1] === ';'
  let from = at
  if (!opens) {
    while (from > tree.first && words.lower[from - 1] !== ';') from--
    const before = at - 1
    const quote = before - 1 >= 0 ? Math.max(quoteOf[before], quoteOf[before - 1]) : -1
    if (quote >= 0 && quotations[quote].start < words.start[from]) {
      drafts.push({
        sentence,
        source,
        cue: { first: at, end: cueEnd },
        reason,
        content: [{ start: quotations[quote].start, end: quotations[quote].end }],
      })
      return
    }
    // `He is, in the words of one diplomat, "a gambler"`
    const quoted = reason === 'in-the-words-of' ? quotationAt(scene, words.lower[end] === ',' ? end + 1 : end) : null
    if (quoted !== null) {
      const content = [{ start: quoted.start, end: quoted.end }]
      drafts.push({ sentence, source, cue: { first: at, end: cueEnd }, reason, content })
      return
    }
    const left = trimmed(words, from, at)
    if (left !== null) {
      drafts.push({ sentence, source, cue: { first: at, end: cueEnd }, reason, content: [left] })
      return
    }
  }
  const begin = afterInsertion(words, end, tree.end)
  const rest = trimmed(words, begin, clauseEnd(words, tree, -2, begin))
  if (rest !== null) drafts.push({ sentence, source, cue: { first: at, end: cueEnd }, reason, content: [rest] })
}
