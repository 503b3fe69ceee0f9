import type { Span } from '../../doc/types'
import { firstFrom, overlaps } from '../../internal/spans'
import {
  CLAUSE,
  type CueForm,
  type CueVerb,
  cueForms,
  HEARER,
  INFINITIVE,
  OBJECT,
  PREDICATE,
  QUOTATION,
} from '../lexicon/cue-forms'
import type { Scene, Source, TokenRange } from '../scene'
import { clauseEnd, trimmed } from '../syntax/content'
import { flatPhraseEnd, groupStart, hasFiniteVerb, isPassive, isTime, phraseOf, subjectOf } from '../syntax/subject'
import type { Tree } from '../syntax/tree'
import { ADJ, ADP, ADV, AUX, CCONJ, DET, NOUN, NUM, PART, PRON, PROPN, PUNCT, SCONJ, spanOf, VERB, type Words } from '../words'

/** Finds verbs of the cue lexicon with their sources and contents: `Ankara denied that ...`, `"...", said the minister`. */
export function findVerbCues(scene: Scene): void {
  const forms = cueForms()
  const { words, ranges, quoteOf } = scene
  for (let sentence = 0; sentence < ranges.length; sentence++) {
    const { first, end } = ranges[sentence]
    let tree: Tree | null = null
    for (let at = first; at < end; at++) {
      if (quoteOf[at] >= 0) continue
      const tag = words.tag[at]
      if (tag !== VERB && tag !== NOUN && tag !== ADJ) continue
      const form = forms.get(words.lower[at])
      if (form === undefined || !mayBeVerb(words, at, form, first, end)) continue
      tree ??= scene.parse(first, end)
      readCue(scene, tree, sentence, at, form)
    }
  }
}

/** Trusts the tagger, but for forms that it often takes for nouns or adjectives between a subject and a clause. */
function mayBeVerb(words: Words, at: number, form: CueForm, first: number, end: number): boolean {
  if (words.tag[at] === VERB) {
    // `the proposed ban`, `the suspected attackers`: a participle before its noun.
    if (form.participle && at > first && (words.tag[at - 1] === DET || words.tag[at - 1] === ADJ) && at + 1 < end) {
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

function readCue(scene: Scene, tree: Tree, sentence: number, at: number, form: CueForm): void {
  const { words } = scene
  const start = groupStart(words, tree, at)
  let verb: CueVerb = form.verb
  let cueEnd = at + 1
  if (verb.phrasal !== undefined && cueEnd < tree.end) {
    const phrasal = verb.phrasal.get(words.lower[cueEnd])
    if (phrasal !== undefined) {
      verb = phrasal
      cueEnd++
    }
  }
  if (verb.frames === 0 && verb.after.size === 0) return
  const passive = form.participle && isPassive(words, start, at)
  const reduced = form.participle && !passive && start === at && isReducedPassive(words, tree, at)
  if (passive || reduced) readPassive(scene, tree, sentence, { at, start, cueEnd, verb })
  else readActive(scene, tree, sentence, { at, start, cueEnd, verb, form })
}

interface Cue {
  readonly at: number
  readonly start: number
  readonly cueEnd: number
  readonly verb: CueVerb
}

/** `attacks blamed on rebels`, `a man accused of spying`: a participle after its noun. */
function isReducedPassive(words: Words, tree: Tree, at: number): boolean {
  if (at === tree.first || at + 1 >= tree.end) return false
  const before = words.tag[at - 1]
  const next = words.tag[at + 1]
  const word = words.lower[at + 1]
  if (before === CCONJ && tree.head[at] < at && tree.head[at] >= 0 && words.lower[tree.head[at]].endsWith('ed'))
    return next === ADP
  if (before !== NOUN && before !== PROPN) return false
  return (
    word === 'by' ||
    ((tree.head[at] === at - 1 || words.lower[at] !== 'said') &&
      next === ADP &&
      /^(?:of|by|as|for|with|on)$/.test(word) &&
      tree.head[at] >= 0 &&
      tree.head[at] < at &&
      words.tag[tree.head[at]] === NOUN)
  )
}

function readPassive(scene: Scene, tree: Tree, sentence: number, cue: Cue): void {
  const { words } = scene
  const { at, verb, cueEnd } = cue
  const agent = agentOf(words, tree, at)
  let end = cueEnd
  let content: Span | null = null
  const next = end < tree.end ? words.lower[end] : ''
  const hearer = (verb.frames & HEARER) !== 0
  if (next === 'that' || words.tag[end] === SCONJ) {
    content = trimmed(words, end + (next === 'that' ? 1 : 0), clauseEnd(words, tree, at, end))
  } else if (next === 'to' && words.tag[end] === PART && (verb.frames & (INFINITIVE | CLAUSE | HEARER)) !== 0) {
    content = trimmed(words, end, clauseEnd(words, tree, at, end))
  } else if (words.tag[end] === ADP && verb.after.has(next) && next !== 'by') {
    const from = end + 1
    end++
    content = trimmed(words, from, phraseEnd(words, tree, from, at))
  } else if ((verb.frames & OBJECT) !== 0 && !hearer && agent !== null) {
    const subject = subjectOf(words, tree, at)
    if (subject !== null) content = trimmed(words, subject.first, subject.end)
  } else if ((verb.frames & PREDICATE) !== 0 && agent !== null) {
    content = trimmed(words, end, phraseEnd(words, tree, end, at))
  }
  if (content === null) return
  if (
    agent !== null &&
    agent.first > end &&
    agent.first < tree.end &&
    content.start <= words.start[agent.first] &&
    content.end > words.start[agent.first]
  ) {
    const cut = trimmed(words, firstTokenAt(words, content.start, end), agent.first - 1)
    if (cut !== null) content = cut
  }
  scene.drafts.push({ sentence, source: agent, cue: { first: cue.start, end }, reason: verb.reason, content: [content] })
}

function firstTokenAt(words: Words, offset: number, from: number): number {
  let at = from
  while (at < words.length && words.start[at] < offset) at++
  return at
}

/** `by the ministry` after a passive. */
function agentOf(words: Words, tree: Tree, verb: number): Source | null {
  for (let at = verb + 1; at < tree.end && at - verb < 25; at++) {
    if (words.lower[at] !== 'by' || words.tag[at] !== ADP) continue
    const head = tree.head[at]
    if (
      head > at &&
      tree.head[head] === verb &&
      (words.tag[head] === NOUN || words.tag[head] === PROPN || words.tag[head] === PRON)
    ) {
      return phraseOf(words, tree, head, tree.end)
    }
    if (at === verb + 1) {
      const end = flatPhraseEnd(words, at + 1, tree.end)
      if (end > at + 1) return { first: at + 1, end, head: end - 1 }
    }
  }
  return null
}

function readActive(scene: Scene, tree: Tree, sentence: number, cue: Cue & { readonly form: CueForm }): void {
  const { words, quoteOf } = scene
  const { at, start, verb, form } = cue
  const found = subjectOf(words, tree, at)
  const quotationBefore = closesQuotation(scene, tree, cue, found)
  const right = quotationBefore ? { content: [], cueEnd: cue.cueEnd, byPreposition: false } : rightContent(scene, tree, cue)
  let content: Span[] = right.content
  let source: Source | null = found
  if (content.length === 0 && !form.gerund && (verb.frames & (CLAUSE | QUOTATION)) !== 0) {
    const left = leftContent(scene, tree, cue, found)
    if (left !== null) {
      content = left.content
      source = left.source
    }
  }
  if (content.length === 0) return
  if (source !== null && overlapsAny(content, spanOf(words, source.first, source.end))) source = null
  if (source === null && (form.base || start > tree.first) && words.lower[start - 1] !== 'to' && !form.gerund && form.base) return
  if ((verb.frames & ~QUOTATION) === 0 && !right.byPreposition && !touchesQuotation(scene, content)) return
  const cueStart = words.lower[start - 1] === 'to' && words.tag[start - 1] === PART ? start - 1 : start
  if (quoteOf[at] >= 0 || (source !== null && /^(?:i|we)$/.test(words.lower[source.head]))) return
  scene.drafts.push({ sentence, source, cue: { first: cueStart, end: right.cueEnd }, reason: verb.reason, content })
}

/** Whether a quotation ends right before the verb or its subject: `"...", he said when asked`. */
function closesQuotation(scene: Scene, tree: Tree, cue: Cue, found: Source | null): boolean {
  const { words, quoteOf } = scene
  if ((cue.verb.frames & (CLAUSE | QUOTATION | HEARER)) === 0 || cue.verb.frames & PREDICATE) return false
  const inverted = invertedSubject(scene, tree, cue)
  const source = inverted ?? flatSubject(scene, tree, cue, found)
  const edge =
    source !== null && source.first < cue.start && !hasVerbBetween(words, source.end, cue.start) ? source.first : cue.start
  let at = edge - 1
  while (at >= 0 && edge - at < 4 && quoteOf[at] < 0 && words.tag[at] === PUNCT) at--
  if (at < 0 || at === edge - 1 || quoteOf[at] < 0) return false
  const quotation = scene.quotations[quoteOf[at]]
  const whole =
    /[,.?!…—-]$/.test(words.text.slice(quotation.end - 1, quotation.end + 1).trim()) ||
    /^[,.?!]/.test(words.text.slice(quotation.end, quotation.end + 2))
  return whole && words.text.slice(quotation.close, words.start[edge]).trim().length <= 1
}

function overlapsAny(content: readonly Span[], source: Span): boolean {
  return content.some((span) => overlaps(span, source))
}

function touchesQuotation(scene: Scene, content: readonly Span[]): boolean {
  return content.some((span) => {
    const after = firstFrom(scene.quotations, span.end)
    return after > 0 && scene.quotations[after - 1].end > span.start
  })
}

interface Complement {
  readonly content: Span[]
  readonly cueEnd: number
  readonly byPreposition: boolean
}

const OPENERS = /^(?:["“”«„‘'`]|'')$/
const QUESTION_WORDS: ReadonlySet<string> = new Set([
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
  return ASKING.has(verb.reason)
}

const ASKING: ReadonlySet<string> = new Set(['ask', 'wonder', 'believe', 'find', 'tell', 'note'])

const HEARER_HEADS = /^(?:me|you|him|her|us|them|it|reporters|journalists|lawmakers|everyone|people)$/

/** The content after a verb: clause, quotation, infinitive, object, or what a preposition leads in. */
function rightContent(scene: Scene, tree: Tree, cue: Cue): Complement {
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
    !leadsToClause(words, tree, next, verb)
  ) {
    const from = next + 1
    return one(trimmed(words, from, phraseEnd(words, tree, from, at)), from, true)
  }
  if (frames & PREDICATE && saysWhat(words, tree, cue)) {
    return one(trimmed(words, next, objectEnd(words, tree, next, at)), cue.cueEnd)
  }
  if (frames & HEARER || frames & PREDICATE) {
    const hearerEnd = hearerEndOf(words, tree, next, at)
    if (hearerEnd > next) {
      const after = skipAdverbials(scene, tree, hearerEnd, verb)
      const word = after < tree.end ? words.lower[after] : ''
      const tag = after < tree.end ? words.tag[after] : PUNCT
      if (frames & HEARER) {
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
            (tag !== PUNCT && clauseAt(words, tree, after, at)))
        ) {
          return one(clauseContent(scene, tree, at, after), cue.cueEnd)
        }
      } else {
        const end = clauseEnd(words, tree, at, next)
        return one(trimmed(words, next, Math.min(end, predicateEnd(words, tree, next, at))), cue.cueEnd)
      }
    } else if (frames & PREDICATE && isQuotationAt(scene, next)) {
      return one(trimmed(words, next, clauseEnd(words, tree, at, next)), cue.cueEnd)
    }
  }
  if (isInverted(scene, tree, cue)) return none
  next = skipAdverbials(scene, tree, next, verb)
  if (next >= tree.end) return none
  const word = words.lower[next]
  const tag = words.tag[next]
  if (
    word === ':' ||
    ((word === ',' || word === '-' || word === '–' || word === '—') && isQuotationAt(scene, next + 1)) ||
    isQuotationAt(scene, next)
  ) {
    if (frames & (CLAUSE | QUOTATION | OBJECT)) return one(clauseContent(scene, tree, at, next), cue.cueEnd)
    return none
  }
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
    return one(trimmed(words, next, objectWithReason(words, tree, next, at, verb)), cue.cueEnd)
  }
  if (frames & INFINITIVE && frames & HEARER && tag !== ADP)
    return one(trimmed(words, next, objectEnd(words, tree, next, at)), cue.cueEnd)
  return none
}

/** `argued for the second time that`: the preposition tells of the circumstances. */
function leadsToClause(words: Words, tree: Tree, preposition: number, { frames }: CueVerb): boolean {
  return (frames & CLAUSE) !== 0 && words.lower[flatPhraseEnd(words, preposition + 1, tree.end)] === 'that'
}

/** `what the minister called a "farce"`: all that follows is the content. */
function saysWhat(words: Words, tree: Tree, { start }: Cue): boolean {
  for (let at = start - 1; at >= tree.first && start - at < 7; at--) {
    if (words.lower[at] === 'what') return true
    if (words.tag[at] === VERB || words.tag[at] === PUNCT) return false
  }
  return false
}

/** `thanked him for coming`, `dismissed it as a stunt`: object and reason. */
function objectWithReason(words: Words, tree: Tree, from: number, cue: number, { after }: CueVerb): number {
  let end = objectEnd(words, tree, from, cue)
  if (end < tree.end && words.tag[end] === ADP && after.has(words.lower[end]))
    end = Math.max(end, objectEnd(words, tree, end + 1, cue))
  return end
}

/** `said on Monday, in reference to the vote, "..."`: a quotation that opens after a comma or colon further on, no verb between. */
function quotationAhead(scene: Scene, tree: Tree, cue: number, from: number): Span | null {
  const { words } = scene
  if (words.lower[from] !== ',') return null
  for (let at = from; at < tree.end && at - from < 25; at++) {
    if (isQuotationAt(scene, at) && /^[,:]$/.test(words.lower[at - 1])) return clauseContent(scene, tree, cue, at)
    if (words.tag[at] === AUX || words.lower[at] === ';' || isQuotationAt(scene, at) || cueForms().has(words.lower[at]))
      return null
    if (words.tag[at] === VERB && !words.lower[at].endsWith('ing')) return null
  }
  return null
}

/** `that` and colons stay outside the content; a quotation that begins it is taken whole. */
function clauseContent(scene: Scene, tree: Tree, cue: number, from: number): Span | null {
  const { words } = scene
  let first = from
  if (words.lower[first] === 'that' && (words.tag[first] !== DET || clauseAt(words, tree, first + 1, cue))) first++
  if (words.lower[first] === ':' || words.lower[first] === ',') first++
  const end = clauseEnd(words, tree, cue, first)
  return trimmed(words, first, end)
}

function isQuotationAt(scene: Scene, token: number): boolean {
  const { words, quoteOf } = scene
  if (token >= words.length || quoteOf[token] >= 0 || !OPENERS.test(words.lower[token])) return false
  if ((quoteOf[token + 1] ?? -1) >= 0) return true
  // Two single marks are two tokens.
  return OPENERS.test(words.lower[token + 1] ?? '') && (quoteOf[token + 2] ?? -1) >= 0
}

/** Whether a clause without `that` begins: a subject, then a finite verb. */
function clauseAt(words: Words, tree: Tree, from: number, cue: number, onlyClause = false): boolean {
  let at = from
  for (let steps = 0; steps < 4; steps++) {
    const end = flatPhraseEnd(words, at, tree.end)
    if (end === at) break
    at = end
    while (at < tree.end && at - end < 4 && (words.tag[at] === ADV || OPENERS.test(words.lower[at]))) at++
    if (at >= tree.end) break
    if (words.tag[at] === AUX) return true
    if (words.tag[at] === VERB) {
      const word = words.lower[at]
      if (
        word.endsWith('ing') ||
        (/(?:ed|wn)$/.test(word) && words.tag[at + 1] === ADP && (words.lower[at + 1] === 'by' || steps > 0))
      )
        break
      return true
    }
    if (words.tag[at] !== ADP && words.lower[at] !== ',' && words.tag[at] !== CCONJ) break
    at++
  }
  if (onlyClause) {
    for (let i = from; i < tree.end && i - from < 60; i++) {
      if (words.lower[i] === ';') return false
      if (words.tag[i] === AUX || (words.tag[i] === VERB && i > from && words.lower[i - 1] !== 'to')) return true
    }
    return false
  }
  for (let i = from + 1; i < tree.end && i - from < 40; i++) {
    if (
      tree.head[i] === cue &&
      (words.tag[i] === VERB || words.tag[i] === AUX || words.tag[i] === ADJ || words.tag[i] === NOUN) &&
      tree.low[i] <= from
    ) {
      return words.tag[i] === VERB || words.tag[i] === AUX || hasVerb(words, from, i)
    }
  }
  return false
}

function hasVerbBetween(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (words.tag[at] === VERB) return true
  return false
}

function hasVerb(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (words.tag[at] === AUX) return true
  return false
}

/** End of a hearer (`reporters`, `the UN Security Council`) at `from`; `from` if there is none. */
function hearerEndOf(words: Words, tree: Tree, from: number, cue: number): number {
  if (from >= tree.end) return from
  const tag = words.tag[from]
  if (tag === PUNCT || tag === ADP || tag === SCONJ || tag === VERB || tag === AUX || tag === PART || tag === CCONJ) return from
  if (QUESTION_WORDS.has(words.lower[from]) && words.lower[from] !== 'that') return from
  if (words.lower[from] === 'that' && words.tag[from] !== DET) return from
  if (HEARER_HEADS.test(words.lower[from])) return from + 1
  const end = flatPhraseEnd(words, from, tree.end)
  if (end === from) return from
  for (let at = end - 1; at >= from; at--) {
    if (tree.head[at] === cue && at > cue) {
      let to = end
      // `the head of the agency that`: what a preposition hangs on it belongs to the hearer, unless it leads the content in.
      while (
        to < tree.end &&
        words.tag[to] === ADP &&
        words.lower[to] === 'of' &&
        tree.head[at] === cue &&
        tree.high[at] >= to &&
        words.tag[from] === DET
      ) {
        const further = flatPhraseEnd(words, to + 1, tree.end)
        if (further === to + 1) break
        to = further
        break
      }
      return to
    }
  }
  return end
}

/** Passes over what may stand between a verb and its content: `on Monday`, `in a statement`, `again`, `to reporters`. */
function skipAdverbials(scene: Scene, tree: Tree, from: number, verb: CueVerb): number {
  const { words } = scene
  let at = from
  for (let steps = 0; steps < 5 && at < tree.end; steps++) {
    const tag = words.tag[at]
    const word = words.lower[at]
    if (tag === ADV && !QUESTION_WORDS.has(word)) at++
    else if (isTime(word) && (tag === NOUN || tag === PROPN) && words.lower[at + 1] !== "'s") at++
    else if (
      (word === 'last' || word === 'this' || word === 'next' || word === 'earlier' || word === 'late' || word === 'early') &&
      at + 1 < tree.end &&
      isTime(words.lower[at + 1])
    )
      at += 2
    else if (tag === ADP && !verb.after.has(word) && word !== 'than' && word !== 'like') {
      const end = flatPhraseEnd(words, at + 1, tree.end)
      if (end === at + 1) break
      at = end
      while (at < tree.end && words.lower[at] === 'of') {
        const further = flatPhraseEnd(words, at + 1, tree.end)
        if (further === at + 1) break
        at = further
      }
    } else {
      const past = pastParenthesis(words, tree, at)
      if (past === at) break
      at = past
    }
  }
  return at
}

/** `said, however, that`; `told a rally in Columbus, Ohio, that`: over what two like marks enclose, when the content opens after it. */
function pastParenthesis(words: Words, tree: Tree, at: number): number {
  const mark = words.lower[at]
  if (mark !== ',' && mark !== '-' && mark !== '–' && mark !== '—' && mark !== '(') return at
  const close = mark === '(' ? ')' : mark
  const limit = Math.min(tree.end - 1, at + 16)
  for (let i = at + 1; i < limit; i++) {
    if (words.lower[i] === close) return words.lower[i + 1] === 'that' || words.lower[i + 1] === 'whether' ? i + 1 : at
  }
  return at
}

/** `said the minister`: the subject after the verb, when a quotation or a comma stands before. */
function isInverted(scene: Scene, tree: Tree, cue: Cue): boolean {
  return invertedSubject(scene, tree, cue) !== null
}

function invertedSubject(scene: Scene, tree: Tree, cue: Cue): Source | null {
  const { words } = scene
  const { at, start, verb } = cue
  if ((verb.frames & (CLAUSE | QUOTATION)) === 0 || start !== at || at === tree.first) return null
  const before = words.lower[at - 1]
  if (!/^[,”"“’'»?!–—-]$|^''$/.test(before)) return null
  if (/^[,–—-]$/.test(before) && scene.quoteOf[at - 2] < 0 && !hasFiniteVerb(words, tree.first, at)) return null
  const end = flatPhraseEnd(words, at + 1, tree.end)
  if (end === at + 1) return null
  const tag = end < tree.end ? words.tag[end] : PUNCT
  if (tag === VERB || tag === AUX || tag === PART) return null
  for (let i = at - 1; i >= tree.first; i--) {
    if (tree.head[i] === at && words.tag[i] === PRON && words.lower[i] !== 'that') return null
  }
  return { first: at + 1, end: phraseTail(words, end, tree.end), head: end - 1 }
}

/** `said the head of the agency`: prepositional phrases with `of` or `for` right after belong to it. */
function phraseTail(words: Words, from: number, limit: number): number {
  let end = from
  for (
    let steps = 0;
    steps < 3 && end < limit && words.tag[end] === ADP && /^(?:of|for|at|from|with|in)$/.test(words.lower[end]);
    steps++
  ) {
    const further = flatPhraseEnd(words, end + 1, limit)
    if (further === end + 1 || isTime(words.lower[further - 1])) break
    end = further
  }
  return end
}

/** The content before a cue: `..., the minister said`, `"...", said the minister`, and on both sides of it. */
function leftContent(
  scene: Scene,
  tree: Tree,
  cue: Cue,
  found: Source | null,
): { content: Span[]; source: Source | null } | null {
  const { words, quoteOf, quotations } = scene
  const inverted = invertedSubject(scene, tree, cue)
  const source = inverted ?? flatSubject(scene, tree, cue, found)
  const edge = inverted !== null ? cue.start : source !== null && source.first < cue.start ? source.first : cue.start
  let before = edge - 1
  if (before < tree.first) {
    // The quotation may be a sentence of its own: `"Never!" he said.`
    const previous = edge - 1
    if (previous < 0 || !isMark(words.lower[previous]) || quoteOf[previous - 1] < 0) return null
    const quotation = quotations[quoteOf[previous - 1]]
    if (words.text.slice(quotation.close, words.start[edge]).trim() !== '') return null
    return { content: [{ start: quotation.start, end: quotation.end }], source }
  }
  const word = words.lower[before]
  if (!/^[,?!–—-]$|^["”“’'»]$|^''$/.test(word)) return null
  while (before > tree.first && words.tag[before] === PUNCT && quoteOf[before] < 0) before--
  const content: Span[] = []
  const quote = quoteOf[before]
  if (quote >= 0) {
    const quotation = quotations[quote]
    const opening = firstTokenAt(words, quotation.start, tree.first)
    // Words before the opening mark in the sentence belong to the content too: `The plan "is dead", he said`.
    const lead =
      opening > tree.first + 1 && quotation.start >= words.start[tree.first] ? trimmed(words, tree.first, opening - 1) : null
    content.push(lead === null ? { start: quotation.start, end: quotation.end } : { start: lead.start, end: quotation.end })
  } else {
    const from = leadStart(words, tree, before)
    const span = trimmed(words, from, before + 1)
    if (span === null || before + 1 - from < 2) return null
    content.push(span)
  }
  const rest = restAfter(scene, tree, inverted !== null ? inverted.end : cue.cueEnd)
  if (rest !== null) content.push(rest)
  return { content, source }
}

/** `But`, `And` and `Still,` in front are the author's. */
function leadStart(words: Words, tree: Tree, before: number): number {
  let from = tree.first
  while (from < before && (words.tag[from] === CCONJ || (words.tag[from] === PUNCT && words.lower[from] !== '('))) from++
  if (words.tag[from] === ADV && words.lower[from + 1] === ',' && from + 2 < before) from += 2
  return from
}

function isMark(word: string): boolean {
  return OPENERS.test(word) || word === '»'
}

/** The noun phrase right before the verb group, when the parser found none. */
function flatSubject(scene: Scene, tree: Tree, cue: Cue, found: Source | null): Source | null {
  const { words } = scene
  if (
    found !== null &&
    found.first < cue.start &&
    found.first > tree.first &&
    /^[,?!–—-]$|^["”“’'»]$|^''$/.test(words.lower[found.first - 1])
  )
    return found
  let first = cue.start
  while (first > tree.first && cue.start - first < 30) {
    const tag = words.tag[first - 1]
    if (tag === PUNCT && words.lower[first - 1] !== '-' && words.lower[first - 1] !== '.') break
    if (tag === VERB || tag === AUX || tag === SCONJ) break
    first--
  }
  if (first === cue.start) return found
  while (first < cue.start && (words.tag[first] === CCONJ || words.tag[first] === ADV)) first++
  const end = flatPhraseEnd(words, first, cue.start)
  if (end === first) return found
  return { first, end: cue.start, head: end - 1 }
}

/** What follows `, he said,`: the other half of the content. */
function restAfter(scene: Scene, tree: Tree, from: number): Span | null {
  const { words, quoteOf, quotations } = scene
  let at = from
  const limit = Math.min(tree.end, from + 30)
  while (at < limit && words.lower[at] !== ',' && words.lower[at] !== ':' && !isMark(words.lower[at]) && words.tag[at] !== VERB)
    at++
  if (at >= limit || words.tag[at] === VERB) return null
  if (isQuotationAt(scene, at) || isQuotationAt(scene, at + 1)) {
    let inside = at
    while (quoteOf[inside] < 0) inside++
    const quotation = quotations[quoteOf[inside]]
    return { start: quotation.start, end: quotation.end }
  }
  const next = at + 1 < tree.end ? words.lower[at + 1] : ''
  if (words.lower[at] !== ',' || next === '') return null
  if (words.lower[from] !== ',' && at - from > 6) return null
  const form = cueForms().get(next)
  if (
    form?.gerund ||
    next === 'who' ||
    next === 'which' ||
    next === 'according' ||
    next === 'citing' ||
    next === 'while' ||
    next === 'a' ||
    next === 'an' ||
    next === 'as' ||
    next === 'when' ||
    next === 'after'
  )
    return null
  if (words.lower[from] !== ',') return null
  return trimmed(words, at + 1, clauseEnd(words, tree, -2, at + 1))
}

/** End of the phrase or gerund clause that a preposition leads in. */
function phraseEnd(words: Words, tree: Tree, from: number, cue: number): number {
  return objectEnd(words, tree, from, cue)
}

/** End of an object: its noun phrase with what depends on it, before a comma that starts something else. */
function objectEnd(words: Words, tree: Tree, from: number, cue: number): number {
  if (from >= tree.end) return from
  let head = from
  for (let steps = 0; steps < 40; steps++) {
    const up = tree.head[head]
    if (up < from || up <= cue) break
    head = up
  }
  let end = Math.max(tree.high[head] + 1, flatPhraseEnd(words, from, tree.end), from + 1)
  end = Math.min(end, clauseEnd(words, tree, cue, from))
  return end
}

/** `called the plan a folly`, `described it as weak`: object and predicate. */
function predicateEnd(words: Words, tree: Tree, from: number, cue: number): number {
  let end = objectEnd(words, tree, from, cue)
  for (let at = end; at < tree.end && at - from < 60; at++) {
    if (tree.head[at] === cue && words.tag[at] !== CCONJ && words.tag[at] !== PUNCT) end = Math.max(end, tree.high[at] + 1)
  }
  return end
}

export type { TokenRange }
export { isQuotationAt, NUM, objectEnd, PRON, PROPN }
