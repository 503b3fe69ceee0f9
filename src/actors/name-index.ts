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
  return { entries, longest }
}

function withoutArticle(name: string): string {
  return /^the\s/i.test(name) ? name.slice(4).trimStart() : name
}
