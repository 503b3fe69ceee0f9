import type { NameEntry, NameIndex } from '../actors/name-index'
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
      const longest = names.longest.get(units.keys[first])
      if (longest === undefined) continue
      let key = units.keys[first]
      let end = first + 1
      while (true) {
        const entries = names.entries.get(key)
        if (entries !== undefined) {
          const printed = text.slice(units.starts[first], units.ends[end - 1])
          const fitting = entries.filter((entry) => fitsCase(entry.written, printed))
          if (fitting.length > 0) found.push({ first, last: end, entries: fitting, own })
        }
        if (end >= units.length || !units.joined[end] || key.length >= longest) break
        key += units.keys[end]
        if (key.length > longest) break
        end++
      }
    }
  }
  return found
}
