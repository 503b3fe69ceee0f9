import type { Evidence } from '../doc/types'
import { analyzeUnits } from './analyze-units'
import type { Network } from './network'
import { NET_REACH, placesFrom } from './places'
import { logit, read } from './read-network'
import type { Unit } from './scan'
import { scoreOf } from './sentiment-model'

/** How many of the strongest words are taken out to see. */
const TRIED = 2

/**
 * Takes the strongest words out of the sentence one by one and reads it again: what the score loses is what they
 * contribute, whatever the first estimate was.
 */
export function confirm(
  units: readonly Unit[],
  focus: number,
  evidence: readonly Evidence[],
  score: number,
  network: Network,
): Evidence[] {
  const tried = evidence.slice(0, TRIED).map((item): Evidence => {
    const index = units.findIndex((unit) => unit.start === item.start)
    const rest = units.filter((_, i) => i !== index)
    const place = index < focus ? focus - 1 : focus
    const from = Math.max(0, place - NET_REACH)
    const to = Math.min(rest.length, place + NET_REACH + 1)
    const analysis = analyzeUnits(rest)
    placesFrom(analysis, place, from, to, network.places)
    read(network, analysis.ids, from, to - from)
    const without = scoreOf(logit(network, 0), logit(network, 1), logit(network, 2), network.temperature)
    return { ...item, contribution: score - without }
  })
  const byStrength = (a: Evidence, b: Evidence): number =>
    Math.abs(b.contribution) - Math.abs(a.contribution) || a.start - b.start
  tried.sort(byStrength)
  const least = tried.length === 0 ? 0 : Math.abs(tried[tried.length - 1].contribution)
  return [
    ...tried.filter(({ contribution }) => contribution !== 0),
    ...evidence.slice(TRIED).filter(({ contribution }) => Math.abs(contribution) <= least),
  ]
}
