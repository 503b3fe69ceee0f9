import type { SegmentedDoc } from '../../src/doc/types'
import { findKnownNames } from '../../src/entities/find-hits'
import type { GazetteerHit } from '../../src/entities/name-span'
import { unitsOf } from '../../src/entities/units'

/**
 * What the built-in gazetteer knows of a document, as `recognizeEntities` gives it to the model. With a random source, each name
 * is unknown with a chance of `forget`, everywhere in the document: so that the model learns to do without the gazetteer.
 */
export function hitsOf(doc: SegmentedDoc, forget = 0, random: () => number = () => 1): GazetteerHit[] {
  const units = unitsOf(doc)
  const hits: GazetteerHit[] = []
  const forgotten = new Map<string, boolean>()
  for (const name of findKnownNames(doc.text, units)) {
    const key = name.entries[0].actor.id
    if (!forgotten.has(key)) forgotten.set(key, random() < forget)
    if (forgotten.get(key)) continue
    const types = new Set(name.entries.map((entry) => (entry.kind === 'demonym' ? 'NORP' : entry.actor.type)))
    for (const type of types) hits.push({ first: units.tokens[name.first], end: units.tokens[name.last - 1] + 1, type })
  }
  return hits
}
