import type {
  Doc,
  HasAttributions,
  HasEntities,
  HasRegions,
  HasSegments,
  HasSentiments,
  HasStances,
  HasVoice,
} from '../doc/types'
import type { GoldDocument } from './gold/types'

/** A document with any layers. A layer that is absent is not scored; one that is `[]` is. */
export type PredictedDoc = Pick<Doc, 'text'> &
  Partial<HasRegions> &
  Partial<Pick<HasSegments, 'sentences'>> &
  Partial<Pick<HasEntities, 'mentions'>> &
  Partial<HasAttributions> &
  Partial<HasVoice> &
  Partial<HasSentiments> &
  Partial<HasStances>

/** A predicted document and what readers found in the same text. */
export interface EvaluationPair {
  readonly predicted: PredictedDoc
  readonly gold: GoldDocument
}

/** A pair among others: `index` tells documents apart when resampling. */
export interface IndexedPair extends EvaluationPair {
  readonly index: number
}
