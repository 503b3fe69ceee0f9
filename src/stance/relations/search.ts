import type { Verb } from './clauses'
import type { Frame } from './frames'
import { isHarmTo } from './harms'
import { BREAK, ENDS_CLAUSE, QUOTE } from './marks'
import { agentsOf, type Clauses, coordinated, type Participant, type Sentence, targetsOf, withWeight } from './participants'
import type { Unit } from './unit'

export type { Clauses } from './participants'

/** How far to the right a target is looked for, in units. */
const REACH = 16

const NOBODY: readonly Participant[] = []

/** `part of`, where a tagger takes the first for an adverb. */
function isPartitive(units: readonly Unit[], at: number): boolean {
  return PARTITIVE.has(units[at].lower) && units[at].pos === 'ADV' && units[at + 1]?.lower === 'of'
}

/** `clashed in the past with`: a phrase that only says when or where. */
function isAside(units: readonly Unit[], { head }: { readonly head: number }, preposition: string): boolean {
  return ASIDE.has(preposition) && units[head].actors === null
}

const ASIDE: ReadonlySet<string> = /* @__PURE__ */ new Set(['in', 'on', 'at', 'during', 'after', 'before', 'over', 'for'])

const PARTITIVE: ReadonlySet<string> = /* @__PURE__ */ new Set(['part', 'parts', 'most', 'much', 'some', 'half', 'all'])

/** Words that belong to the verb before them where its object follows. */
const PARTICLES: ReadonlySet<string> = /* @__PURE__ */ new Set(['down', 'up', 'out', 'off'])

/** The phrase that a verb takes as its frame says: the direct object, or the one after a preposition. */
export function objectOf(
  { units, phrases, startingAt }: Sentence,
  at: number,
  frame: Pick<Frame, 'direct' | 'prepositions'>,
): number | null {
  let preposition: string | null = null
  const limit = Math.min(units.length, at + REACH)
  for (let i = at + 1; i < limit; i++) {
    const phrase = startingAt[i]
    if (phrase >= 0) {
      if (preposition === null ? frame.direct : frame.prepositions.includes(preposition)) return phrase
      if (
        frame.direct &&
        preposition !== null &&
        !(frame.prepositions.length > 0 && isAside(units, phrases[phrase], preposition))
      )
        return null
      i = phrases[phrase].end - 1
      preposition = null
      continue
    }
    const unit = units[i]
    // "shot down a jet"
    if (i === at + 1 && frame.direct && PARTICLES.has(unit.lower)) continue
    // "annexed part of it"
    if (frame.direct && preposition === null && isPartitive(units, i)) {
      i++
      continue
    }
    if (unit.pos === 'ADP') preposition = unit.lower
    else if ((unit.marks & ENDS_CLAUSE) !== 0) return null
  }
  return null
}

/** The phrase that one of the prepositions brings, close after a unit. */
export function phraseAfter(
  { units, phrases, startingAt }: Sentence,
  at: number,
  prepositions: readonly string[],
): number | null {
  if (prepositions.length === 0) return null
  const limit = Math.min(units.length, at + REACH)
  for (let i = at + 1; i < limit; i++) {
    const unit = units[i]
    if (unit.actors === null && prepositions.includes(unit.lower)) {
      let k = i + 1
      while (k < units.length && ((units[k].marks & QUOTE) !== 0 || units[k].pos === 'ADV')) k++
      return k < units.length && startingAt[k] >= 0 ? startingAt[k] : null
    }
    const phrase = startingAt[i]
    if (phrase >= 0) i = phrases[phrase].end - 1
    else if ((unit.marks & ENDS_CLAUSE) !== 0) return null
  }
  return null
}

/** The verb of which a phrase is the object: close before it, with no other clause between. */
export function governingVerb({ units, verbs }: Clauses, first: number): Verb | undefined {
  let last = verbs.length - 1
  while (last >= 0 && verbs[last].at >= first) last--
  if (last < 0 || first - verbs[last].at > 8) return undefined
  for (let i = verbs[last].at + 1; i < first; i++)
    if (units[i].pos === 'SCONJ' || (units[i].marks & BREAK) !== 0) return undefined
  return verbs[last]
}

/** Who does what a verb says, where the verb is active. */
export function subjectAgents(sentence: Clauses, verb: Verb): readonly Participant[] {
  if (verb.subject < 0) return NOBODY
  let all = agentsOf(sentence, verb.subject)
  // "Russia and China back Iran": phrases joined before the subject count too.
  const { units, phrases } = sentence
  let at = verb.subject
  for (let steps = 0; steps < 6 && at > 0; steps++) {
    const { first } = phrases[at]
    const { lower } = units[first - 1]
    if (lower !== 'and' && lower !== 'or' && lower !== ',') break
    if (phrases[at - 1].end !== first - 1 || (lower === ',' && at === verb.subject)) break
    at--
    const joined = agentsOf(sentence, at)
    if (joined.length > 0) all = all.length === 0 ? joined : [...all, ...joined]
  }
  return all.length > 0 ? all : instances(sentence, verb)
}

const INSTANCE: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'including',
  'notably',
  'especially',
  'like',
  'particularly',
  'namely',
])

/** `several neighbours, including Chad, protested`: those named as instances do it too. */
function instances(sentence: Clauses, verb: Verb): readonly Participant[] {
  const { units, phrases, startingAt } = sentence
  for (let i = phrases[verb.subject].end; i < verb.at; i++) {
    if (!INSTANCE.has(units[i].lower)) continue
    const phrase = startingAt[i + 1]
    if (phrase < 0) return NOBODY
    return agentsAt(sentence, phrase).map(({ actor, weight }) => ({ actor, weight: weight * 0.9 }))
  }
  return NOBODY
}

/** Those whom the first phrase after one of the prepositions that is about anybody is about, other than who acts: `imports of wine from Georgia`. */
export function targetsAfter(
  sentence: Clauses,
  at: number,
  prepositions: readonly string[],
  parts: boolean,
  agents: readonly Participant[] = NOBODY,
): readonly Participant[] {
  let from = at
  for (let steps = 0; steps < 3; steps++) {
    const phrase = phraseAfter(sentence, from, prepositions)
    if (phrase === null) return NOBODY
    const targets = targetsAt(sentence, phrase, parts)
    if (targets.some(({ actor }) => agents.every((agent) => agent.actor !== actor))) return targets
    from = sentence.phrases[phrase].end - 1
  }
  return NOBODY
}

export function targetsAt(sentence: Clauses, phrase: number | null, parts: boolean): readonly Participant[] {
  if (phrase === null || phrase < 0) return NOBODY
  const all = coordinated(sentence, phrase)
  if (all.length === 1) return targetsOf(sentence, phrase, parts)
  return all.flatMap((at) => targetsOf(sentence, at, parts))
}

const LIST: ReadonlySet<string> = /* @__PURE__ */ new Set(['list', 'blacklist', 'watchlist', 'register'])

/** To whom what a phrase names is done: who condemns the invasion of a state, or backs sanctions on it, judges what befalls it. */
export function victimsOf(sentence: Clauses, index: number | null): readonly Participant[] {
  if (index === null || index < 0) return NOBODY
  const { units, phrases, startingAt } = sentence
  const { head, end } = phrases[index]
  if (end + 1 >= units.length || startingAt[end + 1] < 0 || units[head].actors !== null) return NOBODY
  if (!isHarmTo(units[head].lemma, units[end].lower)) return NOBODY
  // "the removal of Chad from a blacklist" does it good.
  const after = phrases[startingAt[end + 1]].end
  if (units[after]?.lower === 'from')
    for (let i = after + 1; i < Math.min(units.length, after + 7); i++) if (LIST.has(units[i].lemma)) return NOBODY
  return targetsAt(sentence, startingAt[end + 1], true)
}

export function agentsAt(sentence: Clauses, phrase: number | null): readonly Participant[] {
  return targetsAt(sentence, phrase, false)
}

/** The actors that own a phrase, each as surely. */
export function ownersOf({ units }: Clauses, owners: readonly number[], weight: number): readonly Participant[] {
  if (owners.length === 0) return NOBODY
  if (owners.length === 1) return withWeight(units[owners[0]].actors, weight)
  return owners.flatMap((owner) => withWeight(units[owner].actors, weight))
}

export function lastOf<T>(items: readonly T[], test: (item: T) => boolean): T | undefined {
  for (let i = items.length - 1; i >= 0; i--) if (test(items[i])) return items[i]
  return undefined
}

/** What to look for of a verb that takes a direct object. */
export const DIRECT = { direct: true, prepositions: [] }

/** Whether a word stands at a place; false for no word, so that frames without one need no test of their own. */
export function isNext({ units }: Clauses, at: number, word: string | null): boolean {
  return word !== null && at < units.length && units[at].lower === word
}

/** Ids of those that can be joined and left, or that may be. */
const BODY = /^(?:igo|org|group|any):/
const PERSON = /^(?:person|any):/

/** Those whom a frame may be about. */
export function targetedBy({ bodies, persons }: Frame, all: readonly Participant[]): readonly Participant[] {
  const kind = bodies ? BODY : persons ? PERSON : null
  return kind === null ? all : all.filter(({ actor }) => kind.test(actor))
}
