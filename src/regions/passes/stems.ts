/** The beginning of a word: its letters as digits of a number if they are of the plain alphabet, which is quicker than a string. */
export type Stem = number | string

/** Words are compared by their beginning, so that "attacks" meets "attacked". */
const STEM = 5
/** Shorter words say little. */
const SHORTEST_WORD = 4
/** Of the digits of stems: letters, figures, and nothing. */
const BASE = 37

/** The beginnings of all longer words. */
export function stemsOf(words: string): Set<Stem> {
  const stems = new Set<Stem>()
  const text = words.toLowerCase()
  const { length } = text
  digits ??= digitsOfAscii()
  for (let at = 0; at < length; at++) {
    const start = at
    let letters = 0
    let stem = 0
    let plain = true
    while (at < length) {
      const code = text.charCodeAt(at)
      const digit = code < 0x80 ? digits[code] : 0
      const size = digit > 0 ? 1 : code < 0x80 ? 0 : wordSize(text, at)
      if (size === 0) break
      if (letters < STEM) {
        stem = stem * BASE + digit
        if (digit === 0) plain = false
      }
      letters++
      at += size
    }
    if (letters >= SHORTEST_WORD) stems.add(plain ? stem : text.slice(start, Math.min(at, start + STEM)))
  }
  return stems
}

/** For ASCII: 1 to 36 for a small letter or a figure, else 0. */
let digits: Uint8Array | null = null

function digitsOfAscii(): Uint8Array {
  const table = new Uint8Array(0x80)
  for (let code = 97; code <= 122; code++) table[code] = code - 96
  for (let code = 48; code <= 57; code++) table[code] = code - 21
  return table
}

const WORD_CHARACTER = /[\p{L}\p{N}]/u
/** For characters that are no ASCII whether they are letters or figures, as far as they were met. */
const met = /* @__PURE__ */ new Map<number, boolean>()

/** How many code units the letter or figure at `at`, which is no ASCII, takes; 0 if there is none. */
function wordSize(text: string, at: number): number {
  const character = text.codePointAt(at) ?? 0
  let known = met.get(character)
  if (known === undefined) {
    known = WORD_CHARACTER.test(String.fromCodePoint(character))
    met.set(character, known)
  }
  return known ? (character > 0xffff ? 2 : 1) : 0
}
