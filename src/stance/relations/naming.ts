import type { Verb } from './clauses'
import type { Emit } from './emit'
import { isKnownEvent } from './known-events'
import { agentsAt, type Clauses, phraseAfter, subjectAgents, targetsAt } from './search'

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

/** Whether a verb says what somebody or something is to somebody: `what it calls`, `what it sees as`. */
export function isNamed(lemma: string | undefined): boolean {
  return lemma !== undefined && (NAMING.has(lemma) || lemma === 'see')
}

/** `called the raid a flagrant violation of international law`: against who raided. `described Mali as a friend`. */
export function namedDeeds(sentence: Clauses, verb: Verb, emit: Emit): void {
  const { units, phrases, startingAt } = sentence
  const { lemma: naming } = units[verb.at]
  const viewing = VIEWING.has(naming)
  if ((!viewing && !NAMING.has(naming)) || verb.at + 1 >= units.length) return
  const object = verb.passive ? verb.subject : startingAt[verb.at + 1]
  if (object < 0) return
  const named = targetsAt(sentence, object, true)
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
