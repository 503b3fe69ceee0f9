import { frameTables } from './frames'
import { type Clauses, type Emit, subjectAgents } from './search'

const TRADED = new Set('barb accusation insult blow threat recrimination strike blame fire jab allegation taunt'.split(' '))
/** Verbs that two do to each other without an object. */
const MUTUAL: ReadonlyMap<string, 1 | -1> = new Map([
  ['clash', -1],
  ['spar', -1],
  ['feud', -1],
  ['quarrel', -1],
  ['reconcile', 1],
])

/** Verbs that need no frame to tell of two. */
export const RECIPROCAL: readonly string[] = ['trade', 'exchange', 'swap', ...MUTUAL.keys()]

/** `India and Pakistan traded barbs`, `accused each other`, `Kosovo and Serbia clashed`. */
export function relationsByReciprocity(sentence: Clauses, emit: Emit): void {
  const { units, verbs } = sentence
  const { verbs: table } = frameTables()
  for (const verb of verbs) {
    const agents = verb.passive || verb.negated ? [] : subjectAgents(sentence, verb)
    if (agents.length < 2) continue
    const { lemma } = units[verb.at]
    const traded = lemma === 'trade' || lemma === 'exchange' || lemma === 'swap'
    let polarity = MUTUAL.get(lemma) ?? 0
    for (let i = verb.at + 1; i < Math.min(units.length, verb.at + 5) && polarity === 0; i++) {
      const { lower } = units[i]
      if (traded && TRADED.has(units[i].lemma)) polarity = -1
      const each = (lower === 'each' && units[i + 1]?.lower === 'other') || (lower === 'one' && units[i + 1]?.lower === 'another')
      if (each) polarity = table.get(lemma)?.find((frame) => frame.direct || frame.prepositions.length > 0)?.polarity ?? 0
    }
    if (polarity !== 0) emit(verb.at, 'each other', polarity, 0.8 * verb.certainty, agents, agents)
  }
}
