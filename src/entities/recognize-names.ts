import { namesModel } from '../../models/names'
import type { SegmentedDoc } from '../doc/types'
import type { GazetteerHit, NameSpan } from './name-span'
import { keptColumns, makeNameView } from './names/name-view'
import { loadTagger } from './names/packed-tagger'
import { spansOfTags } from './names/spans-of-tags'
import { splitJoined } from './names/split-joined'
import { type Tagger, tagNames } from './names/tagger'
import { trimSpans } from './names/trim-spans'
import type { Word } from './names/word'
import { wordsOf } from './names/words-of'

let tagger: Tagger | null = null

/**
 * Finds names in the tokens, known to the gazetteer or not: a linear-chain conditional random field over words, shapes,
 * case and gazetteer hits, and a second reading with what the whole document says of each word.
 *
 * @param hits what the gazetteer knows of the tokens; may overlap, may be empty.
 * @param words the words of the tokens, where they were made already.
 * @returns names that do not overlap, in text order, each with the probability (0 to 1) of its least sure token.
 * @example
 * const doc = segment(createDoc('Ngozi Okonjo-Iweala spoke in Abuja.'))
 * recognizeNames(doc, []).map((name) => name.type) // ['PER', 'GPE']
 */
export function recognizeNames(
  doc: SegmentedDoc,
  hits: readonly GazetteerHit[],
  words: readonly Word[] = wordsOf(doc),
): readonly NameSpan[] {
  if (tagger === null) tagger = loadTagger(namesModel)
  const view = makeNameView(doc, hits, words, keptColumns.take(words.length))
  return splitJoined(trimSpans(spansOfTags(view, tagNames(view, tagger)), view), view)
}
