import type { NameEntry } from '../actors/name-index'

/** Upper-case abbreviations of four letters or more that are also words or names when printed `Xxxx`. */
const ALSO_WORDS = new Set([
  'alba',
  'pace',
  'sana',
  'mena',
  'rand',
  'guam',
  'troika',
  'aids',
  'rush',
  'time',
  'milf',
  'brics',
  'quad',
  'centos',
  'rota',
])

const UPPER = /\p{Lu}/u
const LOWER = /\p{Ll}/u

/** Whether a text has capitals and no small letters. */
export function isUpper(text: string): boolean {
  let upper = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x61 && code <= 0x7a) return false
    if (code > 0x7f) return UPPER.test(text) && !LOWER.test(text)
    if (code >= 0x41 && code <= 0x5a) upper = true
  }
  return upper
}

/** Those of the entries of a key whose name may be printed so; one for each actor, which may have spellings such as `MBS` and `MbS`. */
export function fittingEntries(entries: readonly NameEntry[], printed: string): readonly NameEntry[] {
  let fitting = entries
  for (let i = 0; i < entries.length; i++)
    if (!fitsCase(entries[i].written, printed)) {
      fitting = entries.filter((entry) => fitsCase(entry.written, printed))
      break
    }
  if (fitting.length < 2) return fitting
  return fitting.filter(
    (entry, i) =>
      fitting.findIndex((other) => other.actor === entry.actor && (other.kind === 'demonym') === (entry.kind === 'demonym')) ===
      i,
  )
}

/** Whether a printed word has the case that a name written so may have. */
function fitsCase(written: string, printed: string): boolean {
  if (written === printed) return true
  if (isUpper(written)) {
    if (!LOWER.test(printed)) return true
    const letters = written.replace(/[^\p{L}]/gu, '')
    return (
      letters.length >= 4 &&
      letters.length <= 8 &&
      /^\p{Lu}\p{Ll}+(?:-\p{Lu})?$/u.test(printed) &&
      !ALSO_WORDS.has(letters.toLowerCase())
    )
  }
  if (!startsUpper(printed)) return !startsUpper(written) && UPPER.test(printed)
  const letters = written.replace(/[^\p{L}]/gu, '')
  if (letters.length <= 3 && letters.length > 1 && /\p{Lu}$/u.test(letters)) return !LOWER.test(printed) || same(written, printed)
  const lastWritten = written.slice(written.lastIndexOf(' ') + 1)
  const lastPrinted = printed.slice(Math.max(printed.lastIndexOf(' '), printed.lastIndexOf('-')) + 1)
  return !startsUpper(lastWritten) || startsUpper(lastPrinted) || lastPrinted.length === printed.length || written.includes('-')
}

function same(a: string, b: string): boolean {
  return a.replace(/[^\p{L}]/gu, '') === b.replace(/[^\p{L}]/gu, '')
}

export function startsUpper(word: string): boolean {
  const code = word.charCodeAt(0)
  if (code >= 0x61 && code <= 0x7a) return false
  if (code >= 0x41 && code <= 0x5a) return true
  const first = /\p{L}/u.exec(word)
  return first !== null ? UPPER.test(first[0]) : /^\p{N}/u.test(word)
}
