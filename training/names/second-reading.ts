import { documentCodes, gatherEvidence, hashOfCode } from '../../src/entities/names/document-features'
import { MOST_FEATURES } from '../../src/entities/names/features'
import { decode, scoreTokens, type Tagger } from '../../src/entities/names/tagger'
import { TAG_COUNT } from '../../src/entities/names/tags'
import type { Stretch } from './crf-trainer'
import type { ReadyText } from './stretches'

/** Examples for the second reading of a text: document features on top of the scores of a tagger that has not learned from the text. */
export function secondStretches({ marked, view }: ReadyText, tagger: Tagger, firsts: readonly Stretch[]): Stretch[] {
  const scores = scoreTokens(view, tagger)
  const tagging = decode(view, scores, tagger.chain)
  const evidence = gatherEvidence(view, tagging)
  const out: Stretch[] = []
  const buffer = new Int32Array(MOST_FEATURES)
  for (let s = 0; s < view.stretches.length; s += 2) {
    const first = view.stretches[s]
    const end = view.stretches[s + 1]
    const features: number[] = []
    const offsets = new Int32Array(end - first + 1)
    for (let i = first; i < end; i++) {
      const n = documentCodes(view, tagging, evidence, i, buffer)
      for (let f = 0; f < n; f++) features.push(hashOfCode(buffer[f]))
      offsets[i - first + 1] = features.length
    }
    const base = Float32Array.from(
      scores.values.subarray(scores.rowOf[first] * TAG_COUNT, (scores.rowOf[first] + end - first) * TAG_COUNT),
      (steps) => steps * tagger.unit,
    )
    out.push({ features: Int32Array.from(features), offsets, allowed: firsts[s / 2].allowed, weight: marked.weight, base })
  }
  return out
}
