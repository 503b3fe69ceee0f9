import type { AttributedDoc } from '../doc/types'
import { fillHolders } from './fill-holders'
import { chooseByModel } from './model'
import { readReferences } from './read-references'

/** Adds nominal and pronoun mentions, and fills in the holders of attributions that they reveal. */
export function resolveCoreference<D extends AttributedDoc>(doc: D): D {
  const { mentions, attributions } = readReferences(doc, chooseByModel)
  return { ...doc, mentions, attributions: fillHolders(attributions, mentions) }
}
