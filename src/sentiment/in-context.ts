import { ARTICLE_CONTEXT } from '../../models/article-context'
import { ROLES, type Role } from './role-of'
import { type Decision, decide, scoreOf } from './sentiment-model'

/** What is known of an actor in a sentence beside what the network reads there. */
export interface Circumstances {
  readonly role: Role
  /** Mean probability of negative and of positive in the actor's other sentences, as the network reads them. */
  readonly others: { readonly negative: number; readonly positive: number }
  /** Whether the actor comes up in what somebody else says, and whether it says something itself. */
  readonly reported: boolean
  readonly reports: boolean
  readonly title: boolean
  /** Whether the sentence has a name for the actor, and no mere "he" or "the country". */
  readonly named: boolean
  /** How many actors the sentence has, and how many words. */
  readonly actors: number
  readonly words: number
  /** 1 if the sentence, and the whole piece, is opinion. */
  readonly opinion: number
  readonly piece: number
  /** In how many sentences the actor comes up. */
  readonly sentences: number
}

/** Logits of negative and positive over neutral. */
export interface Leaning {
  readonly negative: number
  readonly positive: number
}

/** Features of a leaning in its circumstances, in the order of the model. */
export const CONTEXT_FEATURES: readonly string[] = [
  'negative',
  'positive',
  'others negative',
  'others positive',
  'reported',
  'reports',
  'title',
  'no name',
  'actors',
  'words',
  'opinion',
  'piece',
  'sentences',
  ...ROLES,
]
const FIRST_ROLE = CONTEXT_FEATURES.length - ROLES.length
const MOST_ACTORS = 5
const MOST_WORDS = 60
const MOST_SENTENCES = 8

/** Writes the features; all have a size near 1. */
export function contextFeatures({ negative, positive }: Leaning, c: Circumstances, features: Float64Array): void {
  features[0] = negative
  features[1] = positive
  features[2] = 3 * c.others.negative
  features[3] = 3 * c.others.positive
  features[4] = c.reported ? 1 : 0
  features[5] = c.reports ? 1 : 0
  features[6] = c.title ? 1 : 0
  features[7] = c.named ? 0 : 1
  features[8] = Math.min(c.actors, MOST_ACTORS) / MOST_ACTORS
  features[9] = Math.min(c.words, MOST_WORDS) / MOST_WORDS
  features[10] = c.opinion
  features[11] = c.piece
  features[12] = Math.min(c.sentences, MOST_SENTENCES) / MOST_SENTENCES
  for (let i = 0; i < ROLES.length; i++) features[FIRST_ROLE + i] = ROLES[i] === c.role ? 1 : 0
}

const room = /* @__PURE__ */ new Float64Array(CONTEXT_FEATURES.length)
const NONE: Leaning = { negative: 0, positive: 0 }

/** What the circumstances add to a leaning. */
export function addedBy(circumstances: Circumstances): Leaning {
  contextFeatures(NONE, circumstances, room)
  const { negative, positive } = ARTICLE_CONTEXT
  let n = negative.bias
  let p = positive.bias
  for (let i = 0; i < room.length; i++) {
    const value = room[i]
    if (value === 0) continue
    n += negative.weights[i] * value
    p += positive.weights[i] * value
  }
  return { negative: n, positive: p }
}

/** Logit of negative over neutral, all considered. */
function negativeOf(negative: number, positive: number, added: Leaning): number {
  const { weights } = ARTICLE_CONTEXT.negative
  return added.negative + weights[0] * negative + weights[1] * positive
}

function positiveOf(negative: number, positive: number, added: Leaning): number {
  const { weights } = ARTICLE_CONTEXT.positive
  return added.positive + weights[0] * negative + weights[1] * positive
}

/** What a sentence says of an actor, all considered. */
export function decideInContext({ negative, positive }: Leaning, added: Leaning): Decision {
  return decide([negativeOf(negative, positive, added), 0, positiveOf(negative, positive, added)], 1)
}

/** The score alone. */
export function scoreInContext(negative: number, positive: number, added: Leaning): number {
  return scoreOf(negativeOf(negative, positive, added), 0, positiveOf(negative, positive, added), 1)
}
