/**
 * Fits how the leaning of a sentence toward an actor goes together with its circumstances (src/sentiment/in-context.ts), on the articles
 * labelled for this project. Leanings are those of five networks, each of which did not see a fifth of the articles (student.py
 * task=article fold=0 to 4, saved as STUDENT-f0 to STUDENT-f4).
 *
 * usage: npx tsx training/sentiment/fit-context.ts STUDENT
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyze } from '../../src/index'
import { analyzeUnits } from '../../src/sentiment/analyze-units'
import { CircumstancesOf } from '../../src/sentiment/circumstances'
import { CONTEXT_FEATURES, contextFeatures } from '../../src/sentiment/in-context'
import { readUnits } from '../../src/sentiment/read-units'
import { roleOf } from '../../src/sentiment/role-of'
import { OTHER } from '../../src/sentiment/scan'
import { unitAt } from '../../src/sentiment/score-units'
import { type LabelledArticle, type LabelledTarget, readLabelledArticles } from '../labels/read'
import { type Example, type LogisticWeights, trainLogistic } from '../logistic'
import { isDev } from '../voice/labels'
import { argmax, calibrationError, macroF1 } from './metrics'
import { WORK } from './rows'

const [student] = process.argv.slice(2)
/**
 * Most pairs are neutral; one that is not is worth more than one that is: errors are weighed so, between what calibration asks (1, 1, 1)
 * and what macro-F1 does (about 2, 1, 4).
 */
const WORTH = [1.6, 1, 2.6]
/** There are four times as many pairs of American articles. */
const WORLD_WEIGHT = 2
/** Roles are rare. */
const L2 = 2e-4

/** What the guidelines ask of parts that are rare in the articles: of those the fit cannot tell. */
const AT_LEAST: Readonly<Record<string, Readonly<Partial<Record<'negative' | 'positive', number>>>>> = {
  blamed: { negative: 2.3 },
  rebuffed: { negative: 2.5 },
  culprit: { negative: 2.5 },
  wrongdoer: { negative: 2.3 },
  attacker: { negative: 1.4 },
  praised: { positive: 1.4 },
}

type Logits = readonly [readonly (readonly number[])[], readonly number[]]
const saved = (name: string): Record<string, Logits> => JSON.parse(readFileSync(join(WORK, `${name}.dev.json`), 'utf8'))

/** As Python's zlib.crc32: articles are dealt out by it. */
function crc32(text: string): number {
  let crc = 0xffffffff
  for (const byte of new TextEncoder().encode(text)) {
    crc ^= byte
    for (let k = 0; k < 8; k++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}

const whole = saved(student)
const ofFolds = [0, 1, 2, 3, 4].map((fold) => saved(`${student}-f${fold}`))

interface Pair {
  readonly start: number
  readonly target: LabelledTarget
  readonly logits: readonly number[]
  readonly negative: number
  readonly positive: number
}

function pairsOf({ id, sentences }: LabelledArticle, logits: (id: string) => readonly number[]): Pair[] {
  return sentences.flatMap(({ start, targets }) =>
    targets
      .filter(({ label }) => label >= 0)
      .map((target): Pair => {
        const row = logits(id)
        const sum = row.reduce((total, x) => total + Math.exp(x), 0)
        return { start, target, logits: row, negative: Math.exp(row[0]) / sum, positive: Math.exp(row[2]) / sum }
      }),
  )
}

function examplesOf(article: LabelledArticle, logits: (id: string) => readonly number[]): Example[] {
  const text = article.text.slice(0, article.sentences[article.sentences.length - 1].end)
  const doc = analyze(text)
  const circumstances = new CircumstancesOf(doc)
  const pairs = pairsOf(article, logits)
  return article.sentences.flatMap((sentence) => {
    const marks = doc.mentions
      .filter(({ form, start, end }) => form === 'name' && start >= sentence.start && end <= sentence.end)
      .filter(({ start }, i, all) => i === 0 || start >= all[i - 1].end)
      .map(({ start, end }) => ({ start, end, kind: OTHER }) as const)
    const analysis = analyzeUnits(readUnits(text, sentence, marks))
    return pairs
      .filter(({ start }) => start === sentence.start)
      .map((pair): Example => {
        const { actor, mentions, label } = pair.target
        const { role } = roleOf(analysis, [...new Set(mentions.map(({ end }) => unitAt(analysis.units, end - 1)))])
        const same = pairs.filter(({ target }) => target.actor === actor)
        const sum = (key: 'negative' | 'positive'): number => same.reduce((total, each) => total + each[key], 0) - pair[key]
        const others = { negative: sum('negative') / (same.length + 5), positive: sum('positive') / (same.length + 5) }
        const [n, o, p] = pair.logits
        const values = new Float64Array(CONTEXT_FEATURES.length)
        const asked = { sentence, actor, own: mentions, role, actors: sentence.targets.length, words: analysis.units.length }
        const around = circumstances.of(asked, others, same.length)
        contextFeatures({ negative: n - o, positive: p - o }, around, values)
        return { features: [...values.keys()], values, label, weight: WORTH[label] }
      })
  })
}

const nextOf = (logits: Iterator<readonly number[]>): readonly number[] => logits.next().value ?? [0, 0, 0]
/** Examples of a set that were learned from, read by networks that had not seen their fold, and of those kept apart. */
function examplesIn(name: 'articles' | 'world'): { train: Example[]; kept: Example[] } {
  const folds = ofFolds.map((fold) => fold[`held ${name}`][0].values())
  const ofDev = whole[`${name}.dev `][0].values()
  const articles = readLabelledArticles(name)
  return {
    train: articles.filter(({ id }) => !isDev(id)).flatMap((each) => examplesOf(each, (id) => nextOf(folds[crc32(id) % 5]))),
    kept: articles.filter(({ id }) => isDev(id)).flatMap((each) => examplesOf(each, () => nextOf(ofDev))),
  }
}

const articles = examplesIn('articles')
const world = examplesIn('world')
const ofMeasure = whole['measure.dev '][0].values()
const measure = readLabelledArticles('measure').flatMap((each) => examplesOf(each, () => nextOf(ofMeasure)))
const sets = { articles: articles.train, world: world.train, kept: articles.kept, 'world kept': world.kept, measure }

const train = [...articles.train, ...world.train.map((example) => ({ ...example, weight: (example.weight ?? 1) * WORLD_WEIGHT }))]
const model = trainLogistic(train, { labels: 3, epochs: 60, rate: 0.1, l2: L2, minCount: 1 })

function probabilitiesOf({ bias, weights }: LogisticWeights, { values = [] }: Example): number[] {
  const logits = [0, 1, 2].map((k) => {
    let sum = bias[k]
    for (let i = 0; i < values.length; i++) sum += (weights.get(i)?.[k] ?? 0) * values[i]
    return Math.exp(sum)
  })
  const total = logits.reduce((a, b) => a + b)
  return logits.map((x) => x / total)
}

function report(name: string, examples: readonly Example[]): void {
  const gold = examples.map(({ label }) => label)
  const probabilities = examples.map((example) => probabilitiesOf(model, example))
  const loss = probabilities.reduce((sum, each, i) => sum - Math.log(each[gold[i]]), 0) / gold.length
  console.log(
    `${name} n ${gold.length} macro-F1 ${macroF1(gold, probabilities.map(argmax)).toFixed(3)} log loss ${loss.toFixed(3)} calibration ${calibrationError(gold, probabilities).toFixed(3)}`,
  )
}

for (const [name, examples] of Object.entries(sets)) report(name, examples)
for (const [role, least] of Object.entries(AT_LEAST)) {
  const weights = model.weights.get(CONTEXT_FEATURES.indexOf(role))
  if (weights === undefined) continue
  if (least.negative !== undefined) {
    weights[0] = Math.max(weights[0], weights[1] + least.negative)
    weights[2] = Math.min(weights[2], weights[1] - 0.5)
  }
  if (least.positive !== undefined) weights[2] = Math.max(weights[2], weights[1] + least.positive)
}
for (const [name, examples] of Object.entries(sets)) report(`${name}, as the guidelines ask`, examples)

const over = (k: number): { bias: number; weights: number[] } => {
  const round = (x: number): number => Math.round(x * 1000) / 1000
  const weights = CONTEXT_FEATURES.map((_, i) => round((model.weights.get(i)?.[k] ?? 0) - (model.weights.get(i)?.[1] ?? 0)))
  return { bias: round(model.bias[k] - model.bias[1]), weights }
}
const found = { negative: over(0), positive: over(2) }
for (const [i, name] of CONTEXT_FEATURES.entries())
  console.log(name.padEnd(20), found.negative.weights[i].toFixed(2), found.positive.weights[i].toFixed(2))
writeFileSync(
  join(import.meta.dirname, '../../models/article-context.ts'),
  `/** How a sentence's leaning goes together with its circumstances. See article.md. Made by training/sentiment/fit-context.ts. */
export const ARTICLE_CONTEXT: Readonly<
  Record<'negative' | 'positive', { readonly bias: number; readonly weights: readonly number[] }>
> = ${JSON.stringify(found)}
`,
)
