import type { NameSpan } from '../name-span'
import type { Tagging } from './tagger'
import { NAME_TYPES, TAG_COUNT } from './tags'

/** Reads the names off the tags; a name's probability is the least of its tokens'. */
export function spansOfTags({ tags, probabilities, rowOf }: Tagging): NameSpan[] {
  const spans: NameSpan[] = []
  for (let i = 0; i < tags.length; i++) {
    if (tags[i] === 0) continue
    const first = i
    const begin = tags[i] % 2 === 1 ? tags[i] : tags[i] - 1
    let probability = probabilities[rowOf[i] * TAG_COUNT + tags[i]]
    while (i + 1 < tags.length && tags[i + 1] === begin + 1) {
      i++
      probability = Math.min(probability, probabilities[rowOf[i] * TAG_COUNT + tags[i]])
    }
    spans.push({ first, end: i + 1, type: NAME_TYPES[(begin - 1) / 2], probability })
  }
  return spans
}
