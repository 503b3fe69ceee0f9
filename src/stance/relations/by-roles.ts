import { frameTables } from './frames'
import { agentsOf } from './participants'
import { agentsAt, type Clauses, type Emit, phraseAfter, subjectAgents } from './search'

/** People and bodies named for their stance: `Belarus, a close ally of Russia`, `Russia's ally Belarus`, `is no friend of`. */
export function relationsByRoles(sentence: Clauses, emit: Emit): void {
  const table = frameTables().roles
  const { units, phrases, verbs } = sentence
  phrases.forEach((phrase, index) => {
    const head = units[phrase.head]
    const owners = phrase.owners.flatMap((owner) => units[owner].actors ?? []).map((actor) => ({ actor, weight: 1 }))
    if (head.actors !== null) {
      for (let i = phrase.first + 1; i < phrase.head; i++) {
        if (units[i].lemma !== '-backed') continue
        const holders = (units[i - 1].actors ?? []).map((actor) => ({ actor, weight: 1 }))
        emit(i, 'backed', 1, 0.75, holders, agentsOf(sentence, index))
      }
      // "Russia's ally Belarus": each is the other's.
      for (let i = phrase.first; i < phrase.head; i++) {
        for (const frame of table.get(units[i].lemma) ?? []) {
          emit(i, frame.name, frame.polarity, frame.weight, agentsOf(sentence, index), owners)
          emit(i, frame.name, frame.polarity, frame.weight, owners, agentsOf(sentence, index))
        }
      }
      return
    }
    for (const frame of table.get(head.lemma) ?? []) {
      const object = phraseAfter(sentence, phrase.end - 1, frame.prepositions)
      const targets = object === null ? owners : agentsAt(sentence, object)
      const copula = verbs.find((verb) => verb.at < phrase.first && phrase.first - verb.at < 5 && units[verb.at].lemma === 'be')
      if (copula !== undefined) {
        const negated = copula.negated || units[phrase.first].lower === 'no' || isNegatedAfter(sentence, copula.at, phrase.first)
        const probability = frame.weight * copula.certainty * (negated ? 0.9 : 1)
        emit(phrase.head, frame.name, frame.polarity * (negated ? -1 : 1), probability, subjectAgents(sentence, copula), targets)
        continue
      }
      // "Belarus, a close ally of Russia": the name stands before; "their brothers-in-arms, the Taliban": after.
      const before = phrase.first - 1
      const earlier = index > 0 && units[before]?.lower === ',' && phrases[index - 1].end === before
      const after = units[phrase.end]?.lower === ',' ? sentence.startingAt[phrase.end + 1] : undefined
      if (earlier) emit(phrase.head, frame.name, frame.polarity, frame.weight * 0.9, agentsOf(sentence, index - 1), targets)
      else if (after !== undefined && owners.length > 0) {
        emit(phrase.head, frame.name, frame.polarity, frame.weight * 0.85, owners, agentsOf(sentence, after))
      }
    }
  })
}

const NEGATIONS = new Set(['not', "n't", 'never', 'no', 'hardly'])

/** `is not`, `was never`: a negation between the verb and what it says. */
export function isNegatedAfter({ units }: Clauses, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (NEGATIONS.has(units[i].lower)) return true
  return false
}
