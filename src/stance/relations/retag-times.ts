import { POSSESSIVE_MARK, TIME } from './marks'
import type { Source, Unit, Units } from './unit'
import { unitOf } from './word-facts'

/** Takes, in place, time that no preposition brings for the adverb it is: `Norway last week accused Sweden`, `Norway Monday accused Sweden`. */
export function retagTimes({ lexemes }: Source, { units, firsts }: Units): void {
  for (let i = 0; i < units.length; i++) {
    if ((units[i].marks & TIME) === 0) continue
    const end = endOf(units, i)
    for (let at = end < 0 ? i : firstOf(units, i, end); at < end; at++)
      units[at] = unitOf(lexemes[firsts[at]], 'ADV', units[at].lemma)
    if (end > i) i = end - 1
  }
}

/** Where time that begins at a unit ends; -1 if it is whose something is, or what something is named by (`the Monday meeting`). */
function endOf(units: readonly Unit[], at: number): number {
  let end = at + 1
  while (end < units.length && (units[end].marks & TIME) !== 0) end++
  if (end === units.length) return end
  const { marks, lower, pos } = units[end]
  if (AFTER.has(lower)) return end + 1
  return (marks & POSSESSIVE_MARK) !== 0 || pos === 'NOUN' || pos === 'ADJ' ? -1 : end
}

/** Where it begins; its end if it is no adverb by itself (`the week`, `on Monday`). */
function firstOf(units: readonly Unit[], at: number, end: number): number {
  let first = at
  if (AFTER.has(units[end - 1].lower)) {
    while (first > 0 && (units[first - 1].pos === 'NUM' || COUNTS.has(units[first - 1].lower))) first--
    if (first === at) return end
  } else {
    if (first > 0 && BEFORE.has(units[first - 1].lower)) first--
    if (first === at && !units[at].lower.endsWith('day')) return end
    if (first > 0 && PARTS.has(units[first - 1].lower)) first--
  }
  const before = first > 0 ? units[first - 1].pos : ''
  return before === 'ADP' || before === 'DET' || before === 'NUM' || before === 'ADJ' ? end : first
}

const AFTER: ReadonlySet<string> = /* @__PURE__ */ new Set(['ago', 'earlier', 'later'])
const COUNTS: ReadonlySet<string> = /* @__PURE__ */ new Set(['a', 'an', 'few', 'several', 'some', 'many', 'couple', 'of'])
const BEFORE: ReadonlySet<string> = /* @__PURE__ */ new Set(['last', 'this', 'next', 'every', 'each', 'that'])
const PARTS: ReadonlySet<string> = /* @__PURE__ */ new Set(['earlier', 'early', 'late', 'later', 'only', 'just'])
