import { documentFeatures } from '../../src/voice/document-features'
import { type Features, sentenceFeatures } from '../../src/voice/sentence-features'
import type { BinaryExample } from './binary-logistic'
import type { Piece } from './corpus'

export function sentenceExample(piece: Piece, index = 0): BinaryExample {
  return asExample(sentenceFeatures(piece.sentences[index]), piece.label)
}

export function documentExample(piece: Piece): BinaryExample {
  return asExample(documentFeatures(piece.sentences), piece.label)
}

function asExample({ hash, value }: Features, target: number): BinaryExample {
  return { hash: Uint32Array.from(hash), value: Float32Array.from(value), target, weight: 1 }
}
