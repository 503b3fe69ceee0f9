import type { Doc, HasRegions, HasSegments } from '../doc/types'

export function segment<D extends Doc & Partial<HasRegions>>(doc: D): D & HasSegments {
  return { ...doc, sentences: [], tokens: [] }
}
