import type { Region } from '../../doc/types'
import type { Collector } from '../collector'
import type { IndexedPair } from '../predicted-doc'
import { collectItems } from './items'

/** Regions: both ends right; and with the kind. */
export function collectRegions({ predicted, gold, index }: IndexedPair, into: Collector): void {
  if (predicted.regions === undefined) return
  const score = (measure: string, key: (region: Region) => string) =>
    collectItems(
      into,
      { layer: 'regions', measure, document: index, within: gold.regions },
      predicted.regions ?? [],
      gold.regions,
      key,
    )
  score('exact F1', () => '')
  score('exact F1 with kind', (region) => region.kind)
}
