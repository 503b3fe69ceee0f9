import type { Signal } from '../signal'
import { readVerbs, type Verb } from './clauses'
import { type Frame, frameTables } from './frames'
import { findNounPhrases } from './noun-phrases'
import { agentsOf, coordinated, type Participant, type Sentence, targetsOf } from './participants'
import type { Unit } from './unit'

/** How far to the right a target is looked for, in units. */
const REACH = 16

/** Verbs that turn what they govern around: who refuses to back is against; who lifts sanctions is less so. */
const REVERSING = new Set(
  `refuse decline fail stop cease halt suspend end freeze cut reject withhold withdraw deny cancel drop lift ease scrap abandon
  pause avoid oppose block quit revoke renounce terminate lose reduce abolish`.split(/\s+/),
)
/** Verbs with which the noun carries the deed: `launched an attack on`, `gave its support to`. */
const REVERSED_AGENT = new Set([
  'face',
  'draw',
  'receive',
  'attract',
  'suffer',
  'win',
  'get',
  'earn',
  'enjoy',
  'seek',
  'request',
  'endure',
  'need',
])

/** Stances that the words of one sentence show between its actors: by verbs, deeds as nouns, adjectives and roles. */
export function findRelations(units: readonly Unit[]): Signal[] {
  if (countActors(units) < 2) return []
  const phrases = findNounPhrases(units)
  const sentence: Sentence = { units, phrases, startingAt: new Map(phrases.map((phrase, i) => [phrase.first, i])) }
  const verbs = readVerbs(units, phrases)
  const signals: Signal[] = []
  const question = units[units.length - 1]?.lower === '?' ? 0.7 : 1
  const emit = (
    unit: Unit,
    frame: Frame,
    sign: number,
    certainty: number,
    holders: Participant[],
    targets: Participant[],
  ): void => {
    for (const holder of holders) {
      for (const target of targets) {
        if (holder.actor === target.actor) continue
        const probability = frame.weight * certainty * question * holder.weight * target.weight
        const polarity = frame.polarity * sign
        signals.push({
          holder: holder.actor,
          target: target.actor,
          polarity,
          probability,
          reason: frame.name,
          start: unit.start,
          end: unit.end,
        })
      }
    }
  }
  verbRelations(sentence, verbs, emit)
  nounRelations(sentence, verbs, emit)
  adjectiveRelations(sentence, verbs, emit)
  return signals
}

type Emit = (unit: Unit, frame: Frame, sign: number, certainty: number, holders: Participant[], targets: Participant[]) => void

function verbRelations(sentence: Sentence, verbs: readonly Verb[], emit: Emit): void {
  const table = frameTables().verbs
  const byUnit = new Map(verbs.map((verb) => [verb.at, verb]))
  for (const verb of verbs) {
    const unit = sentence.units[verb.at]
    for (const frame of table.get(unit.lemma) ?? []) {
      const turned = signOf(sentence.units, verb, byUnit, frame)
      if (turned === null) continue
      if (verb.passive && frame.direct) {
        const agent = phraseAfter(sentence, verb.at, new Set(['by']))
        if (agent === null) continue
        const targets = coordinatedParticipants(sentence, verb.subject, (phrase) => targetsOf(sentence, phrase, frame.parts))
        const holders = coordinatedParticipants(sentence, agent, (phrase) => agentsOf(sentence, phrase))
        emit(unit, frame, turned.sign, turned.certainty, holders, targets)
        continue
      }
      const object = objectOf(sentence, verb.at, frame)
      if (object === null) continue
      const targets = coordinatedParticipants(sentence, object, (phrase) => targetsOf(sentence, phrase, frame.parts))
      emit(unit, frame, turned.sign, turned.certainty, subjectAgents(sentence, verb), targets)
    }
  }
}

/** Deeds and feelings as nouns: `Peru's criticism of Chile`, `launched an attack on Kyiv`, `its invasion of Kuwait`. */
function nounRelations(sentence: Sentence, verbs: readonly Verb[], emit: Emit): void {
  const { nouns, roles } = frameTables()
  const { units, phrases } = sentence
  phrases.forEach((phrase, index) => {
    const head = units[phrase.head]
    if (head.actors !== null) return
    const lemma = head.lemma
    for (const frame of nouns.get(lemma) ?? []) {
      const owners = phrase.owners.flatMap((owner) => units[owner].actors ?? []).map((actor) => ({ actor, weight: 0.95 }))
      const object = phraseAfter(sentence, phrase.end - 1, new Set(frame.prepositions))
      const by = phraseAfter(sentence, phrase.end - 1, new Set(['by', 'from']))
      const governing = governingVerb(verbs, units, phrase.first)
      const targets =
        object === null ? [] : coordinatedParticipants(sentence, object, (at) => targetsOf(sentence, at, frame.parts))
      const reversing = governing !== undefined && REVERSING.has(units[governing.at].lemma)
      const sign = reversing ? -1 : 1
      const certainty = (reversing ? 0.7 : 1) * (governing?.certainty ?? 1) * (governing?.negated ? 0.3 : 1)
      if (governing !== undefined && REVERSED_AGENT.has(units[governing.at].lemma) && !governing.passive) {
        // "faces criticism from the union": the subject is the target.
        if (by !== null) emit(head, frame, sign, certainty * 0.9, agentsAt(sentence, by), subjectAgents(sentence, governing))
        continue
      }
      const subject = governing === undefined || governing.passive ? [] : subjectAgents(sentence, governing)
      const holders = owners.length > 0 ? owners : by !== null ? agentsAt(sentence, by) : subject
      emit(head, frame, sign, certainty, holders, targets)
    }
    for (const frame of roles.get(lemma) ?? []) {
      const object = phraseAfter(sentence, phrase.end - 1, new Set(frame.prepositions))
      const owners = phrase.owners.flatMap((owner) => units[owner].actors ?? []).map((actor) => ({ actor, weight: 0.9 }))
      const targets = object === null ? owners : agentsAt(sentence, object)
      const copula = verbs.find((verb) => verb.at < phrase.first && phrase.first - verb.at < 5 && units[verb.at].lemma === 'be')
      const certainty = copula?.negated ? 0.8 : 1
      if (copula !== undefined) emit(head, frame, copula.negated ? -1 : 1, certainty, subjectAgents(sentence, copula), targets)
      else emit(head, frame, 1, 0.8, appositionOf(sentence, index), targets)
    }
  })
}

/** `was critical of Spain`, `a group loyal to Iran`. */
function adjectiveRelations(sentence: Sentence, verbs: readonly Verb[], emit: Emit): void {
  const table = frameTables().adjectives
  const { units, phrases } = sentence
  units.forEach((unit, at) => {
    if (unit.actors !== null || (unit.pos !== 'ADJ' && unit.pos !== 'VERB')) return
    for (const frame of table.get(unit.lower) ?? []) {
      const object = phraseAfter(sentence, at, new Set(frame.prepositions))
      if (object === null || phrases[object].first <= at) continue
      const copula = lastOf(verbs, (verb) => verb.at < at && at - verb.at < 5 && units[verb.at].lemma === 'be')
      const own = verbs.find((verb) => verb.at === at)
      const verb = copula ?? own
      const before = phrases.findIndex((phrase) => phrase.end === at)
      const holders = verb !== undefined ? subjectAgents(sentence, verb) : before < 0 ? [] : agentsAt(sentence, before)
      const negated = verb?.negated === true
      const targets = coordinatedParticipants(sentence, object, (phrase) => targetsOf(sentence, phrase, frame.parts))
      emit(unit, frame, negated ? -1 : 1, (verb?.certainty ?? 1) * (negated ? 0.6 : 1), holders, targets)
    }
  })
}

/** Which way a verb counts: null where a negation takes the deed away (`did not attack`). */
function signOf(
  units: readonly Unit[],
  verb: Verb,
  byUnit: ReadonlyMap<number, Verb>,
  frame: Frame,
): { readonly sign: 1 | -1; readonly certainty: number } | null {
  const governor = byUnit.get(verb.governor)
  const reversed = governor !== undefined && REVERSING.has(units[governor.at].lemma)
  if (verb.negated === reversed) return { sign: 1, certainty: verb.certainty * (reversed ? 0.6 : 1) }
  // Not supporting is some opposition; not attacking is no support.
  return frame.polarity === 1 ? { sign: -1, certainty: verb.certainty * 0.75 } : null
}

function subjectAgents(sentence: Sentence, verb: Verb): Participant[] {
  return verb.subject < 0 ? [] : coordinatedBackward(sentence, verb.subject)
}

/** `Russia and China back Iran`: phrases joined before the subject count too. */
function coordinatedBackward(sentence: Sentence, subject: number): Participant[] {
  const { units, phrases } = sentence
  const all = agentsOf(sentence, subject)
  let at = subject
  for (let steps = 0; steps < 6; steps++) {
    const joint = units[phrases[at].first - 1]
    if (at === 0 || joint === undefined || (joint.lower !== 'and' && joint.lower !== 'or' && joint.lower !== ',')) break
    if (phrases[at - 1].end !== phrases[at].first - 1) break
    if (joint.lower === ',' && at === subject) break
    at--
    all.push(...agentsOf(sentence, at))
  }
  return all
}

function coordinatedParticipants(sentence: Sentence, first: number, read: (phrase: number) => Participant[]): Participant[] {
  return first < 0 ? [] : coordinated(sentence, first).flatMap(read)
}

function agentsAt(sentence: Sentence, phrase: number): Participant[] {
  return coordinatedParticipants(sentence, phrase, (at) => agentsOf(sentence, at))
}

/** The phrase that a verb takes as its frame says: the direct object, or the one after a preposition. */
function objectOf(sentence: Sentence, at: number, frame: Frame): number | null {
  const { units, phrases, startingAt } = sentence
  let preposition: string | null = null
  for (let i = at + 1; i < Math.min(units.length, at + REACH); i++) {
    const phrase = startingAt.get(i)
    if (phrase !== undefined) {
      if (preposition === null ? frame.direct : frame.prepositions.includes(preposition)) return phrase
      if (frame.direct && preposition !== null && !frame.prepositions.includes(preposition)) return null
      i = phrases[phrase].end - 1
      preposition = null
      continue
    }
    const { pos, lower } = units[i]
    if (pos === 'ADP') preposition = lower
    else if (pos === 'VERB' || pos === 'SCONJ' || (pos === 'PUNCT' && !isQuote(lower)) || pos === 'AUX') return null
  }
  return null
}

/** The phrase that one of the prepositions brings, close after a unit. */
function phraseAfter(sentence: Sentence, at: number, prepositions: ReadonlySet<string>): number | null {
  const { units, phrases, startingAt } = sentence
  for (let i = at + 1; i < Math.min(units.length, at + REACH); i++) {
    const { pos, lower } = units[i]
    if (prepositions.has(lower)) {
      let k = i + 1
      while (k < units.length && (isQuote(units[k].lower) || units[k].pos === 'ADV')) k++
      return startingAt.get(k) ?? null
    }
    const phrase = startingAt.get(i)
    if (phrase !== undefined) i = phrases[phrase].end - 1
    else if (pos === 'VERB' || pos === 'SCONJ' || pos === 'AUX' || (pos === 'PUNCT' && !isQuote(lower))) return null
  }
  return null
}

/** The verb of which a phrase is the object: close before it, with no other phrase or clause between. */
function governingVerb(verbs: readonly Verb[], units: readonly Unit[], first: number): Verb | undefined {
  const verb = lastOf(verbs, (candidate) => candidate.at < first)
  if (verb === undefined || first - verb.at > 8) return undefined
  for (let i = verb.at + 1; i < first; i++) if (units[i].pos === 'SCONJ' || units[i].pos === 'PUNCT') return undefined
  return verb
}

/** Who a role after a comma describes: `Belarus, a close ally of Russia,`; or before a name: `Russia's ally Belarus`. */
function appositionOf(sentence: Sentence, index: number): Participant[] {
  const { units, phrases } = sentence
  const before = phrases[index].first - 1
  if (index > 0 && units[before]?.lower === ',' && phrases[index - 1].end === before) return agentsOf(sentence, index - 1)
  return []
}

function countActors(units: readonly Unit[]): number {
  let count = 0
  for (const unit of units) if (unit.actors !== null) count += unit.actors.length
  return count
}

function isQuote(lower: string): boolean {
  return lower === '"' || lower === '“' || lower === '”' || lower === "'" || lower === '‘' || lower === '’'
}

function lastOf<T>(items: readonly T[], test: (item: T) => boolean): T | undefined {
  for (let i = items.length - 1; i >= 0; i--) if (test(items[i])) return items[i]
  return undefined
}
