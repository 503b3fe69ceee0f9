import type { TargetSentiment } from '../doc/types'
import { explain } from './explain'
import { OTHER, type Unit, WORD } from './scan'
import { decide, targetModel } from './sentiment-model'
import { type Analysis, targetFeatures } from './target-features'
import { VERB_FRAMES } from './verb-frames'

/** Sentiment toward the unit at `focus` of an analysed sentence. */
export function scoreUnit(analysis: Analysis, focus: number): TargetSentiment {
  const model = targetModel()
  const { hashes, values, first, last } = targetFeatures(analysis, focus)
  const { units } = analysis
  const size = units.length
  const logits = Float64Array.from(model.bias)
  const shares = new Float64Array(size * 3)
  for (let i = 0; i < hashes.length; i++) {
    const row = model.rows.get(hashes[i])
    if (row === undefined) continue
    let words = 0
    for (let j = first[i]; j <= last[i]; j++) if (units[j].kind < OTHER) words++
    for (let k = 0; k < 3; k++) {
      const x = model.weights[row + k] * values[i]
      logits[k] += x
      if (words > 0) for (let j = first[i]; j <= last[i]; j++) if (units[j].kind < OTHER) shares[j * 3 + k] += x / words
    }
  }
  const decision = decide(logits, model.temperature)
  const less = new Float64Array(3)
  const evidence = explain(
    units,
    decision.score,
    (index) => {
      if (units[index].kind !== WORD) return decision.score
      for (let k = 0; k < 3; k++) less[k] = logits[k] - shares[index * 3 + k]
      return decide(less, model.temperature).score
    },
    (index) => reasonOf(analysis, index, focus),
  )
  return { ...decision, evidence }
}

function reasonOf({ frame, valence }: Analysis, index: number, focus: number): string {
  if (frame[index] >= 0) return `verb: ${VERB_FRAMES[frame[index]].name}`
  if (valence[index] !== 0) return valence[index] > 0 ? 'positive word' : 'negative word'
  return index < focus ? 'word before' : 'word after'
}

/** The unit that holds a position of the text. */
export function unitAt(units: readonly Unit[], position: number): number {
  for (let i = 0; i < units.length; i++) if (units[i].end > position) return i
  return units.length - 1
}
