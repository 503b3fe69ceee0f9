import { ANGERING, PITTING } from './by-feelings'
import { GIVING, RECEIPT } from './by-objects'
import { RECIPROCAL } from './by-reciprocity'
import { JOINT, TIES } from './by-ties'
import { CALLING, TELLING } from './by-wishes'
import { type Frame, type FrameTable, frameTables } from './frames'
import { JUDGING } from './judging'
import { NAMING, VIEWING } from './naming'
import { ALONE, PASS_BITS } from './passes'

let triggers: ReadonlyMap<string, number> | undefined

/** The ways of finding relations that a word can begin, as bits: most words begin none. */
export function passesOf(word: string): number {
  triggers ??= findTriggers()
  return triggers.get(word) ?? 0
}

function findTriggers(): Map<string, number> {
  const { verbs, nouns, adjectives, roles } = frameTables()
  const found = new Map<string, number>()
  const add = (words: Iterable<string>, bit: number) => {
    for (const word of words) found.set(word, (found.get(word) ?? 0) | bit)
  }
  add(verbs.keys(), PASS_BITS.verbs)
  add(NAMING, PASS_BITS.verbs | ALONE)
  add(VIEWING, PASS_BITS.verbs)
  add(TELLING, PASS_BITS.verbs)
  add(CALLING, PASS_BITS.verbs)
  add(GIVING, PASS_BITS.verbs)
  add(RECEIPT, PASS_BITS.verbs)
  add(ANGERING, PASS_BITS.verbs)
  add([PITTING], PASS_BITS.verbs)
  add(nouns.keys(), PASS_BITS.nouns)
  add(roles.keys(), PASS_BITS.roles)
  add(['-backed'], PASS_BITS.roles)
  add(adjectives.keys(), PASS_BITS.adjectives)
  add(TIES, PASS_BITS.ties)
  add([JOINT], PASS_BITS.ties)
  add(RECIPROCAL, PASS_BITS.reciprocity)
  add(['each', 'another'], PASS_BITS.reciprocity)
  add(
    wordsOf(verbs, ({ name }) => name === 'attack' || JUDGING.has(name)),
    ALONE,
  )
  add(
    wordsOf(nouns, ({ name }) => name === 'attack'),
    ALONE,
  )
  return found
}

function wordsOf(table: FrameTable, test: (frame: Frame) => boolean): string[] {
  return [...table].filter(([, frames]) => frames.some(test)).map(([word]) => word)
}

/** The frames of a word as each part of speech. */
export interface Frames {
  readonly verbs: readonly Frame[]
  readonly nouns: readonly Frame[]
  readonly roles: readonly Frame[]
  readonly adjectives: readonly Frame[]
}

const NONE: readonly Frame[] = []
/** Of words that have none, and of mentions. */
export const NO_FRAMES: Frames = { verbs: NONE, nouns: NONE, roles: NONE, adjectives: NONE }

export function framesOf(lemma: string, lower: string): Frames {
  const tables = frameTables()
  const verbs = tables.verbs.get(lemma)
  const nouns = tables.nouns.get(lemma)
  const roles = tables.roles.get(lemma)
  const adjectives = tables.adjectives.get(lower)
  if (verbs === undefined && nouns === undefined && roles === undefined && adjectives === undefined) return NO_FRAMES
  return { verbs: verbs ?? NONE, nouns: nouns ?? NONE, roles: roles ?? NONE, adjectives: adjectives ?? NONE }
}
