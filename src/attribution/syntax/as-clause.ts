import type { Span } from '../../doc/types'
import { CLAUSE, PREDICATE, QUOTATION } from '../lexicon/cue-forms'
import type { Scene, Source } from '../scene'
import { ADV, CCONJ, PUNCT } from '../words'
import { clauseEnd, LONGEST, trimmed } from './content'
import { type Cue, quotationAt } from './cue'
import type { Tree } from './tree'
import { hasFiniteVerb } from './verb-group'

/** How far after its cue such a clause may end: `as he wrote in the paper on Monday,`. */
const LONGEST_CLAUSE = 12

/** What is said in `As Ruiz points out, the dam is old`, `the dam, as Ruiz points out, is old`, `the dam is old, as Ruiz points out`. */
export function contentAroundAs(scene: Scene, tree: Tree, { at, cueEnd, verb }: Cue, source: Source): Span[] {
  const { words } = scene
  const { lower, tag } = words
  const as = source.first - 1
  if (as < tree.first || lower[as] !== 'as' || source.end > at) return []
  if ((verb.frames & (CLAUSE | QUOTATION)) === 0 || (verb.frames & PREDICATE) !== 0) return []
  const first = as === tree.first
  if (!first && tag[as - 1] !== PUNCT && tag[as - 1] !== CCONJ && !(tag[as - 1] === ADV && lower[as - 1] === 'just')) return []
  let close = cueEnd
  const limit = Math.min(tree.end, cueEnd + LONGEST_CLAUSE)
  while (close < limit && !/^[,:;.—–)]$/.test(lower[close])) close++
  if (close === limit && close < tree.end) return []
  if (hasFiniteVerb(words, cueEnd, close)) return []
  if (lower[close] === ':' || lower[close] === ',') {
    const quotation = quotationAt(scene, close + 1)
    if (quotation !== null) return [{ start: quotation.start, end: quotation.end }]
  }
  const before = first ? null : leadBefore(scene, tree, as)
  const told = before !== null && hasFiniteVerb(words, Math.max(tree.first, as - LONGEST), as)
  const goesOn = close + 1 < tree.end && lower[close] !== ';' && lower[close] !== '.'
  // `Ailes met him, as the Times reported, and he will help`: what is joined is another clause.
  const after =
    goesOn && !(told && tag[close + 1] === CCONJ) ? trimmed(words, close + 1, clauseEnd(words, tree, -2, close + 1)) : null
  if (!told && (after === null || !hasFiniteVerb(words, close + 1, Math.min(tree.end, close + LONGEST)))) return []
  return [before, after].filter((span) => span !== null)
}

/** What stands before `as` in its sentence, without `And`, `But` and the like; null if that is all. */
function leadBefore({ words }: Scene, tree: Tree, as: number): Span | null {
  let from = tree.first
  while (from < as && (words.tag[from] === CCONJ || words.tag[from] === PUNCT || words.tag[from] === ADV)) from++
  return trimmed(words, from, as)
}
