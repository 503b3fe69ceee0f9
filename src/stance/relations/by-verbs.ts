import type { Verb } from './clauses'
import type { Emit } from './emit'
import type { Frame } from './frames'
import { type Participant, verbAt, withWeight } from './participants'
import { PASS_BITS } from './passes'
import { isReversing } from './reversing'
import { agentsAt, type Clauses, objectOf, ownersOf, phraseAfter, subjectAgents, targetsAfter, targetsAt } from './search'

/** `Kenya condemned Somalia`, `was condemned by`, `refused to back`, `fired rockets at`. */
export function relationsByVerbs(sentence: Clauses, emit: Emit): void {
  for (const verb of sentence.verbs) {
    const { frames, passes } = sentence.units[verb.at]
    if ((passes & PASS_BITS.verbs) === 0) continue
    namedDeeds(sentence, verb, emit)
    wishedAway(sentence, verb, emit)
    calledAway(sentence, verb, emit)
    gift(sentence, verb, emit)
    for (const frame of frames.verbs) {
      const turned = turn(sentence, verb, frame)
      if (turned === null) continue
      const probability = frame.weight * turned.certainty
      const polarity = frame.polarity * turned.sign
      wished(sentence, verb, frame, emit)
      if (frame.objects !== null) {
        idiom(sentence, verb, frame, polarity, probability, emit)
        continue
      }
      if (verb.passive && frame.direct) {
        if (frame.particle !== null && !isNext(sentence, verb.at + 1, frame.particle)) continue
        const agents = agentsAt(sentence, phraseAfter(sentence, verb.at, ['by']))
        const targets = targetsAt(sentence, verb.subject, frame.parts)
        emit.relation(verb.at, frame.name, polarity, probability, agents, targets)
        if (agents.length === 0 && frame.name === 'attack') emit.suffered(targets)
        continue
      }
      const subjects = subjectAgents(sentence, verb)
      const others = likewise(sentence, verb)
      const agents = others.length === 0 ? subjects : [...subjects, ...others]
      // Without who does it, only an attack tells something: whom it struck.
      if (agents.length === 0 && frame.name !== 'attack') continue
      const object = objectOf(sentence, verb.at + (isNext(sentence, verb.at + 1, frame.particle) ? 1 : 0), frame)
      if (frame.particle !== null && !hasParticle(sentence, verb.at, object, frame.particle)) continue
      if (frame.landing !== null && !lands(sentence, object, frame.landing)) continue
      const objects = targetsAt(sentence, object, frame.parts)
      const kind = frame.bodies ? BODY : frame.persons ? PERSON : null
      const targets = kind === null ? objects : objects.filter(({ actor }) => kind.test(actor))
      emit.relation(verb.at, frame.name, polarity, probability, agents, targets)
      if (targets.length > 0) {
        if (agents.length === 0 && frame.name === 'attack') emit.suffered(targets)
      } else if (frame.name === 'attack') {
        // "killed 20 people in Mumbai"
        const struck = targetsAt(sentence, phraseAfter(sentence, verb.at, ['in']), false)
        if (object !== null) emit.relation(verb.at, frame.name, polarity, probability * 0.75, agents, struck)
      } else if (JUDGING.has(frame.name)) {
        judgedDeed(sentence, verb, object, (weight, targets, event) => {
          emit.relation(verb.at, frame.name, polarity, probability * weight, agents, targets)
          if (event !== null) emit.openRelation(verb.at, frame.name, polarity, probability * weight, agents, 'doer', event)
        })
      }
    }
  }
}

function isNext({ units }: Clauses, at: number, word: string | null): boolean {
  return word !== null && at < units.length && units[at].lower === word
}

/** `hold up the deal`, `hold the deal up`; the object may go on (`the soldiers of Chad out of`). */
function hasParticle(sentence: Clauses, at: number, object: number | null, word: string): boolean {
  if (isNext(sentence, at + 1, word)) return true
  if (object === null) return false
  const { units, phrases } = sentence
  const { end } = phrases[object]
  return end < units.length && units[end].lower === word
}

/** `urged Niger to help Chad`, `asked Niger to extradite the rebel`: who asks for the deed means it too. */
function wished(sentence: Clauses, verb: Verb, frame: Frame, emit: Emit): void {
  if (verb.governor < 0 || verb.passive || verb.negated || frame.objects !== null || frame.particle !== null) return
  const governor = verbAt(sentence, verb.governor)
  if (governor === undefined || governor.passive || governor.negated || !TELLING.has(sentence.units[governor.at].lemma)) return
  if (governor.subject === verb.subject) return
  const kind = frame.bodies ? BODY : frame.persons ? PERSON : null
  const targets = targetsAt(sentence, objectOf(sentence, verb.at, frame), frame.parts)
  emit.relation(
    verb.at,
    frame.name,
    frame.polarity,
    frame.weight * 0.75 * governor.certainty,
    subjectAgents(sentence, governor),
    kind === null ? targets : targets.filter(({ actor }) => kind.test(actor)),
  )
}

/** `took aim at Chad`, `closed its border with Chad`, `came to the aid of Chad`: a verb with its own object, then the target. */
function idiom(sentence: Clauses, verb: Verb, frame: Frame, polarity: number, probability: number, emit: Emit): void {
  const { units, phrases } = sentence
  if (verb.passive || frame.objects === null) return
  const agents = subjectAgents(sentence, verb)
  if (agents.length === 0) return
  const object = frame.through === null ? objectOf(sentence, verb.at, DIRECT) : phraseAfter(sentence, verb.at, [frame.through])
  if (object === null) return
  const { end, head } = phrases[object]
  // "turned its back on": taken for an adverb.
  const named = frame.objects.has(units[head].lemma) || (end < units.length && frame.objects.has(units[end].lower))
  if (!named) return
  const after = targetsAfter(sentence, end - 1, frame.prepositions, frame.parts, agents)
  // "came to Chad's aid"
  const targets = after.length > 0 || frame.through === null ? after : ownersOf(sentence, phrases[object].owners, 0.9)
  emit.relation(verb.at, frame.name, polarity, probability, agents, targets)
}

const DIRECT = { direct: true, prepositions: [] }

/** `took the state to court`. */
function lands({ units, phrases, startingAt }: Clauses, object: number | null, landing: ReadonlySet<string>): boolean {
  if (object === null) return false
  const at = phrases[object].end + 1
  const place = at < units.length ? startingAt[at] : -1
  if (place < 0) return false
  for (let i = phrases[place].first; i < Math.min(units.length, phrases[place].end + 3); i++) {
    const { lemma, actors } = units[i]
    if (landing.has(lemma) || actors?.some((actor) => COURT.test(actor))) return true
  }
  return false
}

const COURT = /^igo:ic[jc]$|court|tribunal/

/** Verbs with two objects: to whom, and what. */
export const GIVING: ReadonlySet<string> = new Set(
  'give hand lend grant offer send award donate promise pledge sell supply provide'.split(' '),
)
/** What is given to whom one means well. */
const GIFTS = new Set(
  `weapon arm aid money fund funding loan credit missile tank jet drone ammunition shell system battery helicopter howitzer warplane equipment
  vaccine food fuel asylum citizenship passport visa refuge shelter support help assistance backing protection guarantee immunity
  pardon amnesty medal award prize honor honour money billion million dollar euro package relief`.split(/\s+/),
)

/** `gave Chad tanks`, `offered the exile asylum`. */
function gift(sentence: Clauses, verb: Verb, emit: Emit): void {
  const { units, phrases, startingAt } = sentence
  if (verb.passive || !GIVING.has(units[verb.at].lemma) || verb.at + 1 >= units.length) return
  const first = startingAt[verb.at + 1]
  if (first < 0) return
  const { end, head, owners } = phrases[first]
  let to = targetsAt(sentence, first, false)
  let given = end < units.length ? startingAt[end] : -1
  const [owner] = owners
  if (owner === verb.at + 1 && units[owner].type !== 'NORP' && GIFTS.has(units[head].lemma) && !units[owner].possessive) {
    // "gave Chad tanks": two names and nouns in a row read as one phrase.
    to = ownersOf(sentence, [owner], 0.9)
    given = first
  }
  if (given < 0 || to.length === 0 || !GIFTS.has(units[phrases[given].head].lemma)) return
  const polarity = verb.negated ? -1 : 1
  emit.relation(verb.at, 'give to', polarity, 0.72 * verb.certainty, subjectAgents(sentence, verb), to)
}

/** Verbs by which something is called for. */
export const CALLING: ReadonlySet<string> = new Set('call push press campaign vote lobby rally demand seek urge want'.split(' '))
/** What is called for by who is against somebody. */
const OUSTING = new Set(
  `removal resignation ouster ousting impeachment arrest overthrow expulsion dismissal extradition downfall defeat boycott prosecution trial
  destruction isolation exclusion suspension departure abdication`.split(/\s+/),
)

/** `called for the removal of Sharif`, `demanded his resignation`, `demanded that Chad withdraw`. */
function calledAway(sentence: Clauses, verb: Verb, emit: Emit): void {
  const { units, phrases } = sentence
  const { lemma } = units[verb.at]
  if (verb.passive || !CALLING.has(lemma)) return
  const certainty = verb.certainty * (verb.negated ? 0.3 : 1)
  if (lemma === 'demand' && isNext(sentence, verb.at + 1, 'that') && verb.at + 2 < units.length) {
    // Base forms after the name are taken for nouns, so its phrase may go on.
    const asked = units[verb.at + (units[verb.at + 2].pos === 'DET' ? 3 : 2)]
    emit.relation(verb.at, 'demand of', -1, 0.55 * certainty, subjectAgents(sentence, verb), withWeight(asked?.actors ?? null, 1))
    return
  }
  const object = phraseAfter(sentence, verb.at, ['for']) ?? objectOf(sentence, verb.at, DIRECT)
  if (object === null || !OUSTING.has(units[phrases[object].head].lemma)) return
  const after = targetsAfter(sentence, phrases[object].end - 1, ['of'], false)
  const targets = after.length > 0 ? after : ownersOf(sentence, phrases[object].owners, 0.95)
  emit.relation(verb.at, 'call for removal', -1, 0.75 * certainty, subjectAgents(sentence, verb), targets)
}

/** Verbs that put somebody up to do something. */
export const TELLING: ReadonlySet<string> = new Set(
  'order tell urge ask press demand call warn instruct force command'.split(' '),
)
/** What somebody is told to do by who is against what they do, or against their being there. */
const AWAY = new Set('leave withdraw stop cease end halt refrain quit desist abandon retreat resign step'.split(' '))

/** `urged Chad to stop burning forests`, `ordered French troops to leave`. */
function wishedAway(sentence: Clauses, verb: Verb, emit: Emit): void {
  const { units, phrases, startingAt } = sentence
  if (verb.passive || !TELLING.has(units[verb.at].lemma)) return
  const at = isNext(sentence, verb.at + 1, 'on') ? verb.at + 2 : verb.at + 1
  const object = at < units.length ? startingAt[at] : -1
  if (object < 0) return
  const to = phrases[object].end
  if (to + 1 >= units.length || units[to].lower !== 'to' || !AWAY.has(units[to + 1].lemma)) return
  const agents = subjectAgents(sentence, verb)
  const targets = targetsAt(sentence, object, false).filter(({ actor }) => agents.every((agent) => agent.actor !== actor))
  emit.relation(verb.at, 'order away', -1, 0.7 * verb.certainty * (verb.negated ? 0.3 : 1), agents, targets)
}

const NOBODY: readonly Participant[] = []

/** `Albania backed the plan, as did Croatia`. */
function likewise(sentence: Clauses, verb: Verb): readonly Participant[] {
  const { units, startingAt } = sentence
  for (let i = verb.at + 1; i + 2 < units.length && i < verb.at + REACH; i++) {
    if (units[i].lower !== 'as' || units[i + 1].lemma !== 'do') continue
    return agentsAt(sentence, startingAt[i + 2])
  }
  return NOBODY
}

/** How far after its verb `as did` is looked for, in units. */
const REACH = 16

/** Ids of those that can be joined and left. */
const BODY = /^(?:igo|org|group):/
const PERSON = /^person:/

/** Frames that judge what somebody did, so that the doer is the target. */
export const JUDGING: ReadonlySet<string> = new Set(['accuse', 'oppose', 'praise', 'mock', 'rail against', 'support'])

/** What was done, when it is spoken of as known: `condemned the move`, `welcomed this decision`. */
const EVENTS = new Set(
  `move step decision attack strike visit remark comment statement action announcement test launch killing arrest invasion raid
  execution crackdown speech act deployment incursion veto purge takeover coup accusation allegation claim charge criticism
  warning threat demand complaint suggestion bombing shelling assault withdrawal pledge operation intervention drill exercise manoeuvre maneuver ban blockade ruling`.split(
    /\s+/,
  ),
)
const KNOWN = new Set(['the', 'this', 'that', 'these', 'those', 'such'])

/** Verbs that say what somebody or something is. */
export const NAMING: ReadonlySet<string> = new Set('call describe brand label term dub declare deem'.split(' '))
const BAD = new Set(
  `violation crime disgrace outrage provocation aggression mistake betrayal terrorism barbarism farce sham insult blunder atrocity
  massacre illegal unlawful shameful reckless cowardly unacceptable outrageous criminal barbaric piracy lie escalation murder
  dictator tyrant stooge lackey pawn accomplice occupier invader fraud disaster embarrassment crook madman monster extremist imperialist
  colonialist horse parasite danger warlord criminal war-criminal killer executioner autocrat despot fanatic liability thug liar butcher terrorist terror clown puppet traitor coward racist fascist nazi bully menace threat hypocrite
  failure warmonger aggressor enemy rogue pariah persona usurper troublemaker`.split(/\s+/),
)

const GOOD = new Set('friend partner ally hero brother champion model inspiration defender pillar'.split(' '))

/** `called the raid a flagrant violation of international law`: against who raided. `described Mali as a friend`. */
function namedDeeds(sentence: Clauses, verb: Verb, emit: Emit): void {
  const { units, phrases, startingAt } = sentence
  if (verb.passive || !NAMING.has(units[verb.at].lemma) || verb.at + 1 >= units.length) return
  const object = startingAt[verb.at + 1]
  if (object < 0) return
  const named = targetsAt(sentence, object, false)
  const known = isKnownEvent(sentence, object)
  if (!known && named.length === 0) return
  const from = pastApposition(sentence, object)
  for (let i = from; i < Math.min(units.length, from + 9); i++) {
    const { lower, lemma } = units[i]
    if (lower === ',' || lower === '.') return
    const polarity = BAD.has(lower) || BAD.has(lemma) ? -1 : GOOD.has(lemma) ? 1 : 0
    if (polarity === 0) continue
    if (named.length > 0) {
      emit.relation(
        verb.at,
        'call',
        polarity,
        0.8 * verb.certainty * (verb.negated ? 0.3 : 1),
        subjectAgents(sentence, verb),
        named,
      )
      return
    }
    if (polarity > 0) continue
    emit.openRelation(
      verb.at,
      'accuse',
      -1,
      0.75 * verb.certainty,
      subjectAgents(sentence, verb),
      'doer',
      units[phrases[object].head].lemma,
    )
    return
  }
}

/** Where what a phrase is called begins: `called the heir, Boluarte, | a usurper`. */
function pastApposition({ units, phrases, startingAt }: Clauses, object: number): number {
  const { end } = phrases[object]
  if (units[end]?.lower !== ',' || end + 1 >= units.length || startingAt[end + 1] < 0) return end
  const name = phrases[startingAt[end + 1]]
  return units[name.head].actors !== null && units[name.end]?.lower === ',' ? name.end + 1 : end
}

function isKnownEvent({ units, phrases }: Clauses, index: number): boolean {
  const { first, head, owners } = phrases[index]
  return owners.length === 0 && KNOWN.has(units[first].lower) && EVENTS.has(units[head].lemma)
}

/** Whose deed a verb judges: named after `by` (`condemned what it called aggression by Serbia`), or told elsewhere. */
function judgedDeed(
  sentence: Clauses,
  verb: Verb,
  object: number | null,
  take: (weight: number, targets: readonly Participant[], event: string | null) => void,
): void {
  const { units, phrases, startingAt } = sentence
  for (let i = verb.at + 1; i < Math.min(units.length, verb.at + 16); i++) {
    if (units[i].lower === ',' || units[i].lower === ';') break
    if (units[i].lower === 'what' && isCalled(sentence, i)) {
      // "what it called Spain's lies"
      const called = phraseFrom(sentence, i + 3)
      if (called !== null) {
        const owner = targetsAt(sentence, called, true)
        if (owner.length > 0) {
          take(0.85, owner, null)
          return
        }
      }
    }
    const doer = units[i].lower === 'by' && i + 1 < units.length ? startingAt[i + 1] : -1
    if (doer < 0) continue
    take(0.85, agentsAt(sentence, doer), null)
    return
  }
  if (object === null) return
  if (isKnownEvent(sentence, object)) take(0.8, [], units[phrases[object].head].lemma)
}

function isCalled({ units }: Clauses, what: number): boolean {
  return units[what + 1]?.pos === 'PRON' && (NAMING.has(units[what + 2]?.lemma) || units[what + 2]?.lemma === 'see')
}

/** The phrase that begins at a place or after an opening quotation mark. */
function phraseFrom({ units, startingAt }: Clauses, at: number): number | null {
  if (at >= units.length) return null
  if (startingAt[at] >= 0) return startingAt[at]
  return units[at].pos === 'PUNCT' && at + 1 < units.length && startingAt[at + 1] >= 0 ? startingAt[at + 1] : null
}

/** Frames that say little by themselves. */
const WEAK = 0.5

/** Which way a verb counts: null where a negation takes the deed away (`did not attack`). */
function turn(sentence: Clauses, verb: Verb, frame: Frame): { readonly sign: 1 | -1; readonly certainty: number } | null {
  const reversed = verb.governor >= 0 && isReversing(sentence.units[verb.governor])
  // Who has not met somebody may mean them well.
  if (verb.negated && frame.weight < WEAK) return null
  if (verb.negated === reversed) return { sign: 1, certainty: verb.certainty * (reversed ? 0.6 : 1) }
  // Not supporting is some opposition; not attacking is no support.
  return frame.polarity === 1 ? { sign: -1, certainty: (verb.certainty * frame.reversed) / frame.weight } : null
}
