import { goOn, mayHold, type NameEntry, type NameIndex } from '../actors/name-index'
import { fitsCase } from './letter-case'
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
 * Finds all known names in the words, those of the user before built-in ones. For each word one look-up tells whether a
 * name begins with it; so the time grows with the text alone, however many names there are.
 */
export function findKnownNames(
  text: string,
  units: Units,
  indexes: readonly { readonly names: NameIndex; readonly own: boolean }[],
): KnownName[] {
  const found: KnownName[] = []
  for (let first = 0; first < units.length; first++) {
    for (const { names, own } of indexes) {
      const longest = own ? (names.longest.get(units.keys[first]) ?? 0) : units.parts[first].reach
      if (longest > 0) findFrom(text, units, first, names, own, longest, found)
    }
  }
  return found
}

/** Finds the known names that begin with a word. Keys are put together only where their hash is known. */
function findFrom(
  text: string,
  units: Units,
  first: number,
  names: NameIndex,
  own: boolean,
  longest: number,
  found: KnownName[],
): void {
  let { hash } = units.parts[first]
  let length = units.keys[first].length
  for (let end = first + 1; ; end++) {
    const entries = mayHold(names, hash) ? names.entries.get(keyOf(units, first, end)) : undefined
    if (entries !== undefined) {
      const printed = text.slice(units.starts[first], units.ends[end - 1])
      const fitting = isShouted(text, units, first, end) ? NONE : inCase(entries, printed)
      if (fitting.length > 0) found.push({ first, last: end, entries: onePerActor(fitting), own })
    }
    if (end >= units.length || !units.joined[end] || length >= longest) return
    const next = units.parts[end]
    length += next.key.length
    if (length > longest) return
    hash = goOn(hash, next.hash, next.power)
  }
}

const NONE: readonly NameEntry[] = []

function keyOf({ keys }: Units, first: number, end: number): string {
  let key = keys[first]
  for (let at = first + 1; at < end; at++) key += keys[at]
  return key
}

function inCase(entries: readonly NameEntry[], printed: string): readonly NameEntry[] {
  for (let i = 0; i < entries.length; i++)
    if (!fitsCase(entries[i].written, printed)) return entries.filter((entry) => fitsCase(entry.written, printed))
  return entries
}

/** An actor may have several spellings of one key: `MBS` and `MbS`. */
function onePerActor(entries: readonly NameEntry[]): readonly NameEntry[] {
  if (entries.length === 1) return entries
  return entries.filter(
    (entry, i) =>
      entries.findIndex((other) => other.actor === entry.actor && (other.kind === 'demonym') === (entry.kind === 'demonym')) ===
      i,
  )
}

/** The known names of a text by their words; one of the user before a built-in one. */
export class KnownNames {
  /** Where the names that begin with a word are in `names`; -1 if there are none. */
  private readonly heads: Int32Array

  /** `names` are in the order of their first words. */
  constructor(
    readonly names: readonly KnownName[],
    units: number,
  ) {
    this.heads = new Int32Array(units).fill(-1)
    for (let i = names.length - 1; i >= 0; i--) this.heads[names[i].first] = i
  }

  /** The name that is exactly the words `[first, last)`. */
  get(first: number, last: number): KnownName | undefined {
    const { names } = this
    let found: KnownName | undefined
    let at = this.heads[first] ?? -1
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
function isShouted(text: string, units: Units, first: number, end: number): boolean {
  if (end - first > 1 || !WORDS.has(units.keys[first])) return false
  const lower = (index: number) =>
    index >= 0 && index < units.length && /\p{Ll}/u.test(text.slice(units.starts[index], units.ends[index]))
  return !lower(first - 1) && !lower(first + 1) && (first > 0 || first + 1 < units.length)
}
