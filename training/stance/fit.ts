/**
 * Fits how far stances can be trusted, on the articles labelled for this project: `npx tsx training/stance/fit.ts` prints the constants of
 * src/stance/author-stance.ts and combine-signals.ts. One article of eight and those of measure.txt are for measuring.
 */
import { analyze } from '../../src/index'
import { arguing, authorDistance, authorThreshold } from '../../src/stance/author-stance'
import { type LabelledArticle, readLabelledArticles } from '../labels/read'
import { type Example, type LogisticWeights, trainLogistic } from '../logistic'
import { calibrationError } from '../sentiment/metrics'
import { isDev } from '../voice/labels'

/** A stance that was said, what tells how sure it is, and whether a reader says the same. */
interface Said {
  readonly kind: 'stance' | 'neutral' | 'pair'
  readonly values: readonly number[]
  readonly right: boolean
}

const STANCES = ['against', 'neutral', 'favor']

function readArticle({ text, sentences, author, pairs }: LabelledArticle): Said[] {
  const doc = analyze(text.slice(0, sentences[sentences.length - 1].end))
  const { label: voice, probability } = doc.voice
  const argues = arguing(voice === 'opinion' ? probability : 1 - probability)
  return doc.stances.flatMap(({ holder, target, label, score }): Said[] => {
    if (holder !== 'author')
      return [{ kind: 'pair', values: [Math.abs(score)], right: pairs.get(`${holder}>${target}`) === STANCES.indexOf(label) }]
    const gold = author.get(target)
    if (gold === undefined) return []
    const distance = authorDistance(label, Math.abs(score) - authorThreshold(argues))
    return [
      { kind: label === 'neutral' ? 'neutral' : 'stance', values: [distance, argues], right: gold === STANCES.indexOf(label) },
    ]
  })
}

const all = readLabelledArticles('articles')
const world = readLabelledArticles('world')
const learned = ({ id }: LabelledArticle): boolean => !isDev(id)
const sets: Record<string, Said[]> = {
  train: [...all.filter(learned), ...world.filter(learned)].flatMap(readArticle),
  kept: all.filter(({ id }) => isDev(id)).flatMap(readArticle),
  'world kept': world.filter(({ id }) => isDev(id)).flatMap(readArticle),
  measure: readLabelledArticles('measure').flatMap(readArticle),
}

/** Features are made ten times as large: the fit takes steps of a size. */
const SCALE = 10
const exampleOf = ({ values, right }: Said): Example => ({
  features: [...values.keys()],
  values: values.map((value) => value * SCALE),
  label: right ? 1 : 0,
})
const probabilityOf = ({ bias, weights }: LogisticWeights, { values }: Said): number => {
  const logit = values.reduce(
    (sum, value, i) => sum + ((weights.get(i)?.[1] ?? 0) - (weights.get(i)?.[0] ?? 0)) * value * SCALE,
    bias[1] - bias[0],
  )
  return 1 / (1 + Math.exp(-logit))
}
for (const kind of ['stance', 'neutral', 'pair'] as const) {
  const model = trainLogistic(sets.train.filter((each) => each.kind === kind).map(exampleOf), {
    labels: 2,
    epochs: 200,
    rate: 0.2,
    l2: 0,
    minCount: 1,
  })
  const weights = [0, 1].map((i) => (((model.weights.get(i)?.[1] ?? 0) - (model.weights.get(i)?.[0] ?? 0)) * SCALE).toFixed(2))
  console.log(kind, 'bias', (model.bias[1] - model.bias[0]).toFixed(2), 'weights', weights.join(' '))
  for (const [name, said] of Object.entries(sets)) {
    const own = said.filter((each) => each.kind === kind)
    const probabilities = own.map((each) => probabilityOf(model, each))
    const right = own.filter((each) => each.right).length / own.length
    // Of two answers, the one said and another.
    const error = calibrationError(
      own.map((each) => (each.right ? 1 : 0)),
      probabilities.map((p) => [1 - p, p]),
    )
    console.log(
      `  ${name} n ${own.length} right ${right.toFixed(3)} said ${(probabilities.reduce((a, b) => a + b, 0) / own.length).toFixed(3)} calibration ${error.toFixed(3)}`,
    )
  }
}
