import type { Span } from '../../doc/types'
import { overlaps } from '../../internal/spans'
import { CLAUSE, QUOTATION } from '../lexicon/cue-forms'
import { cueFormAt } from '../marks'
import type { Draft, Scene, Source } from '../scene'
import { subjectOf } from '../syntax/subject'
import type { Tree } from '../syntax/tree'
import { groupStart } from '../syntax/verb-group'
import { AUX, PUNCT, spanOf, VERB, type Words } from '../words'

/** Words that open a clause in which nobody speaks to the reader: `after the agency appears to have left`. */
const SUBORDINATORS = /^(?:after|before|when|while|since|until|because|if|that|which|who|whose|whom|where|although|though)$/

/**
 * The verb before `end` that leads a quotation in: the last one of saying outside quotations, or any other that is the last of a main clause. Read
 * off the order of words, since a colon in the place of a full stop misleads parsers.
 */
export function leadingVerb({ words, quoteOf }: Scene, tree: Tree, end: number): number {
  for (let at = end - 1; at >= tree.first; at--) {
    if (quoteOf[at] >= 0 || words.tag[at] !== VERB) continue
    const form = cueFormAt(words, at)
    const saying = form !== undefined && (form.verb.frames & (CLAUSE | QUOTATION)) !== 0
    if (saying && !form.base) return at
    const start = groupStart(words, tree, at)
    if (words.lower[start - 1] !== 'to' && !words.lower[at].endsWith('ing') && !isSubordinate(words, tree, start)) return at
  }
  return -1
}

/** Whether a word that subordinates stands before the verb in its clause. */
function isSubordinate(words: Words, tree: Tree, start: number): boolean {
  for (let at = start - 1; at >= tree.first && start - at < 12; at--) {
    if (SUBORDINATORS.test(words.lower[at])) return true
    if (words.tag[at] === VERB || words.tag[at] === AUX || words.tag[at] === PUNCT) return false
  }
  return false
}

/** Subjects that stand for no speaker: `It gets better:`. */
const NOBODY = /^(?:it|this|that|these|those|there|here|which|what)$/

/** The attribution of a quotation to the subject of a verb, or to `source`; null if that is nobody. */
export function draftOf(
  { words }: Scene,
  tree: Tree,
  sentence: number,
  verb: number,
  reason: string,
  content: Span,
  source: Source | null = subjectOf(words, tree, verb),
): Draft | null {
  if (source === null || NOBODY.test(words.lower[source.head])) return null
  const cue = { first: groupStart(words, tree, verb), end: verb + 1 }
  if (overlaps(spanOf(words, source.first, source.end), spanOf(words, cue.first, cue.end))) return null
  return { sentence, source, cue, reason, content: [content] }
}
