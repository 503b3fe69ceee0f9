import { randomSource } from '../logistic'

/** Hashed features of one example, its probability of the positive label (0, 1 or between), and its weight. */
export interface BinaryExample {
  readonly hash: ArrayLike<number>
  readonly value: ArrayLike<number>
  target: number
  weight: number
}

export interface BinaryOptions {
  readonly epochs?: number
  readonly rate?: number
  readonly l2?: number
  readonly l1?: number
  readonly minCount?: number
  readonly seed?: number
}

export interface BinaryModel {
  bias: number
  weights: Map<number, number>
  /** In how many examples each feature was met. */
  counts: ReadonlyMap<number, number>
}

/** Logistic regression on soft labels by AdaGrad (Duchi et al. 2011), with L1 and L2 penalties. Same input, same weights. */
export function trainBinary(examples: readonly BinaryExample[], options: BinaryOptions = {}): BinaryModel {
  const { epochs = 12, rate = 0.3, l2 = 1e-4, l1 = 0, minCount = 2, seed = 1 } = options
  const counts = new Map<number, number>()
  for (const { hash } of examples) for (let i = 0; i < hash.length; i++) counts.set(hash[i], (counts.get(hash[i]) ?? 0) + 1)
  const rows = new Map<number, number>()
  for (const [hash, count] of counts) if (count >= minCount) rows.set(hash, rows.size)
  const weight = new Float64Array(rows.size)
  const squares = new Float64Array(rows.size).fill(1e-6)
  const indexed = examples.map(({ hash, value }) => {
    const index: number[] = []
    const values: number[] = []
    for (let i = 0; i < hash.length; i++) {
      const row = rows.get(hash[i])
      if (row === undefined) continue
      index.push(row)
      values.push(value[i])
    }
    return { index: Int32Array.from(index), values: Float32Array.from(values) }
  })
  const order = Int32Array.from(examples.keys())
  const random = randomSource(seed)
  let bias = 0
  let biasSquares = 1e-6
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      const swap = order[i]
      order[i] = order[j]
      order[j] = swap
    }
    for (const at of order) {
      const { index, values } = indexed[at]
      let logit = bias
      for (let i = 0; i < index.length; i++) logit += weight[index[i]] * values[i]
      const error = (1 / (1 + Math.exp(-logit)) - examples[at].target) * examples[at].weight
      biasSquares += error * error
      bias -= (rate * error) / Math.sqrt(biasSquares)
      for (let i = 0; i < index.length; i++) {
        const row = index[i]
        const gradient = error * values[i] + l2 * weight[row]
        squares[row] += gradient * gradient
        const step = rate / Math.sqrt(squares[row])
        const next = weight[row] - step * gradient
        weight[row] = l1 > 0 ? (next > 0 ? Math.max(0, next - step * l1) : Math.min(0, next + step * l1)) : next
      }
    }
  }
  const weights = new Map<number, number>()
  for (const [hash, row] of rows) if (weight[row] !== 0) weights.set(hash, weight[row])
  return { bias, weights, counts }
}

/** The mean of models trained alike but in another order: what hangs on the order of examples is averaged out. */
export function trainMean(examples: readonly BinaryExample[], options: BinaryOptions, models: number): BinaryModel {
  const weights = new Map<number, number>()
  let bias = 0
  let counts: ReadonlyMap<number, number> = new Map()
  for (let seed = 1; seed <= models; seed++) {
    const model = trainBinary(examples, { ...options, seed })
    counts = model.counts
    bias += model.bias / models
    for (const [hash, weight] of model.weights) weights.set(hash, (weights.get(hash) ?? 0) + weight / models)
  }
  return { bias, weights, counts }
}

export function logitOf(model: BinaryModel, { hash, value }: Pick<BinaryExample, 'hash' | 'value'>): number {
  let logit = model.bias
  for (let i = 0; i < hash.length; i++) logit += (model.weights.get(hash[i]) ?? 0) * value[i]
  return logit
}

/** The slope and shift that make logits say the truth: logistic regression on one number (Platt 1999), by Newton steps. */
export function fitPlatt(
  logits: readonly number[],
  gold: readonly number[],
  sampleWeights?: readonly number[],
): { slope: number; shift: number } {
  let slope = 1
  let shift = 0
  let loss = plattLoss(slope, shift, logits, gold, sampleWeights)
  for (let round = 0; round < 50; round++) {
    let g0 = 0
    let g1 = 1e-3 * (slope - 1)
    let h00 = 1e-6
    let h01 = 0
    let h11 = 1e-3
    for (let i = 0; i < logits.length; i++) {
      const w = sampleWeights?.[i] ?? 1
      const p = 1 / (1 + Math.exp(-(slope * logits[i] + shift)))
      g0 += w * (p - gold[i])
      g1 += w * (p - gold[i]) * logits[i]
      const v = w * p * (1 - p)
      h00 += v
      h01 += v * logits[i]
      h11 += v * logits[i] * logits[i]
    }
    const determinant = h00 * h11 - h01 * h01
    const shiftStep = (h11 * g0 - h01 * g1) / determinant
    const slopeStep = (h00 * g1 - h01 * g0) / determinant
    // Far from the answer a whole step may lead away from it.
    for (let part = 1; part > 1e-6; part /= 2) {
      const next = plattLoss(slope - part * slopeStep, shift - part * shiftStep, logits, gold, sampleWeights)
      if (next > loss) continue
      slope -= part * slopeStep
      shift -= part * shiftStep
      loss = next
      break
    }
  }
  return { slope, shift }
}

function plattLoss(
  slope: number,
  shift: number,
  logits: readonly number[],
  gold: readonly number[],
  sampleWeights?: readonly number[],
): number {
  let loss = 5e-4 * (slope - 1) ** 2
  for (let i = 0; i < logits.length; i++) {
    const against = (slope * logits[i] + shift) * (gold[i] === 1 ? -1 : 1)
    loss += (sampleWeights?.[i] ?? 1) * (against > 30 ? against : Math.log1p(Math.exp(against)))
  }
  return loss
}

/** Macro-F1 of two labels from logits, and calibration error in 10 bins of the label's probability. */
export function scoreLogits(logits: readonly number[], gold: readonly number[]): { f1: number; error: number } {
  const table = [0, 0, 0, 0]
  const bins = Array.from({ length: 10 }, () => ({ n: 0, p: 0, right: 0 }))
  logits.forEach((logit, i) => {
    const guess = logit > 0 ? 1 : 0
    table[gold[i] * 2 + guess]++
    const p = 1 / (1 + Math.exp(-Math.abs(logit)))
    const bin = bins[Math.min(9, Math.floor(p * 10))]
    bin.n++
    bin.p += p
    if (guess === gold[i]) bin.right++
  })
  const f = (hit: number, wrong: number, missed: number): number => (hit === 0 ? 0 : (2 * hit) / (2 * hit + wrong + missed))
  const error = bins.reduce((sum, { p, right }) => sum + Math.abs(p - right), 0) / Math.max(1, logits.length)
  return { f1: (f(table[3], table[1], table[2]) + f(table[0], table[2], table[1])) / 2, error }
}
