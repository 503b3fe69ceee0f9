import type { Span } from '../../doc/types'
import { CLAUSE, type CueVerb, HEARER, INFINITIVE, OBJECT, PREDICATE, PREDICATE_AS, QUOTATION } from '../lexicon/cue-forms'
import { CUE_FORM } from '../marks'
import type { Scene } from '../scene'
import { ADP, ADV, AUX, CCONJ, DET, PART, PRON, PUNCT, SCONJ, VERB, type Words } from '../words'
import { opensCircumstance } from './circumstance'
import { clauseAt, hearerEndOf, skipAdverbials } from './complements'
import { clauseEnd, trimmed } from './content'
import { type Cue, isQuotationAt } from './cue'
import { isInverted } from './left-content'
import { objectEnd, objectWithReason, phraseEnd, predicateEnd } from './object-end'
import { flatPhraseEnd, isTime } from './phrases'
import type { Tree } from './tree'

interface Complement {
  readonly content: Span[]
  readonly cueEnd: number
  readonly byPreposition: boolean
}

export const QUESTION_WORDS: ReadonlySet<string> = new Set([
  'how',
  'why',
  'what',
  'whether',
  'if',
  'who',
  'when',
  'where',
  'that',
  'which',
  'whom',
  'whose',
])

/** `when`, `where` and `who` lead content in only after verbs of knowing and asking; elsewhere they tell of the circumstances. */
function opensClause(verb: CueVerb, word: string): boolean {
  if (!QUESTION_WORDS.has(word)) return false
  if (word === 'that' || word === 'whether' || word === 'how' || word === 'why' || word === 'what') return true
  // `said if he won, it would`: a condition opens what is said.
  return ASKING.has(verb.reason) || (word === 'if' && verb.reason === 'say')
}

const ASKS: ReadonlySet<string> = new Set(
  'call ask appeal plead push pray wait long yearn wish hope argue petition beg'.split(' '),
)

const ASKING: ReadonlySet<string> = new Set(['ask', 'wonder', 'believe', 'find', 'tell', 'note'])

/** The content after a verb: clause, quotation, infinitive, object, or what a preposition leads in. */
export function rightContent(scene: Scene, tree: Tree, cue: Cue): Complement {
  const { words } = scene
  const { verb, at } = cue
  const none: Complement = { content: [], cueEnd: cue.cueEnd, byPreposition: false }
  const one = (span: Span | null, cueEnd: number, byPreposition = false): Complement =>
    span === null ? none : { content: [span], cueEnd, byPreposition }
  let next = cue.cueEnd
  const frames = verb.frames
  // Called-for: the preposition belongs to the cue.
  if (
    next < tree.end &&
    words.tag[next] === ADP &&
    verb.after.has(words.lower[next]) &&
    !leadsToClause(words, tree, next, verb) &&
    !isCircumstance(words, next + 1)
  ) {
    const from = next + 1
    let end = phraseEnd(words, tree, from, at)
    // `called on them “to prepare”`
    if (isQuotationAt(scene, end) && words.lower[end + 1] === 'to') end++
    // `called on Iran to stop`, `appealed for calm to return`: whom one asks, and for what.
    if (words.lower[end] === 'to' && words.tag[end] === PART && ASKS.has(verb.lemma) && isInfinitive(words, end))
      return one(trimmed(words, from, clauseEnd(words, tree, at, end)), from, true)
    // `said of the plan, "It is a trap"`: the preposition tells of what, the quotation what.
    if (frames & (CLAUSE | QUOTATION) && /^[,:]$/.test(words.lower[end] ?? '') && isQuotationAt(scene, end + 1))
      return one(clauseContent(scene, tree, at, end), end)
    return one(trimmed(words, from, end), from, true)
  }
  if (frames & PREDICATE && saysWhat(words, tree, cue)) {
    return one(trimmed(words, next, objectEnd(words, tree, next, at)), cue.cueEnd)
  }
  if (frames & HEARER || frames & PREDICATE) {
    const hearerEnd = hearerEndOf(words, tree, next, at, verb)
    if (hearerEnd > next) {
      const after = skipAdverbials(scene, tree, hearerEnd, verb)
      const word = after < tree.end ? words.lower[after] : ''
      const tag = after < tree.end ? words.tag[after] : PUNCT
      if (frames & HEARER) {
        const charge = word === 'of' ? chargeAhead(words, tree, after) : -1
        if (charge >= 0) return one(trimmed(words, charge + 1, phraseEnd(words, tree, charge + 1, at)), cue.cueEnd, true)
        if (tag === ADP && verb.after.has(word))
          return one(trimmed(words, after + 1, phraseEnd(words, tree, after + 1, at)), cue.cueEnd, true)
        if (word === 'to' && tag === PART && frames & (INFINITIVE | CLAUSE)) {
          return frames & CLAUSE && !(frames & INFINITIVE)
            ? one(trimmed(words, after, clauseEnd(words, tree, at, after)), cue.cueEnd)
            : one(trimmed(words, next, clauseEnd(words, tree, at, after)), cue.cueEnd)
        }
        if (
          frames & CLAUSE &&
          (QUESTION_WORDS.has(word) ||
            isQuotationAt(scene, after) ||
            word === ':' ||
            (word === ',' && isQuotationAt(scene, after + 1)) ||
            (tag !== PUNCT && !opensCircumstance(word) && clauseAt(words, tree, after, at)))
        ) {
          return one(clauseContent(scene, tree, at, after), cue.cueEnd)
        }
        const that = frames & CLAUSE ? thatAhead(words, tree, hearerEnd, at) : -1
        if (that >= 0) return one(clauseContent(scene, tree, at, that), cue.cueEnd)
      } else {
        const end = clauseEnd(words, tree, at, next)
        return one(trimmed(words, next, Math.min(end, predicateEnd(words, tree, next, at))), cue.cueEnd)
      }
    } else if (frames & PREDICATE && isQuotationAt(scene, next)) {
      return one(trimmed(words, next, clauseEnd(words, tree, at, next)), cue.cueEnd)
    }
  }
  if (frames & PREDICATE_AS) {
    if (takesAs(words, next, tree.end))
      return one(
        trimmed(words, next, Math.min(clauseEnd(words, tree, at, next), predicateEnd(words, tree, next, at))),
        cue.cueEnd,
      )
    return none
  }
  if (isInverted(scene, tree, cue)) return none
  next = skipAdverbials(scene, tree, next, verb)
  if (next >= tree.end) return none
  const word = words.lower[next]
  const tag = words.tag[next]
  if (
    word === ':' ||
    ((word === ',' || word === ';' || word === '-' || word === '–' || word === '—') && isQuotationAt(scene, next + 1)) ||
    isQuotationAt(scene, next)
  ) {
    if (frames & (CLAUSE | QUOTATION | OBJECT)) return one(clauseContent(scene, tree, at, next), cue.cueEnd)
    return none
  }
  // `said in recent years, Germany had changed`: a comma after what tells when or where.
  if (word === ',' && frames & CLAUSE && opensAfterAdjunct(words, tree, cue, next))
    return one(clauseContent(scene, tree, at, next + 1), cue.cueEnd)
  if (tag === PUNCT) return frames & (CLAUSE | QUOTATION) ? one(quotationAhead(scene, tree, at, next), cue.cueEnd) : none
  if (word === 'to' && tag === PART)
    return frames & INFINITIVE ? one(trimmed(words, next, clauseEnd(words, tree, at, next)), cue.cueEnd) : none
  if (frames & CLAUSE && opensClause(verb, word)) return one(clauseContent(scene, tree, at, next), cue.cueEnd)
  if (
    frames & (CLAUSE | HEARER) &&
    clauseAt(words, tree, next, at, (frames & (CLAUSE | OBJECT | HEARER)) === CLAUSE && tag !== ADP)
  ) {
    return frames & CLAUSE
      ? one(clauseContent(scene, tree, at, next), cue.cueEnd)
      : one(trimmed(words, next, clauseEnd(words, tree, at, next)), cue.cueEnd)
  }
  if (frames & OBJECT && tag !== ADP && tag !== CCONJ && tag !== SCONJ) {
    const end = objectWithReason(words, tree, next, at, verb)
    // `implied the judge handling the case was biased`: what looks like an object is a clause's subject.
    if (frames & CLAUSE && end < tree.end && words.tag[end] === AUX) return one(clauseContent(scene, tree, at, next), cue.cueEnd)
    return one(trimmed(words, next, end), cue.cueEnd)
  }
  if (frames & INFINITIVE && frames & HEARER && tag !== ADP)
    return one(trimmed(words, next, objectEnd(words, tree, next, at)), cue.cueEnd)
  return none
}

/** Whether an object and what it is taken for follow: `it as a mistake`, `the bloc as weak`; not `him as he left`. */
function takesAs({ lower, tag }: Words, from: number, limit: number): boolean {
  for (let at = from; at + 1 < limit && at - from < LONGEST_OBJECT; at++) {
    if (tag[at] === VERB || tag[at] === AUX || tag[at] === PUNCT) return false
    if (lower[at] === 'as') return at > from && tag[at + 1] !== PRON && tag[at + 1] !== AUX
  }
  return false
}

const LONGEST_OBJECT = 12

/** How far after `of` the one may stand that leads in a charge. */
const LONGEST_ACCUSED = 16

/** `accused the head of the bank, Ana Ruiz, of selling it`: the second `of`, if only it has a gerund; or -1. */
function chargeAhead({ lower, tag }: Words, tree: Tree, of: number): number {
  if (lower[of + 1].endsWith('ing')) return -1
  for (let at = of + 1; at + 1 < tree.end && at - of < LONGEST_ACCUSED; at++) {
    if (tag[at] === AUX || (tag[at] === VERB && !lower[at].endsWith('ing')) || /^[;:.]$/.test(lower[at])) return -1
    if (lower[at] === 'of' && lower[at + 1].endsWith('ing')) return at
  }
  return -1
}

/** Whether a verb follows `to`, perhaps after adverbs: `to not only suspend it`. */
function isInfinitive({ lower, tag }: Words, to: number): boolean {
  let at = to + 1
  while (at - to < 3 && (tag[at] === ADV || lower[at] === 'not')) at++
  return tag[at] === VERB
}

/** So far, in words, a subject may stand from the beginning of its sentence. */
const FARTHEST = 40

/** Whether a clause begins after the comma that closes a phrase after the cue, where nothing said stands before it. */
function opensAfterAdjunct(words: Words, tree: Tree, { start, cueEnd, at }: Cue, comma: number): boolean {
  if (comma === cueEnd || words.tag[cueEnd] !== ADP || words.tag[comma + 1] === CCONJ || words.tag[comma + 1] === SCONJ)
    return false
  if (start - tree.first > FARTHEST) return false
  for (let before = tree.first; before < start; before++)
    if (words.lower[before] === ',' || words.lower[before] === '"') return false
  return !isTime(words, comma - 1) && clauseAt(words, tree, comma + 1, at)
}

/** `told a crowd in Macon, Georgia on Monday that`: the conjunction after a long hearer, no verb between. */
function thatAhead(words: Words, tree: Tree, from: number, cue: number): number {
  for (let at = from; at < tree.end && at - from < 18; at++) {
    if (words.lower[at] === 'that') return words.tag[at] === SCONJ || leadsInClause(words, tree, at, cue) ? at : -1
    if (words.tag[at] === AUX || words.lower[at] === ';' || words.lower[at] === ':') return -1
    if (words.tag[at] === VERB && !words.lower[at].endsWith('ing')) return -1
  }
  return -1
}

/** Whether `that` opens a clause of its own: after a relative pronoun the verb comes at once (`a crowd that gathered`). */
function leadsInClause(words: Words, tree: Tree, that: number, cue: number): boolean {
  const next = that + 1
  if (next >= tree.end || words.tag[next] === AUX) return false
  if (words.tag[next] === VERB && /(?:ed|s|ing)$/.test(words.lower[next])) return false
  return clauseAt(words, tree, next, cue, true)
}

/** `argued for the second time that`: the preposition tells of the circumstances. */
function leadsToClause(words: Words, tree: Tree, preposition: number, { frames }: CueVerb): boolean {
  return (frames & CLAUSE) !== 0 && words.lower[flatPhraseEnd(words, preposition + 1, tree.end)] === 'that'
}

/** `agreed in 2011`, `spoke on condition of anonymity`: no content. */
function isCircumstance(words: Words, at: number): boolean {
  return isTime(words, at) || /^(?:(?:19|20)\d\d|condition)$/.test(words.lower[at] ?? '')
}

/** `what the minister called a "farce"`: all that follows is the content. */
function saysWhat(words: Words, tree: Tree, { start }: Cue): boolean {
  for (let at = start - 1; at >= tree.first && start - at < 7; at--) {
    if (words.lower[at] === 'what') return true
    if (words.tag[at] === VERB || words.tag[at] === PUNCT) return false
  }
  return false
}

/** `said on Monday, in reference to the vote, "..."`: a quotation that opens after a comma or colon further on, no verb between. */
function quotationAhead(scene: Scene, tree: Tree, cue: number, from: number): Span | null {
  const { words } = scene
  if (words.lower[from] !== ',') return null
  for (let at = from; at < tree.end && at - from < 25; at++) {
    if (isQuotationAt(scene, at) && /^[,:]$/.test(words.lower[at - 1])) return clauseContent(scene, tree, cue, at)
    if (words.tag[at] === AUX || words.lower[at] === ';' || isQuotationAt(scene, at) || (words.marks[at] & CUE_FORM) !== 0)
      return null
    if (words.tag[at] === VERB && !words.lower[at].endsWith('ing')) return null
  }
  return null
}

/** `that` and colons stay outside the content; a quotation that begins it is taken whole. */
function clauseContent(scene: Scene, tree: Tree, cue: number, from: number): Span | null {
  const { words } = scene
  let first = from
  // `said that was over`: it is what is over.
  const subject = words.tag[first + 1] === AUX && words.lower[first] === 'that'
  if (!subject && words.lower[first] === 'that' && (words.tag[first] !== DET || clauseAt(words, tree, first + 1, cue))) first++
  if (words.lower[first] === ':' || words.lower[first] === ',') first++
  const end = clauseEnd(words, tree, cue, first)
  return trimmed(words, first, end)
}
