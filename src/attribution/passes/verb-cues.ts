import type { Span } from '../../doc/types'
import { firstFrom, overlaps } from '../../internal/spans'
import { CLAUSE, type CueForm, type CueVerb, QUOTATION } from '../lexicon/cue-forms'
import { CUE_FORM, cueFormAt } from '../marks'
import type { Scene, Source } from '../scene'
import { contentAroundAs } from '../syntax/as-clause'
import { trimmed } from '../syntax/content'
import type { Cue } from '../syntax/cue'
import { closesQuotation, leftContent } from '../syntax/left-content'
import { isPossessivePronoun, isRelativePronoun } from '../syntax/phrases'
import { rightContent } from '../syntax/right-content'
import { subjectOf } from '../syntax/subject'
import type { Tree } from '../syntax/tree'
import { groupStart, isPassive } from '../syntax/verb-group'
import { ADJ, ADP, ADV, AUX, CCONJ, DET, NOUN, PART, PRON, PROPN, spanOf, VERB, type Words } from '../words'
import { readPassive } from './passive-cue'

/** Finds verbs of the cue lexicon with their sources and contents: `Ankara denied that ...`, `"...", said the minister`. */
export function findVerbCues(scene: Scene): void {
  const { words, ranges, quoteOf } = scene
  for (let sentence = 0; sentence < ranges.length; sentence++) {
    const { first, end } = ranges[sentence]
    for (let at = first; at < end; at++) {
      if ((words.marks[at] & CUE_FORM) === 0 || quoteOf[at] >= 0) continue
      const tag = words.tag[at]
      if (tag !== VERB && tag !== NOUN && tag !== ADJ) continue
      const form = cueFormAt(words, at)
      if (form === undefined || !mayBeVerb(words, at, form, first, end) || saysNothing(words, at, first)) continue
      readCue(scene, scene.forest.treeOf(sentence), sentence, at, form)
    }
  }
}

/** `Writing in the Guardian, he argued`: on what occasion something was said; and verbs that say nothing with what follows. */
function saysNothing({ lower }: Words, at: number, first: number): boolean {
  // `hails from a village`
  if (lower[at + 1] === 'from' && lower[at].startsWith('hail')) return true
  return (
    at === first && /^(?:writing|speaking|talking)$/.test(lower[at]) && /^(?:in|on|at|to|for|from)$/.test(lower[at + 1] ?? '')
  )
}

/** Trusts the tagger, but for forms that it often takes for nouns or adjectives between a subject and a clause. */
function mayBeVerb(words: Words, at: number, form: CueForm, first: number, end: number): boolean {
  // `Iranian-backed rebels`: a participle that is part of a word.
  if (form.participle && at > first && isJoined(words, at)) return false
  if (words.tag[at] === VERB) {
    // `the proposed ban`, `the suspected attackers`: a participle before its noun.
    if (form.participle && at > first && isAttributive(words, at - 1) && at + 1 < end) {
      const next = words.tag[at + 1]
      if (next === NOUN || next === PROPN || next === ADJ) return false
    }
    return true
  }
  if (at === first || at + 1 >= end || form.gerund) return false
  const before = words.tag[at - 1]
  return (
    before === PRON &&
    words.tag[at] === NOUN &&
    (words.lower[at + 1] === 'that' || words.tag[at + 1] === PRON) &&
    !words.lower[at - 1].endsWith('s')
  )
}

/** Whether a word follows a hyphen without a space. */
function isJoined({ lower, start, end }: Words, at: number): boolean {
  if (end[at - 1] !== start[at]) return false
  return lower[at - 1] === '-' ? at > 1 && end[at - 2] === start[at - 1] : lower[at].startsWith('-')
}

/** Whether a participle after this word may belong to a noun; `another told reporters` is a subject and its verb. */
function isAttributive(words: Words, at: number): boolean {
  const { tag, lower } = words
  if (tag[at] === ADJ || (tag[at] === DET && lower[at] !== 'another') || isOwner(words, at)) return true
  // `the state's most wanted killer`
  return tag[at] === ADV && at > 0 && (tag[at - 1] === DET || isOwner(words, at - 1))
}

/** `whose`, `his`, and `'s` that is no `has`: not that of `He's promised jobs`. */
function isOwner({ lower, tag }: Words, at: number): boolean {
  if (lower[at] === "'s") return at > 0 && tag[at - 1] !== PRON
  return lower[at] === 'whose' || isPossessivePronoun(lower[at])
}

function readCue(scene: Scene, tree: Tree, sentence: number, at: number, form: CueForm): void {
  const { words } = scene
  const start = groupStart(words, tree, at)
  let verb: CueVerb = form.verb
  let cueEnd = at + 1
  if (verb.phrasal !== undefined && cueEnd < tree.end) {
    let particle = cueEnd
    let phrasal = verb.phrasal.get(words.lower[particle])
    // `made it clear that`
    if (phrasal === undefined && words.lower[particle] === 'it') phrasal = verb.phrasal.get(words.lower[++particle])
    if (phrasal !== undefined) {
      verb = phrasal
      cueEnd = particle + 1
    }
  }
  if (verb.frames === 0 && verb.after.size === 0) return
  const passive = form.participle && isPassive(words, start, at)
  const reduced = form.participle && !passive && start === at && isReducedPassive(words, tree, at)
  if (passive || reduced) readPassive(scene, tree, sentence, { at, start, cueEnd, verb }, reduced)
  else readActive(scene, tree, sentence, { at, start, cueEnd, verb, form })
}

/** `attacks blamed on rebels`, `a man accused of spying`: a participle after its noun. */
function isReducedPassive(words: Words, tree: Tree, at: number): boolean {
  if (at === tree.first || at + 1 >= tree.end) return false
  const before = words.tag[at - 1]
  const next = words.tag[at + 1]
  const word = words.lower[at + 1]
  // The order of the tests is that of their cost: heads are asked for last, since that takes a parse.
  if (before === CCONJ) return next === ADP && hangsBefore(tree, at) && words.lower[tree.head[at]].endsWith('ed')
  if (before !== NOUN && before !== PROPN) return false
  if (word === 'by') return true
  if (next !== ADP || !/^(?:of|as|for|with|on)$/.test(word)) return false
  return hangsBefore(tree, at) && words.tag[tree.head[at]] === NOUN && (tree.head[at] === at - 1 || words.lower[at] !== 'said')
}

function hangsBefore(tree: Tree, at: number): boolean {
  const head = tree.head[at]
  return head >= 0 && head < at
}

function readActive(scene: Scene, tree: Tree, sentence: number, cue: Cue & { readonly form: CueForm }): void {
  const { words, quoteOf } = scene
  const { at, start, verb, form } = cue
  const speaker = form.gerund ? speakerBefore(scene, sentence, start) : null
  let found: Source | null | undefined
  // Asked for where it matters: the subject of a verb may take a parse.
  const subject = (): Source | null => {
    if (found === undefined) found = speaker ?? subjectOf(words, tree, at)
    return found
  }
  const quotationBefore = hasQuotationBefore(scene, tree, start) && closesQuotation(scene, tree, cue, subject())
  const right = quotationBefore ? { content: [], cueEnd: cue.cueEnd, byPreposition: false } : rightContent(scene, tree, cue)
  let content: Span[] = right.content
  let source: Source | null = null
  if (content.length > 0) source = subject()
  else if (!form.gerund && (verb.frames & (CLAUSE | QUOTATION)) !== 0) {
    const left = leftContent(scene, tree, cue, subject())
    if (left !== null) {
      content = left.content
      source = left.source
    }
  }
  // `What he said is true`: what it was is not told.
  if (content.length > 0 && source !== null && words.lower[source.first - 1] === 'what' && words.tag[cue.cueEnd] === AUX) return
  if (content.length === 0 && !form.gerund && !quotationBefore) {
    source = subject()
    if (source !== null) content = contentAroundAs(scene, tree, cue, source)
  }
  if (content.length === 0) return
  const relative = source === null ? -1 : relativeIn(words, source)
  if (source !== null && relative >= 0) {
    // `a step that Moscow rejects`: the pronoun stands for what is rejected.
    const antecedent = trimmed(words, source.first, relative)
    if (right.content.length === 0 && antecedent !== null) content = [antecedent]
    source = { first: relative + 1, end: source.end, head: Math.max(source.head, relative + 1) }
  }
  // `quoted a farmer as saying`: told at `saying`.
  if (verb.lemma === 'quote' && isQuotedAs(words, right.cueEnd, tree.end)) return
  if (source !== null && overlapsAny(content, spanOf(words, source.first, source.end))) source = null
  if (source === null && (form.base || start > tree.first) && words.lower[start - 1] !== 'to' && !form.gerund && form.base) return
  if ((verb.frames & ~QUOTATION) === 0 && !right.byPreposition && !touchesQuotation(scene, content)) return
  const cueStart = words.lower[start - 1] === 'to' && words.tag[start - 1] === PART ? start - 1 : start
  if (quoteOf[at] >= 0 || (source !== null && /^(?:i|we)$/.test(words.lower[source.head]))) return
  scene.drafts.push({ sentence, source, cue: { first: cueStart, end: right.cueEnd }, reason: verb.reason, content })
}

/** The relative pronoun inside a subject, its last word left out; -1 without one. */
function relativeIn(words: Words, { first, end }: Source): number {
  for (let at = end - 2; at > first; at--) if (isRelativePronoun(words, at)) return at
  return -1
}

/** Whether a quotation reaches into the sentence, or right before it, ahead of a token. */
function hasQuotationBefore({ words, quotations }: Scene, tree: Tree, token: number): boolean {
  const last = firstFrom(quotations, words.start[token]) - 1
  return last >= 0 && quotations[last].end > words.start[Math.max(0, tree.first - 5)]
}

/** How many tokens may stand between a speech tag and the participle that goes on with it: `said on Monday, adding`. */
const LONGEST_GAP = 8

/** `"...," said Mr. Burr, adding that`: who speaks right before a participle goes on speaking. */
function speakerBefore({ words, drafts, quoteOf }: Scene, sentence: number, start: number): Source | null {
  const quoted = quotedBefore(words, start)
  if (quoted !== null) return quoted
  const last = drafts[drafts.length - 1]
  if (last === undefined || last.sentence !== sentence || last.cue === null || last.source === null) return null
  if (words.lower[start - 1] !== ',') return null
  const end = Math.max(last.cue.end, last.source.end)
  if (end > start - 1 || start - 1 - end > LONGEST_GAP) return null
  for (let at = end; at < start - 1; at++) if (words.tag[at] === VERB || quoteOf[at] >= 0) return null
  return last.source
}

/** `quoted a farmer as saying`: who is quoted. */
function quotedBefore({ lower, tag }: Words, start: number): Source | null {
  const as = start - 1
  if (lower[as] !== 'as') return null
  for (let at = as - 1; at >= 0 && as - at < LONGEST_GAP; at--) {
    if (tag[at] !== VERB) continue
    return QUOTING.has(lower[at]) && as - at > 1 ? { first: at + 1, end: as, head: as - 1 } : null
  }
  return null
}

/** Whether `as saying` follows soon. */
function isQuotedAs({ lower }: Words, from: number, limit: number): boolean {
  for (let at = from; at + 1 < limit && at - from < LONGEST_GAP; at++)
    if (lower[at] === 'as' && lower[at + 1].endsWith('ing')) return true
  return false
}

const QUOTING: ReadonlySet<string> = new Set(['quoted', 'quotes', 'quoting', 'cited', 'cites', 'citing'])

function overlapsAny(content: readonly Span[], source: Span): boolean {
  return content.some((span) => overlaps(span, source))
}

function touchesQuotation(scene: Scene, content: readonly Span[]): boolean {
  return content.some((span) => {
    const after = firstFrom(scene.quotations, span.end)
    return after > 0 && scene.quotations[after - 1].end > span.start
  })
}
