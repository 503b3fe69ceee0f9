import type { AttributedDoc } from '../doc/types'

/** Adds nominal and pronoun mentions, and fills in the holders of attributions that they reveal. */
export function resolveCoreference<D extends AttributedDoc>(doc: D): D {
  return doc
}
