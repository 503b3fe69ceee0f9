import { gazetteer } from '../actors/gazetteer'
import { goOn, mayHold, type NameEntry, type NameIndex } from '../actors/name-index'
import { KeptRoom } from '../internal/kept-room'
import { fittingEntries } from './letter-case'
import type { Units } from './units'

/** A stretch of words `[first, last)` that is a known name, and whose. */
export interface KnownName {
  readonly first: number
  readonly last: number
  readonly entries: readonly NameEntry[]
  /** Whether it is a name of the user's actors. */
  readonly own: boolean
}

/**
 * Finds all known names in the words, those of the user before built-in ones. What one word makes is known of the word; for longer
 * names, how far those reach that begin with it: so the time grows with the text alone, however many names there are.
 *
 * @param own the names of the user's actors, if there are any.
 */
export function findKnownNames(text: string, units: Units, own: NameIndex | null = null): KnownName[] {
  const found: KnownName[] = []
  const { names } = gazetteer()
  const { parts, keys, length } = units
  for (let first = 0; first < length; first++) {
    const part = parts[first]
    if (own !== null) {
      const longest = own.longest.get(keys[first]) ?? 0
      if (longest > 0) findFrom(text, units, first, first + 1, own, true, longest, found)
    }
    if (part.reach === 0) continue
    if (part.entries.length > 0 && !isShouted(text, units, first))
      found.push({ first, last: first + 1, entries: part.entries, own: false })
    if (part.reach > part.key.length && first + 1 < length && units.joined[first + 1] === 1)
      findFrom(text, units, first, first + 2, names, false, part.reach, found)
  }
  return found
}

/** Finds the known names that begin with a word and end at `least` or later. Keys are put together only where their hash is known. */
function findFrom(
  text: string,
  units: Units,
  first: number,
  least: number,
  names: NameIndex,
  own: boolean,
  longest: number,
  found: KnownName[],
): void {
  const { parts, joined } = units
  let { hash } = parts[first]
  let size = parts[first].key.length
  for (let end = first + 1; ; end++) {
    const entries = end >= least && mayHold(names, hash) ? names.entries.get(keyOf(units, first, end)) : undefined
    if (entries !== undefined) {
      const shouted = end - first === 1 && isShouted(text, units, first)
      const fitting = shouted ? NONE : fittingEntries(entries, text.slice(units.starts[first], units.ends[end - 1]))
      if (fitting.length > 0) found.push({ first, last: end, entries: fitting, own })
    }
    if (end >= units.length || joined[end] === 0 || size >= longest) return
    const next = parts[end]
    size += next.key.length
    if (size > longest) return
    hash = goOn(hash, next.hash, next.power)
  }
}

const NONE: readonly NameEntry[] = []

/** The key of some words together. */
export function keyOf({ keys }: Units, first: number, end: number): string {
  let key = keys[first]
  for (let at = first + 1; at < end; at++) key += keys[at]
  return key
}

const heads = /* @__PURE__ */ new KeptRoom((size) => new Int32Array(size))

/** The known names of a text by their words; one of the user before a built-in one. To be used before those of the next text. */
export class KnownNames {
  /** Where the names that begin with a word are in `names`; -1 if there are none. */
  private readonly heads: Int32Array
  private readonly units: number

  /** `names` are in the order of their first words. */
  constructor(
    readonly names: readonly KnownName[],
    units: number,
  ) {
    this.heads = heads.take(units).fill(-1, 0, units)
    this.units = units
    for (let i = names.length - 1; i >= 0; i--) this.heads[names[i].first] = i
  }

  /** The name that is exactly the words `[first, last)`. */
  get(first: number, last: number): KnownName | undefined {
    const { names } = this
    let found: KnownName | undefined
    if (first < 0 || first >= this.units) return undefined
    let at = this.heads[first]
    if (at < 0) return undefined
    for (; at < names.length && names[at].first === first; at++) {
      if (names[at].last !== last) continue
      if (names[at].own) return names[at]
      found ??= names[at]
    }
    return found
  }

  has(first: number, last: number): boolean {
    return this.get(first, last) !== undefined
  }
}

/** Abbreviations that are also ordinary words. */
const WORDS = new Set([
  'us',
  'is',
  'who',
  'car',
  'let',
  'time',
  'plan',
  'ice',
  'tip',
  'pan',
  'pace',
  'quad',
  'male',
  'aids',
  'gam',
  'eta',
  'aa',
])

/** Whether a word is an ordinary one in a line of capitals: `TELL US WHO`. */
function isShouted(text: string, units: Units, index: number): boolean {
  const { length, keys } = units
  if (keys[index].length > 4 || !WORDS.has(keys[index])) return false
  return !hasSmall(text, units, index - 1) && !hasSmall(text, units, index + 1) && (index > 0 || index + 1 < length)
}

function hasSmall(text: string, { starts, ends, length }: Units, index: number): boolean {
  return index >= 0 && index < length && /\p{Ll}/u.test(text.slice(starts[index], ends[index]))
}
