import { toActor } from '../actors/known-actor'
import type { NameEntry } from '../actors/name-index'
import { userNames } from '../actors/user-names'
import type { Actor, EntityType, HasEntities, Mention, SegmentedDoc, Span } from '../doc/types'
import { bySpan } from '../internal/spans'
import { agreeOnTypes } from './agree-on-types'
import { chooseNames } from './choose-names'
import { findKnownNames, type KnownName } from './find-hits'
import { linkNames } from './link-names'
import type { Link, NameMention } from './name-mention'
import type { GazetteerHit } from './name-span'
import { wordsOf } from './names/words-of'
import { recognizeNames } from './recognize-names'
import { unitsOf } from './units'

export interface RecognizeEntitiesOptions {
  /** Actors of the user's own: they win over built-in ones of the same name. */
  readonly actors?: readonly Actor[]
}

/**
 * Finds the names of people, organisations, places and peoples, and who they are. The date of the article (`meta.date`)
 * tells who was in office; without it, whoever has been in office acts for where that was last.
 *
 * @param doc a document with `sentences` and `tokens`.
 * @param options `actors`: actors of the user's own, which win over built-in ones of the same name.
 * @returns the document with `mentions` (sorted, not overlapping) and the `actors` they name.
 * @throws StancekitError `invalid-actor` if one of `actors` is no actor.
 * @example
 * const doc = recognizeEntities(segment(createDoc('Dushanbe said that President Rakhmon would meet NATO officials.')))
 * doc.mentions.map((m) => m.actor) // ['state:TJK', 'person:emomali-rahmon', 'igo:nato']
 * @see corpus/GUIDELINES.md, section 5; names by a linear-chain CRF (Lafferty, McCallum and Pereira 2001).
 */
export function recognizeEntities<D extends SegmentedDoc>(doc: D, options: RecognizeEntitiesOptions = {}): D & HasEntities {
  const date = typeof doc.meta.date === 'string' && /^\d{4}/.test(doc.meta.date) ? doc.meta.date : null
  const words = wordsOf(doc)
  const units = unitsOf(doc, words)
  const own = options.actors !== undefined && options.actors.length > 0 ? userNames(options.actors) : null
  const known = findKnownNames(doc.text, units, own)
  const spans = recognizeNames(doc, toHits(known, units.tokens), words)
  const names = agreeOnTypes(doc.text, inSentences(doc.sentences, chooseNames(doc, units, known, spans)))
  const links = linkNames(doc, units, names, date)

  return { ...doc, mentions: toMentions(names, links), actors: toActors(links, date) }
}

/** Bylines, datelines and captions have no sentences: their names are not mentions (guidelines, section 2). */
function inSentences(sentences: readonly Span[], names: readonly NameMention[]): NameMention[] {
  let at = 0
  return names.filter(({ start }) => {
    while (at < sentences.length && sentences[at].end <= start) at++
    return at < sentences.length && sentences[at].start <= start
  })
}

function toHits(known: readonly KnownName[], tokens: Int32Array): GazetteerHit[] {
  const hits: GazetteerHit[] = []
  for (const { first, last, entries } of known)
    for (let i = 0; i < entries.length; i++) {
      const type = typeOf(entries[i])
      let seen = false
      for (let before = 0; before < i; before++) if (typeOf(entries[before]) === type) seen = true
      if (!seen) hits.push({ first: tokens[first], end: tokens[last - 1] + 1, type })
    }
  return hits
}

function typeOf({ kind, actor }: NameEntry): EntityType {
  return kind === 'demonym' ? 'NORP' : actor.type
}

function toMentions(names: readonly NameMention[], links: readonly Link[]): Mention[] {
  return names
    .map(({ start, end, prefixed }, i): Mention => {
      const { actor, reason, type } = links[i]
      return { start, end, type: prefixed && type !== 'NORP' ? 'NORP' : type, form: 'name', actor: actor.id, link: reason }
    })
    .sort(bySpan)
}

function toActors(links: readonly Link[], date: string | null): Actor[] {
  const actors = new Map<string, Actor>()
  for (const { actor } of links) {
    if (actors.has(actor.id)) continue
    actors.set(
      actor.id,
      actor.known === null ? { id: actor.id, name: actor.name, type: actor.type, of: actor.of } : toActor(actor.known, date),
    )
  }
  return [...actors.values()]
}
