import type { Span } from '../doc/types'
import { maskNames } from './mask-names'
import { type Mark, scan, type Unit } from './scan'
import type { Tokens } from './tokens'

/** Reads `[start, end)` of a text as units with every name masked. */
export function readUnits(text: string, range: Span, marks: readonly Mark[], tokens: Tokens | null = null): Unit[] {
  const repeated = repeatedNames(text, range, marks)
  const all = repeated.length === 0 ? marks : [...marks, ...repeated].sort((a, b) => a.start - b.start)
  return maskNames(scan(text, range.start, range.end, all, tokens?.seek(range.start)))
}

/** Further places where a marked name stands word for word: the same name is a name everywhere, also where a capital letter is due. */
function repeatedNames(text: string, range: Span, marks: readonly Mark[]): Mark[] {
  const found: Mark[] = []
  if (marks.length === 0) return found
  const sentence = text.slice(range.start, range.end)
  const seen = new Set<string>()
  for (const mark of marks) {
    const name = text.slice(mark.start, mark.end)
    // Most names stand once in a sentence: where they are marked.
    const first = sentence.indexOf(name)
    if (first === mark.start - range.start && sentence.indexOf(name, first + name.length) < 0) continue
    if (seen.has(name) || name.trim() === '' || FUNCTION_WORDS.has(name.toLowerCase()) || name[0] === name[0].toLowerCase())
      continue
    if (seen.size >= MOST_NAMES) break
    seen.add(name)
    for (let at = sentence.indexOf(name); at >= 0 && found.length < MOST_REPEATS; at = sentence.indexOf(name, at + name.length)) {
      const start = range.start + at
      const end = start + name.length
      if (isWordCharacter(sentence[at - 1]) || isWordCharacter(sentence[at + name.length])) continue
      if (marks.some((other) => other.start < end && start < other.end)) continue
      if (found.some((other) => other.start < end && start < other.end)) continue
      found.push({ start, end, kind: mark.kind })
    }
  }
  return found
}

/** Bounds the work in a text without sentence ends. */
const MOST_NAMES = 30
const MOST_REPEATS = 50

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && character.toLowerCase() !== character.toUpperCase()
}

/** Words that are no name again elsewhere in the sentence although the target is written so. */
const FUNCTION_WORDS = new Set(
  'a an the i he she it they we you his her its their our my your him them us me who that this these those'.split(' '),
)
