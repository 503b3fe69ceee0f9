import type { Verb } from './clauses'
import type { Emit } from './emit'
import type { Frame } from './frames'
import { coordinated } from './participants'
import { type Clauses, DIRECT, objectOf, ownersOf, phraseAfter, subjectAgents, targetsAfter, targetsAt } from './search'

/** Frame of who gives somebody something. */
const GIVE_TO = 'give to'

/** `took aim at Chad`, `closed its border with Chad`, `came to the aid of Chad`: a verb with its own object, then the target. */
export function idiom(sentence: Clauses, verb: Verb, frame: Frame, polarity: number, probability: number, emit: Emit): void {
  const { units, phrases } = sentence
  if (verb.passive || frame.objects === null) return
  const agents = subjectAgents(sentence, verb)
  if (agents.length === 0) return
  const object = frame.through === null ? objectOf(sentence, verb.at, DIRECT) : phraseAfter(sentence, verb.at, [frame.through])
  if (object === null) {
    // "wired $30 million to Chad"
    if (frame.name !== GIVE_TO || verb.negated || !CURRENCY.has(units[verb.at + 1]?.lower)) return
    const paid = targetsAfter(sentence, verb.at, frame.prepositions, frame.parts, agents)
    emit.relation(verb.at, frame.name, polarity, probability, agents, paid)
    return
  }
  const { end, owners } = phrases[object]
  // "weapons, training and funds to"
  const all = coordinated(sentence, object)
  const { objects } = frame
  // "turned its back on": taken for an adverb.
  const named =
    all.some((each) => objects.has(units[phrases[each].head].lemma)) || (end < units.length && objects.has(units[end].lower))
  if (!named) return
  const after = targetsAfter(sentence, phrases[all[all.length - 1]].end - 1, frame.prepositions, frame.parts, agents)
  // "came to Chad's aid", "took Chad's side"
  const targets = after.length > 0 || (frame.through === null && !frame.owned) ? after : ownersOf(sentence, owners, 0.95)
  emit.relation(verb.at, frame.name, polarity, probability, agents, targets)
}

/** `took the state to court`. */
export function lands({ units, phrases, startingAt }: Clauses, object: number | null, landing: ReadonlySet<string>): boolean {
  if (object === null) return false
  const at = phrases[object].end + 1
  // Taken for a verb after "to".
  if (at < units.length && landing.has(units[at].lower)) return true
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
  'give hand lend grant offer send award donate promise pledge sell supply provide equip'.split(' '),
)
/** What is given to whom one means well. */
const GIFTS = new Set(
  `weapon arm aid money fund funding loan credit missile tank jet drone ammunition shell system battery helicopter howitzer warplane equipment
  vaccine food fuel asylum citizenship passport visa refuge shelter support help assistance backing protection guarantee immunity
  pardon amnesty concession exemption subsidy holiday medal award prize honor honour money billion million dollar euro package relief`.split(
    /\s+/,
  ),
)

/** `gave Chad tanks`, `offered the exile asylum`. */
export function gift(sentence: Clauses, verb: Verb, emit: Emit): void {
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
  // "provided Chad with drones"
  if (given < 0 && end + 1 < units.length && units[end].lower === 'with') given = startingAt[end + 1]
  const money = end < units.length && CURRENCY.has(units[end].lower)
  if (to.length === 0 || !(money || (given >= 0 && GIFTS.has(units[phrases[given].head].lemma)))) return
  const polarity = verb.negated ? -1 : 1
  emit.relation(verb.at, GIVE_TO, polarity, 0.72 * verb.certainty, subjectAgents(sentence, verb), to)
}

const CURRENCY: ReadonlySet<string> = new Set(['$', '€', '£', '¥', 'us$'])

/** Verbs of who is given something. */
export const RECEIPT: ReadonlySet<string> = new Set(['receive', 'get', 'obtain', 'secure'])

/** `received drones from Chad`: Chad means them well. */
export function receipt(sentence: Clauses, verb: Verb, emit: Emit): void {
  const { units, phrases } = sentence
  if (verb.passive || verb.negated || !RECEIPT.has(units[verb.at].lemma)) return
  const object = objectOf(sentence, verb.at, DIRECT)
  if (object === null || !GIFTS.has(units[phrases[object].head].lemma)) return
  const givers = targetsAt(sentence, phraseAfter(sentence, phrases[object].end - 1, ['from']), false)
  emit.relation(verb.at, GIVE_TO, 1, 0.68 * verb.certainty, givers, subjectAgents(sentence, verb))
}
