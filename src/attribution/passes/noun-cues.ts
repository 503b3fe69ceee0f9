import { CLAUSE } from '../lexicon/cue-forms'
import { type CueFrame, cueAdjectives, cueNouns } from '../lexicon/cue-frames'
import { CUE_ADJECTIVE, CUE_NOUN, cueFormAt } from '../marks'
import type { Scene, Source } from '../scene'
import { clauseEnd, trimmed } from '../syntax/content'
import { objectEnd } from '../syntax/object-end'
import { flatPhraseEnd, isTime } from '../syntax/phrases'
import { subjectOf } from '../syntax/subject'
import type { Tree } from '../syntax/tree'
import { groupStart } from '../syntax/verb-group'
import { ADJ, ADP, ADV, AUX, DET, NOUN, PART, PRON, PROPN, PUNCT, VERB, type Words } from '../words'

/** Finds nouns and adjectives of saying, thinking and wishing: `Tehran's claim that ...`, `officials are worried about ...`. */
export function findNounCues(scene: Scene): void {
  const { words, ranges, quoteOf } = scene
  for (let sentence = 0; sentence < ranges.length; sentence++) {
    const { first, end } = ranges[sentence]
    for (let at = first; at < end; at++) {
      if ((words.marks[at] & (CUE_NOUN | CUE_ADJECTIVE)) === 0 || quoteOf[at] >= 0) continue
      const tag = words.tag[at]
      if (tag === NOUN) {
        const noun = cueNouns().get(words.lower[at])
        if (noun !== undefined) readNoun(scene, scene.forest.treeOf(sentence), sentence, at, noun)
      } else if (tag === ADJ || tag === VERB) {
        const adjective = cueAdjectives().get(words.lower[at])
        if (adjective !== undefined) readAdjective(scene, scene.forest.treeOf(sentence), sentence, at, adjective)
      }
    }
  }
}

function readNoun(scene: Scene, tree: Tree, sentence: number, at: number, frame: CueFrame): void {
  const { words } = scene
  const next = at + 1 < tree.end ? words.lower[at + 1] : ''
  const possessor = possessorOf(words, tree, at)
  const carrier = possessor === null ? carrierOf(words, tree, at) : null
  const source = possessor ?? carrier?.source ?? null
  const cue = { first: carrier === null ? at : carrier.first, end: at + 1 }
  if (frame.clause && next === 'that' && at + 2 < tree.end && !isRelative(words, at + 2)) {
    const content = trimmed(words, at + 2, Math.min(clauseEnd(words, tree, at, at + 2), nounClauseEnd(tree, at)))
    if (content !== null) scene.drafts.push({ sentence, source, cue, reason: frame.reason, content: [content] })
    return
  }
  // `the claim by Silva that it was legal`
  const agent = frame.clause && (next === 'by' || next === 'from') ? flatPhraseEnd(words, at + 2, tree.end) : -1
  if (agent > at + 2 && agent + 1 < tree.end && words.lower[agent] === 'that' && !isRelative(words, agent + 1)) {
    const content = trimmed(words, agent + 1, Math.min(clauseEnd(words, tree, at, agent + 1), nounClauseEnd(tree, at)))
    const by = { first: at + 2, end: agent, head: agent - 1 }
    if (content !== null)
      scene.drafts.push({ sentence, source: by, cue: { first: at, end: at + 1 }, reason: frame.reason, content: [content] })
    return
  }
  const copula = frame.clause ? copulaAfter(words, at, tree.end) : -1
  if (copula >= 0) {
    const owner = possessor ?? ownerAfter(words, at, copula)
    const content = trimmed(words, copula + 2, clauseEnd(words, tree, copula, copula + 2))
    if (content !== null && owner !== null)
      scene.drafts.push({
        sentence,
        source: owner,
        cue: { first: at, end: owner === possessor ? copula + 1 : at + 1 },
        reason: frame.reason,
        content: [content],
      })
    return
  }
  if (frame.infinitive && next === 'to' && words.tag[at + 1] === PART && source !== null) {
    const content = trimmed(
      words,
      at + 1,
      Math.min(clauseEnd(words, tree, at, at + 1), tree.high[at] > at ? tree.high[at] + 1 : tree.end),
    )
    if (content !== null) scene.drafts.push({ sentence, source, cue, reason: frame.reason, content: [content] })
    return
  }
  if (next === 'from' && frame.after.has('against')) {
    readReception(scene, tree, sentence, at, frame)
    return
  }
  if (words.tag[at + 1] === ADP && frame.after.has(next) && source !== null) {
    const end = objectEnd(words, tree, at + 2, at)
    // `its second report of the day`
    if (isTime(words, end - 1) && end - at < 5) return
    const content = trimmed(words, at + 2, end)
    if (content !== null)
      scene.drafts.push({ sentence, source, cue: { first: cue.first, end: at + 2 }, reason: frame.reason, content: [content] })
  }
}

const RECEIVING =
  /^(?:draw|draws|drew|drawn|drawing|win|wins|won|earn|earns|earned|prompt|prompts|prompted|provoke|provokes|provoked|spark|sparks|sparked|trigger|triggers|triggered|receive|receives|received|face|faces|faced|meet|meets|met|attract|attracts|attracted|get|gets|got)$/

/** `The plan drew criticism from aid groups`: who judges stands after the noun, what is judged before the verb. */
function readReception(scene: Scene, tree: Tree, sentence: number, noun: number, { reason }: CueFrame): void {
  const { words } = scene
  let verb = noun - 1
  while (verb > tree.first && noun - verb < 5 && words.tag[verb] !== VERB) verb--
  if (words.tag[verb] !== VERB || !RECEIVING.test(words.lower[verb])) return
  const judged = subjectOf(words, tree, verb)
  const end = flatPhraseEnd(words, noun + 2, tree.end)
  if (judged === null || end === noun + 2) return
  const content = trimmed(words, judged.first, judged.end)
  if (content === null) return
  const source = { first: noun + 2, end, head: end - 1 }
  scene.drafts.push({ sentence, source, cue: { first: noun, end: noun + 2 }, reason, content: [content] })
}

/** How far after its noun a copula may stand. */
const LONGEST_OWNER = 6

/** The copula of `Berlin's view is that`, `the view among traders is that`, `her argument was: `; or -1. */
function copulaAfter({ lower, tag }: Words, noun: number, limit: number): number {
  let at = noun + 1
  if (at < limit && tag[at] === ADP) while (at < limit && at - noun < LONGEST_OWNER && tag[at] !== AUX && tag[at] !== PUNCT) at++
  if (at + 2 >= limit || !/^(?:is|was|'s|has|had)$/.test(lower[at])) return -1
  if ((lower[at] === 'has' || lower[at] === 'had') && lower[at + 1] === 'been') at++
  return lower[at + 1] === 'that' && tag[at + 2] !== ADP ? at : -1
}

/** `the view among traders`, `the position of the bank`: whose it is, told after it. */
function ownerAfter({ lower, tag }: Words, noun: number, copula: number): Source | null {
  const preposition = noun + 1
  if (tag[preposition] !== ADP || !/^(?:of|among|in|from|by)$/.test(lower[preposition])) return null
  return copula > preposition + 1 ? { first: preposition + 1, end: copula, head: copula - 1 } : null
}

/** Where what hangs on a noun before its verb ends: `The suggestion that they fled | could raise tensions`. */
function nounClauseEnd(tree: Tree, noun: number): number {
  return tree.head[noun] > noun && tree.high[noun] > noun + 1 ? tree.high[noun] + 1 : tree.end
}

/** `the claim that surprised everyone`: a verb right after `that` makes it a relative clause. */
function isRelative(words: Words, at: number): boolean {
  // `a charge that Kigali dismissed as fiction`: its object is the charge.
  const verb = flatPhraseEnd(words, at, Math.min(words.length, at + LONGEST_OWNER))
  const form = verb > at ? cueFormAt(words, verb) : undefined
  const next = words.lower[verb + 1] ?? '.'
  if (form !== undefined && !form.base && (form.verb.frames & CLAUSE) === 0 && /^(?:as|[,.;])$/.test(next)) return true
  return words.tag[at] === VERB || words.tag[at] === AUX || (words.tag[at] === ADV && words.tag[at + 1] === VERB)
}

/** `Tehran's`, `his`, `Russian`: who makes the claim, before the noun. */
function possessorOf(words: Words, tree: Tree, noun: number): Source | null {
  let at = noun - 1
  while (at >= tree.first && noun - at < 5 && (words.tag[at] === ADJ || words.tag[at] === NOUN)) at--
  if (at < tree.first) return null
  if (/^(?:his|her|its|their|my|our|your)$/.test(words.lower[at])) return { first: at, end: at + 1, head: at }
  if (words.lower[at] !== "'s" && words.lower[at] !== "'") return null
  let first = at
  while (first > tree.first && at - first < 8) {
    const tag = words.tag[first - 1]
    if (tag !== NOUN && tag !== PROPN && tag !== ADJ && tag !== DET) break
    first--
  }
  return first === at ? null : { first, end: at, head: at - 1 }
}

/** Verbs that carry such a noun as their object: `made a promise to`, `has no doubt that`, `raised concerns about`. */
const CARRIERS =
  /^(?:make|makes|made|making|give|gives|gave|given|giving|issue|issues|issued|issuing|raise|raises|raised|raising|express|expresses|expressed|expressing|voice|voices|voiced|voicing|offer|offers|offered|offering|have|has|had|having|deliver|delivers|delivered|drop|drops|dropped|dropping|level|leveled|levelled|send|sent|sends|release|released|releases|announce|announced|announces|pledge|pledged|show|shows|showed|hold|holds|held|repeat|repeats|repeated|repeating|reiterate|reiterates|reiterated|share|shares|shared|harbor|harbour|declare|declared|throw|threw|take|takes|took|cast|casts|reject|rejected|rejects|dismiss|dismissed|dismisses|deny|denies|denied|leave|leaves|left)$/

function carrierOf(words: Words, tree: Tree, noun: number): { source: Source | null; first: number } | null {
  for (let at = noun - 1; at >= tree.first && noun - at < 6; at--) {
    const tag = words.tag[at]
    if (tag === VERB || tag === AUX) {
      if (!CARRIERS.test(words.lower[at])) return null
      const first = groupStart(words, tree, at)
      return { source: subjectOf(words, tree, at), first }
    }
    if (tag !== ADJ && tag !== DET && tag !== NOUN && tag !== ADV && words.lower[at] !== 'no') return null
  }
  return null
}

const COPULAS =
  /^(?:be|is|are|was|were|been|being|am|'s|'re|'m|feel|feels|felt|remain|remains|remained|seem|seems|seemed|appear|appears|appeared|become|becomes|became|sound|sounds|sounded|look|looks|looked|grow|grew)$/

function readAdjective(scene: Scene, tree: Tree, sentence: number, at: number, frame: CueFrame): void {
  const { words } = scene
  const copula = copulaBefore(words, tree, at)
  if (copula < 0) return
  const next = at + 1 < tree.end ? words.lower[at + 1] : ''
  const source = subjectOf(words, tree, copula)
  if (source === null) return
  const word = words.lower[source.head]
  if (word === 'it' || word === 'that' || word === 'there' || word === 'this') return
  const first = groupStart(words, tree, copula)
  // `They should be ashamed of it`: that is the author's judgement of their minds.
  if (/^(?:should|ought|must)$/.test(words.lower[first])) return
  if (
    frame.clause &&
    (next === 'that' || (words.tag[at + 1] === PRON && words.tag[at + 2] !== ADP) || opensBareClause(words, at + 1, tree.end))
  ) {
    const from = next === 'that' ? at + 2 : at + 1
    const content = trimmed(words, from, clauseEnd(words, tree, at, from))
    if (content !== null)
      scene.drafts.push({ sentence, source, cue: { first, end: at + 1 }, reason: frame.reason, content: [content] })
    return
  }
  if (next === 'to' && words.tag[at + 1] === PART && frame.infinitive) {
    const content = trimmed(words, at + 1, clauseEnd(words, tree, at, at + 1))
    if (content !== null)
      scene.drafts.push({ sentence, source, cue: { first, end: at + 1 }, reason: frame.reason, content: [content] })
    return
  }
  if (words.tag[at + 1] === ADP && frame.after.has(next)) {
    const end = flatPhraseEnd(words, at + 2, tree.end)
    const content = trimmed(words, at + 2, Math.max(end, objectEnd(words, tree, at + 2, at)))
    if (content !== null)
      scene.drafts.push({ sentence, source, cue: { first, end: at + 2 }, reason: frame.reason, content: [content] })
  }
}

/** `is convinced the plan will work`: a noun phrase with its verb. */
function opensBareClause(words: Words, from: number, limit: number): boolean {
  const tag = words.tag[from]
  if (tag !== DET && tag !== PROPN) return false
  const end = flatPhraseEnd(words, from, limit)
  return end > from && end < limit && (words.tag[end] === AUX || words.tag[end] === VERB)
}

function copulaBefore(words: Words, tree: Tree, at: number): number {
  for (let i = at - 1; i >= tree.first && at - i < 5; i--) {
    if (COPULAS.test(words.lower[i]) && (words.tag[i] === AUX || words.tag[i] === VERB || words.tag[i] === PART)) return i
    if (words.tag[i] !== ADV && words.lower[i] !== "n't" && words.lower[i] !== 'not') return -1
  }
  return -1
}
