import type { Verb } from './clauses'
import { frameTables } from './frames'
import { isOrgan, isPerson, isUtterance, type NounPhrase } from './noun-phrases'
import type { Unit } from './unit'

/** An actor in a role, and how surely it is the one that counts: less where only something of its own is named. */
export interface Participant {
  readonly actor: string
  readonly weight: number
}

const PART = 0.75

/** Units, phrases, and where phrases begin and end: what role finding needs of a sentence. */
export interface Sentence {
  readonly units: readonly Unit[]
  readonly phrases: readonly NounPhrase[]
  readonly startingAt: readonly (number | undefined)[]
}

/** A sentence with its verbs. */
export interface Clauses extends Sentence {
  readonly verbs: readonly Verb[]
  readonly verbAt: readonly (Verb | undefined)[]
}

/** Who a phrase makes act: its head, or the owner of an organ (`Russian forces`, `the government of Peru`). */
export function agentsOf(sentence: Sentence, phrase: number): Participant[] {
  return participants(sentence, phrase, false)
}

/** Who a phrase is about as a target: its head, or whose it is. With `parts`, also whose town, plan or people it is. */
export function targetsOf(sentence: Sentence, phrase: number, parts: boolean): Participant[] {
  return participants(sentence, phrase, parts)
}

function participants(sentence: Sentence, index: number, parts: boolean): Participant[] {
  if (index < 0) return []
  const { units, phrases } = sentence
  const phrase = phrases[index]
  const head = units[phrase.head]
  if (head.actors !== null) return head.actors.map((actor) => ({ actor, weight: 1 }))
  // "the country's leader, Maduro,": who it is stands after the comma.
  const apposed = appositionOf(sentence, index)
  if (apposed !== null) return apposed.map((actor) => ({ actor, weight: 0.95 }))
  if (frameTables().roles.has(head.lemma)) return []
  const backer = units.slice(phrase.first, phrase.head).findIndex((unit) => unit.lemma === '-backed')
  if (backer > 0 && !parts) return (units[phrase.first + backer - 1].actors ?? []).map((actor) => ({ actor, weight: 0.6 }))
  const organ = isOrgan(head) || (!parts && isUtterance(head))
  if (!organ && (!parts || isPerson(head))) return []
  const weight = organ ? 0.95 : PART
  const complement = ofComplement(sentence, index)
  const owner = phrase.owners.length > 0 ? units[phrase.owners[phrase.owners.length - 1]] : complement
  return (owner?.actors ?? []).map((actor) => ({ actor, weight }))
}

/** The name in `the government of Peru`. */
function ofComplement({ units, phrases, startingAt }: Sentence, index: number): Unit | null {
  const end = phrases[index].end
  if (units[end]?.lower !== 'of') return null
  const next = startingAt[end + 1]
  if (next === undefined) return null
  return units[phrases[next].head]
}

/** The name after a noun and a comma, where a comma or the end follows it. */
function appositionOf({ units, phrases, startingAt }: Sentence, index: number): readonly string[] | null {
  const end = phrases[index].end
  if (units[end]?.lower !== ',') return null
  const next = startingAt[end + 1]
  if (next === undefined) return null
  const after = units[phrases[next].end]
  if (after !== undefined && after.pos !== 'PUNCT' && after.pos !== 'ADP') return null
  const { head, owners } = phrases[next]
  return owners.length === 0 ? units[head].actors : null
}

/** The phrase at a place and those joined to it: `Russia, China and Iran`. */
export function coordinated({ units, phrases, startingAt, verbs }: Clauses, first: number): number[] {
  const all = [first]
  let last = first
  for (let steps = 0; steps < 12; steps++) {
    let at = phrases[last].end
    let joined = false
    while (at < units.length && (units[at].lower === ',' || units[at].pos === 'CCONJ') && at - phrases[last].end < 2) {
      joined = true
      at++
    }
    const next = joined ? startingAt[at] : undefined
    if (next === undefined) break
    // A phrase that is itself a subject begins a clause of its own.
    if (verbs.some((verb) => verb.subject === next)) break
    all.push(next)
    last = next
  }
  return all
}
