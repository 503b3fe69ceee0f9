import { sentenceTilt } from '../../src/voice/score-document'
import { randomSource } from '../logistic'
import { type BinaryExample, type BinaryModel, fitPlatt, logitOf, trainMean } from './binary-logistic'
import { type Piece, partOf } from './corpus'
import { documentExample } from './examples'

/** Parts of articles as further examples: as short as texts elsewhere, without title and without the end. */
const WINDOWS = 2
const WINDOW_WEIGHT = 0.3
/** Texts of our own making: they hold what the outlets' articles do not, see documents.txt. */
const MADE_WEIGHT = 6
/** What the mean of its sentences' logits weighs: chosen on no outlet, as sentences were trained on all. */
const TILT = 0.8
const MODELS = 8
const OPTIONS = { l2: 2e-4, epochs: 20, minCount: 5, rate: 0.15 }

/** An article with the logits of its sentences, by a model that did not see it. */
export interface ScoredPiece {
  readonly piece: Piece
  readonly logits: readonly number[]
}

interface Example extends ScoredPiece {
  readonly example: BinaryExample
}

export interface DocumentTraining {
  /** Calibrated. */
  readonly model: BinaryModel
  /** Weight of `sentenceTilt`. */
  readonly tilt: number
  /** Calibrated logit of each article, by a model that saw nothing of its outlet. */
  readonly unseen: readonly number[]
}

/** Trains the model of document voice; calibration by outlets left out, on whole articles and on parts of them. */
export function trainDocuments(articles: readonly ScoredPiece[], made: readonly Piece[]): DocumentTraining {
  const random = randomSource(7)
  const whole = articles.map((article): Example => ({ ...article, example: documentExample(article.piece) }))
  const parts = articles.flatMap((article) => windows(article, random))
  const own = made.map((piece) => ({ ...documentExample(piece), weight: MADE_WEIGHT }))
  const train = (outlet: string | null): BinaryModel => {
    const wanted = ({ piece }: Example): boolean => piece.outlet !== outlet
    return trainMean(
      [...whole.filter(wanted), ...parts.filter(wanted)].map(({ example }) => example).concat(own),
      OPTIONS,
      MODELS,
    )
  }
  const byOutlet = new Map([...new Set(articles.map(({ piece }) => piece.outlet))].map((outlet) => [outlet, train(outlet)]))
  const raw = ({ piece, logits, example }: Example): number =>
    logitOf(byOutlet.get(piece.outlet) as BinaryModel, example) + TILT * sentenceTilt(logits.map((logit) => ({ logit })))
  const all = [...whole, ...parts]
  const fit = fitPlatt(
    all.map(raw),
    all.map(({ piece }) => piece.label),
    all.map(({ example }) => example.weight),
  )
  const { bias, weights, counts } = train(null)
  console.log(`documents: slope ${fit.slope.toFixed(3)}, shift ${fit.shift.toFixed(3)}`)
  return {
    model: {
      bias: bias * fit.slope + fit.shift,
      weights: new Map([...weights].map(([key, weight]) => [key, weight * fit.slope])),
      counts,
    },
    tilt: TILT * fit.slope,
    unseen: whole.map((each) => fit.slope * raw(each) + fit.shift),
  }
}

function windows({ piece, logits }: ScoredPiece, random: () => number): Example[] {
  const made: Example[] = []
  for (let n = 0; n < WINDOWS; n++) {
    const total = piece.units.sentenceCount
    const size = Math.min(total, 3 + Math.floor(random() * random() * 30))
    const at = 1 + Math.floor(random() * Math.max(1, total - size))
    const end = Math.min(total, at + size)
    if (end - at < 2) continue
    const part = { ...piece, units: partOf(piece.units, at, end) }
    made.push({
      piece: part,
      logits: logits.slice(at, at + size),
      example: { ...documentExample(part), weight: WINDOW_WEIGHT },
    })
  }
  return made
}
