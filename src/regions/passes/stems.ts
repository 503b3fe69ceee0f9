/** Words are compared by their beginning, so that "attacks" meets "attacked". */
const STEM = 5
/** Shorter words say little. */
const SHORTEST_WORD = 4
/** Of the digits of stems: letters, figures, and nothing. */
const BASE = 37

/** Numbers of stems in an open hash table, at most half full, kept from text to text. */
const SLOTS = 4096
let table: Int32Array | null = null
/** A longer text is cut. */
const LONGEST = (SLOTS / 2) * (SHORTEST_WORD + 1)
/** No line that may be a title has more long words. */
const MOST_IN_LINE = 64

/** The beginnings of the longer words of a text. To be used up before those of the next are made. */
export interface Stems {
  /** Those of the plain alphabet, as digits of a number, which is quicker than a string. */
  readonly numbers: Int32Array
  readonly others: ReadonlySet<string>
}

export function stemsOf(text: string, start: number, end: number): Stems {
  table ??= new Int32Array(SLOTS)
  const numbers = table.fill(0)
  const others = new Set<string>()
  const stop = Math.min(end, start + LONGEST)
  for (let at = start; at < stop; at++) {
    const next = wordEnd(text, at, stop)
    if (read.letters >= SHORTEST_WORD) {
      if (read.stem > 0) numbers[slotOf(numbers, read.stem)] = read.stem
      else others.add(otherStem(text, at, next))
    }
    at = next
  }
  return { numbers, others }
}

/** Share of a line's longer words that a text has too, less sure with few words. */
export function overlapOf(text: string, start: number, end: number, { numbers, others }: Stems): number {
  const seen: (number | string)[] = []
  let common = 0
  for (let at = start; at < end && seen.length < MOST_IN_LINE; at++) {
    const next = wordEnd(text, at, end)
    if (read.letters >= SHORTEST_WORD) {
      const stem = read.stem > 0 ? read.stem : otherStem(text, at, next)
      if (!seen.includes(stem)) {
        seen.push(stem)
        if (typeof stem === 'string' ? others.has(stem) : numbers[slotOf(numbers, stem)] === stem) common++
      }
    }
    at = next
  }
  return seen.length === 0 ? 0 : (common / seen.length) * Math.min(1, seen.length / 3)
}

/** What `wordEnd` read: the number of letters, and the stem as a number, 0 if it has other characters than the plain alphabet. */
const read = { letters: 0, stem: 0 }

/** Where the word at `start` ends. */
function wordEnd(text: string, start: number, end: number): number {
  digits ??= digitsOfAscii()
  let letters = 0
  let stem = 0
  let plain = true
  let at = start
  while (at < end) {
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
  read.letters = letters
  read.stem = plain ? stem : 0
  return at
}

function otherStem(text: string, start: number, end: number): string {
  return text.slice(start, end).toLowerCase().slice(0, STEM)
}

/** Where a number is in the table, or where it would be. */
function slotOf(numbers: Int32Array, stem: number): number {
  let slot = (Math.imul(stem, 0x9e3779b1) >>> 20) & (SLOTS - 1)
  while (numbers[slot] !== 0 && numbers[slot] !== stem) slot = (slot + 1) & (SLOTS - 1)
  return slot
}

/** For ASCII: 1 to 36 for a letter, whatever its case, or a figure, else 0. */
let digits: Uint8Array | null = null

function digitsOfAscii(): Uint8Array {
  const table = new Uint8Array(0x80)
  for (let code = 97; code <= 122; code++) table[code] = table[code - 32] = code - 96
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
