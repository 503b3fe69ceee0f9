import { dirname } from 'node:path'
import { resolveCoreference } from '../../../src/index'
import { type GumDocument, readGum } from '../../../training/coreference/gum'
import type { EvaluationSet, Measurement } from '../set'

const GENRES: ReadonlySet<string> = new Set(['news', 'interview', 'speech'])

/** Given the names: do pronouns and nominals that stand for a named person, organisation or place get the right actor? */
export const set: EvaluationSet = {
  name: 'gum-coref',
  layer: 'mentions',
  run: (folder) => measureReferences('gum-coref', readGum(dirname(folder), 'dev', 'gum-coref')),
}

/** Accuracy over the references of the gold, and over the references predicted. */
export function measureReferences(name: string, documents: readonly GumDocument[]): Measurement[] {
  const counts = { right: 0, gold: 0, pronouns: 0, pronounsRight: 0, predicted: 0, predictedRight: 0, third: 0, thirdRight: 0 }
  for (const document of documents) {
    if (!GENRES.has(document.genre)) continue
    const predicted = resolveCoreference(document.doc).mentions.filter((mention) => mention.form !== 'name')
    const byEnd = new Map(predicted.map((mention) => [mention.end, mention]))
    for (const { start, end, actor, pronoun } of document.references) {
      const mention = byEnd.get(end)
      const right = mention !== undefined && mention.start >= start && mention.actor === actor
      const third = /^(?:he|him|his|himself|she|her|hers|herself|it|its|itself|they|them|their|theirs|themselves)$/i.test(
        document.doc.text.slice(start, end),
      )
      counts.gold++
      counts.right += Number(right)
      counts.pronouns += Number(pronoun)
      counts.pronounsRight += Number(pronoun && right)
      counts.third += Number(third)
      counts.thirdRight += Number(third && right)
    }
    for (const mention of predicted) {
      counts.predicted++
      counts.predictedRight += Number(
        document.references.some(
          (reference) => reference.end === mention.end && reference.start <= mention.start && reference.actor === mention.actor,
        ),
      )
    }
  }
  const figure = (measure: string, right: number, n: number): Measurement => ({
    set: name,
    split: 'dev',
    measure,
    value: right / Math.max(1, n),
    n,
  })
  return [
    figure('references to named actors, right actor, accuracy', counts.right, counts.gold),
    figure('pronouns only, accuracy', counts.pronounsRight, counts.pronouns),
    figure('third-person pronouns only, accuracy', counts.thirdRight, counts.third),
    figure('references found, precision', counts.predictedRight, counts.predicted),
  ]
}
