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
      if (verb.passive && frame.direct) {
        const agents = agentsAt(sentence, phraseAfter(sentence, verb.at, ['by']))
        emit(
          verb.at,
          frame.name,
          frame.polarity * turned.sign,
          probability,
          agents,
          targetsAt(sentence, verb.subject, frame.parts),
        )
      } else {
        const targets = targetsAt(sentence, objectOf(sentence, verb.at, frame), frame.parts)
        emit(verb.at, frame.name, frame.polarity * turned.sign, probability, subjectAgents(sentence, verb), targets)
      }
    }
  }
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
