import { isOrgan } from './noun-phrases'
import { type Clauses, isSubject } from './participants'

/**
 * How much what is said in a sentence is about the mention that begins at a place: most where it acts, or owns or leads
 * who acts; least where it only says which (`Thai exports`) or where (`in Israel`).
 */
export function roleWeight(sentence: Clauses, start: number): number {
  const { units, phrases, verbs } = sentence
  const at = unitAt(sentence, start)
  const index = at < 0 ? -1 : phraseAround(sentence, at)
  if (index < 0) return 0.6
  const { first, head, owners } = phrases[index]
  const subject = isSubject(verbs, index)
  if (at !== head && owners.includes(at)) {
    if (isOrgan(units[head])) return subject ? 1 : 0.8
    const next = at + 1 < units.length ? units[at + 1] : undefined
    const possessive = units[at].possessive || (next !== undefined && next.pos === 'PART' && next.lower.endsWith('s'))
    return possessive ? 0.85 : 0.5
  }
  if (subject) return 1
  const before = first > 0 ? units[first - 1] : undefined
  if (before?.pos !== 'ADP') return 0.85
  return before.lower === 'by' || before.lower === 'of' || before.lower === 'against' ? 0.75 : 0.5
}

/** The unit that begins at an offset, or -1. */
function unitAt({ firsts, tokens, units }: Clauses, start: number): number {
  let low = 0
  let high = units.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (tokens[firsts[middle]].start < start) low = middle + 1
    else high = middle
  }
  return low < units.length && tokens[firsts[low]].start === start ? low : -1
}

function phraseAround({ phrases }: Clauses, at: number): number {
  for (let i = 0; i < phrases.length && phrases[i].first <= at; i++) if (at < phrases[i].end) return i
  return -1
}
