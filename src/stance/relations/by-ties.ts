import type { Emit } from './emit'
import { type Clauses, governingVerb, ownersOf, phraseAfter, subjectAgents, targetsAt } from './search'

/** What two have between them, neither good nor bad by itself. */
export const TIES: ReadonlySet<string> = new Set(
  'tie relation relationship link bond partnership cooperation alliance'.split(' '),
)
const GROWING = new Set(
  `grow strengthen deepen improve warm flourish expand bolster boost develop build forge cement cultivate enhance foster seek establish
  restore normalize normalise renew tighten pursue reset mend consolidate`.split(/\s+/),
)
const BREAKING = new Set('cut sever break end suspend freeze downgrade reduce scale rupture terminate'.split(' '))
const SOURING = new Set('sour worsen deteriorate fray collapse strain plunge plummet cool chill crumble suffer'.split(' '))
const CLOSE = new Set('close closer warm warmer strong stronger good better friendly deep deeper cordial excellent'.split(' '))

/** Whether a verb says what becomes of ties. */
export function isTieVerb(lemma: string): boolean {
  return GROWING.has(lemma) || BREAKING.has(lemma) || SOURING.has(lemma)
}

/** Says of a deed that two do it together. */
export const JOINT = 'joint'

/** What two do side by side; a joint statement is none. */
const SIDE_BY_SIDE = new Set(['drill', 'exercise', 'patrol', 'operation', 'manoeuvre', 'maneuver', 'venture', 'training'])

/** `announced joint patrols with Benin`. */
function jointDeed(sentence: Clauses, index: number, emit: Emit): void {
  const { units, phrases } = sentence
  const { first, head, end } = phrases[index]
  let joint = false
  for (let i = first; i < head; i++) if (units[i].lower === JOINT) joint = true
  if (!joint || end >= units.length) return
  const governing = governingVerb(sentence, first)
  if (governing === undefined || governing.passive || governing.negated) return
  const agents = subjectAgents(sentence, governing)
  const shared = units[end].lower === 'with'
  // "Chad and Mali began joint patrols"
  if (!shared && (agents.length < 2 || !SIDE_BY_SIDE.has(units[head].lemma))) return
  const others = shared ? targetsAt(sentence, phraseAfter(sentence, end - 1, ['with']), false) : agents
  emit.relation(head, 'joint', 1, 0.6 * governing.certainty, agents, others)
}

/** `its ties to China have grown`, `cut relations with Qatar`, `seeks closer links with`. */
export function relationsByTies(sentence: Clauses, emit: Emit): void {
  const { units, phrases, verbs } = sentence
  for (let index = 0; index < phrases.length; index++) {
    const phrase = phrases[index]
    const head = units[phrase.head]
    if (head.actors !== null) continue
    if (!TIES.has(head.lemma)) {
      jointDeed(sentence, index, emit)
      continue
    }
    const owners = ownersOf(sentence, phrase.owners, 0.95)
    const governing = governingVerb(sentence, phrase.first)
    const own = verbs.find((verb) => verb.subject === index)
    // "restored ties that were cut"
    const verb = governing !== undefined && isTieVerb(units[governing.at].lemma) ? governing : (own ?? governing)
    const lemma = verb === undefined ? '' : units[verb.at].lemma
    let close = false
    for (let i = phrase.first; i < phrase.head; i++) if (CLOSE.has(units[i].lower)) close = true
    const breaking = BREAKING.has(lemma)
    const growing = GROWING.has(lemma)
    const souring = SOURING.has(lemma) && own !== undefined
    if (!breaking && !growing && !close && !souring) continue
    const others = targetsAt(sentence, phraseAfter(sentence, phrase.end - 1, ['with', 'to', 'between']), false)
    const acting = owners.length === 0 && governing !== undefined && !governing.passive
    const holders = acting ? subjectAgents(sentence, governing) : owners
    const certainty = (verb?.certainty ?? 1) * (verb?.negated ? 0.3 : 1)
    if (breaking) {
      // "Chad and Mali broke off relations"
      const both = others.length === 0 && holders.length > 1 && acting
      emit.relation(phrase.head, 'cut ties', -1, 0.85 * certainty, holders, both ? holders : others)
      continue
    }
    if (souring) {
      const between = phrase.end < units.length && units[phrase.end].lower === 'between'
      const some = between ? others : holders
      emit.relation(phrase.head, 'strained ties', -1, 0.7 * certainty, some, others)
      if (!between) emit.relation(phrase.head, 'strained ties', -1, 0.7 * certainty, others, some)
      continue
    }
    const probability = (growing ? 0.72 : 0.58) * certainty
    // "Japan and Korea agreed to deepen ties"
    if (others.length === 0 && holders.length > 1 && acting) emit.relation(phrase.head, 'ties', 1, probability, holders, holders)
    emit.relation(phrase.head, 'ties', 1, probability, holders, others)
    // Ties that grow by themselves are both sides'.
    if (governing === undefined || owners.length > 0) emit.relation(phrase.head, 'ties', 1, probability, others, holders)
    if (holders.length === 0 && phrase.end < units.length && units[phrase.end].lower === 'between')
      emit.relation(phrase.head, 'ties', 1, probability, others, others)
  }
}
