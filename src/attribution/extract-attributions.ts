import type { EntityDoc, HasAttributions } from '../doc/types'

export function extractAttributions<D extends EntityDoc>(doc: D): D & HasAttributions {
  return { ...doc, attributions: [] }
}
