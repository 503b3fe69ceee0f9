import type { Span } from '../../doc/types'
import { CLAUSE, HEARER, INFINITIVE, OBJECT, PREDICATE } from '../lexicon/cue-forms'
import type { Scene, Source } from '../scene'
import { skipAdverbials } from '../syntax/complements'
import { clauseEnd, trimmed } from '../syntax/content'
import { type Cue, firstTokenAt } from '../syntax/cue'
import { phraseEnd } from '../syntax/object-end'
import { flatPhraseEnd, flatPhraseStart, phraseOf } from '../syntax/phrases'
import { subjectOf } from '../syntax/subject'
import type { Tree } from '../syntax/tree'
import { ADP, NOUN, PART, PRON, PROPN, SCONJ, type Words } from '../words'

/** `reduced`: a participle after its noun, `the protest declared by the union`. */
export function readPassive(scene: Scene, tree: Tree, sentence: number, cue: Cue, reduced: boolean): void {
  const { words } = scene
  const { at, verb, cueEnd } = cue
  const agent = agentOf(words, tree, at)
  // `It was reported on Monday that the talks had failed`
  const clause = skipAdverbials(scene, tree, cueEnd, verb)
  let end = words.lower[clause] === 'that' && clause < tree.end ? clause : cueEnd
  let content: Span | null = null
  const next = end < tree.end ? words.lower[end] : ''
  const hearer = (verb.frames & HEARER) !== 0
  if (next === 'that' || words.tag[end] === SCONJ) {
    content = trimmed(words, end + (next === 'that' ? 1 : 0), clauseEnd(words, tree, at, end))
  } else if (
    next === 'to' &&
    words.tag[end] === PART &&
    verb.lemma !== 'suppose' &&
    (verb.frames & (INFINITIVE | CLAUSE | HEARER)) !== 0
  ) {
    // `was supposed to`, left out above, tells of a duty or a plan, and of nobody's thought.
    content = trimmed(words, end, clauseEnd(words, tree, at, end))
  } else if (words.tag[end] === ADP && verb.after.has(next) && next !== 'by') {
    const from = end + 1
    end++
    content = trimmed(words, from, phraseEnd(words, tree, from, at))
  } else if ((verb.frames & OBJECT) !== 0 && !hearer && agent !== null) {
    const subject = reduced ? { first: flatPhraseStart(words, tree, at), end: at } : subjectOf(words, tree, at)
    if (subject !== null) content = trimmed(words, subject.first, subject.end)
  } else if ((verb.frames & PREDICATE) !== 0 && agent !== null) {
    // `was described by Macron as a mistake`: what it was called stands after who called it so.
    const from = next === 'by' ? agent.end : end
    content = trimmed(words, from, phraseEnd(words, tree, words.lower[from] === 'as' ? from + 1 : from, at))
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
  // What tells the day or the place before `that` is no part of the cue.
  const close = end === clause ? cueEnd : end
  // `was not convinced that`: who thinks so is the subject.
  const thinker = agent === null && PERSUADED.test(verb.lemma) ? subjectOf(words, tree, at) : null
  scene.drafts.push({
    sentence,
    source: agent ?? thinker,
    cue: { first: cue.start, end: close },
    reason: verb.reason,
    content: [content],
  })
}

const PERSUADED = /^(?:convince|persuade)$/

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
