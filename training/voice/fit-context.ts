import { ownShare } from '../../src/voice/classify-voice'
import { kindOf, neighboursOf } from '../../src/voice/context-parts'
import { type BinaryExample, type BinaryModel, logitOf, trainBinary } from './binary-logistic'
import type { Piece } from './corpus'
import type { SentenceLabel } from './labels'
import { report } from './report'

/** Articles with fewer labelled sentences tell too little of how neighbours go together. */
const LEAST_LABELS = 5

/**
 * American outlets' kinds of article are told surely; of other pages (ftd-web-genre) one in six is told wrongly. So each article is also
 * read, with this weight, as if its kind had been.
 */
const MISJUDGED = 1 / 6

/** What is known of an article when its sentences are read in context. */
export interface ContextSource {
  readonly logits: readonly number[]
  readonly document: number
}

/** Fits how a sentence's own logit, its neighbours, its document and the share of the author's words go together. */
export function fitContext(labels: readonly SentenceLabel[], sourceOf: (piece: Piece) => ContextSource): BinaryModel {
  const count = new Map<Piece, number>()
  for (const { piece } of labels) count.set(piece, (count.get(piece) ?? 0) + 1)
  const examples = labels
    .filter(({ piece }) => (count.get(piece) ?? 0) >= LEAST_LABELS)
    .flatMap(({ piece, index, opinion }): (BinaryExample & { readonly set: string })[] => {
      const { logits, document } = sourceOf(piece)
      const scores = logits.map((logit) => ({ logit }))
      const kind = kindOf(logits.length, document)
      const read = (told: number, weight: number): BinaryExample & { readonly set: string } => {
        const value = [logits[index], neighboursOf(scores, index), told, ownShare(piece.units, index)]
        return { hash: [1, 2, 3, 4], value, target: opinion ? 1 : 0, weight, set: piece.outlet === '' ? 'weblogs' : 'articles' }
      }
      return [read(kind, 1 - MISJUDGED), read(-kind, MISJUDGED)]
    })
  const context = trainBinary(examples, { epochs: 200, l2: 1e-4 })
  for (const set of ['articles', 'weblogs']) {
    const part = examples.filter((example) => example.set === set && example.weight > 0.5)
    const gold = part.map(({ target }) => target)
    report(
      `${set}: sentences in context`,
      part.map((example) => logitOf(context, example)),
      gold,
    )
    report(
      `${set}: the same without`,
      part.map(({ value }) => value[0]),
      gold,
    )
  }
  return context
}
