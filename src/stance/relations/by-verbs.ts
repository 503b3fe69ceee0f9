import { gift, idiom, lands, receipt } from './by-objects'
import { calledAway, wished, wishedAway } from './by-wishes'
import type { Verb } from './clauses'
import type { Emit } from './emit'
import type { Frame } from './frames'
import { type Participant, verbAt } from './participants'
import { PASS_BITS } from './passes'
import { isReversing } from './reversing'
import {
  agentsAt,
  type Clauses,
  DIRECT,
  isNext,
  objectOf,
  phraseAfter,
  subjectAgents,
  targetedBy,
  targetsAt,
  victimsOf,
} from './search'

/** `Kenya condemned Somalia`, `was condemned by`, `refused to back`, `fired rockets at`. */
export function relationsByVerbs(sentence: Clauses, emit: Emit): void {
  for (const verb of sentence.verbs) {
    const { frames, passes } = sentence.units[verb.at]
    if ((passes & PASS_BITS.verbs) === 0) continue
    namedDeeds(sentence, verb, emit)
    wishedAway(sentence, verb, emit)
    calledAway(sentence, verb, emit)
    gift(sentence, verb, emit)
    receipt(sentence, verb, emit)
    angered(sentence, verb, emit)
    pitted(sentence, verb, emit)
    for (const frame of frames.verbs) {
      const turned = turn(sentence, verb, frame)
      const probability = frame.weight * turned.certainty
      const polarity = frame.polarity * turned.sign
      if (polarity === 0) {
        emit.denied(
          verb.at,
          frame.name,
          subjectAgents(sentence, verb),
          targetsAt(sentence, objectOf(sentence, verb.at, frame), true),
        )
        continue
      }
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
        judgedHarm(sentence, verb, frame, polarity, probability, agents, verb.subject, emit)
        if (agents.length === 0 && frame.name === 'attack') emit.suffered(targets)
        continue
      }
      // "was hit by": who does it stands after "by"; others than who acts are named before.
      const doer = verb.passive && frame.polarity === -1 ? phraseAfter(sentence, verb.at, ['by']) : null
      const subjects = doer === null ? subjectAgents(sentence, verb) : agentsAt(sentence, doer)
      const others = likewise(sentence, verb)
      const agents = others.length === 0 ? subjects : [...subjects, ...others]
      // Without who does it, only an attack tells something: whom it struck.
      if (agents.length === 0 && frame.name !== 'attack') continue
      const object =
        objectOf(sentence, verb.at + (isNext(sentence, verb.at + 1, frame.particle) ? 1 : 0), frame) ??
        (frame.direct ? (sharedObject(sentence, verb.at) ?? described(sentence, verb)) : null)
      if (frame.particle !== null && !hasParticle(sentence, verb.at, object, frame.particle)) continue
      if (isAnother(sentence, verb, frame, object)) continue
      if (frame.landing !== null && !lands(sentence, object, frame.landing)) continue
      const objects = targetsAt(sentence, object, frame.parts)
      const targets = targetedBy(frame, objects)
      if (polarity > 0 && object !== null && SIDING.has(frame.name)) {
        // "defended Chad against Mali"
        const foes = targetsAt(sentence, phraseAfter(sentence, sentence.phrases[object].end - 1, ['against']), false)
        emit.relation(verb.at, frame.name, -1, probability * 0.8, agents, foes)
      }
      // "campaigned for Chad to leave the bloc"
      if (frame.name === 'campaign for' && isMadeTo(sentence, object)) continue
      emit.relation(verb.at, frame.name, polarity, probability, agents, targets)
      judgedHarm(sentence, verb, frame, polarity, probability, agents, object, emit)
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

/** Verbs whose object feels something against their subject. */
export const ANGERING: ReadonlySet<string> = new Set(
  'anger infuriate enrage irk annoy outrage incense embitter exasperate rankle upset alarm displease irritate dismay'.split(' '),
)

/** `Chad's move angered Mali`: Mali is against Chad. */
function angered(sentence: Clauses, verb: Verb, emit: Emit): void {
  const { lemma } = sentence.units[verb.at]
  if (!ANGERING.has(lemma) || verb.negated) return
  const cause = verb.passive ? phraseAfter(sentence, verb.at, ['by', 'at', 'over', 'with']) : verb.subject
  const angry = verb.passive ? subjectAgents(sentence, verb) : targetsAt(sentence, objectOf(sentence, verb.at, DIRECT), false)
  const causing = targetsAt(sentence, cause, true)
  emit.relation(verb.at, 'angered', -1, 0.75 * verb.certainty, angry, causing)
  emit.denied(verb.at, 'angered', causing, angry)
}

export const PITTING = 'pit'

/** `pits Chad against Mali`: each is against the other. */
function pitted(sentence: Clauses, verb: Verb, emit: Emit): void {
  if (sentence.units[verb.at].lemma !== PITTING || verb.negated) return
  const object = verb.passive ? verb.subject : objectOf(sentence, verb.at, DIRECT)
  if (object === null) return
  const one = targetsAt(sentence, object, false)
  const other = targetsAt(
    sentence,
    phraseAfter(sentence, verb.passive ? verb.at : sentence.phrases[object].end - 1, ['against']),
    false,
  )
  emit.relation(verb.at, 'pitted against', -1, 0.75 * verb.certainty, one, other)
  emit.relation(verb.at, 'pitted against', -1, 0.75 * verb.certainty, other, one)
}

/** `hold up the deal`, `hold the deal up`; the object may go on (`the soldiers of Chad out of`). */
function hasParticle(sentence: Clauses, at: number, object: number | null, word: string): boolean {
  if (isNext(sentence, at + 1, word)) return true
  if (object === null) return false
  const { units, phrases } = sentence
  const { end } = phrases[object]
  return units[end - 1].lower === word || (end < units.length && units[end].lower === word)
}

/** Whether the words around a verb make it another deed: `picked up`, `beat Mali 2-1`, `demanded a withdrawal from Mali`. */
function isAnother({ units, phrases }: Clauses, { at }: Verb, { name }: Frame, object: number | null): boolean {
  const next = units[at + 1]?.lower
  if (name === 'appoint') return next === 'up' || next === 'out' || next === 'off'
  if (name === 'demand of') {
    for (let i = at + 1; i < Math.min(units.length, at + 5); i++) if (LEAVING.has(units[i].lemma)) return true
    return false
  }
  if (!BEATING.has(units[at].lemma) || object === null) return false
  for (let i = phrases[object].head + 1; i < Math.min(units.length, at + 14); i++) {
    if (MATCH.has(units[i].lemma) || /^\d{1,3}[-–]\d{1,3}$/.test(units[i].lower)) return true
    if (units[i].pos === 'NUM' && (units[i + 1]?.lower === '-' || units[i + 1]?.lower === '–') && units[i + 2]?.pos === 'NUM')
      return true
    if (units[i].pos === 'NUM' && /^[-–]\d/.test(units[i + 1]?.lower ?? '')) return true
  }
  return false
}

const LEAVING = new Set(['withdrawal', 'departure', 'exit', 'removal', 'retreat', 'independence', 'secession'])
const BEATING = new Set(['defeat', 'beat', 'crush', 'thrash', 'rout', 'hammer', 'down', 'destroy'])
const MATCH = new Set(
  'final semifinal semi-final quarterfinal quarter-final match championship tournament league cup playoff qualifier'.split(' '),
)

/** Whether a phrase goes on with what it is to do. */
function isMadeTo({ units, phrases }: Clauses, object: number | null): boolean {
  if (object === null) return false
  const { end } = phrases[object]
  return units[end]?.lower === 'to' && units[end + 1]?.pos === 'VERB'
}

/** `Mali, whom Chad accuses of lying`: the phrase that a relative clause describes is its object. */
function described({ units, phrases }: Clauses, { subject }: Verb): number | null {
  const pronoun = subject < 0 ? -1 : phrases[subject].first - 1
  if (pronoun < 1 || !RELATIVE_OBJECT.has(units[pronoun].lower)) return null
  const end = units[pronoun - 1].lower === ',' ? pronoun - 1 : pronoun
  for (let i = subject - 1; i >= 0; i--) if (phrases[i].end === end) return i
  return null
}

const RELATIVE_OBJECT: ReadonlySet<string> = new Set(['whom', 'which', 'who'])

/** `finances, trains and arms Chad`: verbs in a row share the object of the last. */
function sharedObject(sentence: Clauses, at: number): number | null {
  const { units } = sentence
  let i = at
  for (let steps = 0; steps < 4; steps++) {
    const before = i
    while (i + 1 < units.length && i - before < 2 && (units[i + 1].lower === ',' || units[i + 1].pos === 'CCONJ')) i++
    if (i === before || verbAt(sentence, ++i) === undefined) return null
    const object = objectOf(sentence, i, DIRECT)
    if (object !== null) return object
  }
  return null
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

/** Frames that judge what somebody did, so that the doer is the target. */
export const JUDGING: ReadonlySet<string> = new Set(['accuse', 'oppose', 'praise', 'mock', 'rail against', 'support'])

/** Verbs that judge with a preposition: `protested against the invasion of Chad`. */
const JUDGING_BY_PREPOSITION: ReadonlySet<string> = new Set(['turn against', 'object to', 'campaign for'])
/** Who condemns what befalls somebody is less surely for them than against who does it. */
const FOR_THE_VICTIM = 0.9

/** `condemned the invasion of Chad` is for Chad, `backs sanctions on Chad` against it. */
function judgedHarm(
  sentence: Clauses,
  verb: Verb,
  frame: Frame,
  polarity: number,
  probability: number,
  agents: readonly Participant[],
  object: number | null,
  emit: Emit,
): void {
  // "blamed the attack on Chad" says who did it.
  if (sentence.units[verb.at].lemma === 'blame') return
  if (!JUDGING.has(frame.name) && !JUDGING_BY_PREPOSITION.has(frame.name)) return
  emit.relation(verb.at, frame.name, -polarity, probability * FOR_THE_VICTIM, agents, victimsOf(sentence, object))
}

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
export const NAMING: ReadonlySet<string> = new Set(
  'call describe brand label term dub declare deem designate list classify consider'.split(' '),
)
/** Verbs of how somebody is seen, with `as`. */
export const VIEWING: ReadonlySet<string> = new Set('see regard view treat'.split(' '))
const BAD = new Set(
  `violation crime disgrace outrage provocation aggression mistake betrayal terrorism barbarism farce sham insult blunder atrocity
  massacre illegal unfit incompetent corrupt dishonest dangerous unlawful shameful reckless cowardly unacceptable outrageous criminal barbaric piracy lie escalation murder
  dictator tyrant stooge lackey pawn accomplice occupier invader fraud disaster embarrassment crook madman monster extremist imperialist
  colonialist horse parasite danger warlord criminal war-criminal killer executioner autocrat despot fanatic liability thug liar butcher terrorist terror clown puppet traitor coward racist fascist nazi bully menace threat hypocrite
  failure warmonger aggressor enemy rival foe adversary rogue pariah persona usurper troublemaker`.split(/\s+/),
)

const GOOD = new Set(
  'friend partner ally hero brother champion model inspiration defender pillar superb brilliant outstanding heroic indispensable invaluable courageous'.split(
    ' ',
  ),
)

/** Frames of help, which may be against somebody. */
const SIDING: ReadonlySet<string> = new Set(['support', 'help', 'side with'])

/** `called the raid a flagrant violation of international law`: against who raided. `described Mali as a friend`. */
function namedDeeds(sentence: Clauses, verb: Verb, emit: Emit): void {
  const { units, phrases, startingAt } = sentence
  const { lemma: naming } = units[verb.at]
  const viewing = VIEWING.has(naming)
  if ((!viewing && !NAMING.has(naming)) || verb.at + 1 >= units.length) return
  const object = verb.passive ? verb.subject : startingAt[verb.at + 1]
  if (object < 0) return
  const named = targetsAt(sentence, object, false)
  const known = !verb.passive && isKnownEvent(sentence, object)
  if (!known && named.length === 0) return
  const from = verb.passive ? verb.at + 1 : pastApposition(sentence, object)
  if (viewing && units[from]?.lower !== 'as') return
  const agents = verb.passive ? agentsAt(sentence, phraseAfter(sentence, verb.at, ['by'])) : subjectAgents(sentence, verb)
  for (let i = from; i < Math.min(units.length, from + 9); i++) {
    const { lower, lemma } = units[i]
    if (lower === ',' || lower === '.') return
    const polarity = BAD.has(lower) || BAD.has(lemma) ? -1 : GOOD.has(lemma) || GOOD.has(lower) ? 1 : 0
    if (polarity === 0) continue
    if (named.length > 0) {
      emit.relation(verb.at, 'call', polarity, 0.8 * verb.certainty * (verb.negated ? 0.3 : 1), agents, named)
      return
    }
    if (polarity > 0) continue
    emit.openRelation(verb.at, 'accuse', -1, 0.75 * verb.certainty, agents, 'doer', units[phrases[object].head].lemma)
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
/** Unless refusing the deed says much: `would not allow`. */
const REFUSAL = 0.75

/** Which way a verb counts: 0 where a negation takes the deed away (`did not attack`). */
function turn(sentence: Clauses, verb: Verb, frame: Frame): { readonly sign: 1 | 0 | -1; readonly certainty: number } {
  const reversed = verb.governor >= 0 && isReversing(sentence.units[verb.governor])
  // Who has not met somebody may mean them well.
  if (verb.negated && frame.weight < WEAK && frame.reversed < REFUSAL) return NOTHING
  if (verb.negated === reversed) return { sign: 1, certainty: verb.certainty * (reversed ? 0.6 : 1) }
  // Not supporting is some opposition; not attacking is no support.
  return frame.polarity === 1 ? { sign: -1, certainty: (verb.certainty * frame.reversed) / frame.weight } : NOTHING
}

const NOTHING = { sign: 0, certainty: 0 } as const
