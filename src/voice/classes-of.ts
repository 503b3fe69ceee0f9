import { WORD_CLASSES } from './word-classes'

let table: Map<string, number> | null = null

/** The bit of each class in the sets that `classesOf` gives, by the class's name. At most 31 classes. */
export const CLASS_BIT: Readonly<Record<string, number>> = Object.fromEntries(WORD_CLASSES.map(({ name }, i) => [name, 1 << i]))

/** The classes a lower-case word belongs to, as a bit set; 0 if none. */
export function classesOf(word: string): number {
  if (table === null) {
    table = new Map()
    for (const [i, { words }] of WORD_CLASSES.entries())
      for (const each of words.split(' ')) table.set(each, (table.get(each) ?? 0) | (1 << i))
  }
  return table.get(word) ?? 0
}
