import type { Signal } from '../signal'
import { relationsByAdjectives } from './by-adjectives'
import { relationsByNouns } from './by-nouns'
import { RECIPROCAL, relationsByReciprocity } from './by-reciprocity'
import { relationsByRoles } from './by-roles'
import { relationsByTies, TIES } from './by-ties'
import { NAMING, relationsByVerbs } from './by-verbs'
import { frameTables } from './frames'
import { type Clauses, type Emit, subjectAgents } from './search'

const PASSES: readonly ((sentence: Clauses, emit: Emit) => void)[] = [
  relationsByVerbs,
  relationsByNouns,
  relationsByRoles,
  relationsByAdjectives,
  relationsByTies,
  relationsByReciprocity,
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

/** Stances that the words of one sentence show between its actors. */
export function findRelations(sentence: Clauses): Relations {
  const { units } = sentence
  const factor = units[units.length - 1]?.lower === '?' ? QUESTION : 1
  const signals: Signal[] = []
  const open: OpenSignal[] = []
  const victims: string[] = []
  const emit: Emit = Object.assign(
    (...[at, reason, polarity, probability, holders, targets]: Parameters<Emit>): void => {
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
  if (units.some(({ lemma, lower }) => isTrigger(lemma) || isTrigger(lower))) for (const pass of PASSES) pass(sentence, emit)
  let doers: Relations['doers'] | undefined
  return {
    signals,
    open,
    victims,
    // Seldom asked for, so found only then.
    get doers() {
      doers ??= doersOf(sentence)
      return doers
    },
  }
}

function doersOf(sentence: Clauses): Relations['doers'] {
  const { units, verbs } = sentence
  return verbs.flatMap((verb) => {
    if (verb.passive || units[verb.at].lemma === 'be') return []
    const { start, lemma } = units[verb.at]
    return subjectAgents(sentence, verb).map(({ actor }) => ({ actor, at: start, verb: lemma }))
  })
}

let triggers: ReadonlySet<string> | undefined

/** Whether a word can begin a relation at all: most sentences have none. */
function isTrigger(lemma: string): boolean {
  if (triggers === undefined) {
    const { verbs, nouns, adjectives, roles } = frameTables()
    triggers = new Set([
      ...verbs.keys(),
      ...nouns.keys(),
      ...adjectives.keys(),
      ...roles.keys(),
      ...TIES,
      ...NAMING,
      ...RECIPROCAL,
      '-backed',
    ])
  }
  return triggers.has(lemma)
}
