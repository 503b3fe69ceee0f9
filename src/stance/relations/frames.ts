import { FAVORING_VERBS } from './favoring-verbs'
import { ADJECTIVES, NOUNS, ROLES } from './noun-frames'
import { OPPOSING_VERBS } from './opposing-verbs'
import { VERB_IDIOMS } from './verb-idioms'

/** What a verb or noun shows of one actor's stance toward another. */
export interface Frame {
  /** Comes back as the reason of the evidence. */
  readonly name: string
  /** 1: favors; -1: is against. */
  readonly polarity: 1 | -1
  /** How surely the words show a stance when their subject and object are actors, 0 to 1. */
  readonly weight: number
  /** Whether the direct object is the target. */
  readonly direct: boolean
  /** Prepositions that bring the target. */
  readonly prepositions: readonly string[]
  /**
   * Whether what the target owns stands for it: hitting a state's town is against the state, but who praises a state's
   * poet praises the poet.
   */
  readonly parts: boolean
  /** Prepositions that bring the holder of a noun: `criticism from`, `the support of`. */
  readonly by: readonly string[]
  /** Whether only bodies that can be joined and left count as targets: troops leave a state without a stance. */
  readonly bodies: boolean
  /** A word that must follow the verb or its object: `hold up`, `claim as`; or null. */
  readonly particle: string | null
  /** Whether only people count as targets: who fires a person is against them, who fires a rocket is not against the rocket. */
  readonly persons: boolean
  /** Heads that the object must have; then the target comes after it: `take aim at`, `close the border to`. */
  readonly objects: ReadonlySet<string> | null
  /** The preposition that brings such an object: `come to the aid of`; or null. */
  readonly through: string | null
  /** Whether who owns such an object is the target: `took Chad's side`. */
  readonly owned: boolean
  /** Where the object must be taken, by `to`: `take X to court`. */
  readonly landing: ReadonlySet<string> | null
  /** Weight when what governs the words turns them around: `ended its membership of`. By default most of `weight`. */
  readonly reversed: number
}

/** A frame with the words that have it. */
export interface FrameList
  extends Omit<
    Frame,
    'prepositions' | 'by' | 'reversed' | 'bodies' | 'persons' | 'particle' | 'objects' | 'through' | 'owned' | 'landing'
  > {
  readonly prepositions: string
  readonly bodies?: boolean
  readonly persons?: boolean
  readonly objects?: string
  readonly through?: string
  readonly owned?: boolean
  readonly landing?: string
  readonly particle?: string
  readonly by?: string
  readonly reversed?: number
  readonly words: string
}

/** A word may have several frames, told apart by the preposition that follows. */
export type FrameTable = ReadonlyMap<string, readonly Frame[]>

function tableOf(lists: readonly FrameList[]): FrameTable {
  const table = new Map<string, Frame[]>()
  const split = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '')
  const setOf = (text: string | undefined): ReadonlySet<string> | null => (text === undefined ? null : new Set(split(text)))
  for (const list of lists) {
    const { words, prepositions, by = 'by from', objects, landing, ...rest } = list
    const frame: Frame = {
      bodies: false,
      persons: false,
      particle: null,
      through: null,
      owned: false,
      reversed: list.weight * 0.8,
      ...rest,
      prepositions: split(prepositions),
      by: split(by),
      objects: setOf(objects),
      landing: setOf(landing),
    }
    for (const word of split(words)) {
      const before = table.get(word)
      if (before === undefined) table.set(word, [frame])
      else if (!before.some((other) => other.name === frame.name)) before.push(frame)
    }
  }
  return table
}

let tables: Readonly<Record<'verbs' | 'nouns' | 'adjectives' | 'roles', FrameTable>> | undefined

/** The frames of verbs, nouns, adjectives and roles, by lemma; made on first use. */
export function frameTables(): Readonly<Record<'verbs' | 'nouns' | 'adjectives' | 'roles', FrameTable>> {
  tables ??= {
    verbs: tableOf([...OPPOSING_VERBS, ...FAVORING_VERBS, ...VERB_IDIOMS]),
    nouns: tableOf(NOUNS),
    adjectives: tableOf(ADJECTIVES),
    roles: tableOf(ROLES),
  }
  return tables
}
