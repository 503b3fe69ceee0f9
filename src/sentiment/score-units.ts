import type { TargetSentiment } from '../doc/types'
import type { Analysis } from './analyze-units'
import { type Contribution, LEAST, rank } from './explain'
import type { Network } from './network'
import { NET_REACH, placesFrom } from './places'
import { logit, read, shareOf, shareOut } from './read-network'
import { type Unit, WORD } from './scan'
import { type Decision, decide, scoreOf } from './sentiment-model'
import { VERB_FRAMES } from './verb-frames'

/** Added to the logits of negative, neutral and positive. */
export type Shift = readonly [number, number, number]

/** From this probability on nothing is shown that evidence could be given for. */
const CLEARLY_NEUTRAL = 0.7
/** Nor, of what is neutral, for a score nearer to 0 than this. */
const NO_SCORE = 0.1
export const NO_SHIFT: Shift = [0, 0, 0]

/** Whether a decision shows nothing that evidence could be given for. */
export function showsNothing({ label, score, probabilities }: Decision): boolean {
  return probabilities.neutral >= CLEARLY_NEUTRAL || (label === 'neutral' && Math.abs(score) < NO_SCORE)
}

/** Sentiment toward the unit at `focus` of an analysed sentence. */
export function scoreUnit(analysis: Analysis, focus: number, network: Network): TargetSentiment {
  const from = Math.max(0, focus - NET_REACH)
  const to = Math.min(analysis.units.length, focus + NET_REACH + 1)
  placesFrom(analysis, focus, from, to, network.places)
  return scorePlaced(analysis, { from, to, focus }, network)
}

/** What is read of a sentence: units `[from, to)`, seen from the one at `focus`. */
export interface Read {
  readonly from: number
  readonly to: number
  readonly focus: number
}

/** What a network says of units whose places are written to `network.places`; no evidence for scores nearer to 0 than `least`. */
export function scorePlaced(
  analysis: Analysis,
  { from, to, focus }: Read,
  network: Network,
  shift = NO_SHIFT,
  least = 0,
): TargetSentiment {
  const { units } = analysis
  const on = read(network, analysis.ids, from, to - from)
  const n = logit(network, 0) + shift[0]
  const o = logit(network, 1) + shift[1]
  const p = logit(network, 2) + shift[2]
  const { temperature } = network
  const decision = decide([n, o, p], temperature)
  const { label, score, probabilities } = decision
  if (showsNothing(decision) || Math.abs(score) < least) return { label, score, probabilities, evidence: [] }
  shareOut(network, to - from, on)
  // The score moves by at most half of what the two logits move by, in units of the temperature.
  const smallest = 2 * LEAST * temperature
  const strongest: Contribution[] = []
  for (let index = from; index < to; index++) {
    if (units[index].kind !== WORD) continue
    const negative = shareOf(network, index - from, 0)
    const positive = shareOf(network, index - from, 1)
    if (Math.abs(negative) + Math.abs(positive) >= smallest)
      rank(strongest, index, score - scoreOf(n - negative, o, p - positive, temperature))
  }
  const evidence = strongest.map(({ unit, contribution }) => {
    const { start, end } = units[unit]
    return { start, end, reason: reasonOf(analysis, unit, focus), contribution }
  })
  return { label, score, probabilities, evidence }
}

/** The name of what a word shows: its frame, its valence, or where it stands. */
export function reasonOf({ units }: Analysis, index: number, focus: number): string {
  if (units[index].form.frame >= 0) return `verb: ${VERB_FRAMES[units[index].form.frame].name}`
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
