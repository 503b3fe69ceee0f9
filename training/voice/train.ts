/** Trains the model of voice: `npx tsx training/voice/train.ts` (see models/voice.md for what it needs). */
import { hashString } from '../../src/model/hash'
import { sentenceTilt } from '../../src/voice/score-document'
import { sentenceFeatures } from '../../src/voice/sentence-features'
import { type BinaryExample, type BinaryModel, fitPlatt, logitOf } from './binary-logistic'
import { type Piece, readOwnDocuments, readOwnSentences, readPieces } from './corpus'
import { documentExample, sentenceExample } from './examples'
import { Features } from './features'
import { fitContext } from './fit-context'
import { readLabels } from './labels'
import { report } from './report'
import { trainDocuments } from './train-documents'
import { trainSentences } from './train-sentences'
import { WordVectors } from './word-vectors'
import { writeModel } from './write-model'

/** Sentences judged by trained annotators count more than ours. */
const KNOWN_WEIGHT = 1.5
const MADE_WEIGHT = 3
/** There are many more of those of American newspapers than of all others together. */
const LABELLED_WEIGHT = 0.3
/** On the articles of corpus/own, about other parts of the world, about half the weight of neighbours reads better. */
const NEIGHBOUR_TRUST = 0.44
/** On the same articles the fit is less sure than it might be. */
const SHARPNESS = 1.46
/** And it finds too little opinion in them. */
const MORE_OPINION = 0.34
/** What the kind of the piece says counts less than in American newspapers, whose kinds are told most surely. */
const KIND_TRUST = 0.6
/** The sentences' logits were read from outlets that their model had seen: elsewhere they tell less of the document. */
const TILT_TRUST = 0.65
const VECTOR_STRENGTH = 0.2
const articles = readPieces('allsides-genre', 'train', 'document')
const weblogs = ['train', 'dev'].flatMap((split) =>
  readPieces('ud-ewt', split, 'document').filter(({ record }) => record.genre === 'weblog'),
)
const ownDocuments = readOwnDocuments()
const half = (id: string): number => hashString(id) & 1

// Labelled sentences: each with its half, so that every model can be judged on what it has not seen.
const labels = readLabels([...articles, ...weblogs])
const labelled = {
  known: readPieces('checkthat-subjectivity', 'train', 'sentence').map((piece) => ({
    example: { ...sentenceExample(piece), weight: KNOWN_WEIGHT },
    half: half(piece.id),
  })),
  own: labels.map(({ piece, index, opinion }) => ({
    example: { ...sentenceExample(piece, index), target: opinion ? 1 : 0, weight: LABELLED_WEIGHT },
    half: half(piece.id),
  })),
  documents: ownDocuments.flatMap((piece) =>
    piece.voices.flatMap((voice, i) =>
      voice === null ? [] : [{ example: { ...sentenceExample(piece, i), target: voice }, half: half(piece.id) }],
    ),
  ),
  made: readOwnSentences().map((piece) => ({
    example: { ...sentenceExample(piece), weight: MADE_WEIGHT },
    half: half(piece.id),
  })),
}
const sure = Object.values(labelled).flat()
const weak = [...articles, ...ownDocuments]
const vectors = new WordVectors(VECTOR_STRENGTH)
const halves = [0, 1].map((side) =>
  trainSentences(
    sure.filter((each) => each.half === side).map(({ example }) => example),
    weak.filter(({ id }) => half(id) === side),
    vectors,
  ),
)
const unseen = (side: number, example: BinaryExample): number => logitOf(halves[1 - side], example)
// Sentences made for the project are clearer than those of newspapers: they help to say where opinion begins, but not how sure the
// model may be.
const fitOn = (part: readonly { example: BinaryExample; half: number }[]): { slope: number; shift: number } =>
  fitPlatt(
    part.map((each) => unseen(each.half, each.example)),
    part.map(({ example }) => example.target),
  )
const { slope } = fitOn([...labelled.known, ...labelled.known, ...labelled.own])
const all = fitOn(sure)
const sentenceFit = { slope, shift: (slope * all.shift) / all.slope }
console.log(`sentences: slope ${sentenceFit.slope.toFixed(3)}, shift ${sentenceFit.shift.toFixed(3)}`)
for (const [name, part] of Object.entries({ ...labelled, labelled: sure }))
  report(
    `${name} sentences, by the model of the other half`,
    part.map((each) => apply(sentenceFit, unseen(each.half, each.example))),
    part.map(({ example }) => example.target),
  )
const sentence = calibrate(
  trainSentences(
    sure.map(({ example }) => example),
    weak,
    vectors,
  ),
  sentenceFit,
)

const unseenLogits = (piece: Piece): number[] =>
  piece.units.spans.map((_, i) => apply(sentenceFit, unseen(half(piece.id), sentenceExample(piece, i))))
const scored = articles.map((piece) => ({ piece, logits: unseenLogits(piece) }))
const { model: document, tilt, unseen: documentLogits } = trainDocuments(scored, ownDocuments)
const gold = articles.map(({ label }) => label)
report('documents of outlets left out', documentLogits, gold)
for (const outlet of new Set(articles.map((piece) => piece.outlet)))
  report(
    `  ${outlet}`,
    documentLogits.filter((_, i) => articles[i].outlet === outlet),
    gold.filter((_, i) => articles[i].outlet === outlet),
  )

// Context: documents labelled as a whole tell what neighbours and the kind of the document add.
const sources = new Map(scored.map(({ piece, logits }, i) => [piece, { logits, document: documentLogits[i] }]))
for (const piece of weblogs) {
  const logits = unseenLogits(piece)
  sources.set(piece, {
    logits,
    document: logitOf(document, documentExample(piece)) + tilt * sentenceTilt(logits.map((logit) => ({ logit }))),
  })
}
const context = fitContext(labels, (piece) => sources.get(piece) ?? { logits: [], document: 0 })
const [own, neighbours, kind, ownShare] = [1, 2, 3, 4].map((key) => context.weights.get(key) ?? 0)
console.log('context:', { own, neighbours, kind, ownShare, shift: context.bias })

const alwaysKept = new Set<number>()
for (const piece of readPieces('checkthat-subjectivity', 'train', 'sentence')) {
  const features = new Features()
  sentenceFeatures(piece.units, 0, features)
  features.hash.forEach((hash, i) => {
    if (features.kind[i].length > 1) alwaysKept.add(hash)
  })
}
writeModel(
  sentence,
  document,
  {
    own: SHARPNESS * own,
    neighbours: SHARPNESS * neighbours * NEIGHBOUR_TRUST,
    document: SHARPNESS * kind * KIND_TRUST,
    shift: SHARPNESS * (context.bias + MORE_OPINION),
    ownWords: SHARPNESS * ownShare,
    sentences: TILT_TRUST * tilt,
  },
  alwaysKept,
)

function apply({ slope, shift }: { slope: number; shift: number }, logit: number): number {
  return slope * logit + shift
}

/** The model whose logits are those of `model` after the fit. */
function calibrate({ bias, weights, counts }: BinaryModel, fit: { slope: number; shift: number }): BinaryModel {
  return { bias: apply(fit, bias), weights: new Map([...weights].map(([hash, weight]) => [hash, weight * fit.slope])), counts }
}
