import type { NameSpan } from '../name-span'
import type { NameView } from './name-view'
import type { Tagging } from './tagger'
import { NAME_TYPES, TAG_COUNT } from './tags'

/** Reads the names off the tags; a name's probability is the least of its tokens'. */
export function spansOfTags({ stretches }: NameView, { tags, probabilities, rowOf }: Tagging): NameSpan[] {
  const spans: NameSpan[] = []
  for (let s = 0; s < stretches.length; s += 2)
    for (let i = stretches[s]; i < stretches[s + 1]; i++) {
      if (tags[i] === 0) continue
      const first = i
      const inside = tags[i] % 2 === 1 ? tags[i] + 1 : tags[i]
      let probability = probabilities[rowOf[i] * TAG_COUNT + tags[i]]
      while (i + 1 < stretches[s + 1] && tags[i + 1] === inside) {
        i++
        probability = Math.min(probability, probabilities[rowOf[i] * TAG_COUNT + inside])
      }
      spans.push({ first, end: i + 1, type: NAME_TYPES[(inside - 2) / 2], probability })
    }
  return spans
}
