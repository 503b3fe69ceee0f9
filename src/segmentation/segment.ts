import type { Doc, HasRegions, HasSegments, Region, RegionKind, Sentence } from '../doc/types'
import { KeptRoom } from '../internal/kept-room'
import { annotate } from './annotate'
import type { Passage } from './passage'
import { splitSentences } from './split-sentences'
import { emptyList } from './token-list'
import { tokenize } from './tokenize'

/** Regions that are no prose: they have tokens, but no sentences (guidelines, section 2). */
const WITHOUT_SENTENCES: ReadonlySet<RegionKind> = /* @__PURE__ */ new Set<RegionKind>(['byline', 'dateline', 'caption'])

/**
 * Splits a text into sentences and tokens: only what is in regions, if they are known; else the whole text.
 *
 * Sentences are those of the guidelines (section 2): glued ones are parted, closing quotation marks and brackets stay with what they
 * close, and a quotation of several sentences is split at its own ends. Titles and headings are sentences without a full stop; bylines,
 * datelines and captions have tokens but no sentences. A blank line always ends a sentence; a single line break does unless the text is
 * wrapped. No sentence has more than 400 tokens, and no token more than about 100 characters.
 *
 * Tokens are the words of Universal Dependencies: `do|n't`, `Russia|'s`, `can|not`, `Russian|-|led`; a prefix that is no word stays
 * with its word (`post-Soviet`), and `U.S.`, `Gen.`, `1,000` are one token. `pos` is a Universal Dependencies tag, `lemma` is in small
 * letters, `negated` tells what stands between a negation and the end of its clause. Tags, lemmas and negation are wink-nlp's.
 *
 * @param doc a document; `regions` may be absent.
 * @returns the document with `sentences` and `tokens`, both in text order, offsets in UTF-16 code units.
 * @example
 * const doc = segment(createDoc('Can we counter it?The U.S. Army can’t.'))
 * doc.sentences // [{ start: 0, end: 18 }, { start: 18, end: 38 }]
 * doc.tokens.slice(-3).map((token) => textOf(doc, token)) // ['ca', 'n’t', '.']
 * doc.tokens[3] // { start: 15, end: 17, pos: 'PRON', lemma: 'it', negated: false }
 */
export function segment<D extends Doc & Partial<HasRegions>>(doc: D): D & HasSegments {
  const list = emptyList(doc.text)
  const regions: readonly Region[] = doc.regions ?? [{ start: 0, end: doc.text.length, kind: 'paragraph' }]
  const firsts: number[] = []
  for (const region of regions) {
    firsts.push(list.length)
    tokenize(list, Math.max(0, region.start), Math.min(doc.text.length, region.end))
  }
  firsts.push(list.length)
  const breaks = keptBreaks.take(list.length)
  breaks.fill(0, 0, list.length)
  const sentences: Sentence[] = []
  for (let i = 0; i < regions.length; i++) {
    const passage = { list, first: firsts[i], end: firsts[i + 1], breaks }
    splitSentences(passage)
    if (!WITHOUT_SENTENCES.has(regions[i].kind)) pushSentences(passage, sentences)
  }
  return { ...doc, sentences, tokens: annotate(list, breaks) }
}

const keptBreaks = /* @__PURE__ */ new KeptRoom((size) => new Uint8Array(size))

function pushSentences({ list, first, end, breaks }: Passage, sentences: Sentence[]): void {
  let start = first
  for (let index = first; index < end; index++) {
    if (breaks[index] === 0) continue
    sentences.push({ start: list.starts[start], end: list.ends[index] })
    start = index + 1
  }
}
