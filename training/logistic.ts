/** One example: hashes of its features, their values (1 each if absent), its label's index, and its weight. */
export interface Example {
  readonly features: ArrayLike<number>
  readonly values?: ArrayLike<number>
  readonly label: number
  readonly weight?: number
  /** Soft labels (one probability a label), used instead of `label` when given. */
  readonly soft?: ArrayLike<number>
}

export interface LogisticOptions {
  readonly labels: number
  readonly epochs?: number
  readonly rate?: number
  /** L2 penalty an example. */
  readonly l2?: number
  /** L1 penalty an example: makes weights exactly zero, hence small models. */
  readonly l1?: number
  /** Features seen in fewer examples are left out. */
  readonly minCount?: number
  readonly seed?: number
}

export interface LogisticWeights {
  readonly bias: Float64Array
  readonly weights: Map<number, Float64Array>
}

/** A small repeatable random source (mulberry32). */
export function randomSource(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * Multinomial logistic regression by AdaGrad with cumulative L1 and L2 penalties (Duchi et al. 2011; Tsuruoka et al. 2009
 * for the lazy penalties). Same seed and data, same weights.
 */
export function trainLogistic(examples: readonly Example[], options: LogisticOptions): LogisticWeights {
  const { labels, epochs = 15, rate = 0.1, l2 = 1e-6, l1 = 0, minCount = 2, seed = 1 } = options
  const counts = new Map<number, number>()
  for (const example of examples)
    for (let i = 0; i < example.features.length; i++) counts.set(example.features[i], (counts.get(example.features[i]) ?? 0) + 1)
  const rows = new Map<number, number>()
  for (const [feature, count] of counts) if (count >= minCount) rows.set(feature, rows.size)
  const weight = new Float64Array(rows.size * labels)
  const squares = new Float64Array(rows.size * labels).fill(1e-8)
  const bias = new Float64Array(labels)
  const biasSquares = new Float64Array(labels).fill(1e-8)
  const indexed = examples.map((example) => {
    const index: number[] = []
    const value: number[] = []
    for (let i = 0; i < example.features.length; i++) {
      const row = rows.get(example.features[i])
      if (row === undefined) continue
      index.push(row * labels)
      value.push(example.values?.[i] ?? 1)
    }
    return { index: Int32Array.from(index), value: Float64Array.from(value), example }
  })
  const random = randomSource(seed)
  const p = new Float64Array(labels)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = indexed.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      const swap = indexed[i]
      indexed[i] = indexed[j]
      indexed[j] = swap
    }
    for (const { index, value, example } of indexed) {
      p.set(bias)
      for (let i = 0; i < index.length; i++) for (let k = 0; k < labels; k++) p[k] += weight[index[i] + k] * value[i]
      let largest = Number.NEGATIVE_INFINITY
      for (const x of p) if (x > largest) largest = x
      let sum = 0
      for (let k = 0; k < labels; k++) {
        p[k] = Math.exp(p[k] - largest)
        sum += p[k]
      }
      const w = example.weight ?? 1
      for (let k = 0; k < labels; k++) {
        const gold = example.soft ? example.soft[k] : k === example.label ? 1 : 0
        const error = (p[k] / sum - gold) * w
        biasSquares[k] += error * error
        bias[k] -= (rate * error) / Math.sqrt(biasSquares[k])
        for (let i = 0; i < index.length; i++) {
          const at = index[i] + k
          const gradient = error * value[i] + l2 * weight[at]
          squares[at] += gradient * gradient
          const step = rate / Math.sqrt(squares[at])
          let next = weight[at] - step * gradient
          if (l1 > 0) next = next > 0 ? Math.max(0, next - step * l1) : Math.min(0, next + step * l1)
          weight[at] = next
        }
      }
    }
  }
  const weights = new Map<number, Float64Array>()
  for (const [feature, row] of rows) {
    const values = weight.slice(row * labels, row * labels + labels)
    if (values.some((x) => x !== 0)) weights.set(feature, values)
  }
  return { bias, weights }
}

/** The temperature that gives the best log loss on held-out logits (golden-section search, 0.2 to 8). */
export function fitTemperature(logits: readonly ArrayLike<number>[], gold: readonly number[]): number {
  const loss = (t: number): number => {
    let total = 0
    for (let i = 0; i < logits.length; i++) {
      const row = Array.from(logits[i], (x) => x / t)
      const largest = Math.max(...row)
      total += Math.log(row.reduce((sum, x) => sum + Math.exp(x - largest), 0)) + largest - row[gold[i]]
    }
    return total
  }
  let low = 0.2
  let high = 8
  const ratio = (Math.sqrt(5) - 1) / 2
  for (let i = 0; i < 60; i++) {
    const a = high - ratio * (high - low)
    const b = low + ratio * (high - low)
    if (loss(a) < loss(b)) high = b
    else low = a
  }
  return (low + high) / 2
}
