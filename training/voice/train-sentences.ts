import { hashString } from '../../src/model/hash'
import { randomSource } from '../logistic'
import { type BinaryExample, type BinaryModel, logitOf, trainBinary, trainMean } from './binary-logistic'
import type { Piece } from './corpus'
import { sentenceExample } from './examples'
import type { WordVectors } from './word-vectors'

/** Share of opinion among the sentences of opinion pieces and of reports, as an estimate. */
const SHARE = { opinion: 0.65, reporting: 0.12 }
/** As many sentences of an article are looked at; more add nothing. */
const SENTENCES = 40
/** What such a sentence weighs. More helps on sentences like these, but harms on articles about other parts of the world. */
const WEAK_WEIGHT = 0.015
const SURE_WEIGHT = 3
const MODELS = 3

/**
 * Sentence voice from few labelled sentences and some of articles of known voice: a first model is trained on the labelled ones; then
 * each sentence of an article gets the probability the model gives it, moved by how much opinion such an article holds, and the model
 * is trained on all (a step of expectation maximisation with known shares).
 */
export function trainSentences(
  labelled: readonly BinaryExample[],
  articles: readonly Piece[],
  vectors: WordVectors,
): BinaryModel {
  const sure = labelled.map((example) => vectors.extend(example))
  const share = sure.reduce((sum, { target }) => sum + target, 0) / sure.length
  const first = trainBinary(sure, { l2: 1e-3, epochs: 15 })
  const weak = articles.flatMap((article) =>
    sentencesOf(article).map((index): BinaryExample => {
      const example = vectors.extend(sentenceExample(article, index))
      const moved = logitOf(first, example) - logit(share) + logit(article.label === 1 ? SHARE.opinion : SHARE.reporting)
      return { ...example, target: 1 / (1 + Math.exp(-moved)), weight: WEAK_WEIGHT }
    }),
  )
  for (const [i, example] of sure.entries()) example.weight = SURE_WEIGHT * labelled[i].weight
  return vectors.fold(trainMean([...sure, ...weak], { l2: 3e-4, epochs: 8, minCount: 5 }, MODELS))
}

/** Some of an article's sentences: the same for the same article. */
function sentencesOf({ id, units }: Piece): number[] {
  const random = randomSource(hashString(id))
  const chosen = new Set<number>()
  for (let n = 0; n < SENTENCES; n++) chosen.add(Math.floor(random() * units.sentenceCount))
  return [...chosen].filter((index) => units.firsts[index + 1] - units.firsts[index] > 2)
}

const logit = (p: number): number => Math.log(p / (1 - p))
