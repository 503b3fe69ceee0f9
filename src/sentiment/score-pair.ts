import type { TargetSentiment } from '../doc/types'
import { type Analysis, retarget } from './analyze-units'
import type { Network } from './network'
import { pairPlaces, pairReach } from './pair-places'
import { NO_SHIFT, scorePlaced } from './score-units'
import { decide } from './sentiment-model'
import { unitId } from './unit-ids'
import { OTHER_ID } from './word-ids'

/** Logit of neutral for two who stand too far apart to be read together. */
const FAR = 3
const NOBODY: readonly number[] = []

/**
 * What the network of relations says of a source toward a target, each by the units that name it in an analysed sentence: the
 * first of each is where it is read from. No evidence is given for scores nearer to 0 than `least`.
 */
export function scorePair(
  analysis: Analysis,
  source: number,
  targets: readonly number[],
  network: Network,
  shift = NO_SHIFT,
  least = 0,
): TargetSentiment {
  const { units, ids } = analysis
  const focus = targets[0]
  const reach = pairReach(units.length, source, focus)
  if (reach === null) return { ...decide([0, FAR, 0], 1), evidence: [] }
  const [from, to] = reach
  pairPlaces(analysis, source, focus, from, to, network.places)
  retarget(analysis, NOBODY, targets)
  ids[source] = OTHER_ID
  const scored = scorePlaced(analysis, { from, to, focus }, network, shift, least)
  retarget(analysis, targets, NOBODY)
  ids[source] = unitId(units[source])
  return scored
}
