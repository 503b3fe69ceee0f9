import { bootstrapInterval, expectedCalibrationError, macroF1 } from '../../../src/evaluate/metrics/index'
import { type Answer, compare, type Pairs } from '../../../training/labels/compare'
import { type LabelledArticle, readLabelledArticles } from '../../../training/labels/read'
import { argmax } from '../../../training/sentiment/metrics'
import type { EvaluationSet, Measurement } from '../set'

/**
 * Whole articles that we labelled by the guidelines (training/labels/measure.txt): world news of worldwide-newswire train and opinion
 * pieces of editorials-vs-wire train. Nothing is trained on them.
 */
export const set: EvaluationSet = {
  name: 'worldwide-newswire',
  layer: 'voice, sentiment, stance',
  run() {
    return ofArticles('labelled news (ours)', readLabelledArticles('measure'))
  },
}

/** What `analyze` says of labelled articles. */
export function ofArticles(name: string, articles: readonly LabelledArticle[]): Measurement[] {
  const common = { set: name, split: 'train' } as const
  const { voices, sentiments, authors, pairs } = compare(articles)
  return [
    ...ofAnswers('voice of sentences', voices),
    ...ofAnswers('sentiment', sentiments),
    ...ofAnswers("author's stance", authors),
    ofPairs(pairs),
  ].map((measurement) => ({ ...common, ...measurement }))
}

type Figures = Omit<Measurement, 'set' | 'split'>

function ofAnswers(what: string, answers: readonly Answer[]): Figures[] {
  const cases = answers.map(({ gold, probabilities, article, said = argmax(probabilities) }) => {
    return { gold: String(gold), predicted: String(said), probability: probabilities[said], correct: said === gold, article }
  })
  const groups = [...new Set(cases.map(({ article }) => article))].map((id) => cases.filter(({ article }) => article === id))
  const interval = bootstrapInterval(groups, (sample) => macroF1(sample.flat()), { samples: 300 })
  return [
    {
      measure: `${what}: macro-F1`,
      value: macroF1(cases),
      n: cases.length,
      ...(interval === null ? {} : { interval }),
    },
    { measure: `${what}: calibration error`, value: expectedCalibrationError(cases), n: cases.length },
  ]
}

function ofPairs(pairs: readonly Pairs[]): Figures {
  const f1 = (sample: readonly Pairs[]): number => {
    const sum = (key: keyof Pairs): number => sample.reduce((total, each) => total + each[key], 0)
    return (2 * sum('right')) / Math.max(1, sum('gold') + sum('said'))
  }
  const interval = bootstrapInterval(pairs, f1, { samples: 300 })
  const n = pairs.reduce((total, { gold }) => total + gold, 0)
  return { measure: 'stances between actors: F1', value: f1(pairs), n, ...(interval === null ? {} : { interval }) }
}
