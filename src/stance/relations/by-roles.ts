import type { Emit } from './emit'
import { agentsOf, type Participant, withWeight } from './participants'
import { agentsAt, type Clauses, ownersOf, phraseAfter, subjectAgents } from './search'

/** People and bodies named for their stance: `Belarus, a close ally of Russia`, `Russia's ally Belarus`, `is no friend of`. */
export function relationsByRoles(sentence: Clauses, emit: Emit): void {
  const { units, phrases } = sentence
  for (let index = 0; index < phrases.length; index++) {
    if (units[phrases[index].head].actors !== null) roleOfNamed(sentence, index, emit)
    else if (units[phrases[index].head].frames.roles.length > 0) roleOfNoun(sentence, index, emit)
  }
}

/** `Iran-backed Hezbollah`, `Russia's ally Belarus`. */
function roleOfNamed(sentence: Clauses, index: number, emit: Emit): void {
  const { units, phrases } = sentence
  const { first, head, owners } = phrases[index]
  for (let i = first + 1; i < head; i++) {
    if (units[i].lemma !== '-backed') continue
    emit.relation(i, 'backed', 1, 0.75, withWeight(units[i - 1].actors, 1), agentsOf(sentence, index))
  }
  // "Russia's ally Belarus": each is the other's.
  let owning: readonly Participant[] | null = null
  for (let i = first; i < head; i++) {
    for (const frame of units[i].frames.roles) {
      owning ??= ownersOf(sentence, owners, 1)
      emit.relation(i, frame.name, frame.polarity, frame.weight, agentsOf(sentence, index), owning)
      emit.relation(i, frame.name, frame.polarity, frame.weight, owning, agentsOf(sentence, index))
    }
  }
}

/** `Belarus, a close ally of Russia`, `is no friend of`. */
function roleOfNoun(sentence: Clauses, index: number, emit: Emit): void {
  const { units, phrases, verbs } = sentence
  const phrase = phrases[index]
  const owners = ownersOf(sentence, phrase.owners, 1)
  for (const frame of units[phrase.head].frames.roles) {
    // `an advocate and head of the bank` is no advocate of it.
    const joined = phrase.end < units.length && frame.prepositions.includes(units[phrase.end].lower)
    const object = joined ? phraseAfter(sentence, phrase.end - 1, frame.prepositions) : null
    const targets = object === null ? owners : agentsAt(sentence, object)
    const copula = verbs.find((verb) => verb.at < phrase.first && phrase.first - verb.at < 5 && isBeing(units[verb.at].lemma))
    if (copula !== undefined) {
      const negated = copula.negated || units[phrase.first].lower === 'no' || isNegatedAfter(sentence, copula.at, phrase.first)
      const probability = frame.weight * copula.certainty * (negated ? 0.9 : 1)
      const polarity = frame.polarity * (negated ? -1 : 1)
      emit.relation(phrase.head, frame.name, polarity, probability, subjectAgents(sentence, copula), targets)
      continue
    }
    // "Serbia's closest ally is Russia"
    const told = verbs.find((verb) => verb.subject === index && units[verb.at].lemma === 'be' && !verb.negated)
    const named = told === undefined ? -1 : (sentence.startingAt[told.at + 1] ?? -1)
    if (told !== undefined && named >= 0 && object === null) {
      emit.relation(phrase.head, frame.name, frame.polarity, frame.weight * told.certainty, owners, agentsAt(sentence, named))
      continue
    }
    // "Belarus, a close ally of Russia": the name stands before; "their brothers-in-arms, the Taliban": after.
    const before = phrase.first - 1
    const earlier = index > 0 && units[before].lower === ',' && phrases[index - 1].end === before
    const after = phrase.end + 1 < units.length && units[phrase.end].lower === ',' ? sentence.startingAt[phrase.end + 1] : -1
    // "Milei, no friend of Lula".
    const polarity = units[phrase.first].lower === 'no' || units[before]?.lower === 'not' ? -frame.polarity : frame.polarity
    if (earlier) {
      emit.relation(phrase.head, frame.name, polarity, frame.weight * 0.9, agentsOf(sentence, index - 1), targets)
    } else if (after >= 0 && owners.length > 0) {
      emit.relation(phrase.head, frame.name, polarity, frame.weight * 0.85, owners, agentsOf(sentence, after))
    }
  }
}

function isBeing(lemma: string): boolean {
  return lemma === 'be' || lemma === 'remain' || lemma === 'become'
}

const NEGATIONS = new Set(['not', "n't", 'never', 'no', 'hardly'])

/** `is not`, `was never`: a negation between the verb and what it says. */
export function isNegatedAfter({ units }: Clauses, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (NEGATIONS.has(units[i].lower)) return true
  return false
}
