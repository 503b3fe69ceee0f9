import { StancekitError } from '../../doc/error'
import { decodeBase64, encodeBase64 } from '../../model/base64'
import { type PackedHashes, packHashes, unpackHashes } from '../../model/hash-set'
import { FEATURE_BITS } from './features'
import { packSteps, unpackSteps } from './step-coder'
import { makeTagger, type Tagger } from './tagger'
import { TAG_COUNT } from './tags'

/** A name model as data. */
export interface NameModelData {
  readonly format: 'stancekit-names-2'
  readonly name: string
  readonly version: string
  /** What one step of a weight is worth. */
  readonly unit: number
  readonly transitions: readonly (number | null)[]
  /** Of the second reading, with what the whole document says; null if there is none. */
  readonly second: readonly (number | null)[] | null
  readonly features: PackedHashes
  /** Base64 of the weights in steps, one row of `TAG_COUNT` a feature; see `packSteps`. */
  readonly weights: string
}

const MOST = 44

/** Packs weights in steps of `unit`; features whose weights all round to nothing are dropped. */
export function packTagger(
  about: Pick<NameModelData, 'name' | 'version' | 'unit'>,
  rows: ReadonlyMap<number, ArrayLike<number>>,
  transitions: Float64Array,
  second: Float64Array | null,
): NameModelData {
  const kept: number[] = []
  const steps: number[] = []
  for (const feature of [...rows.keys()].sort((a, b) => a - b)) {
    const row = Array.from({ length: TAG_COUNT }, (_, k) => stepsOf((rows.get(feature) as ArrayLike<number>)[k], about.unit))
    if (row.every((step) => step === 0)) continue
    kept.push(feature)
    steps.push(...row)
  }
  return {
    format: 'stancekit-names-2',
    ...about,
    transitions: rounded(transitions),
    second: second === null ? null : rounded(second),
    features: packHashes(kept, FEATURE_BITS),
    weights: encodeBase64(packSteps(Int8Array.from(steps), TAG_COUNT)),
  }
}

function stepsOf(weight: number, unit: number): number {
  const steps = Math.round(weight / unit)
  return Math.max(-MOST, Math.min(MOST, steps))
}

function rounded(transitions: Float64Array): (number | null)[] {
  return Array.from(transitions, (x) => (Number.isFinite(x) ? Math.round(x * 1000) / 1000 : null))
}

function full(transitions: readonly (number | null)[]): Float64Array {
  return Float64Array.from(transitions, (x) => x ?? Number.NEGATIVE_INFINITY)
}

/**
 * Unpacks a name model.
 * @throws StancekitError `invalid-model` if the format is another or the data are cut short.
 */
export function loadTagger(data: NameModelData): Tagger {
  if (data?.format !== 'stancekit-names-2') {
    throw new StancekitError(
      'invalid-model',
      `A name model must have format "stancekit-names-2", but has ${JSON.stringify(data?.format)}.`,
    )
  }
  const features = unpackHashes(data.features)
  const weights = unpackSteps(decodeBase64(data.weights), features.length * TAG_COUNT, TAG_COUNT)
  return makeTagger(features, weights, data.unit, full(data.transitions), data.second === null ? null : full(data.second))
}
