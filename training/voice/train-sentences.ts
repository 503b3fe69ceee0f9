import { type BinaryExample, type BinaryModel, logitOf, trainBinary, trainMean } from './binary-logistic'
import type { Piece } from './corpus'
import { sentenceExample } from './examples'
import type { WordVectors } from './word-vectors'

/** Share of opinion among the sentences of opinion pieces and of reports, as an estimate. */
const SHARE = { opinion: 0.65, reporting: 0.12 }
const ROUNDS = 2
const WEAK_WEIGHT = 0.1
const SURE_WEIGHT = 3
const MIN_COUNT = 25
const MODELS = 3

/**
 * Sentence voice from few labelled sentences and many of articles of known voice: a first model is trained on the labelled
 * ones; then, in rounds, each sentence of an article gets the probability the model gives it, moved by how much opinion such
 * an article holds, and the model is trained on all (expectation maximisation with known shares).
 */
export function trainSentences(
  labelled: readonly BinaryExample[],
  articles: readonly Piece[],
  vectors: WordVectors,
): BinaryModel {
  const sure = labelled.map((example) => vectors.extend(example))
  const share = sure.reduce((sum, { target }) => sum + target, 0) / sure.length
  const weak: { example: BinaryExample; label: number }[] = []
  for (const article of articles)
    for (let i = 0; i < article.units.sentenceCount; i++)
      if (article.units.firsts[i + 1] - article.units.firsts[i] > 2)
        weak.push({ example: vectors.extend(sentenceExample(article, i)), label: article.label })
  let model = trainBinary(sure, { l2: 1e-3, epochs: 15 })
  sure.forEach((example, i) => {
    example.weight = SURE_WEIGHT * labelled[i].weight
  })
  for (let round = 0; round < ROUNDS; round++) {
    for (const { example, label } of weak) {
      const moved = logitOf(model, example) - logit(share) + logit(label === 1 ? SHARE.opinion : SHARE.reporting)
      example.target = 1 / (1 + Math.exp(-moved))
      example.weight = WEAK_WEIGHT
    }
    const all = [...sure, ...weak.map(({ example }) => example)]
    model = trainMean(all, { l2: 1e-5, epochs: 6, minCount: MIN_COUNT }, round === ROUNDS - 1 ? MODELS : 1)
  }
  return vectors.fold(model)
}

const logit = (p: number): number => Math.log(p / (1 - p))
