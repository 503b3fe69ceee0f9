import { isNegatedAfter } from './by-roles'
import type { Emit } from './emit'
import { verbAt } from './participants'
import { agentsAt, type Clauses, lastOf, phraseAfter, subjectAgents, targetsAt } from './search'

/** `was critical of Spain`, `a group loyal to Iran`, `grew wary of`. */
export function relationsByAdjectives(sentence: Clauses, emit: Emit): void {
  const { units, phrases, verbs } = sentence
  for (let at = 0; at < units.length; at++) {
    const { frames, pos } = units[at]
    if (frames.adjectives.length === 0 || (pos !== 'ADJ' && pos !== 'VERB')) continue
    for (const frame of frames.adjectives) {
      const object = phraseAfter(sentence, at, frame.prepositions)
      if (object === null || phrases[object].first <= at) continue
      const verb =
        lastOf(verbs, (candidate) => candidate.at < at && at - candidate.at < 5 && LINKING.has(units[candidate.at].lemma)) ??
        verbAt(sentence, at)
      const before = phrases.findIndex((phrase) => phrase.end === at || (phrase.first <= at && at < phrase.end))
      const holders = verb !== undefined ? subjectAgents(sentence, verb) : agentsAt(sentence, before)
      const negated = verb !== undefined && (verb.negated || isNegatedAfter(sentence, verb.at, at))
      const probability = frame.weight * (verb?.certainty ?? 1) * (negated ? 0.7 : 1)
      emit.relation(
        at,
        frame.name,
        frame.polarity * (negated ? -1 : 1),
        probability,
        holders,
        targetsAt(sentence, object, frame.parts),
      )
    }
  }
}

const LINKING = new Set('be become grow remain seem appear look feel get turn stay sound'.split(' '))
