import { isNegatedAfter } from './by-roles'
import { frameTables } from './frames'
import { agentsAt, type Clauses, type Emit, lastOf, phraseAfter, subjectAgents, targetsAt } from './search'

/** `was critical of Spain`, `a group loyal to Iran`, `grew wary of`. */
export function relationsByAdjectives(sentence: Clauses, emit: Emit): void {
  const table = frameTables().adjectives
  const { units, phrases, verbs, verbAt } = sentence
  units.forEach((unit, at) => {
    if (unit.actors !== null || (unit.pos !== 'ADJ' && unit.pos !== 'VERB')) return
    for (const frame of table.get(unit.lower) ?? []) {
      const object = phraseAfter(sentence, at, frame.prepositions)
      if (object === null || phrases[object].first <= at) continue
      const verb =
        lastOf(verbs, (candidate) => candidate.at < at && at - candidate.at < 5 && LINKING.has(units[candidate.at].lemma)) ??
        verbAt[at]
      const before = phrases.findIndex((phrase) => phrase.end === at || (phrase.first <= at && at < phrase.end))
      const holders = verb !== undefined ? subjectAgents(sentence, verb) : agentsAt(sentence, before)
      const negated = verb !== undefined && (verb.negated || isNegatedAfter(sentence, verb.at, at))
      const probability = frame.weight * (verb?.certainty ?? 1) * (negated ? 0.7 : 1)
      emit(at, frame.name, frame.polarity * (negated ? -1 : 1), probability, holders, targetsAt(sentence, object, frame.parts))
    }
  })
}

const LINKING = new Set('be become grow remain seem appear look feel get turn stay sound'.split(' '))
