import { OFFICE_HEADS } from './offices'

let heads: ReadonlySet<string> | null = null

/** Whether a word in lower case is the head of an office's name. */
export function isOfficeHead(word: string): boolean {
  heads ??= new Set(OFFICE_HEADS.split(' '))
  return heads.has(word)
}

/** Nouns that name an organ of a state when the state stands before them (GUIDELINES 5: an `org:` of its own, `of` the state). */
const ORGANS: ReadonlySet<string> = new Set([
  'ministry',
  'office',
  'army',
  'navy',
  'military',
  'parliament',
  'embassy',
  'cabinet',
  'presidency',
])

/** Nouns that do so only after one of these words: `security service`, `central bank`. */
const ORGANS_OF_FIELD: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    service: 'security intelligence secret border',
    agency: 'intelligence spy security',
    guard: 'coast national border presidential',
    force: 'air',
    bank: 'central',
    court: 'supreme constitutional',
    commission: 'election electoral',
  }).map(([noun, fields]) => [noun, new Set(fields.split(' '))]),
)

/** Whether a word can name an organ, by itself or after a word for its field. */
export function isOrganNoun(noun: string): boolean {
  return ORGANS.has(noun) || ORGANS_OF_FIELD.has(noun)
}

/** Whether a noun names an organ after this word. */
export function isOrganCalled(before: string, noun: string): boolean {
  return ORGANS.has(noun) || ORGANS_OF_FIELD.get(noun)?.has(before) === true
}

/** Nouns for those who rule a state: taken up alone, they stand for the state that the text ties them to. */
const RULERS: ReadonlySet<string> = new Set(['junta', 'regime', 'generals', 'government', 'authorities'])

export function isRulerNoun(noun: string): boolean {
  return RULERS.has(noun)
}
