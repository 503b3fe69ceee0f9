import type { Verb } from './clauses'
import { type Frame, frameTables } from './frames'
import { isReversing } from './reversing'
import { agentsAt, type Clauses, type Emit, objectOf, phraseAfter, subjectAgents, targetsAt } from './search'

/** `Kenya condemned Somalia`, `was condemned by`, `refused to back`, `fired rockets at`. */
export function relationsByVerbs(sentence: Clauses, emit: Emit): void {
  const table = frameTables().verbs
  for (const verb of sentence.verbs) {
    for (const frame of table.get(sentence.units[verb.at].lemma) ?? []) {
      const turned = turn(sentence, verb, frame)
      if (turned === null) continue
      const probability = frame.weight * turned.certainty
      const polarity = frame.polarity * turned.sign
      if (verb.passive && frame.direct) {
        const agents = agentsAt(sentence, phraseAfter(sentence, verb.at, ['by']))
        const targets = targetsAt(sentence, verb.subject, frame.parts)
        emit(verb.at, frame.name, polarity, probability, agents, targets)
        if (agents.length === 0 && frame.name === 'attack') emit.suffered(targets)
        continue
      }
      const object = objectOf(sentence, verb.at, frame)
      const targets = targetsAt(sentence, object, frame.parts)
      const agents = subjectAgents(sentence, verb)
      emit(verb.at, frame.name, polarity, probability, agents, targets)
      if (agents.length === 0 && frame.name === 'attack') emit.suffered(targets)
      if (targets.length === 0 && object !== null && JUDGING.has(frame.name) && isEvent(sentence, object)) {
        emit.open(verb.at, frame.name, polarity, probability * 0.8, agents, 'doer')
      }
    }
  }
}

/** Frames that judge what somebody did, so that the doer is the target. */
const JUDGING = new Set(['accuse', 'oppose', 'praise', 'mock', 'rail against'])

/** What was done, when it is spoken of as known: `condemned the move`, `welcomed this decision`. */
const EVENTS = new Set(
  `move step decision plan attack strike visit remark comment statement law bill policy action announcement test launch killing
  arrest ruling verdict proposal offer measure report invasion raid execution crackdown decree order speech act deployment
  incursion vote purge trial takeover coup idea`.split(/\s+/),
)
const KNOWN = new Set(['the', 'this', 'that', 'these', 'those', 'such'])

function isEvent({ units, phrases }: Clauses, index: number): boolean {
  const { first, head, owners } = phrases[index]
  return owners.length === 0 && KNOWN.has(units[first].lower) && EVENTS.has(units[head].lemma)
}

/** Which way a verb counts: null where a negation takes the deed away (`did not attack`). */
function turn(
  { units, verbAt }: Clauses,
  verb: Verb,
  frame: Frame,
): { readonly sign: 1 | -1; readonly certainty: number } | null {
  const governor = verbAt.get(verb.governor)
  const reversed = governor !== undefined && isReversing(units[governor.at])
  if (verb.negated === reversed) return { sign: 1, certainty: verb.certainty * (reversed ? 0.6 : 1) }
  // Not supporting is some opposition; not attacking is no support.
  return frame.polarity === 1 ? { sign: -1, certainty: verb.certainty * 0.8 } : null
}
