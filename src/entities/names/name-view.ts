import type { SegmentedDoc } from '../../doc/types'
import type { GazetteerHit } from '../name-span'
import { NAME_TYPES } from './tags'
import { type Word, WRITTEN } from './word'
import { CALENDAR } from './word-lists'
import { wordsOf } from './words-of'

/** How the words of a sentence are cased: what a capital letter is worth there. */
export const MODE = { normal: 0, titleCase: 1, capitals: 2, lowerCase: 3 } as const

/** A document as the name model sees it: one entry a token in every array. */
export interface NameView {
  readonly words: readonly Word[]
  /** Index of the part of speech in a fixed list. */
  readonly pos: Uint8Array
  /** Index of the sentence, to keep names inside one. */
  readonly sentence: Int32Array
  /** 1 where a capital is due to the place: first in the sentence, or after an opening quotation mark or colon. */
  readonly initial: Uint8Array
  /** A `MODE`. */
  readonly mode: Uint8Array
  /** How often the document writes the word in lower case (times 4), and with a capital where none is due; each up to 3. */
  readonly cases: Uint8Array
  /** Bits of what the gazetteer knows: bit 2t begins a name of type t, bit 2t + 1 is inside one. */
  readonly hits: Uint16Array
  /** 1 where the token touches the one before. */
  readonly glued: Uint8Array
  /** Half-open range of the run of capitalised words the token stands in; -1 where it is in none. */
  readonly runFirst: Int32Array
  readonly runEnd: Int32Array
  /** Half-open token ranges that may hold names, flat: first, end, first, end, ... */
  readonly stretches: readonly number[]
}

const POS = [
  'NOUN',
  'PROPN',
  'VERB',
  'ADJ',
  'ADV',
  'ADP',
  'DET',
  'PUNCT',
  'PRON',
  'AUX',
  'CCONJ',
  'SCONJ',
  'NUM',
  'PART',
  'SYM',
  'INTJ',
  'X',
]
const POS_INDEX = new Map(POS.map((tag, index) => [tag, index + 1]))

/** 1 for the parts of speech of small words, which are no names of one word: `The` and `In` begin many sentences. */
const SMALL_WORDS = Uint8Array.from(['', ...POS], (tag) =>
  ['DET', 'PRON', 'ADP', 'CCONJ', 'SCONJ', 'PART'].includes(tag) ? 1 : 0,
)

/** Lower-case words that may stand between the words of one name. */
const CONNECTORS = new Set(
  "of the and for in on to at de da do dos del della di du des la le las los van von der den ter y e al el ul bin bint ibn - – ' ’ . & / , 's ’s + a by with from against without under an ’ d l".split(
    ' ',
  ),
)
const LONGEST_GAP = 3
/** No name is nearly so long; keeps the working memory small on any text. */
const LONGEST_STRETCH = 200
const OPENING = new Set(['"', '“', '‘', "'", ':', '•', '-', '–', '—', '(', '[', '*', '>', '|'])

export function makeNameView(doc: SegmentedDoc, hits: readonly GazetteerHit[], words: readonly Word[] = wordsOf(doc)): NameView {
  const size = doc.tokens.length
  const view = {
    words,
    pos: new Uint8Array(size),
    sentence: new Int32Array(size),
    initial: new Uint8Array(size),
    mode: new Uint8Array(size),
    cases: new Uint8Array(size),
    hits: hitBits(size, hits),
    glued: new Uint8Array(size),
    runFirst: new Int32Array(size).fill(-1),
    runEnd: new Int32Array(size).fill(-1),
    stretches: [] as number[],
  }
  readTokens(doc, view)
  readSentences(doc, view)
  countCases(view)
  findRuns(view)
  findStretches(view)
  return view
}

function hitBits(size: number, hits: readonly GazetteerHit[]): Uint16Array {
  const bits = new Uint16Array(size)
  for (const hit of hits) {
    const type = NAME_TYPES.indexOf(hit.type)
    if (type < 0) continue
    for (let i = Math.max(0, hit.first); i < hit.end && i < size; i++)
      bits[i] |= i === hit.first ? 1 << (2 * type) : 2 << (2 * type)
  }
  return bits
}

type Writable = Omit<NameView, 'stretches'> & { readonly stretches: number[] }

function readTokens({ tokens }: SegmentedDoc, view: Writable): void {
  for (let i = 0; i < tokens.length; i++) {
    view.pos[i] = POS_INDEX.get(tokens[i].pos) ?? 0
    if (i > 0 && tokens[i - 1].end === tokens[i].start) view.glued[i] = 1
  }
}

/** What lies between sentences, such as a byline, is read like a sentence of its own. */
function readSentences({ sentences, tokens }: SegmentedDoc, view: Writable): void {
  let first = 0
  for (let index = 0; index <= sentences.length; index++) {
    const { start, end } = sentences[index] ?? AFTER_ALL
    const gap = first
    while (first < tokens.length && tokens[first].start < start) first++
    readSentence(view, gap, first, 2 * index)
    const inside = first
    while (first < tokens.length && tokens[first].start < end) first++
    readSentence(view, inside, first, 2 * index + 1)
  }
}

const AFTER_ALL = { start: Number.POSITIVE_INFINITY, end: Number.POSITIVE_INFINITY }

function readSentence(view: Writable, first: number, last: number, index: number): void {
  if (first === last) return
  const mode = caseMode(view, first, last)
  let opens = true
  for (let i = first; i < last; i++) {
    view.sentence[i] = index
    view.mode[i] = mode
    if (opens) view.initial[i] = 1
    opens = (opens && view.words[i].written === WRITTEN.mark) || OPENING.has(view.words[i].text)
  }
}

function caseMode(view: Writable, first: number, last: number): number {
  let letters = 0
  let capitals = 0
  let long = 0
  let longCapitalised = 0
  for (let i = first; i < last; i++) {
    const { written, length } = view.words[i]
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
  return letters >= 4 && long > 0 && longCapitalised === 0 && capitals === 0 && view.words[first].written === WRITTEN.lower
    ? MODE.lowerCase
    : MODE.normal
}

function countCases({ words, initial, mode, cases }: NameView): void {
  for (let i = 0; i < words.length; i++) words[i].counts.lower = words[i].counts.capitalised = 0
  for (let i = 0; i < words.length; i++) {
    if (mode[i] === MODE.titleCase || mode[i] === MODE.capitals) continue
    const { written, counts } = words[i]
    if (written === WRITTEN.lower) counts.lower++
    else if (!initial[i] && written !== WRITTEN.mark && written !== WRITTEN.digits) counts.capitalised++
  }
  for (let i = 0; i < words.length; i++) {
    const { lower, capitalised } = words[i].counts
    cases[i] = Math.min(lower, 3) * 4 + Math.min(capitalised, 3)
  }
}

/** Whether a token looks like part of a name by its letters: it has a capital and is no calendar word. */
function isCapital({ written }: Word): boolean {
  return written !== WRITTEN.lower && written !== WRITTEN.mark && written !== WRITTEN.digits
}

function findRuns({ words, sentence, glued, runFirst, runEnd }: NameView): void {
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
  const propn = POS_INDEX.get('PROPN')
  let first = -1
  let end = -1
  let continued = -1
  for (let i = 0; i < words.length; i++) {
    const { written, classes } = words[i]
    const lower = written === WRITTEN.lower
    let core = hits[i] !== 0 || (lower ? pos[i] === propn : isCapital(words[i]))
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
    const { text, written } = words[i]
    if (written !== WRITTEN.digits && !CONNECTORS.has(text) && !isCapital(words[i])) return false
  }
  return true
}
