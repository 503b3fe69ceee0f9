import { RECIPROCAL } from './by-reciprocity'
import { JOINT, TIES } from './by-ties'
import { NAMING, TELLING } from './by-verbs'
import { frameTables } from './frames'

/** Which words each way of finding relations needs, as bits. */
export const PASS_BITS = { verbs: 1, nouns: 2, roles: 4, adjectives: 8, ties: 16, reciprocity: 32 } as const

let triggers: ReadonlyMap<string, number> | undefined
let bases: ReadonlySet<string> | undefined

/** The ways of finding relations that a word can begin, as bits: most words begin none. */
export function passesOf(word: string): number {
  triggers ??= findTriggers()
  return triggers.get(word) ?? 0
}

/** Whether a token with this base form can turn out to be such a word, once its tag is mended or words are joined. */
export function mayTrigger(lemma: string): boolean {
  bases ??= new Set([...findTriggers().keys()].filter((word) => !PARTS.has(word)).flatMap(basesOf))
  return bases.has(lemma)
}

/** Words that only tell how a verb with a frame is meant. */
const PARTS = new Set(['each', 'another'])

function findTriggers(): Map<string, number> {
  const { verbs, nouns, adjectives, roles } = frameTables()
  const found = new Map<string, number>()
  const add = (words: Iterable<string>, bit: number) => {
    for (const word of words) found.set(word, (found.get(word) ?? 0) | bit)
  }
  add(verbs.keys(), PASS_BITS.verbs)
  add(NAMING, PASS_BITS.verbs)
  add(TELLING, PASS_BITS.verbs)
  add(nouns.keys(), PASS_BITS.nouns)
  add(roles.keys(), PASS_BITS.roles)
  add(['-backed'], PASS_BITS.roles)
  add(adjectives.keys(), PASS_BITS.adjectives)
  add(TIES, PASS_BITS.ties)
  add([JOINT], PASS_BITS.ties)
  add(RECIPROCAL, PASS_BITS.reciprocity)
  add(PARTS, PASS_BITS.reciprocity)
  return found
}

/** What a tagger may give as base form of a word: the verb of an adjective, the plural of a headline's verb. */
function basesOf(word: string): string[] {
  const hyphen = word.indexOf('-')
  if (hyphen > 0) return [word, word.slice(0, hyphen)]
  if (hyphen === 0) return 'back support fund arm sponsor finance align ally train backed'.split(' ')
  const all = [word, `${word}s`, `${word}es`, `${word}ed`, `${word}d`, `${word}ing`, `${word.slice(0, -1)}ies`]
  if (word.endsWith('ed')) all.push(word.slice(0, -1), word.slice(0, -2), word.slice(0, -3), `${word.slice(0, -3)}y`)
  return all
}
