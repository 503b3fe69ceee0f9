import type { KnownActor } from './known-actor'
import { nameKey, nameWords } from './name-key'

export type NameKind = 'name' | 'alias' | 'demonym'

/** That an actor is called so. */
export interface NameEntry {
  readonly actor: KnownActor
  readonly kind: NameKind
  /** The name as written in the gazetteer or by the user. */
  readonly written: string
  /** Also an ordinary word or another's common name. */
  readonly weak: boolean
}

/** Finds names by their key; `longest` tells for the first word of names how long their keys can get. */
export interface NameIndex {
  readonly entries: ReadonlyMap<string, readonly NameEntry[]>
  readonly longest: ReadonlyMap<string, number>
  /** One bit for each hash of a key, so that most words that make no key need no look-up. */
  readonly bits: Uint32Array
}

/** What the bits of an index are for a text that goes on: `hashOf(a + b)` is `goOn(hashOf(a), hashOf(b), powerOf(b))`. */
const BASE = 0x2c9277b5

/** Polynomial hash of a key. */
export function hashOf(key: string): number {
  let hash = 0
  for (let i = 0; i < key.length; i++) hash = (Math.imul(hash, BASE) + key.charCodeAt(i) + 1) | 0
  return hash
}

export function powerOf(key: string): number {
  let power = 1
  for (let i = 0; i < key.length; i++) power = Math.imul(power, BASE)
  return power
}

export function goOn(hash: number, next: number, power: number): number {
  return (Math.imul(hash, power) + next) | 0
}

/** Whether an index may hold a key of this hash; false is sure. */
export function mayHold({ bits }: NameIndex, hash: number): boolean {
  const bit = (hash ^ (hash >>> 15)) & (bits.length * 32 - 1)
  return (bits[bit >> 5] & (1 << (bit & 31))) !== 0
}

function bitsOf(keys: Iterable<string>, count: number): Uint32Array {
  let size = 8
  while (size < count) size *= 2
  const bits = new Uint32Array(size)
  for (const key of keys) {
    const hash = hashOf(key)
    const bit = (hash ^ (hash >>> 15)) & (size * 32 - 1)
    bits[bit >> 5] |= 1 << (bit & 31)
  }
  return bits
}

/** Indexes actors under all their names. */
export function indexNames(actors: Iterable<KnownActor>): NameIndex {
  const entries = new Map<string, NameEntry[]>()
  const longest = new Map<string, number>()
  const add = (actor: KnownActor, kind: NameKind, name: string) => {
    const written = withoutArticle(name)
    const words = nameWords(written)
    if (words.length === 0) return
    const key = nameKey(written)
    const entry = { actor, kind, written, weak: actor.weak.has(name) }
    const known = entries.get(key)
    if (known === undefined) entries.set(key, [entry])
    else if (
      !known.some(
        (other) => other.actor === actor && other.written === written && (other.kind === 'demonym') === (kind === 'demonym'),
      )
    )
      known.push(entry)
    // `People's` is one word here, but a text may part it.
    for (const first of new Set([nameKey(words[0]), nameKey(words[0].replace(/['’]s$/, ''))])) {
      longest.set(first, Math.max(longest.get(first) ?? 0, key.length))
    }
  }
  for (const actor of actors) {
    add(actor, 'name', actor.name)
    for (const alias of actor.aliases) add(actor, 'alias', alias)
    for (const demonym of actor.demonyms) add(actor, 'demonym', demonym)
  }
  return { entries, longest, bits: bitsOf(entries.keys(), entries.size) }
}

function withoutArticle(name: string): string {
  return /^the\s/i.test(name) ? name.slice(4).trimStart() : name
}
