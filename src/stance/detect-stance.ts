import type { TowardOptions } from '../actors/toward'
import type { HasStances, ScoredDoc } from '../doc/types'

export function detectStance<D extends ScoredDoc>(doc: D, _options: TowardOptions = {}): D & HasStances {
  return { ...doc, stances: [] }
}
