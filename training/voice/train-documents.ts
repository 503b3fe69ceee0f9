import { type BinaryModel, logitOf, scoreLogits, trainBinary } from './binary-logistic'
import { type Piece, readPieces } from './corpus'
import { documentExample } from './examples'

/** Document voice from articles of known voice. */
export function trainDocuments(articles: readonly Piece[]): BinaryModel {
  const model = trainBinary(articles.map(documentExample), { l2: 3e-4, epochs: 20, minCount: 5 })
  for (const set of ['allsides-genre', 'editorials-vs-wire', 'ftd-web-genre']) {
    const dev = readPieces(set, 'dev', 'document')
    const { f1, error } = scoreLogits(
      dev.map((piece) => logitOf(model, documentExample(piece))),
      dev.map(({ label }) => label),
    )
    console.log(`documents: ${set} dev macro-F1 ${f1.toFixed(3)}, calibration error ${error.toFixed(3)}`)
  }
  return model
}
