import type { SegmentedDoc } from '../../doc/types'
import { KeptRoom } from '../../internal/kept-room'
import type { GazetteerHit } from '../name-span'
import { indexOfPos, POS, PROPN } from './pos'
import { NAME_TYPES } from './tags'
import { type Word, WRITTEN } from './word'
import { CALENDAR } from './word-lists'
import { wordsOf } from './words-of'

/** How the words of a sentence are cased: what a capital letter is worth there. */
export const MODE = { normal: 0, titleCase: 1, capitals: 2, lowerCase: 3 } as const

/** What the name model sees of each token; the arrays may be longer than the document. */
export interface NameColumns {
  /** Index of the part of speech in a fixed list. */
  readonly pos: Uint8Array
  /** Index of the sentence, to keep names inside one. */
  readonly sentence: Int32Array
  /** 1 where a capital is due to the place: first in the sentence, or after an opening quotation mark or colon. */
  readonly initial: Uint8Array
  /** A `MODE`. */
  readonly mode: Uint8Array
  /**
   * How often the document writes the word in lower case (times 4), and with a capital where none is due; each up to 3. Told
   * inside stretches only.
   */
  readonly cases: Uint8Array
  /** Bits of what the gazetteer knows: bit 2t begins a name of type t, bit 2t + 1 is inside one. */
  readonly hits: Uint16Array
  /** 1 where the token touches the one before. */
  readonly glued: Uint8Array
  /** Half-open range of the run of capitalised words the token stands in; -1 where it is in none. */
  readonly runFirst: Int32Array
  readonly runEnd: Int32Array
}

/** A document as the name model sees it. */
export interface NameView extends NameColumns {
  readonly words: readonly Word[]
  /** Half-open token ranges that may hold names, flat: first, end, first, end, ... */
  readonly stretches: readonly number[]
}

/** 1 for the parts of speech of small words, which are no names of one word: `The` and `In` begin many sentences. */
const SMALL_WORDS = Uint8Array.from(['', ...POS], (tag) =>
  ['DET', 'PRON', 'ADP', 'CCONJ', 'SCONJ', 'PART'].includes(tag) ? 1 : 0,
)

const LONGEST_GAP = 3
/** No name is nearly so long; keeps the working memory small on any text. */
const LONGEST_STRETCH = 200

function makeColumns(size: number): NameColumns {
  return {
    pos: new Uint8Array(size),
    sentence: new Int32Array(size),
    initial: new Uint8Array(size),
    mode: new Uint8Array(size),
    cases: new Uint8Array(size),
    hits: new Uint16Array(size),
    glued: new Uint8Array(size),
    runFirst: new Int32Array(size),
    runEnd: new Int32Array(size),
  }
}

/** Columns for views that are done with before the next is made. */
export const keptColumns = /* @__PURE__ */ new KeptRoom(makeColumns)

let views = 0

/** @param columns room for the view, which goes on using it. */
export function makeNameView(
  doc: SegmentedDoc,
  hits: readonly GazetteerHit[],
  words: readonly Word[] = wordsOf(doc),
  columns: NameColumns = makeColumns(doc.tokens.length),
): NameView {
  const { pos, sentence, initial, mode, cases, glued, runFirst, runEnd } = columns
  const stretches: number[] = []
  const view = { words, pos, sentence, initial, mode, cases, hits: columns.hits, glued, runFirst, runEnd, stretches }
  markHits(view.hits, doc.tokens.length, hits)
  readSentences(doc, view, ++views)
  findRuns(view)
  findStretches(view)
  tellCases(view, views)
  return view
}

function markHits(bits: Uint16Array, size: number, hits: readonly GazetteerHit[]): void {
  bits.fill(0, 0, size)
  for (const hit of hits) {
    const type = NAME_TYPES.indexOf(hit.type)
    if (type < 0) continue
    for (let i = Math.max(0, hit.first); i < hit.end && i < size; i++)
      bits[i] |= i === hit.first ? 1 << (2 * type) : 2 << (2 * type)
  }
}

type Writable = Omit<NameView, 'stretches'> & { readonly stretches: number[] }

/** What lies between sentences, such as a byline, is read like a sentence of its own. */
function readSentences(doc: SegmentedDoc, view: Writable, number: number): void {
  const { sentences, tokens } = doc
  let first = 0
  for (let index = 0; index <= sentences.length; index++) {
    const { start, end } = sentences[index] ?? AFTER_ALL
    const gap = first
    while (first < tokens.length && tokens[first].start < start) first++
    if (gap < first) readSentence(doc, view, gap, first, 2 * index, number)
    const inside = first
    while (first < tokens.length && tokens[first].start < end) first++
    if (inside < first) readSentence(doc, view, inside, first, 2 * index + 1, number)
  }
}

const AFTER_ALL = { start: Number.POSITIVE_INFINITY, end: Number.POSITIVE_INFINITY }

function readSentence(
  { tokens }: SegmentedDoc,
  view: Writable,
  first: number,
  last: number,
  index: number,
  number: number,
): void {
  const { words, pos, sentence, initial, mode, glued } = view
  const cased = caseMode(view, first, last)
  const counted = cased !== MODE.titleCase && cased !== MODE.capitals
  let opens = true
  let end = first > 0 ? tokens[first - 1].end : -1
  for (let i = first; i < last; i++) {
    const word = words[i]
    const { written } = word
    const token = tokens[i]
    sentence[i] = index
    mode[i] = cased
    initial[i] = opens ? 1 : 0
    glued[i] = token.start === end ? 1 : 0
    end = token.end
    pos[i] = indexOfPos(token.pos)
    if (counted && written !== WRITTEN.mark) count(word, opens, number)
    opens = (opens && written === WRITTEN.mark) || word.opens
  }
}

function caseMode(view: Writable, first: number, last: number): number {
  const { words } = view
  let letters = 0
  let capitals = 0
  let long = 0
  let longCapitalised = 0
  for (let i = first; i < last; i++) {
    const { written, length } = words[i]
    if (written === WRITTEN.mark || written === WRITTEN.digits) continue
    if (length > 1) {
      letters++
      if (written === WRITTEN.capitals) capitals++
    }
    if (length > 3 && i > first) {
      long++
      if (written !== WRITTEN.lower) longCapitalised++
    }
  }
  if (letters >= 3 && capitals > 0.7 * letters) return MODE.capitals
  if (long >= 3 && longCapitalised >= 0.75 * long) return MODE.titleCase
  return letters >= 4 && long > 0 && longCapitalised === 0 && capitals === 0 && words[first].written === WRITTEN.lower
    ? MODE.lowerCase
    : MODE.normal
}

/** Counts an occurrence of a word in view `number`; a capital that is due to the place says nothing. */
function count({ written, counts }: Word, due: boolean, number: number): void {
  if (counts.view !== number) {
    counts.view = number
    counts.lower = 0
    counts.capitalised = 0
  }
  if (written === WRITTEN.lower) counts.lower++
  else if (!due && written !== WRITTEN.digits) counts.capitalised++
}

function tellCases({ words, cases, stretches }: NameView, number: number): void {
  for (let s = 0; s < stretches.length; s += 2)
    for (let i = stretches[s]; i < stretches[s + 1]; i++) {
      const { view, lower, capitalised } = words[i].counts
      cases[i] = view === number ? Math.min(lower, 3) * 4 + Math.min(capitalised, 3) : 0
    }
}

/** Whether a token looks like part of a name by its letters: it has a capital and is no calendar word. */
function isCapital({ written }: Word): boolean {
  return written !== WRITTEN.lower && written !== WRITTEN.mark && written !== WRITTEN.digits
}

function findRuns({ words, sentence, glued, runFirst, runEnd }: NameView): void {
  runFirst.fill(-1, 0, words.length)
  runEnd.fill(-1, 0, words.length)
  for (let i = 0; i < words.length; ) {
    if (!isCapital(words[i])) {
      i++
      continue
    }
    let end = i + 1
    while (end < words.length && sentence[end] === sentence[i]) {
      if (isCapital(words[end])) end++
      else if (
        end + 1 < words.length &&
        isCapital(words[end + 1]) &&
        sentence[end + 1] === sentence[i] &&
        joins(words, glued, end)
      )
        end += 2
      else break
    }
    for (let j = i; j < end; j++) {
      runFirst[j] = i
      runEnd[j] = end
    }
    i = end
  }
}

function joins(words: readonly Word[], glued: Uint8Array, i: number): boolean {
  const { text } = words[i]
  if (text === '&') return true
  return (text === '-' || text === '.' || text === "'" || text === '’') && glued[i] === 1
}

function findStretches({ words, pos, sentence, hits, glued, runFirst, runEnd, stretches }: Writable): void {
  let first = -1
  let end = -1
  let continued = -1
  for (let i = 0; i < words.length; i++) {
    const { written, classes } = words[i]
    const lower = written === WRITTEN.lower
    let core = hits[i] !== 0 || (lower ? pos[i] === PROPN : isCapital(words[i]))
    if (lower && afterHyphen(words, glued, i) && (isCapital(words[i - 2]) || continued === i - 2)) {
      core = true
      continued = i
    }
    if (
      core &&
      !lower &&
      hits[i] === 0 &&
      SMALL_WORDS[pos[i]] === 1 &&
      runEnd[i] - runFirst[i] === 1 &&
      written === WRITTEN.capitalised
    )
      core = false
    if (!core || (classes === CALENDAR && !lower && hits[i] === 0 && words[i].length > 3)) continue
    if (first >= 0 && sentence[i] === sentence[first] && i - first < LONGEST_STRETCH && bridged(words, end, i)) end = i + 1
    else {
      if (first >= 0) stretches.push(first, end)
      first = i
      end = i + 1
    }
  }
  if (first >= 0) stretches.push(first, end)
}

/** Whether a token hangs on the one before by a hyphen, as in `Kin-hei` or `Hindu-led`. */
function afterHyphen(words: readonly Word[], glued: Uint8Array, i: number): boolean {
  return i > 1 && glued[i] === 1 && glued[i - 1] === 1 && words[i - 1].text === '-'
}

function bridged(words: readonly Word[], from: number, to: number): boolean {
  if (to - from > LONGEST_GAP) return false
  for (let i = from; i < to; i++) {
    const { connects, written } = words[i]
    if (written !== WRITTEN.digits && !connects && !isCapital(words[i])) return false
  }
  return true
}
