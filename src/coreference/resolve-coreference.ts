import { knownActor } from '../actors/office-holders'
import type { AttributedDoc } from '../doc/types'
import { fillHolders } from './fill-holders'
import { chooseByModel } from './model'
import { readReferences } from './read-references'

/**
 * Adds the pronouns and nominals that refer to an actor named in the text, and fills in the holders of attributions that
 * they reveal. Names are left as they are; where unsure, nothing is added.
 *
 * An expression is put to a small ranking model with the actors mentioned before it: how far back, as subject or not, how
 * often, of what kind and gender, and who is speaking (after Denis and Baldridge 2008, Specialized models and ranking for
 * coreference resolution). `they` may be two people: then two mentions share its span. Organs of a state that is referred
 * to (`his office`, `the country's interior ministry`) become actors of their own (GUIDELINES 5); `the government` and `the junta` stand for the
 * state that the text ties them to.
 *
 * @param doc a document with `mentions`, `actors` and `attributions`.
 * @returns the document with `mentions` grown (`form` nominal or pronoun, `link` coreference or role), `actors` perhaps too, and
 * `attributions` with holders. Never throws.
 * @example
 * const doc = pipe(createDoc('Norway said it would pay.'), segment, recognizeEntities, extractAttributions, resolveCoreference)
 * doc.mentions[1] // { start: 12, end: 14, type: 'GPE', form: 'pronoun', actor: 'state:NOR', link: 'coreference' }
 */
export function resolveCoreference<D extends AttributedDoc>(doc: D): D {
  const { mentions, made, acting } = readReferences(doc, chooseByModel)
  const unnamed = made.filter(({ id }) => knownActor(id, null) === null)
  const attributions = fillHolders(doc, mentions, new Set(unnamed.map(({ id }) => id)))
  if (made.length === 0 && acting.size === 0) return { ...doc, mentions, attributions }
  const actors = [...doc.actors, ...made].map((actor) => {
    const of = actor.of === null ? acting.get(actor.id) : undefined
    return of === undefined ? actor : { ...actor, of }
  })
  return { ...doc, mentions, attributions, actors }
}
