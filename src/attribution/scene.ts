import type { EntityDoc, Sentence, Span } from '../doc/types'
import { fitted } from '../internal/fitted'
import { KeptRoom } from '../internal/kept-room'
import { tokenRanges } from '../internal/spans'
import { mendTags } from './mend-tags'
import { findQuotations, type Quotation } from './quotations'
import { Forest, makeTreeRoom } from './syntax/tree'
import { makeWordRoom, readWords, type Words } from './words'

/** A range of tokens, `[first, end)`. */
export interface TokenRange {
  readonly first: number
  readonly end: number
}

/** The words that name a source: their range and the word that counts. */
export interface Source extends TokenRange {
  readonly head: number
}

/** An attribution in the making. */
export interface Draft {
  /** Index of the sentence of the cue. */
  readonly sentence: number
  readonly source: Source | null
  readonly cue: TokenRange | null
  readonly reason: string
  readonly content: Span[]
  /** For a quotation without words that name its source: the actor that speaks. */
  readonly holder?: string | null
}

/** What the passes share: the words, the quotations, the sentence at hand, and the drafts so far. */
export interface Scene {
  readonly doc: EntityDoc
  readonly words: Words
  readonly quotations: readonly Quotation[]
  /** For each token the index of the quotation that it stands in, or -1. */
  readonly quoteOf: Int32Array
  readonly sentences: readonly Sentence[]
  readonly ranges: readonly TokenRange[]
  readonly forest: Forest
  readonly drafts: Draft[]
}

const rooms = /* @__PURE__ */ new KeptRoom((size) => ({
  word: makeWordRoom(size),
  tree: makeTreeRoom(size),
  quoteOf: new Int32Array(size),
}))

export function setScene(doc: EntityDoc): Scene {
  const { tree, word, quoteOf } = rooms.take(doc.tokens.length)
  const words = readWords(doc.text, doc.tokens, word)
  const ranges = tokenRanges(doc.sentences, doc.tokens)
  mendTags(words, ranges, doc.mentions)
  const quotations = findQuotations(doc.text, paragraphsOf(doc)).filter((quotation) => !isTitle(doc.text, quotation))
  return {
    doc,
    words,
    quotations,
    quoteOf: quoteOfTokens(words, quotations, fitted(quoteOf, words.length)),
    sentences: doc.sentences,
    ranges,
    forest: new Forest(words, ranges, tree),
    drafts: [],
  }
}

/** `on "Peace and War"`, `a forum called "Trade and Aid"`: words in quotation marks that only name something. */
function isTitle(text: string, { open, start, end, closed, continues }: Quotation): boolean {
  if (!closed || continues || end - start > LONGEST_TITLE) return false
  if (!NAMES_WHAT.test(text.slice(Math.max(0, open - 12), open))) return false
  const words = text.slice(start, end).match(/[\p{L}\p{N}’'-]+/gu) ?? []
  if (words.length < 2 || /[.!?,;]$/.test(text.slice(start, end))) return false
  return words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || word.length < 4)
}

const LONGEST_TITLE = 90
const NAMES_WHAT = /\b(?:on|titled|entitled|called|named|dubbed|theme|of|project|film|book|event|song|novel|series)\s$/

/** Paragraphs, one a line break apart; quotations do not run over their ends by accident. */
function paragraphsOf(doc: EntityDoc): Span[] {
  const regions: readonly Span[] = doc.regions ?? [{ start: 0, end: doc.text.length }]
  const found: Span[] = []
  for (const region of regions) {
    let start = region.start
    while (start < region.end) {
      const at = doc.text.indexOf('\n', start)
      const end = at < 0 || at >= region.end ? region.end : at
      if (end > start) found.push({ start, end })
      start = end + 1
    }
  }
  return found
}

function quoteOfTokens(words: Words, quotations: readonly Quotation[], quoteOf: Int32Array): Int32Array {
  quoteOf.fill(-1)
  let at = 0
  quotations.forEach((quotation, index) => {
    while (at < words.length && words.start[at] < quotation.start) at++
    while (at < words.length && words.end[at] <= quotation.end) quoteOf[at++] = index
  })
  return quoteOf
}
