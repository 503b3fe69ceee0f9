import type { Signal } from '../signal'
import { relationsByAdjectives } from './by-adjectives'
import { relationsByNouns } from './by-nouns'
import { relationsByRoles } from './by-roles'
import { relationsByTies } from './by-ties'
import { relationsByVerbs } from './by-verbs'
import { readVerbs } from './clauses'
import { findNounPhrases } from './noun-phrases'
import type { Clauses, Emit } from './search'
import type { Unit } from './unit'

const PASSES: readonly ((sentence: Clauses, emit: Emit) => void)[] = [
  relationsByVerbs,
  relationsByNouns,
  relationsByRoles,
  relationsByAdjectives,
  relationsByTies,
]

/** A question asks rather than tells. */
const QUESTION = 0.7

/** Stances that the words of one sentence show between its actors. */
export function findRelations(units: readonly Unit[]): Signal[] {
  if (countActors(units) < 2) return []
  const phrases = findNounPhrases(units)
  const verbs = readVerbs(units, phrases)
  const sentence: Clauses = {
    units,
    phrases,
    startingAt: new Map(phrases.map((phrase, i) => [phrase.first, i])),
    verbs,
    verbAt: new Map(verbs.map((verb) => [verb.at, verb])),
  }
  const factor = units[units.length - 1]?.lower === '?' ? QUESTION : 1
  const signals: Signal[] = []
  const emit: Emit = (at, reason, polarity, probability, holders, targets) => {
    const { start, end } = units[at]
    for (const holder of holders) {
      for (const target of targets) {
        if (holder.actor === target.actor) continue
        const sure = probability * factor * holder.weight * target.weight
        signals.push({ holder: holder.actor, target: target.actor, polarity, probability: sure, reason, start, end })
      }
    }
  }
  for (const pass of PASSES) pass(sentence, emit)
  return signals
}

function countActors(units: readonly Unit[]): number {
  let count = 0
  for (const unit of units) if (unit.actors !== null) count += unit.actors.length
  return count
}
