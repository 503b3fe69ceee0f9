import type { EntityType, MentionForm, Span } from '../../doc/types'
import type { Collector } from '../collector'
import { alignActors } from '../match/actors'
import type { IndexedPair } from '../predicted-doc'
import { collectItems } from './items'

type Found = Span & { readonly type: EntityType; readonly form: MentionForm; readonly actor: string }

/** Actors whose ids are fixed by a standard, so that they can be compared as they are. */
const KNOWN_ID = /^(?:state|igo):/

/**
 * Mentions: names by span and type, and by span alone; ids of states and inter-governmental bodies on names; the actor of
 * mentions of every form, as it is and with ids aligned; nominals and pronouns by span and actor.
 */
export function collectMentions({ predicted, gold, index }: IndexedPair, into: Collector): void {
  if (predicted.mentions === undefined) return
  const mine: readonly Found[] = predicted.mentions
  const right: readonly Found[] = gold.mentions
  const names = (mentions: readonly Found[]) => mentions.filter((mention) => mention.form === 'name')
  const known = (mentions: readonly Found[]) => names(mentions).filter((mention) => KNOWN_ID.test(mention.actor))
  const references = (mentions: readonly Found[]) => mentions.filter((mention) => mention.form !== 'name')
  const aligned = alignActors(mine, right)
  const realigned = mine.map((mention) => ({ ...mention, actor: aligned.get(mention.actor) ?? mention.actor }))
  const actor = (mention: Found) => mention.actor
  const score = (measure: string, a: readonly Found[], b: readonly Found[], key: (mention: Found) => string) =>
    collectItems(into, { layer: 'mentions', measure, document: index, within: gold.sentences }, a, b, key)

  score('names F1', distinct(names(mine)), distinct(names(right)), (mention) => mention.type)
  score('name spans F1', distinct(names(mine)), distinct(names(right)), () => '')
  score('known ids F1', known(mine), known(right), actor)
  score('actor F1', mine, right, actor)
  score('actor F1, ids aligned', realigned, right, actor)
  score('references F1', references(mine), references(right), actor)
  score('references F1, ids aligned', references(realigned), references(right), actor)
}

/** One mention a span: `they` may stand for two actors. */
function distinct(mentions: readonly Found[]): Found[] {
  const seen = new Set<string>()
  return mentions.filter(({ start, end }) => {
    const key = `${start} ${end}`
    return !seen.has(key) && seen.add(key)
  })
}
