import type { Verb } from './clauses'
import type { Emit } from './emit'
import { type Participant, verbAt, withWeight } from './participants'
import { type Clauses, DIRECT, objectOf, phraseAfter, subjectAgents, targetsAt } from './search'

const TRADED = new Set(
  'barb accusation insult blow threat recrimination strike blame fire jab allegation taunt tweet word salvo'.split(' '),
)
/** Verbs that two do to each other without an object. */
const MUTUAL: ReadonlyMap<string, 1 | -1> = new Map([
  ['clash', -1],
  ['spar', -1],
  ['feud', -1],
  ['quarrel', -1],
  ['reconcile', 1],
])
/** Two do these for each other where nobody else is named. */
const COOPERATING: ReadonlySet<string> = new Set(['cooperate', 'collaborate', 'reconcile', 'ally'])
/** With `together`. */
const TOGETHER: ReadonlySet<string> = new Set(['work', 'act', 'stand', 'fight', 'band', 'pull'])
const SIGNING: ReadonlySet<string> = new Set(['sign', 'conclude', 'seal', 'clinch', 'ink', 'ratify', 'forge'])
/** What two sign. */
const PACTS: ReadonlySet<string> = new Set(
  'pact deal agreement accord treaty contract memorandum alliance partnership truce ceasefire'.split(' '),
)
/** What two are to each other. */
const FRIENDS: ReadonlySet<string> = new Set(['ally', 'friend', 'partner'])
const FOES: ReadonlySet<string> = new Set(['rival', 'enemy', 'foe', 'adversary'])

/** Two do these to each other only where nobody else is named as the object. */
const WITHOUT_OBJECT: ReadonlySet<string> = new Set(['battle', 'fight', 'compete'])

const TRADING = new Set(['trade', 'exchange', 'swap'])
/** What two have with each other: `a dispute between`, `are at odds`. */
const QUARRELS = new Set(
  `dispute row feud quarrel spat rift conflict war standoff stand-off rivalry clash enmity animosity hostility tension loggerhead
  loggerheads odds`.split(/\s+/),
)

/** Words that need no frame to tell of two. */
export const RECIPROCAL: readonly string[] = [
  ...TRADING,
  ...MUTUAL.keys(),
  ...WITHOUT_OBJECT,
  ...COOPERATING,
  'together',
  ...SIGNING,
  ...FRIENDS,
  ...FOES,
  ...QUARRELS,
  'speaking',
]

/** `India and Pakistan traded barbs`, `accused each other`, `Kosovo and Serbia clashed`. */
export function relationsByReciprocity(sentence: Clauses, emit: Emit): void {
  const { units, verbs } = sentence
  tradedInHeadline(sentence, emit)
  quarrelsBetween(sentence, emit)
  for (const verb of verbs) {
    if (verb.passive || verb.subject < 0) continue
    const { lemma } = units[verb.at]
    const state = lemma === 'be' || lemma === 'remain'
    const polarity = verb.negated ? 0 : mutualPolarity(sentence, verb)
    if (!state && polarity === 0) continue
    const agents = subjectAgents(sentence, verb)
    if (agents.length < 2) continue
    if (state) stateOfTwo(sentence, verb, agents, emit)
    const sure = polarity > 0 ? MEANT_WELL : MEANT_ILL
    if (polarity !== 0) emit.relation(verb.at, 'each other', polarity, sure * verb.certainty, agents, agents)
  }
}

/** How surely what two do to each other shows what they think of each other. */
const MEANT_ILL = 0.8
const MEANT_WELL = 0.68

const AGAINST = new Set(['against', 'with', 'for', 'alongside', 'off', 'back', 'on', 'to'])

/** Which way a verb counts that two do to each other, or 0. */
function mutualPolarity(sentence: Clauses, verb: Verb): number {
  const { units, phrases, startingAt } = sentence
  const { lemma, frames } = units[verb.at]
  const next = units[verb.at + 1]?.lower
  if (COOPERATING.has(lemma) && !AGAINST.has(next)) return 1
  if (TOGETHER.has(lemma) && next === 'together') return 1
  const signed = SIGNING.has(lemma) ? objectOf(sentence, verb.at, DIRECT) : null
  if (signed !== null) {
    const { head, end } = phrases[signed]
    return PACTS.has(units[head].lemma) && units[end]?.lower !== 'with' ? 1 : 0
  }
  // "have fought three wars"
  const fought = lemma === 'fight' ? objectOf(sentence, verb.at, DIRECT) : null
  if (fought !== null && QUARRELS.has(units[phrases[fought].head].lemma) && units[phrases[fought].end]?.lower !== 'against')
    return -1
  const traded = TRADING.has(lemma)
  const alone = WITHOUT_OBJECT.has(lemma) && !((startingAt[verb.at + 1] ?? -1) >= 0) && !AGAINST.has(units[verb.at + 1]?.lower)
  let polarity: number = MUTUAL.get(lemma) ?? (alone ? -1 : 0)
  const limit = Math.min(units.length, verb.at + 5)
  for (let i = verb.at + 1; i < limit && polarity === 0; i++) {
    const { lower } = units[i]
    if (traded && TRADED.has(units[i].lemma)) polarity = -1
    if (i + 1 === units.length) break
    const next = units[i + 1].lower
    if ((lower === 'each' && next === 'other') || (lower === 'one' && next === 'another'))
      polarity = frames.verbs.find((frame) => frame.direct || frame.prepositions.length > 0)?.polarity ?? 0
  }
  return polarity
}

/** `are at odds`, `are not on speaking terms`. */
function stateOfTwo({ units, phrases, startingAt }: Clauses, verb: Verb, agents: readonly Participant[], emit: Emit): void {
  let negated = verb.negated
  // "are close allies", "remain bitter rivals"
  const what = startingAt[verb.at + 1] ?? -1
  if (what >= 0) {
    const { head, end, owners } = phrases[what]
    const { lemma } = units[head]
    const polarity = FRIENDS.has(lemma) ? 1 : FOES.has(lemma) ? -1 : 0
    const of = units[end]?.lower
    if (polarity !== 0 && !negated && owners.length === 0 && of !== 'of' && of !== 'to')
      emit.relation(head, lemma, polarity, 0.7 * verb.certainty, agents, agents)
  }
  for (let i = verb.at + 1; i < Math.min(units.length, verb.at + 7); i++) {
    const { lower, lemma } = units[i]
    if (lower === 'not' || lower === "n't" || lower === 'no' || lower === 'never') negated = true
    const at = lower === 'at' && QUARRELS.has(units[i + 1]?.lemma ?? '') && units[i + 2]?.lower !== 'with'
    const speaking = lemma === 'speak' || lower === 'speaking'
    const apart = speaking && negated && units[i + 1]?.lemma === 'term'
    if ((at && !negated) || apart) emit.relation(verb.at, 'at odds', -1, 0.8 * verb.certainty, agents, agents)
    if (at || speaking) return
  }
}

/** `Chad and Libya trade blame`: a verb that taggers take for a noun, between joined names and what is traded. */
function tradedInHeadline(sentence: Clauses, emit: Emit): void {
  const { units } = sentence
  for (let i = 3; i + 1 < units.length; i++) {
    const { lower, pos } = units[i]
    if (!TRADING.has(lower) || pos === 'VERB' || verbAt(sentence, i) !== undefined || !TRADED.has(units[i + 1].lemma)) continue
    const first = units[i - 3]
    const second = units[i - 1]
    // "Iran, Israel trade threats"
    const joined = units[i - 2].pos === 'CCONJ' || (i === 3 && units[1].lower === ',')
    if (!joined || first.actors === null || second.actors === null) continue
    const agents = withWeight([...first.actors, ...second.actors], 1)
    emit.relation(i, 'each other', -1, 0.8, agents, agents)
  }
}

/** `a dispute between Chad and Libya`, `the feud between the two countries`. */
function quarrelsBetween(sentence: Clauses, emit: Emit): void {
  const { units, phrases, verbs } = sentence
  for (let index = 0; index < phrases.length; index++) {
    const { head, end } = phrases[index]
    if (end >= units.length || !QUARRELS.has(units[head].lemma)) continue
    // "a dispute between", "tensions rose between"
    const verb = verbs.find(({ subject, negated }) => subject === index && !negated)
    if (units[end].lower !== 'between' && verb === undefined) continue
    const from = units[end].lower === 'between' || verb === undefined ? end - 1 : verb.at
    const both = targetsAt(sentence, phraseAfter(sentence, from, ['between']), false)
    emit.relation(head, 'at odds', -1, 0.75, both, both)
  }
}
