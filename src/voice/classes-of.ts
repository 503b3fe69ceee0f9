import { WORD_CLASSES } from './word-classes'

let table: Map<string, number[]> | null = null
const NONE: readonly number[] = []

/** The place of each class in `WORD_CLASSES`, by its name. */
export const CLASS: Readonly<Record<string, number>> = /* @__PURE__ */ Object.fromEntries(
  WORD_CLASSES.map(({ name }, i) => [name, i]),
)

/** The classes a lower-case word belongs to, as places in `WORD_CLASSES`, in order. */
export function classesOf(word: string): readonly number[] {
  if (table === null) {
    table = new Map()
    for (const [i, { words }] of WORD_CLASSES.entries())
      for (const each of words.split(' ')) {
        const known = table.get(each)
        if (known === undefined) table.set(each, [i])
        else if (known[known.length - 1] !== i) known.push(i)
      }
  }
  return table.get(word) ?? NONE
}
