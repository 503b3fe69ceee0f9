/** What is remembered at most; then it is forgotten. */
const MOST = 20_000
/** Longer texts are no names that come again. */
const LONGEST = 80

/** Makes a function of a text remember what it gave: texts repeat their words and names. */
export function remember<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const there = known.get(text)
    if (there !== undefined) return there
    const made = make(text)
    if (text.length > LONGEST) return made
    if (known.size >= MOST) known.clear()
    known.set(text, made)
    return made
  }
}
