import type { Verb } from './clauses'
import type { Emit } from './emit'
import type { Frame } from './frames'
import { type Participant, verbAt, withWeight } from './participants'
import {
  type Clauses,
  DIRECT,
  isNext,
  objectOf,
  ownersOf,
  phraseAfter,
  subjectAgents,
  targetedBy,
  targetsAfter,
  targetsAt,
  victimsOf,
} from './search'

const NOBODY: readonly Participant[] = []

/** Verbs by which something is called for. */
export const CALLING: ReadonlySet<string> = new Set('call push press campaign vote lobby rally demand seek urge want'.split(' '))
/** What is called for by who is against somebody. */
const OUSTING = new Set(
  `removal resignation ouster ousting impeachment arrest overthrow expulsion dismissal extradition downfall defeat boycott prosecution trial
  destruction isolation exclusion suspension departure abdication withdrawal pullout expulsion`.split(/\s+/),
)

/** What is called for by who is for somebody. */
const FREEING = new Set(
  'release reinstatement liberation acquittal pardon freedom independence inclusion readmission protection'.split(' '),
)
/** Ends of what befalls somebody. */
const ENDING = new Set('end lifting halt easing cessation relaxation suspension removal'.split(' '))

/** `called for the removal of Sharif`, `demanded his resignation`, `demanded that Chad withdraw`, `called for the release of Khan`. */
export function calledAway(sentence: Clauses, verb: Verb, emit: Emit): void {
  const { units, phrases } = sentence
  const { lemma } = units[verb.at]
  if (verb.passive || !CALLING.has(lemma)) return
  const certainty = verb.certainty * (verb.negated ? 0.3 : 1)
  if (lemma === 'demand' && isNext(sentence, verb.at + 1, 'that') && verb.at + 2 < units.length) {
    // Base forms after the name are taken for nouns, so its phrase may go on.
    const asked = units[verb.at + (units[verb.at + 2].pos === 'DET' ? 3 : 2)]
    emit.relation(verb.at, 'demand of', -1, 0.55 * certainty, subjectAgents(sentence, verb), withWeight(asked?.actors ?? null, 1))
    return
  }
  const object = phraseAfter(sentence, verb.at, ['for']) ?? objectOf(sentence, verb.at, DIRECT)
  if (object === null) return
  const { head, end, owners } = phrases[object]
  const asked = units[head]
  // "called for an end to the blockade of Chad"
  const ended =
    ENDING.has(asked.lemma) || ENDING.has(asked.lower)
      ? victimsOf(sentence, phraseAfter(sentence, end - 1, ['of', 'to']))
      : NOBODY
  emit.relation(verb.at, 'call for an end', 1, 0.7 * certainty, subjectAgents(sentence, verb), ended)
  const polarity = OUSTING.has(asked.lemma) ? -1 : FREEING.has(asked.lemma) ? 1 : 0
  if (polarity === 0 || ended.length > 0) return
  const after = targetsAfter(sentence, end - 1, ['of', 'for'], false)
  const targets = after.length > 0 ? after : ownersOf(sentence, owners, 0.95)
  const reason = polarity < 0 ? 'call for removal' : 'call for release'
  emit.relation(verb.at, reason, polarity, 0.75 * certainty, subjectAgents(sentence, verb), targets)
}

/** Verbs that put somebody up to do something. */
export const TELLING: ReadonlySet<string> = new Set(
  'order tell urge ask press demand call warn instruct force command'.split(' '),
)
/** What somebody is told to do by who is against what they do, or against their being there. */
const AWAY = new Set(
  'leave withdraw stop cease end halt refrain quit desist abandon retreat resign step release free apologise apologize surrender disarm vacate explain'.split(
    ' ',
  ),
)

/** `urged Chad to stop burning forests`, `ordered French troops to leave`. */
export function wishedAway(sentence: Clauses, verb: Verb, emit: Emit): void {
  const { units, phrases, startingAt } = sentence
  if (verb.passive || !TELLING.has(units[verb.at].lemma)) return
  const at = isNext(sentence, verb.at + 1, 'on') ? verb.at + 2 : verb.at + 1
  const object = at < units.length ? startingAt[at] : -1
  if (object < 0) return
  const to = phrases[object].end
  if (to + 1 >= units.length || units[to].lower !== 'to' || !AWAY.has(units[to + 1].lemma)) return
  const agents = subjectAgents(sentence, verb)
  const targets = targetsAt(sentence, object, false).filter(({ actor }) => agents.every((agent) => agent.actor !== actor))
  emit.relation(verb.at, 'order away', -1, 0.7 * verb.certainty * (verb.negated ? 0.3 : 1), agents, targets)
}

/** What is asked of others shows less than what is done. */
const ASKED = 0.75

/** `urged Niger to help Chad`, `asked Niger to extradite the rebel`: who asks for the deed means it too. */
export function wished(sentence: Clauses, verb: Verb, frame: Frame, emit: Emit): void {
  if (verb.governor < 0 || verb.passive || verb.negated || frame.objects !== null || frame.particle !== null) return
  const governor = verbAt(sentence, verb.governor)
  if (governor === undefined || governor.passive || governor.negated || !TELLING.has(sentence.units[governor.at].lemma)) return
  if (governor.subject === verb.subject) return
  const targets = targetsAt(sentence, objectOf(sentence, verb.at, frame), frame.parts)
  emit.relation(
    verb.at,
    frame.name,
    frame.polarity,
    frame.weight * ASKED * governor.certainty,
    subjectAgents(sentence, governor),
    targetedBy(frame, targets),
  )
}
