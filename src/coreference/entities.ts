import { genderOfName } from '../actors/gender'
import { isUsState } from '../actors/us-states'
import type { Actor, Mention } from '../doc/types'

export type EntityKind = 'person' | 'state' | 'igo' | 'group' | 'org' | 'media' | 'place' | 'people' | 'other'

/** What is known about an actor while the text is read. */
export interface Entity {
  readonly id: string
  readonly kind: EntityKind
  readonly type: Mention['type']
  /** Id of the actor it acts for. */
  readonly of: string | null
  /** A strait or the like, which is no town or island. */
  readonly landform: boolean
  /** A place that does not act, by its id. */
  readonly placeOnly: boolean
  gender: 'm' | 'f' | null
  /** Whether the gender comes from the text (a title, a pronoun) rather than from the name. */
  genderSure: boolean
  /** Offices and kinds that the text gives: `president`, `leader`. */
  titles: Set<string> | null
  /** Nouns that its names end with, as in `Church of England` and `Grand Mosque`: by these it is taken up again. */
  heads: Set<string> | null
  count: number
  /** Mentions by name only. */
  named: number
  last: LastMention | null
  /** The last time it was a subject: token index, or -1. */
  lastSubject: number
  /** Its first mention in the paragraph of its last one: token index, or -1. */
  firstHere: number
}

export function addTitle(entity: Entity, word: string): void {
  if (entity.titles === null) entity.titles = new Set([word])
  else entity.titles.add(word)
}

export function addHead(entity: Entity, word: string): void {
  if (entity.heads === null) entity.heads = new Set([word])
  else entity.heads.add(word)
}

export interface LastMention {
  readonly token: number
  readonly end: number
  readonly sentence: number
  readonly subject: boolean
  readonly form: Mention['form']
  /** An adjective of nationality before a noun. */
  readonly modifier: boolean
  /** Followed by a possessive mark, or a possessive pronoun. */
  readonly possessive: boolean
  readonly quoted: number
  readonly plural: boolean
}

/** The kind of an actor, by its id, or by its type when the id is of another making. */
export function kindOf(id: string, type: Mention['type']): EntityKind {
  const prefix = id.slice(0, id.indexOf(':'))
  switch (prefix) {
    case 'person':
    case 'state':
    case 'igo':
    case 'group':
    case 'org':
    case 'media':
    case 'place':
      return prefix
    default:
      return type === 'PER'
        ? 'person'
        : type === 'ORG'
          ? 'org'
          : type === 'GPE'
            ? 'state'
            : type === 'LOC'
              ? 'place'
              : type === 'NORP'
                ? 'people'
                : 'other'
  }
}

const LANDFORMS =
  /\b(?:strait|sea|ocean|gulf|bay|river|lake|canal|dam|valley|gorge|pass|mountains?|desert|delta|channel|bridge|airport|university|church|hall|square|street|road)$/i

export function makeEntity(id: string, type: Mention['type'], actor: Actor | undefined): Entity {
  const kind = kindOf(id, actor?.type ?? type)
  return {
    id,
    kind,
    type: actor?.type ?? type,
    of: actor?.of ?? null,
    landform: kind === 'place' && actor !== undefined && LANDFORMS.test(actor.name),
    placeOnly: id.startsWith('place:'),
    gender: kind === 'person' && actor !== undefined ? genderOfName(actor.name) : null,
    genderSure: false,
    titles: null,
    // `the state` after Colorado is no country.
    heads: isUsState(id) ? new Set(['state']) : null,
    count: 0,
    named: 0,
    last: null,
    lastSubject: -1,
    firstHere: -1,
  }
}

/** Words that end names and are not said of the thing alone: `the east` is no `Middle East`. */
const NO_HEADS: ReadonlySet<string> = new Set(
  'north south east west bank coast side states nations times post people news world day war man woman one two'.split(' '),
)

/** The noun that a name ends with, before any `of`; null if it can take nothing up. */
export function headOfName(name: string): string | null {
  if (!name.includes(' ')) return null
  const cut = /\s(?:of|for|in|on|at)\s/.exec(name)
  const words = cut === null ? name : name.slice(0, cut.index)
  const space = words.lastIndexOf(' ')
  if (space < 0 && cut === null) return null
  const head = words.slice(space + 1).toLowerCase()
  return /^[a-z]{2,}(?:[a-rt-z]|ss)$/.test(head) && !NO_HEADS.has(head) ? head : null
}
