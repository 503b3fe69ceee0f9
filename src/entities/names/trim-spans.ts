import type { NameSpan } from '../name-span'
import type { NameView } from './name-view'
import { type Word, WRITTEN } from './word'
import { CALENDAR } from './word-lists'

/** Titles that are never part of a person's name (guideline 5), in lower case without the full stop. */
const TITLES = new Set(
  'mr mrs ms miss mx dr prof professor sen senator rep representative gov governor gen general lt lieutenant col colonel maj major capt captain cpl corporal sgt sergeant brig brigadier adm admiral marshal commander president premier minister chancellor mayor secretary ambassador king queen prince princess emperor empress pope archbishop bishop cardinal rev reverend rabbi judge justice lord lady dame sir madam highness majesty excellency hon honourable honorable congressman congresswoman councillor inspector constable detective coach aunty auntie aunt uncle crown first prime vice deputy former late haji comrade spokesman spokeswoman chairman chairwoman director'.split(
    ' ',
  ),
)
/** Words that a span of a single word must not be. */
const NEVER = new Set(
  'i mr mrs ms dr prof a an the and of in on he she it we they this that his her their but if no yes'.split(' '),
)

/** Cuts off what the guidelines leave out of names (articles, titles, possessives, marks at the edge) and drops what is none. */
export function trimSpans(spans: readonly NameSpan[], view: NameView): NameSpan[] {
  const trimmed: NameSpan[] = []
  for (const span of spans) {
    const { words } = view
    let { first, end } = span
    if (trimmed.length > 0) first = Math.max(first, trimmed[trimmed.length - 1].end)
    while (first < end && (isArticle(words[first]) || isEdge(words[first]))) first++
    while (end > first && (isPossessive(words[end - 1]) || isEdge(words[end - 1]))) end--
    if (span.type === 'PER') end = afterSyllables(view, end)
    if (span.type === 'PER') while (first + 1 < end && isTitle(words, first, end)) first++
    while (first + 1 < end && words[first].text === '.') first++
    if (first >= end || (end - first === 1 && isNever(words[first]))) continue
    const last = trimmed[trimmed.length - 1]
    if (last !== undefined && last.end + 1 === first && words[last.end].text === '&' && mayBeFirm(last) && mayBeFirm(span)) {
      const probability = Math.min(last.probability, span.probability)
      trimmed[trimmed.length - 1] = { first: last.first, end, type: 'ORG', probability }
    } else trimmed.push(first === span.first && end === span.end ? span : { ...span, first, end })
  }
  return trimmed
}

/** What `&` joins is a firm: `Johnson & Johnson`. */
function mayBeFirm({ type }: NameSpan): boolean {
  return type === 'PER' || type === 'ORG'
}

/** Words after a hyphen that say something of a name and are no part of it. */
const COMPOUND = new Set(
  'led based backed born era run style like owned held aged linked ruled loyal elect ally aide turned only free wide'.split(' '),
)

/** The end of a name with the syllables that hang on it by hyphens: `Moon Jae-in`, `Prayut Chan-o-cha`. */
function afterSyllables({ words, glued }: NameView, from: number): number {
  let end = from
  while (end + 1 < words.length && words[end].text === '-' && glued[end] === 1 && glued[end + 1] === 1) {
    const { written, length, text } = words[end + 1]
    if (written !== WRITTEN.lower || length > 5 || COMPOUND.has(text)) break
    end += 2
  }
  return end
}

function isTitle(words: readonly Word[], first: number, end: number): boolean {
  const { text, written } = words[first]
  if (written === WRITTEN.mark) return text === '.'
  if (words[first + 1].written === WRITTEN.mark && words[first + 1].text !== '.' && end - first < 3) return false
  return TITLES.has((text.endsWith('.') ? text.slice(0, -1) : text).toLowerCase())
}

function isArticle({ text }: Word): boolean {
  return text === 'the' || text === 'The' || text === 'THE'
}

function isPossessive({ text }: Word): boolean {
  return text === "'s" || text === '’s' || text === "'" || text === '’' || text === "'S" || text === '’S'
}

function isEdge({ text, written }: Word): boolean {
  return written === WRITTEN.mark && text !== '.' && text !== '!' && text !== '+'
}

function isNever(word: Word): boolean {
  if (word.written === WRITTEN.mark || word.written === WRITTEN.digits) return true
  if (word.classes === CALENDAR && word.length > 2 && word.text.toLowerCase() !== 'may') return true
  return NEVER.has(word.text.toLowerCase())
}
