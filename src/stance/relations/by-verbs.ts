import { gift, idiom, lands } from './by-objects'
import { calledAway, wished, wishedAway } from './by-wishes'
import type { Verb } from './clauses'
import type { Emit } from './emit'
import type { Frame } from './frames'
import type { Participant } from './participants'
import { PASS_BITS } from './passes'
import { isReversing } from './reversing'
import { agentsAt, type Clauses, isNext, objectOf, phraseAfter, subjectAgents, targetedBy, targetsAt } from './search'

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
      const targets = targetedBy(frame, objects)
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

/** `hold up the deal`, `hold the deal up`; the object may go on (`the soldiers of Chad out of`). */
function hasParticle(sentence: Clauses, at: number, object: number | null, word: string): boolean {
  if (isNext(sentence, at + 1, word)) return true
  if (object === null) return false
  const { units, phrases } = sentence
  const { end } = phrases[object]
  return end < units.length && units[end].lower === word
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
