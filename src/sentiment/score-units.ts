import type { TargetSentiment } from '../doc/types'
import type { Analysis } from './analyze-units'
import { explain, LEAST } from './explain'
import type { Network } from './network'
import { NET_REACH, placesFrom } from './places'
import { read } from './read-network'
import { type Unit, WORD } from './scan'
import { decide, scoreOf } from './sentiment-model'
import { shareOut } from './share-out'
import { VERB_FRAMES } from './verb-frames'

/** Added to the logits of negative, neutral and positive. */
export type Shift = readonly [number, number, number]

/** What is known of a target beside the words: it counts as said by one unit. */
export interface Lean {
  readonly shift: Shift
  /** What would be added without that unit. */
  readonly otherwise: Shift
  /** The unit, or -1. */
  readonly unit: number
}

/** From this probability on nothing is shown that evidence could be given for. */
const CLEARLY_NEUTRAL = 0.7
/** Nor, of what is neutral, for a score nearer to 0 than this. */
const NO_SCORE = 0.1
const NO_SHIFT: Shift = [0, 0, 0]
const NO_LEAN: Lean = { shift: NO_SHIFT, otherwise: NO_SHIFT, unit: -1 }

/** Sentiment toward the unit at `focus` of an analysed sentence. */
export function scoreUnit(analysis: Analysis, focus: number, network: Network, lean = NO_LEAN): TargetSentiment {
  const { units } = analysis
  const { shift, otherwise } = lean
  const from = Math.max(0, focus - NET_REACH)
  const to = Math.min(units.length, focus + NET_REACH + 1)
  const places = placesFrom(analysis, focus, from, to)
  const reading = read(network, analysis.sums, from, places)
  const { logits } = reading
  for (let k = 0; k < 3; k++) logits[k] += shift[k]
  const decision = decide(logits, network.temperature)
  const undecided = decision.label === 'neutral' && Math.abs(decision.score) < NO_SCORE
  if (undecided || decision.probabilities.neutral >= CLEARLY_NEUTRAL) return { ...decision, evidence: [] }
  const shares = shareOut(network, analysis.sums, from, to - from, reading)
  const evidence = explain(
    units,
    from,
    to,
    decision.score,
    (index) => {
      if (units[index].kind !== WORD) return decision.score
      const at = (index - from) * 2
      if (index === lean.unit)
        return scoreOf(
          logits[0] - shares[at] - shift[0] + otherwise[0],
          logits[1] - shift[1] + otherwise[1],
          logits[2] - shares[at + 1] - shift[2] + otherwise[2],
          network.temperature,
        )
      // The score moves by at most half of what the two logits move by, in units of the temperature.
      if (Math.abs(shares[at]) + Math.abs(shares[at + 1]) < 2 * LEAST * network.temperature) return decision.score
      return scoreOf(logits[0] - shares[at], logits[1], logits[2] - shares[at + 1], network.temperature)
    },
    (index) => reasonOf(analysis, index, focus),
  )
  return { ...decision, evidence }
}

function reasonOf({ frame, units }: Analysis, index: number, focus: number): string {
  if (frame[index] >= 0) return `verb: ${VERB_FRAMES[frame[index]].name}`
  const { valence } = units[index].form
  if (valence !== 0) return valence > 0 ? 'positive word' : 'negative word'
  return index < focus ? 'word before' : 'word after'
}

/** The unit that holds a position of the text: the first that ends after it. */
export function unitAt(units: readonly Unit[], position: number): number {
  let low = 0
  let high = units.length - 1
  while (low < high) {
    const middle = (low + high) >>> 1
    if (units[middle].end > position) high = middle
    else low = middle + 1
  }
  return low
}
