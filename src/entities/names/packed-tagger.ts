import { StancekitError } from '../../doc/error'
import { makeTagger, type Tagger } from './tagger'
import { TAG_COUNT } from './tags'

/**
 * A name model as data. `features` holds the ascending feature hashes as differences, `weights` one character a feature for
 * the first tag, then for the second, and so on; both in characters that a gzip stream packs well and no source escapes.
 */
export interface NameModelData {
  readonly format: 'stancekit-names-1'
  readonly name: string
  readonly version: string
  readonly count: number
  /** What one step of a weight is worth. */
  readonly unit: number
  readonly transitions: readonly (number | null)[]
  /** Of the second reading, with what the whole document says; null if there is none. */
  readonly second: readonly (number | null)[] | null
  readonly features: string
  readonly weights: string
}

/** Printable characters that need no escape in a string: 89, hence steps from -44 to 44. */
const ALPHABET = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
  .filter((c) => !'"\'`\\$'.includes(c))
  .join('')
const MOST = 44
const GAP_BASE = 44

/** Packs weights in steps of `unit`; features whose weights all round to nothing are dropped. */
export function packTagger(
  about: Pick<NameModelData, 'name' | 'version' | 'unit'>,
  rows: ReadonlyMap<number, ArrayLike<number>>,
  transitions: Float64Array,
  second: Float64Array | null,
): NameModelData {
  const kept: [feature: number, steps: number[]][] = []
  for (const feature of [...rows.keys()].sort((a, b) => a - b)) {
    const row = rows.get(feature) as ArrayLike<number>
    const steps = Array.from({ length: TAG_COUNT }, (_, k) => Math.max(-MOST, Math.min(MOST, Math.round(row[k] / about.unit))))
    if (steps.some((step) => step !== 0)) kept.push([feature, steps])
  }
  const gaps: string[] = []
  let before = 0
  for (const [feature] of kept) {
    let gap = feature - before
    before = feature
    while (gap >= GAP_BASE) {
      gaps.push(ALPHABET[GAP_BASE + (gap % GAP_BASE)])
      gap = Math.floor(gap / GAP_BASE)
    }
    gaps.push(ALPHABET[gap])
  }
  const weights: string[] = []
  for (let k = 0; k < TAG_COUNT; k++) for (const [, steps] of kept) weights.push(ALPHABET[steps[k] + MOST])
  return {
    format: 'stancekit-names-1',
    ...about,
    count: kept.length,
    transitions: rounded(transitions),
    second: second === null ? null : rounded(second),
    features: gaps.join(''),
    weights: weights.join(''),
  }
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
  if (data?.format !== 'stancekit-names-1') {
    throw new StancekitError(
      'invalid-model',
      `A name model must have format "stancekit-names-1", but has ${JSON.stringify(data?.format)}.`,
    )
  }
  if (data.weights.length !== data.count * TAG_COUNT) {
    throw new StancekitError(
      'invalid-model',
      `Name model "${data.name}" should have ${data.count * TAG_COUNT} weights, but has ${data.weights.length}.`,
    )
  }
  const value = new Int8Array(128)
  for (let i = 0; i < ALPHABET.length; i++) value[ALPHABET.charCodeAt(i)] = i
  const features = new Int32Array(data.count)
  let at = 0
  let feature = 0
  for (let n = 0; n < data.count; n++) {
    let unit = 1
    for (;;) {
      const digit = value[data.features.charCodeAt(at++)]
      feature += (digit % GAP_BASE) * unit
      unit *= GAP_BASE
      if (digit < GAP_BASE || at >= data.features.length) break
    }
    features[n] = feature
  }
  const weights = new Int8Array(data.count * TAG_COUNT)
  for (let k = 0; k < TAG_COUNT; k++)
    for (let n = 0; n < data.count; n++) weights[n * TAG_COUNT + k] = value[data.weights.charCodeAt(k * data.count + n)] - MOST
  return makeTagger(features, weights, data.unit, full(data.transitions), data.second === null ? null : full(data.second))
}
