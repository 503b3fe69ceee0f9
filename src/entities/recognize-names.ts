import type { EntityType, SegmentedDoc } from '../doc/types'
import type { GazetteerHit, NameSpan } from './name-span'

const NEVER =
  /^(?:I|Mr|Mrs|Ms|Dr|The|A|An|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:\.|day)?$|^(?:January|February|March|April|May|June|July|August|September|October|November|December|President|Minister|Prime|Senator|General|Secretary)$/
const ORGANISATION =
  /^(?:Ministry|University|Party|Council|Bank|Inc\.?|Corp\.?|Ltd\.?|Agency|Committee|Union|Army|Police|Court|News|Times)$/
const PLACE = /^(?:River|Mountains?|Sea|Valley|Island|District|Province|Lake|Street|Airport)$/

/** Finds names in the tokens, known to the gazetteer or not. Spans do not overlap and are in text order. */
export function recognizeNames(doc: SegmentedDoc, hits: readonly GazetteerHit[]): NameSpan[] {
  const { text, tokens } = doc
  const known = new Map<number, GazetteerHit>()
  for (const hit of hits) if (hit.end > (known.get(hit.first)?.end ?? 0)) known.set(hit.first, hit)
  const starts = new Set(doc.sentences.map((sentence) => sentence.start))
  const spans: NameSpan[] = []
  const word = (i: number): string => text.slice(tokens[i].start, tokens[i].end)
  const isName = (i: number): boolean => tokens[i].pos === 'PROPN' && /^\p{Lu}/u.test(word(i)) && !NEVER.test(word(i))
  for (let i = 0; i < tokens.length; ) {
    const hit = known.get(i)
    let end = i
    while (end < tokens.length && isName(end) && (end === i || !starts.has(tokens[end].start)) && !(end > i && known.has(end)))
      end++
    if (hit && hit.end >= end) {
      spans.push({ ...hit, probability: 0.9 })
      i = hit.end
    } else if (end > i) {
      spans.push({ first: i, end, type: guess(word(end - 1), end - i), probability: 0.5 })
      i = end
    } else i++
  }
  return spans
}

function guess(last: string, length: number): EntityType {
  if (ORGANISATION.test(last) || (length === 1 && /^\p{Lu}{2,}$/u.test(last))) return 'ORG'
  if (PLACE.test(last)) return 'LOC'
  return length > 1 ? 'PER' : 'GPE'
}
