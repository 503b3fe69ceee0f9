import type { Signal } from '../signal'
import { relationsByAdjectives } from './by-adjectives'
import { relationsByNouns } from './by-nouns'
import { relationsByReciprocity } from './by-reciprocity'
import { relationsByRoles } from './by-roles'
import { relationsByTies } from './by-ties'
import { relationsByVerbs } from './by-verbs'
import type { Participant } from './participants'
import { type Clauses, type Emit, subjectAgents } from './search'
import { PASS_BITS } from './triggers'

const PASSES: readonly (readonly [pass: (sentence: Clauses, emit: Emit) => void, bit: number])[] = [
  [relationsByVerbs, PASS_BITS.verbs],
  [relationsByNouns, PASS_BITS.nouns],
  [relationsByRoles, PASS_BITS.roles],
  [relationsByAdjectives, PASS_BITS.adjectives],
  [relationsByTies, PASS_BITS.ties],
  [relationsByReciprocity, PASS_BITS.reciprocity],
]

/** A question asks rather than tells. */
const QUESTION = 0.7

/** A relation whose target another sentence names. */
export interface OpenSignal extends Omit<Signal, 'target'> {
  readonly kind: 'doer' | 'victim'
  /** Base form of the noun that speaks of it. */
  readonly event: string
}

/** What a sentence shows. */
export interface Relations {
  readonly signals: readonly Signal[]
  readonly open: readonly OpenSignal[]
  /** Those who do something in it, in order, with the place of what they do. */
  readonly doers: readonly { readonly actor: string; readonly at: number; readonly verb: string }[]
  /** Those who suffer an attack in it, by whomever. */
  readonly victims: readonly string[]
}

const NONE: readonly never[] = []

/** Stances that the words of one sentence show between its actors. */
export function findRelations(sentence: Clauses): Relations {
  const { units } = sentence
  let bits = 0
  for (let i = 0; i < units.length; i++) bits |= units[i].passes
  if (bits === 0) return new Found(sentence, NONE, NONE, NONE)
  const factor = units[units.length - 1]?.lower === '?' ? QUESTION : 1
  const signals: Signal[] = []
  const open: OpenSignal[] = []
  const victims: string[] = []
  const emit: Emit = Object.assign(
    (
      at: number,
      reason: string,
      polarity: number,
      probability: number,
      holders: readonly Participant[],
      targets: readonly Participant[],
    ): void => {
      const { start, end } = units[at]
      for (const holder of holders) {
        for (const target of targets) {
          if (holder.actor === target.actor) continue
          const sure = probability * factor * holder.weight * target.weight
          signals.push({ holder: holder.actor, target: target.actor, polarity, probability: sure, reason, start, end })
          if (reason === 'attack') victims.push(target.actor)
        }
      }
    },
    {
      open(...[at, reason, polarity, probability, holders, kind, event]: Parameters<Emit['open']>): void {
        const { start, end } = units[at]
        for (const { actor, weight } of holders) {
          open.push({ holder: actor, polarity, probability: probability * factor * weight, reason, start, end, kind, event })
        }
      },
      suffered(struck: Parameters<Emit['suffered']>[0]): void {
        for (const { actor } of struck) victims.push(actor)
      },
    },
  )
  for (const [pass, bit] of PASSES) if ((bits & bit) !== 0) pass(sentence, emit)
  return new Found(sentence, signals, open, victims)
}

class Found implements Relations {
  private found: Relations['doers'] | undefined

  constructor(
    private readonly sentence: Clauses,
    readonly signals: readonly Signal[],
    readonly open: readonly OpenSignal[],
    readonly victims: readonly string[],
  ) {}

  // Seldom asked for, so found only then.
  get doers(): Relations['doers'] {
    this.found ??= doersOf(this.sentence)
    return this.found
  }
}

/** What only might or would be done is no deed yet. */
const LIKELY = 0.6

export function doersOf(sentence: Clauses): Relations['doers'] {
  const { units, verbs } = sentence
  return verbs.flatMap((verb) => {
    if (verb.passive || verb.certainty < LIKELY || units[verb.at].lemma === 'be') return []
    const { start, lemma } = units[verb.at]
    return subjectAgents(sentence, verb).map(({ actor }) => ({ actor, at: start, verb: lemma }))
  })
}
