import { ACCUSED } from '../signal'
import type { Verb } from './clauses'
import type { Emit } from './emit'
import type { Frame } from './frames'
import type { Participant } from './participants'
import { isReversing } from './reversing'
import { agentsAt, type Clauses, governingVerb, lastOf, ownersOf, phraseAfter, subjectAgents, targetsAt } from './search'
import type { Unit } from './unit'

/** Verbs whose subject is at the other end: who faces criticism is criticized. */
const RECEIVING = new Set('face draw receive attract suffer win get earn enjoy endure lose withstand survive weather'.split(' '))

/** Verbs whose subject does or feels what the noun says: `launched an attack`, `voiced support`, `claimed responsibility for`. */
const DOING = new Set(
  `launch carry conduct mount stage begin start continue resume wage order plan plot threaten commit claim execute orchestrate
  perpetrate unleash step intensify expand escalate pursue lead do make have be express voice offer give provide show level
  direct aim issue announce pledge reiterate declare reaffirm throw put send extend pour heap impose renew raise keep maintain
  deliver promise admit repeat share feel lodge lay file`.split(/\s+/),
)

/** Who fails to impose sanctions may want them; who refuses to does not. */
const REFUSING = new Set('refuse decline reject oppose avoid'.split(' '))

/** Whether a verb makes its subject the doer: `is behind the attack` does, `is under attack` does not. */
function isDoing({ units }: Clauses, verb: Verb, first: number): boolean {
  const { lemma } = units[verb.at]
  if (!DOING.has(lemma)) return false
  // `declared war`, but `declared the raids inhuman`.
  if (lemma === 'declare' && units[first].lower === 'the') return false
  return lemma !== 'be' || units[first - 1].lower === 'behind' || units[first - 1].lower === 'at'
}

/** Verbs of who asks for help or support. */
const ASKING = new Set(['seek', 'request', 'need', 'want', 'solicit', 'court'])

/** Verbs that with these turn around what they govern: `called off the talks`, `ruled out cooperation`. */
const OFF: ReadonlyMap<string, string> = new Map([
  ['call', 'off'],
  ['break', 'off'],
  ['put', 'off'],
  ['rule', 'out'],
  ['back', 'out'],
  ['pull', 'out'],
  ['walk', 'out'],
  ['opt', 'out'],
])

function isOff(units: Clauses['units'], at: number): boolean {
  const particle = OFF.get(units[at].lemma)
  return particle !== undefined && units[at + 1]?.lower === particle
}

/** `no sympathy`, `little support`. */
function isNone(units: Clauses['units'], { first, head }: Clauses['phrases'][number]): boolean {
  for (let i = first; i < head; i++) if (NONE.has(units[i].lower)) return true
  return false
}

const NONE = new Set(['no', 'little', 'scant'])

/** Deeds and feelings as nouns: `Peru's criticism of Chile`, `launched an attack on Kyiv`, `its invasion of Kuwait`. */
export function relationsByNouns(sentence: Clauses, emit: Emit): void {
  const { units, phrases } = sentence
  for (let index = 0; index < phrases.length; index++) {
    const phrase = phrases[index]
    const head = units[phrase.head]
    const deed = deedOf(units, phrase)
    if (deed.frames.nouns.length === 0) continue
    const governing = governingVerb(sentence, phrase.first)
    const passive = passiveOf(sentence, index)
    const governed = governing !== undefined && (isReversing(units[governing.at]) || isOff(units, governing.at))
    const none = isNone(units, phrase)
    // "refused to join the sanctions against", but "refused to lift" them.
    const refused = governing !== undefined && governing.governor >= 0 && REFUSING.has(units[governing.governor].lemma)
    const reversing = governed !== refused || (passive !== undefined && isReversing(units[passive.at]))
    // "rejected the accusations of Chad": they accused who rejects them.
    if (governing !== undefined && !governing.passive && denied(sentence, index, deed, governing, emit)) continue
    if (undergone(sentence, index, deed, emit)) continue
    for (const frame of deed.frames.nouns) {
      // "has no quarrel with"
      if (none && frame.polarity === -1) continue
      const certainty = (governing ?? passive)?.certainty ?? 1
      const negated = (governing ?? passive)?.negated === true ? 0.3 : 1
      const probability = (reversing ? frame.reversed : frame.weight) * certainty * negated
      // "has little sympathy for"
      const polarity = frame.polarity * (reversing !== none ? -1 : 1)
      const { holders, targets } = participantsOf(sentence, index, frame, governing, passive)
      if (
        governing !== undefined &&
        RECEIVING.has(units[governing.at].lemma) &&
        !governing.passive &&
        frame.name !== 'confidence'
      ) {
        // "faces criticism from the union", "is losing the support of Hungary": the subject is the target.
        const lost = units[governing.at].lemma === 'lose' ? -1 : 1
        const from = holders.length > 0 ? holders : targets
        const struck = subjectAgents(sentence, governing)
        // "the vote drew criticism by the union of Malta": the noun tells of both itself.
        if (struck.length === 0 && holders.length > 0)
          emit.relation(phrase.head, frame.name, polarity, probability, holders, targets)
        else emit.relation(phrase.head, frame.name, frame.polarity * lost, probability, from, struck)
        continue
      }
      // "is seeking the support of Chad" tells of none yet.
      if (governing !== undefined && ASKING.has(units[governing.at].lemma) && frame.polarity === 1) continue
      // "spoke out in defence of Chad"
      const inward = units[phrase.first - 1]?.lower === 'in' && frame.polarity === 1
      const doing =
        governing !== undefined && !governing.passive && (reversing || inward || isDoing(sentence, governing, phrase.first))
      const subject = doing && governing !== undefined ? subjectAgents(sentence, governing) : NOBODY
      // "blocks EU aid to Chad": against Chad is who blocks, not who gives.
      const agents = holders.length > 0 && !(reversing && subject.length > 0) ? holders : subject
      emit.relation(phrase.head, frame.name, polarity, probability, agents, targets)
      if (frame.name !== 'attack' || reversing) continue
      if (agents.length === 0) emit.suffered(targets)
      else if (targets.length === 0)
        emit.openRelation(phrase.head, frame.name, polarity, probability * 0.8, agents, 'victim', head.lemma)
    }
  }
}

/** Verbs of who is in a state: `came under attack`. */
const BEING = new Set(['be', 'come', 'remain', 'stay', 'live', 'find'])

/**
 * `is under Chad's occupation` is done to the subject; `Mali, long at odds with Chad,` and `With Chad's backing, Mali won` have no
 * verb of their own.
 */
function undergone(sentence: Clauses, index: number, { frames }: Unit, emit: Emit): boolean {
  const { units, phrases, verbs } = sentence
  const { first, end, head, owners } = phrases[index]
  const before = units[first - 1]?.lower
  const [frame] = frames.nouns
  if (before === 'under' && frame.polarity === -1) {
    const verb = lastOf(verbs, ({ at }) => at < first && first - at < 6)
    if (verb === undefined || !BEING.has(units[verb.at].lemma) || verb.negated) return false
    emit.relation(
      head,
      frame.name,
      -1,
      frame.weight * verb.certainty,
      doersOf(sentence, index),
      targetsOfSubject(sentence, verb.subject),
    )
    return true
  }
  if (before === 'with' && frame.polarity === 1) {
    // "With Chad's backing, Mali won", "Mali won with Chad's backing"
    const named = doersOf(sentence, index)
    if (named.length === 0) return false
    const verb = first === 1 ? verbs.find(({ at }) => at >= end) : lastOf(verbs, ({ at }) => at < first)
    if (verb === undefined || verb.passive) return false
    emit.relation(head, frame.name, 1, frame.weight * 0.85 * verb.certainty, named, subjectAgents(sentence, verb))
    return true
  }
  const opening = fronted(sentence, index)
  if (opening >= 0 && owners.length === 0) {
    const verb = verbs.find(({ at }) => at > end)
    const targets = targetsAt(sentence, phraseAfter(sentence, end - 1, frame.prepositions), frame.parts)
    if (verb === undefined || targets.length === 0) return false
    emit.relation(head, frame.name, frame.polarity, frame.weight * 0.9 * verb.certainty, subjectAgents(sentence, verb), targets)
    return true
  }
  if (before === 'at' && frame.name === 'at odds') {
    let at = first - 2
    while (at >= 0 && (units[at].pos === 'ADV' || units[at].pos === 'ADJ')) at--
    const apposed = at >= 0 && units[at].lower === ',' ? phrases.findIndex((phrase) => phrase.end === at) : -1
    if (apposed < 0) return false
    emit.relation(
      head,
      frame.name,
      -1,
      frame.weight,
      agentsAt(sentence, apposed),
      targetsAt(sentence, phraseAfter(sentence, end - 1, ['with']), false),
    )
    return true
  }
  return false
}

/** `show of support`, `gesture of goodwill`. */
const SHOWING = new Set(['show', 'sign', 'gesture', 'expression', 'display', 'vote', 'message', 'act', 'token'])

/** `In a rare rebuke of Chad,`, `As a gesture of goodwill toward Chad,`: where the phrase begins that opens a sentence so; -1 if it does not. */
function fronted({ units, phrases }: Clauses, index: number): number {
  let { first } = phrases[index]
  const outer = index > 0 && units[first - 1]?.lower === 'of' ? phrases[index - 1] : null
  if (outer !== null && outer.end === first - 1 && SHOWING.has(units[outer.head].lemma)) first = outer.first
  const opens = first === 1 && (units[0].lower === 'in' || units[0].lower === 'as')
  return opens && units[first].pos === 'DET' ? first : -1
}

const DENYING = new Set(['deny', 'dismiss', 'reject', 'refute', 'rebut', 'rebuff', 'counter', 'answer'])

function denied(sentence: Clauses, index: number, { frames }: Unit, { at, subject, certainty }: Verb, emit: Emit): boolean {
  const { units, phrases } = sentence
  const frame = frames.nouns.find(({ name }) => name === 'criticism')
  if (frame === undefined || subject < 0 || !DENYING.has(units[at].lemma)) return false
  const accusers = doersOf(sentence, index)
  if (accusers.length === 0) return false
  emit.relation(phrases[index].head, ACCUSED, -1, frame.weight * certainty, accusers, targetsOfSubject(sentence, subject))
  return true
}

/** Who does what a phrase names: its owner, or who is named after it. */
function doersOf(sentence: Clauses, index: number): readonly Participant[] {
  const { owners, end } = sentence.phrases[index]
  if (owners.length > 0) return ownersOf(sentence, owners, 0.95)
  return agentsAt(sentence, phraseAfter(sentence, end - 1, ['by', 'from', 'of']))
}

/** Whose the subject is: a state's port, an army's camp. */
function targetsOfSubject(sentence: Clauses, subject: number): readonly Participant[] {
  return targetsAt(sentence, subject, true)
}

/** Nouns that only measure out what stands before them: `an aid package for`, `a support programme`. */
const CARRIER = new Set(
  'package deal programme program bill plan shipment delivery loan convoy effort campaign measure regime mission'.split(' '),
)

/** The noun that names the deed: the head, or what a carrier carries. */
function deedOf(units: Clauses['units'], { first, head }: Clauses['phrases'][number]): Unit {
  const noun = units[head]
  if (head === first || noun.actors !== null) return noun
  const before = units[head - 1]
  const carried = before.frames.nouns.length > 0 && before.pos === 'NOUN' && CARRIER.has(noun.lemma)
  // A war effort is no war.
  return carried && before.frames.nouns.every(({ name }) => name !== 'attack') ? before : noun
}

const NOBODY: readonly Participant[] = []
const NOTHING: readonly string[] = []

/** Who owns or does the deed by the words of its phrase, and whom it is done to. */
function participantsOf(
  sentence: Clauses,
  index: number,
  frame: Frame,
  governing: Verb | undefined,
  passive: Verb | undefined,
): { holders: readonly Participant[]; targets: readonly Participant[] } {
  const { units, phrases } = sentence
  const phrase = phrases[index]
  const named = ownersOf(sentence, phrase.owners, 0.95)
  // "the Lahore attack" was done to Lahore.
  const struck = frame.name === 'attack' && named.length > 0 ? named.filter(({ actor }) => actor.startsWith('place:')) : NOBODY
  const owners = struck.length === 0 ? named : named.filter((owner) => !struck.includes(owner))
  // "in support of Gaza" is support for it; "the support of Gaza" is its own.
  const inward = units[phrase.first - 1]?.lower === 'in' && phrase.end - phrase.first === 1
  const to = inward ? [...frame.prepositions, 'of'] : frame.prepositions
  const by = inward ? NOTHING : frame.by
  // "sanctions were imposed on Iran by Norway": what follows the verb belongs to its subject.
  const from = passive === undefined ? phrase.end - 1 : passive.at
  const object = phraseAfter(sentence, phrase.end - 1, to) ?? phraseAfter(sentence, from, to)
  const objects = targetsAt(sentence, object, frame.parts)
  const targets = struck.length === 0 ? objects : [...struck, ...objects]
  // "was launched by Chad" tells who attacked, "was condemned by Chad" does not.
  const done = passive === undefined || DOING.has(units[passive.at].lemma) || isReversing(units[passive.at])
  const doers = agentsAt(sentence, phraseAfter(sentence, phrase.end - 1, by) ?? (done ? phraseAfter(sentence, from, by) : null))
  if (owners.length === 0) return { holders: doers, targets }
  // "Russia sanctions" by another: the owner is hit.
  if (targets.length === 0 && governing === undefined && doers.length > 0) return { holders: doers, targets: owners }
  return { holders: owners, targets }
}

/** The passive verb of which a phrase is the subject. */
function passiveOf({ verbs }: Clauses, index: number): Verb | undefined {
  return lastOf(verbs, (verb) => verb.passive && verb.subject === index)
}
