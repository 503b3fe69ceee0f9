import { resolveCoreference } from '../../../src/index'
import { readLabelledArticles } from '../../../training/labels/read'
import { readLabelledReferences } from '../../../training/labels/read-references'
import { WORLD_ARTICLES } from '../../../training/labels/read-texts'
import { isDev } from '../../../training/voice/labels'
import type { EvaluationSet, Measurement } from '../set'
import { ofArticles } from './labelled-news'

const NAME = 'labelled articles (ours)'
const WORLD = 'labelled world politics (ours)'

/**
 * One of eight of the articles of allsides-genre train that we labelled by the guidelines (training/labels), and one of eight of the
 * passages and articles about world politics that we wrote: those that nothing is trained on. Whom pronouns and nominals stand for was
 * labelled in other American articles, and in those about world politics, likewise kept apart.
 */
export const set: EvaluationSet = {
  name: 'allsides-genre',
  layer: 'references, voice, sentiment, stance',
  run: () => [
    ...references(NAME, 'allsides-genre'),
    ...ofArticles(
      NAME,
      readLabelledArticles('articles').filter(({ id }) => isDev(id)),
    ),
    ...references(WORLD, WORLD_ARTICLES),
    ...ofArticles(
      WORLD,
      readLabelledArticles('world').filter(({ id }) => isDev(id)),
    ),
  ],
}

function references(set: string, source: string): Measurement[] {
  let gold = 0
  let said = 0
  let right = 0
  for (const { doc, actorAt } of readLabelledReferences().filter(({ id, genre }) => isDev(id) && genre === source)) {
    const found = new Map(resolveCoreference(doc).mentions.map((mention) => [`${mention.start}:${mention.end}`, mention.actor]))
    const actors = new Set(doc.actors.map(({ id }) => id))
    for (const [place, actor] of actorAt) {
      // Labels name actors by the names that were found when they were given; what is no actor any more cannot be told right from wrong.
      if (actor !== null && !actors.has(actor)) continue
      const answer = found.get(place)
      if (actor !== null) gold++
      if (answer !== undefined) said++
      if (answer !== undefined && answer === actor) right++
    }
  }
  const common = { set, split: 'train' } as const
  return [
    { ...common, measure: 'references: F1', value: (2 * right) / Math.max(1, gold + said), n: gold },
    { ...common, measure: 'references: precision', value: right / Math.max(1, said), n: said },
  ]
}
