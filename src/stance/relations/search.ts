import type { Verb } from './clauses'
import type { Frame } from './frames'
import { agentsOf, type Clauses, coordinated, type Participant, type Sentence, targetsOf } from './participants'

export type { Clauses } from './participants'

/** How far to the right a target is looked for, in units. */
const REACH = 16

/** Takes in what a pass finds. */
export interface Emit {
  /** A relation: at which unit, why, which way (1 or -1), how surely, between whom. */
  (
    at: number,
    reason: string,
    polarity: number,
    probability: number,
    holders: readonly Participant[],
    targets: readonly Participant[],
  ): void
  /** A relation whose target stands elsewhere: the one who did the `move` spoken of, or who suffered the `attack`. */
  open(
    at: number,
    reason: string,
    polarity: number,
    probability: number,
    holders: readonly Participant[],
    kind: 'doer' | 'victim',
    event: string,
  ): void
  /** Those who suffered an attack by somebody not named here. */
  suffered(victims: readonly Participant[]): void
}

/** The phrase that a verb takes as its frame says: the direct object, or the one after a preposition. */
export function objectOf({ units, phrases, startingAt }: Sentence, at: number, frame: Frame): number | null {
  let preposition: string | null = null
  for (let i = at + 1; i < Math.min(units.length, at + REACH); i++) {
    const phrase = startingAt[i]
    if (phrase !== undefined) {
      if (preposition === null ? frame.direct : frame.prepositions.includes(preposition)) return phrase
      if (frame.direct && preposition !== null) return null
      i = phrases[phrase].end - 1
      preposition = null
      continue
    }
    const { pos, lower } = units[i]
    if (pos === 'ADP') preposition = lower
    else if (endsClause(pos, lower)) return null
  }
  return null
}

/** The phrase that one of the prepositions brings, close after a unit. */
export function phraseAfter(
  { units, phrases, startingAt }: Sentence,
  at: number,
  prepositions: readonly string[],
): number | null {
  for (let i = at + 1; i < Math.min(units.length, at + REACH); i++) {
    const { pos, lower } = units[i]
    if (lower !== '' && prepositions.includes(lower)) {
      let k = i + 1
      while (k < units.length && (isQuote(units[k].lower) || units[k].pos === 'ADV')) k++
      return startingAt[k] ?? null
    }
    const phrase = startingAt[i]
    if (phrase !== undefined) i = phrases[phrase].end - 1
    else if (endsClause(pos, lower)) return null
  }
  return null
}

/** The verb of which a phrase is the object: close before it, with no other clause between. */
export function governingVerb({ units, verbs }: Clauses, first: number): Verb | undefined {
  const verb = lastOf(verbs, (candidate) => candidate.at < first)
  if (verb === undefined || first - verb.at > 8) return undefined
  for (let i = verb.at + 1; i < first; i++) if (units[i].pos === 'SCONJ' || isBreak(units[i].lower)) return undefined
  return verb
}

/** Who does what a verb says, where the verb is active. */
export function subjectAgents(sentence: Clauses, verb: Verb): Participant[] {
  if (verb.subject < 0) return []
  const all = agentsOf(sentence, verb.subject)
  // "Russia and China back Iran": phrases joined before the subject count too.
  const { units, phrases } = sentence
  let at = verb.subject
  for (let steps = 0; steps < 6; steps++) {
    const joint = units[phrases[at].first - 1]
    if (at === 0 || joint === undefined || (joint.lower !== 'and' && joint.lower !== 'or' && joint.lower !== ',')) break
    if (phrases[at - 1].end !== phrases[at].first - 1) break
    if (joint.lower === ',' && at === verb.subject) break
    at--
    all.push(...agentsOf(sentence, at))
  }
  return all.length > 0 ? all : instances(sentence, verb)
}

const INSTANCE = new Set(['including', 'notably', 'especially', 'like', 'particularly', 'namely'])

/** `several neighbours, including Chad, protested`: those named as instances do it too. */
function instances(sentence: Clauses, verb: Verb): Participant[] {
  const { units, phrases, startingAt } = sentence
  for (let i = phrases[verb.subject].end; i < verb.at; i++) {
    if (!INSTANCE.has(units[i].lower)) continue
    const phrase = startingAt[i + 1]
    if (phrase === undefined) return []
    return agentsAt(sentence, phrase).map(({ actor, weight }) => ({ actor, weight: weight * 0.9 }))
  }
  return []
}

export function targetsAt(sentence: Clauses, phrase: number | null, parts: boolean): Participant[] {
  if (phrase === null || phrase < 0) return []
  return coordinated(sentence, phrase).flatMap((at) => targetsOf(sentence, at, parts))
}

export function agentsAt(sentence: Clauses, phrase: number | null): Participant[] {
  if (phrase === null || phrase < 0) return []
  return coordinated(sentence, phrase).flatMap((at) => agentsOf(sentence, at))
}

export function lastOf<T>(items: readonly T[], test: (item: T) => boolean): T | undefined {
  for (let i = items.length - 1; i >= 0; i--) if (test(items[i])) return items[i]
  return undefined
}

function endsClause(pos: string, lower: string): boolean {
  return pos === 'VERB' || pos === 'SCONJ' || pos === 'AUX' || (pos === 'PUNCT' && !isQuote(lower))
}

function isBreak(lower: string): boolean {
  return lower === ',' || lower === ';' || lower === ':' || lower === '–' || lower === '—'
}

function isQuote(lower: string): boolean {
  return lower === '"' || lower === '“' || lower === '”' || lower === "'" || lower === '‘' || lower === '’'
}
