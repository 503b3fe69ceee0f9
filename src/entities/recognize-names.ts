import { namesModel } from '../../models/names'
import type { SegmentedDoc } from '../doc/types'
import type { GazetteerHit, NameSpan } from './name-span'
import { makeNameView } from './names/name-view'
import { loadTagger } from './names/packed-tagger'
import { spansOfTags } from './names/spans-of-tags'
import { type Tagger, tagNames } from './names/tagger'

let tagger: Tagger | null = null

/**
 * Finds names in the tokens, known to the gazetteer or not: a linear-chain conditional random field over words, shapes,
 * case and gazetteer hits.
 *
 * @param hits what the gazetteer knows of the tokens; may overlap, may be empty.
 * @returns names that do not overlap, in text order, each with the probability of its least sure token.
 */
export function recognizeNames(doc: SegmentedDoc, hits: readonly GazetteerHit[]): NameSpan[] {
  if (tagger === null) tagger = loadTagger(namesModel)
  return spansOfTags(tagNames(makeNameView(doc, hits), tagger))
}
