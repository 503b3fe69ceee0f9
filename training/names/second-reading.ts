import { documentFeatures, gatherEvidence } from '../../src/entities/names/document-features'
import { MOST_FEATURES } from '../../src/entities/names/features'
import { decode, scoreTokens, type Tagger } from '../../src/entities/names/tagger'
import { TAG_COUNT } from '../../src/entities/names/tags'
import type { Stretch } from './crf-trainer'
import type { ReadyText } from './stretches'

/** Examples for the second reading of a text: document features on top of the scores of a tagger that has not learned from the text. */
export function secondStretches({ marked, view }: ReadyText, tagger: Tagger, firsts: readonly Stretch[]): Stretch[] {
  const scores = scoreTokens(view, tagger)
  const tagging = decode(view, scores, tagger.unit, tagger.chain)
  const evidence = gatherEvidence(view, tagging)
  const out: Stretch[] = []
  const buffer = new Int32Array(MOST_FEATURES)
  for (let s = 0; s < view.stretches.length; s += 2) {
    const first = view.stretches[s]
    const end = view.stretches[s + 1]
    const features: number[] = []
    const offsets = new Int32Array(end - first + 1)
    for (let i = first; i < end; i++) {
      const n = documentFeatures(view, tagging, evidence, i, buffer)
      for (let f = 0; f < n; f++) features.push(buffer[f])
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

/** Less than this and a mark made by a program is not believed, given what a model that has not seen the text says. */
const DOUBTFUL = 0.03
const ALL = (1 << TAG_COUNT) - 1

/** Leaves open, in the stretches of a text marked by a program, the tags that the tagger finds most unlikely. */
export function doubtMarks({ view }: ReadyText, stretches: readonly Stretch[], tagger: Tagger): void {
  const { probabilities, rowOf } = decode(view, scoreTokens(view, tagger), tagger.unit, tagger.chain)
  for (let s = 0; s < stretches.length; s++) {
    const { allowed } = stretches[s]
    for (let i = 0; i < allowed.length; i++) {
      const row = rowOf[view.stretches[2 * s] + i] * TAG_COUNT
      let sum = 0
      for (let k = 0; k < TAG_COUNT; k++) if ((allowed[i] >> k) & 1) sum += probabilities[row + k]
      if (sum < DOUBTFUL) allowed[i] = ALL
    }
  }
}
