import { documentFeatures } from '../../src/voice/document-features'
import { sentenceFeatures } from '../../src/voice/sentence-features'
import type { BinaryExample } from './binary-logistic'
import type { Piece } from './corpus'
import { AllNumbers, Features } from './features'

export function sentenceExample(piece: Piece, index = 0): BinaryExample {
  const features = new Features()
  sentenceFeatures(piece.units, index, features)
  return asExample(features, piece.label)
}

export function documentExample(piece: Piece): BinaryExample {
  const features = new Features()
  documentFeatures(piece.units, features, new AllNumbers())
  return asExample(features, piece.label)
}

function asExample({ hash, value }: Features, target: number): BinaryExample {
  return { hash: Uint32Array.from(hash), value: Float32Array.from(value), target, weight: 1 }
}
