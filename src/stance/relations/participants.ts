import type { Span } from '../../doc/types'
import type { Verb } from './clauses'
import { isDoneTo } from './harms'
import { isOrgan, isPerson, isRebel, isUtterance, type NounPhrase } from './noun-phrases'
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
  /** The first token of each unit, and the token after the last one. */
  readonly firsts: readonly number[]
  readonly tokens: readonly Span[]
  readonly phrases: readonly NounPhrase[]
  /** For each unit the phrase that begins there, or -1. */
  readonly startingAt: readonly number[]
}

/** A sentence with its verbs. */
export interface Clauses extends Sentence {
  readonly verbs: readonly Verb[]
}

/** The verb at a unit. */
export function verbAt({ verbs }: Clauses, at: number): Verb | undefined {
  for (let i = 0; i < verbs.length; i++) if (verbs[i].at === at) return verbs[i]
  return undefined
}

const NOBODY: readonly Participant[] = []

/** Those actors in a role, each as surely. */
export function withWeight(actors: readonly string[] | null, weight: number): readonly Participant[] {
  if (actors === null) return NOBODY
  if (actors.length === 1) return [{ actor: actors[0], weight }]
  return actors.map((actor) => ({ actor, weight }))
}

/** Who a phrase makes act: its head, or the owner of an organ (`Russian forces`, `the government of Peru`). */
export function agentsOf(sentence: Sentence, phrase: number): readonly Participant[] {
  return participants(sentence, phrase, false)
}

/** Who a phrase is about as a target: its head, or whose it is. With `parts`, also whose town, plan or people it is. */
export function targetsOf(sentence: Sentence, phrase: number, parts: boolean): readonly Participant[] {
  return participants(sentence, phrase, parts)
}

function participants(sentence: Sentence, index: number, parts: boolean): readonly Participant[] {
  if (index < 0) return NOBODY
  const { units, phrases } = sentence
  const phrase = phrases[index]
  const head = units[phrase.head]
  if (head.actors !== null) return withWeight(head.actors, 1)
  // "the country's leader, Maduro,": who it is stands after the comma.
  const apposed = appositionOf(sentence, index)
  if (apposed !== null) return withWeight(apposed, 0.95)
  if (head.frames.roles.length > 0) return NOBODY
  if (!parts) {
    for (let i = phrase.first; i < phrase.head; i++)
      if (units[i].lemma === '-backed') {
        if (i > phrase.first) return withWeight(units[i - 1].actors, 0.6)
        break
      }
  }
  const organ = isOrgan(head) || (!parts && isUtterance(head))
  if (!organ && (!parts || isPerson(head))) return NOBODY
  const owned = phrase.owners.length > 0
  // "the invasion of Somalia" is done to it, and none of its own.
  if (!owned && isDoneTo(head.lemma)) return NOBODY
  const owner = owned ? units[phrase.owners[phrase.owners.length - 1]] : ofComplement(sentence, index, organ)
  if (owner === null) return NOBODY
  // "the Syrian rebels" are not Syria; "the Houthi rebels" are the Houthis.
  if (isRebel(head) && owner.actors?.some((actor) => actor.startsWith('state:'))) return NOBODY
  return withWeight(owner.actors, organ ? 0.95 : PART)
}

/** Who holds what they hold: `depots used by the rebels`. */
const HELD: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'used held run owned controlled manned operated occupied led commanded seized staffed'.split(' '),
)

/** The name in `the government of Peru`, `the police in Peru`, `troops from Peru`, `a camp belonging to Peru`, `held by Peru`. */
function ofComplement({ units, phrases, startingAt }: Sentence, index: number, organ: boolean): Unit | null {
  const { head, end } = phrases[index]
  const joint = units[end]?.lower
  if (joint === undefined) return null
  const after = units[end + 1]?.lower
  const held = (joint === 'belonging' && after === 'to') || (HELD.has(joint) && after === 'by')
  const organs =
    organ &&
    (joint === 'in' ||
      (joint === 'from' && PEOPLE.test(units[head].lemma)) ||
      (joint === 'for' && SPEAKER.test(units[head].lemma)))
  if (joint !== 'of' && !organs && !held) return null
  const from = held ? end + 2 : end + 1
  const next = from < units.length ? startingAt[from] : -1
  return next < 0 ? null : units[phrases[next].head]
}

/** Organs that are people: what comes from a state besides (`drones from Chad`) need not act for it. */
const PEOPLE =
  /^(?:troop|soldier|force|fighter|gunm[ae]n|militant|official|diplomat|police|envoy|minister|lawmaker|negotiator|delegation|paratrooper|peacekeeper|marine|commando|sniper|sailor|commander)s?$/

/** Who speaks for somebody. */
const SPEAKER = /^(?:spokes|lawyer$|attorney$)/

/** The name after a noun and a comma, where a comma or the end follows it. */
function appositionOf({ units, phrases, startingAt }: Sentence, index: number): readonly string[] | null {
  const end = phrases[index].end
  if (units[end]?.lower !== ',') return null
  const next = end + 1 < units.length ? startingAt[end + 1] : -1
  if (next < 0) return null
  const after = units[phrases[next].end]
  if (after !== undefined && after.pos !== 'PUNCT' && after.pos !== 'ADP') return null
  const { head, owners } = phrases[next]
  return owners.length === 0 ? units[head].actors : null
}

/** The phrase at a place and those joined to it: `Russia, China and Iran`. */
export function coordinated(sentence: Clauses, first: number): number[] {
  const { units, phrases, startingAt, verbs } = sentence
  const all = [first]
  let last = first
  // Joined by commas alone they are no list: `Nauert, a television host`.
  let joined = 1
  for (let steps = 0; steps < 12; steps++) {
    const { end } = phrases[last]
    let at = end
    let conjunction = false
    for (; at < units.length && (units[at].lower === ',' || units[at].pos === 'CCONJ') && at - end < 2; at++)
      if (units[at].pos === 'CCONJ') conjunction = true
    const next = at > end && at < units.length ? startingAt[at] : -1
    if (next < 0) break
    // A phrase that is itself a subject begins a clause of its own.
    if (isSubject(verbs, next)) break
    all.push(next)
    if (conjunction) joined = all.length
    last = next
  }
  if (all.length > joined) all.length = joined
  return all
}

export function isSubject(verbs: readonly Verb[], phrase: number): boolean {
  for (let i = 0; i < verbs.length; i++) if (verbs[i].subject === phrase) return true
  return false
}
