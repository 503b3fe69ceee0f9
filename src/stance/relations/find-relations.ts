import type { Signal } from '../signal'
import { relationsByAdjectives } from './by-adjectives'
import { relationsByNouns } from './by-nouns'
import { relationsByReciprocity } from './by-reciprocity'
import { relationsByRoles } from './by-roles'
import { relationsByTies } from './by-ties'
import { relationsByVerbs } from './by-verbs'
import { Emit, type OpenSignal } from './emit'
import { PASS_BITS } from './passes'
import { type Clauses, subjectAgents } from './search'

/** What a sentence shows. */
export interface Relations {
  readonly signals: readonly Signal[]
  readonly open: readonly OpenSignal[]
  /** Those who suffer an attack in it, by whomever. */
  readonly victims: readonly string[]
}

/** Stances that the words of one sentence show between its actors. */
export function findRelations(sentence: Clauses): Relations {
  const { units } = sentence
  let passes = 0
  for (let i = 0; i < units.length; i++) passes |= units[i].passes
  const emit = new Emit(sentence)
  if ((passes & PASS_BITS.verbs) !== 0) relationsByVerbs(sentence, emit)
  if ((passes & PASS_BITS.nouns) !== 0) relationsByNouns(sentence, emit)
  if ((passes & PASS_BITS.roles) !== 0) relationsByRoles(sentence, emit)
  if ((passes & PASS_BITS.adjectives) !== 0) relationsByAdjectives(sentence, emit)
  if ((passes & PASS_BITS.ties) !== 0) relationsByTies(sentence, emit)
  if ((passes & PASS_BITS.reciprocity) !== 0) relationsByReciprocity(sentence, emit)
  return emit
}

/** Who does something in a sentence, with the place of what they do. */
export interface Doer {
  readonly actor: string
  readonly at: number
  readonly verb: string
}

/** What only might or would be done is no deed yet. */
const LIKELY = 0.6

/** Those who do something in a sentence, in order. */
export function doersOf(sentence: Clauses): Doer[] {
  const { units, verbs, tokens, firsts } = sentence
  const doers: Doer[] = []
  for (const verb of verbs) {
    const { lemma } = units[verb.at]
    if (verb.passive || verb.foretold === true || verb.certainty < LIKELY || lemma === 'be' || lemma === 'have') continue
    const { start } = tokens[firsts[verb.at]]
    for (const { actor } of subjectAgents(sentence, verb)) doers.push({ actor, at: start, verb: lemma })
  }
  return doers
}
