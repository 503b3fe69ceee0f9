/** Trains the model of voice: `npx tsx training/voice/train.ts` (see models/voice.md for what it needs). */
import { writeFileSync } from 'node:fs'
import { hashString } from '../../src/model/hash'
import { packLinearModel } from '../../src/model/linear-model'
import { contextParts } from '../../src/voice/context-parts'
import { Features } from '../../src/voice/feature-sink'
import { sentenceFeatures } from '../../src/voice/sentence-features'
import { type BinaryExample, type BinaryModel, fitPlatt, logitOf, scoreLogits, trainBinary } from './binary-logistic'
import { type Piece, readOwnSentences, readPieces } from './corpus'
import { documentExample, sentenceExample } from './examples'
import { readLabels } from './labels'
import { trainSentences } from './train-sentences'
import { WordVectors } from './word-vectors'

/** Sentences judged by trained annotators count more than ours. */
const KNOWN_WEIGHT = 1.5
const MADE_WEIGHT = 3
/** The fit of context knows American outlets only, whose kind is told surely; elsewhere it is told less so, and weighs less. */
const KIND_TRUST = 0.4
/**
 * The labelled whole articles are American politics, where reports are plain. On the articles of corpus/own, about other parts
 * of the world, half the weight of neighbours and half a unit more for a sentence in the author's own words read better (macro-F1 0.93 against 0.89).
 */
const NEIGHBOUR_TRUST = 0.5
const OWN_WORDS = 0.5
const VECTOR_STRENGTH = 0.2
const articles = readPieces('allsides-genre', 'train', 'document')
const half = (id: string): number => hashString(id) & 1

// Labelled sentences: each with its half, so that every model can be judged on what it has not seen.
const labels = readLabels(articles)
const known = readPieces('checkthat-subjectivity', 'train', 'sentence').map((piece) => ({
  example: { ...sentenceExample(piece), weight: KNOWN_WEIGHT },
  half: half(piece.id),
}))
const own = labels.map(({ piece, index, opinion }) => ({
  example: { ...sentenceExample(piece, index), target: opinion ? 1 : 0 },
  half: half(piece.id),
}))
const made = readOwnSentences().map((piece) => ({
  example: { ...sentenceExample(piece), weight: MADE_WEIGHT },
  half: half(piece.id),
}))
const labelled = [...known, ...own, ...made]
const vectors = new WordVectors(VECTOR_STRENGTH)
const halves = [0, 1].map((side) =>
  trainSentences(
    labelled.filter((each) => each.half === side).map(({ example }) => example),
    articles.filter(({ id }) => half(id) === side),
    vectors,
  ),
)
const unseen = (side: number, example: BinaryExample): number => logitOf(halves[1 - side], example)
const sentenceFit = fitPlatt(
  labelled.map((each) => unseen(each.half, each.example)),
  labelled.map(({ example }) => example.target),
)
for (const [name, part] of Object.entries({ known, own, made }))
  report(
    `${name} sentences, by the model of the other half`,
    part.map((each) => apply(sentenceFit, unseen(each.half, each.example))),
    part.map(({ example }) => example.target),
  )
report(
  'labelled sentences, by the model of the other half',
  labelled.map((each) => apply(sentenceFit, unseen(each.half, each.example))),
  labelled.map(({ example }) => example.target),
)
const sentence = calibrate(
  trainSentences(
    labelled.map(({ example }) => example),
    articles,
    vectors,
  ),
  sentenceFit,
)

const logitsOf = (piece: Piece, model: BinaryModel): number[] =>
  piece.sentences.map((_, i) => logitOf(model, sentenceExample(piece, i)))
const sentenceLogits = articles.map((piece) =>
  logitsOf(piece, halves[1 - half(piece.id)]).map((logit) => apply(sentenceFit, logit)),
)
const documents = articles.map((piece) => ({ piece, example: documentExample(piece) }))
const trainDocuments = (part: readonly { example: BinaryExample }[]): BinaryModel =>
  trainBinary(
    part.map(({ example }) => example),
    { l2: 1e-4, epochs: 20, minCount: 10, rate: 0.15 },
  )
const outlets = [...new Set(articles.map(({ outlet }) => outlet))]
const byOutlet = new Map(
  outlets.map((outlet) => [outlet, trainDocuments(documents.filter(({ piece }) => piece.outlet !== outlet))]),
)
const documentLogits = documents.map(({ piece, example }) => logitOf(byOutlet.get(piece.outlet) as BinaryModel, example))
const documentFit = fitPlatt(
  documentLogits,
  documents.map(({ piece }) => piece.label),
)
report(
  'documents of outlets left out',
  documentLogits.map((logit) => apply(documentFit, logit)),
  documents.map(({ piece }) => piece.label),
)
for (const outlet of outlets)
  report(
    `  ${outlet}`,
    documentLogits.filter((_, i) => articles[i].outlet === outlet).map((logit) => apply(documentFit, logit)),
    articles.filter((piece) => piece.outlet === outlet).map(({ label }) => label),
  )
const document = calibrate(trainDocuments(documents), documentFit)

// Context: documents labelled as a whole tell what neighbours and the kind of the document add.
const places = new Map(articles.map((piece, i) => [piece, i]))
const perPiece = new Map<Piece, number>()
for (const { piece } of labels) perPiece.set(piece, (perPiece.get(piece) ?? 0) + 1)
const contextExamples = labels
  .filter(({ piece }) => (perPiece.get(piece) ?? 0) >= 5)
  .map(({ piece, index, opinion }): BinaryExample => {
    const place = places.get(piece) as number
    const scores = sentenceLogits[place].map((logit) => ({ logit }))
    const parts = contextParts(scores, index, apply(documentFit, documentLogits[place]))
    return { hash: [1, 2, 3], value: [scores[index].logit, parts.neighbours, parts.document], target: opinion ? 1 : 0, weight: 1 }
  })
const context = trainBinary(contextExamples, { epochs: 200, l2: 1e-4 })
report(
  'sentences in context',
  contextExamples.map((example) => logitOf(context, example)),
  contextExamples.map(({ target }) => target),
)
report(
  'the same without',
  contextExamples.map(({ value }) => value[0]),
  contextExamples.map(({ target }) => target),
)

for (const set of ['allsides-genre', 'editorials-vs-wire', 'ftd-web-genre']) {
  const dev = readPieces(set, 'dev', 'document')
  report(
    `${set} dev`,
    dev.map((piece) => logitOf(document, documentExample(piece))),
    dev.map(({ label }) => label),
  )
}
const dev = readPieces('checkthat-subjectivity', 'dev', 'sentence')
report(
  'checkthat-subjectivity dev',
  dev.map((piece) => logitOf(sentence, sentenceExample(piece))),
  dev.map(({ label }) => label),
)
write()

function apply({ slope, shift }: { slope: number; shift: number }, logit: number): number {
  return slope * logit + shift
}

/** The model whose logits are those of `model` after the fit. */
function calibrate({ bias, weights }: BinaryModel, fit: { slope: number; shift: number }): BinaryModel {
  return { bias: apply(fit, bias), weights: new Map([...weights].map(([hash, weight]) => [hash, weight * fit.slope])) }
}

function report(name: string, logits: readonly number[], gold: readonly number[]): void {
  const { f1, error } = scoreLogits(logits, gold)
  console.log(`${name}: macro-F1 ${f1.toFixed(3)}, calibration error ${error.toFixed(3)}, n ${gold.length}`)
}

/** Words whose weights are too small to matter are left out, which keeps the model small; features of shape and class stay. */
function write(): void {
  const alwaysKept = new Set<number>()
  for (const piece of readPieces('checkthat-subjectivity', 'train', 'sentence')) {
    const features = new Features()
    sentenceFeatures(piece.sentences[0], features)
    const { hash, kind } = features
    for (let i = 0; i < hash.length; i++) if (kind[i].length > 1) alwaysKept.add(hash[i])
  }
  const weights = new Map<number, [number, number]>()
  for (const [column, model] of [sentence, document].entries()) {
    const sizes = [...model.weights.values()].map(Math.abs).sort((a, b) => b - a)
    const least = sizes[Math.min(sizes.length - 1, 28_000)]
    for (const [hash, weight] of model.weights) {
      if (Math.abs(weight) < least && !alwaysKept.has(hash)) continue
      const row = weights.get(hash) ?? [0, 0]
      row[column] = weight
      weights.set(hash, row)
    }
  }
  const data = packLinearModel(
    {
      name: 'voice',
      version: '2',
      labels: ['sentence', 'document'],
      bias: [sentence.bias, document.bias],
      temperature: 1,
      weights,
    },
    { step: 0.08 },
  )
  const [own, neighbours, kind] = [1, 2, 3].map((hash) => Number((context.weights.get(hash) ?? 0).toFixed(4)))
  const shift = Number(context.bias.toFixed(4))
  writeFileSync(
    'models/voice.ts',
    [
      "import type { LinearModelData } from '../src/model/linear-model'\n",
      '/** How a sentence is read in its document: weights of its own logit, its neighbours and the document. */',
      `export const VOICE_CONTEXT = { own: ${own}, neighbours: ${Number((neighbours * NEIGHBOUR_TRUST).toFixed(4))}, document: ${Number((kind * KIND_TRUST).toFixed(4))}, shift: ${shift}, ownWords: ${OWN_WORDS} }\n`,
      '/** Made by training/voice/train.ts; see voice.md. */',
      `export const VOICE_MODEL: LinearModelData = ${JSON.stringify(data, null, 2)}\n`,
    ].join('\n'),
  )
  console.log(`models/voice.ts: ${weights.size} features`)
}
