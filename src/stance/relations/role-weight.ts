import { isOrgan } from './noun-phrases'
import type { Clauses } from './participants'

/**
 * How much what is said in a sentence is about the mention that begins at a place: most where it acts, or owns or leads
 * who acts; least where it only says which (`Thai exports`) or where (`in Israel`).
 */
export function roleWeight({ units, phrases, verbs }: Clauses, start: number): number {
  const at = units.findIndex((unit) => unit.start === start)
  const index = phrases.findIndex((phrase) => phrase.first <= at && at < phrase.end)
  if (at < 0 || index < 0) return 0.6
  const { first, head, owners } = phrases[index]
  const subject = verbs.some((verb) => verb.subject === index)
  if (owners.includes(at) && at !== head) {
    if (isOrgan(units[head])) return subject ? 1 : 0.8
    const possessive = units[at].possessive || ((units[at + 1]?.lower ?? '').endsWith('s') && units[at + 1].pos === 'PART')
    return possessive ? 0.85 : 0.5
  }
  if (subject) return 1
  const before = units[first - 1]
  if (before?.pos !== 'ADP') return 0.85
  return before.lower === 'by' || before.lower === 'of' || before.lower === 'against' ? 0.75 : 0.5
}
