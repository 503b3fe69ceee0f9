import { angered, pitted } from './by-feelings'
import { gift, idiom, lands, receipt } from './by-objects'
import { calledAway, wished, wishedAway } from './by-wishes'
import type { Verb } from './clauses'
import type { Emit } from './emit'
import type { Frame } from './frames'
import { JUDGING, judgedDeed, judgedHarm } from './judging'
import { namedDeeds } from './naming'
import type { Participant } from './participants'
import { PASS_BITS } from './passes'
import { isReversing } from './reversing'
import { agentsAt, type Clauses, isNext, objectOf, phraseAfter, subjectAgents, targetedBy, targetsAt } from './search'
import { anyObjectOf, hasParticle, isAnother, isMadeTo } from './verb-objects'

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
      activeRelation(sentence, verb, frame, polarity, probability, emit)
    }
  }
}

/** What a verb with a subject tells of its object. */
function activeRelation(sentence: Clauses, verb: Verb, frame: Frame, polarity: number, probability: number, emit: Emit): void {
  // "was hit by": who does it stands after "by"; others than who acts are named before.
  const doer = verb.passive && frame.polarity === -1 ? phraseAfter(sentence, verb.at, ['by']) : null
  const subjects = doer === null ? subjectAgents(sentence, verb) : agentsAt(sentence, doer)
  const others = likewise(sentence, verb)
  const agents = others.length === 0 ? subjects : [...subjects, ...others]
  // Without who does it, only an attack tells something: whom it struck.
  if (agents.length === 0 && frame.name !== 'attack') return
  const object = anyObjectOf(sentence, verb, frame)
  if (frame.particle !== null && !hasParticle(sentence, verb.at, object, frame.particle)) return
  if (isAnother(sentence, verb, frame, object)) return
  if (frame.landing !== null && !lands(sentence, object, frame.landing)) return
  const objects = targetsAt(sentence, object, frame.parts)
  const targets = targetedBy(frame, objects)
  if (polarity > 0 && object !== null && SIDING.has(frame.name)) {
    // "defended Chad against Mali"
    const foes = targetsAt(sentence, phraseAfter(sentence, sentence.phrases[object].end - 1, ['against']), false)
    emit.relation(verb.at, frame.name, -1, probability * 0.8, agents, foes)
  }
  // "campaigned for Chad to leave the bloc"
  if (frame.name === 'campaign for' && isMadeTo(sentence, object)) return
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

/** Frames of help, which may be against somebody. */
const SIDING: ReadonlySet<string> = new Set(['support', 'help', 'side with'])

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
