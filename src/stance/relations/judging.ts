import type { Verb } from './clauses'
import type { Emit } from './emit'
import type { Frame } from './frames'
import { isKnownEvent } from './known-events'
import { isNamed } from './naming'
import type { Participant } from './participants'
import { agentsAt, type Clauses, targetsAt, victimsOf } from './search'

/** Frames that judge what somebody did, so that the doer is the target. */
export const JUDGING: ReadonlySet<string> = new Set(['accuse', 'oppose', 'praise', 'mock', 'rail against', 'support'])

/** Verbs that judge with a preposition: `protested against the invasion of Chad`. */
const JUDGING_BY_PREPOSITION: ReadonlySet<string> = new Set(['turn against', 'object to', 'campaign for'])
/** Who condemns what befalls somebody is less surely for them than against who does it. */
const FOR_THE_VICTIM = 0.9

/** `condemned the invasion of Chad` is for Chad, `backs sanctions on Chad` against it. */
export function judgedHarm(
  sentence: Clauses,
  verb: Verb,
  frame: Frame,
  polarity: number,
  probability: number,
  agents: readonly Participant[],
  object: number | null,
  emit: Emit,
): void {
  // "blamed the attack on Chad" says who did it.
  if (sentence.units[verb.at].lemma === 'blame') return
  if (!JUDGING.has(frame.name) && !JUDGING_BY_PREPOSITION.has(frame.name)) return
  emit.relation(verb.at, frame.name, -polarity, probability * FOR_THE_VICTIM, agents, victimsOf(sentence, object))
}

/** Whose deed a verb judges: named after `by` (`condemned what it called aggression by Serbia`), or told elsewhere. */
export function judgedDeed(
  sentence: Clauses,
  verb: Verb,
  object: number | null,
  take: (weight: number, targets: readonly Participant[], event: string | null) => void,
): void {
  const { units, phrases, startingAt } = sentence
  for (let i = verb.at + 1; i < Math.min(units.length, verb.at + 16); i++) {
    if (units[i].lower === ',' || units[i].lower === ';') break
    if (units[i].lower === 'what' && isCalled(sentence, i)) {
      // "what it called Spain's lies"
      const called = phraseFrom(sentence, i + 3)
      if (called !== null) {
        const owner = targetsAt(sentence, called, true)
        if (owner.length > 0) {
          take(0.85, owner, null)
          return
        }
      }
    }
    const doer = units[i].lower === 'by' && i + 1 < units.length ? startingAt[i + 1] : -1
    if (doer < 0) continue
    take(0.85, agentsAt(sentence, doer), null)
    return
  }
  if (object === null) return
  if (isKnownEvent(sentence, object)) take(0.8, [], units[phrases[object].head].lemma)
}

function isCalled({ units }: Clauses, what: number): boolean {
  return units[what + 1]?.pos === 'PRON' && isNamed(units[what + 2]?.lemma)
}

/** The phrase that begins at a place or after an opening quotation mark. */
function phraseFrom({ units, startingAt }: Clauses, at: number): number | null {
  if (at >= units.length) return null
  if (startingAt[at] >= 0) return startingAt[at]
  return units[at].pos === 'PUNCT' && at + 1 < units.length && startingAt[at + 1] >= 0 ? startingAt[at + 1] : null
}
