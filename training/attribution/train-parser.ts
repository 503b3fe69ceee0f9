import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import {
  bestMove,
  blurRareWords,
  LIMIT,
  type ParserModelData,
  sumLanes,
  unpackParser,
  ZERO,
} from '../../src/attribution/syntax/parser-model'
import type { ParseState } from '../../src/attribution/syntax/transitions'
import {
  allowedMoves,
  apply,
  fillFeatures,
  LEFT,
  MOVES,
  makeState,
  REDUCE,
  RIGHT,
  SHIFT,
  TEMPLATES,
} from '../../src/attribution/syntax/transitions'
import { HashTable, packHashes } from '../../src/model/hash-set'
import { randomSource } from '../logistic'
import { readTreebank, type TreeSentence } from './treebank'

const data = process.env.STANCEKIT_DATA ?? '../shared/datasets'
const BITS = Number(process.env.BITS ?? 17)
/** How many buckets are kept: the rest are pruned after a first training, and a second one makes do without them. */
const KEEP = Number(process.env.KEEP ?? 30000)
/** Share of the weights that are within the limit. */
const CLIP = Number(process.env.CLIP ?? 0.999)
const EPOCHS = Number(process.env.EPOCHS ?? 5)
const SIZE = 1 << BITS
const SHIFT_BITS = 32 - BITS

/** How many gold arcs become unreachable by each move (Goldberg and Nivre 2012, dynamic oracle of arc-eager). */
function costs(state: ParseState, gold: Int32Array, out: Int32Array): void {
  const { stack, depth, next, end, head } = state
  out.fill(0)
  const top = depth > 0 ? stack[depth - 1] : -1
  const headOf = (i: number): number => (gold[i] < 0 ? end : gold[i])
  for (let i = 0; i < depth; i++) {
    const s = stack[i]
    if (gold[s] === next && head[s] < 0) {
      out[SHIFT]++
      if (s !== top) out[RIGHT]++
      else out[RIGHT]++
    }
    if (gold[next] === s) {
      out[SHIFT]++
      if (s !== top) out[RIGHT]++
    }
  }
  if (headOf(next) > next) out[RIGHT]++
  if (top >= 0) {
    if (headOf(top) > next) out[LEFT]++
    for (let i = next; i < end; i++) {
      if (gold[i] === top) {
        out[LEFT]++
        out[REDUCE]++
      }
    }
  }
}

const train = [...readTreebank(join(data, 'ud-gum'), 'train'), ...readTreebank(join(data, 'ud-ewt'), 'train')]
const dev = readTreebank(join(data, 'ud-gum'), 'dev')
const MIN = Number(process.env.MIN ?? 40)
const counts = new Map<number, number>()
for (const { words } of train) for (const h of words.hash) counts.set(h, (counts.get(h) ?? 0) + 1)
const known = [...counts].filter(([, count]) => count >= MIN).map(([hash]) => hash >>> 0)
const vocabulary = Uint32Array.from(known).sort()
const knownWords = new HashTable(vocabulary, 32)
for (const { words } of [...train, ...dev]) blurRareWords(words, knownWords, 0, words.length)
console.log(`train ${train.length} sentences, dev ${dev.length}`)

const features = new Int32Array(TEMPLATES)
const cost = new Int32Array(MOVES)
function best(scores: Float64Array, mask: number): number {
  let pick = -1
  for (let m = 0; m < MOVES; m++) if (mask & (1 << m) && (pick < 0 || scores[m] > scores[pick])) pick = m
  return pick
}
function score(table: Float64Array, out: Float64Array): void {
  out.fill(0)
  for (let i = 0; i < TEMPLATES; i++) for (let m = 0; m < MOVES; m++) out[m] += table[features[i] * MOVES + m]
}

function evaluate(choose: (allowed: number) => number, sentences: readonly TreeSentence[]): number {
  let right = 0
  let all = 0
  for (const sentence of sentences) {
    const { state, begin } = makeState(sentence.words)
    begin(0, sentence.words.length)
    while (state.next < state.end) {
      fillFeatures(state, SHIFT_BITS, features)
      apply(state, choose(allowedMoves(state)))
    }
    for (let i = 0; i < state.end; i++) {
      if (sentence.words.tag[i] === 13) continue
      all++
      if (state.head[i] === sentence.heads[i]) right++
    }
  }
  return right / all
}

/** Averaged perceptron along the parser's own moves; buckets that are not `kept` stay zero. */
function fitWeights(kept: Uint8Array | null): Float64Array {
  const weights = new Float64Array(SIZE * MOVES)
  const totals = new Float64Array(SIZE * MOVES)
  const stamps = new Int32Array(SIZE * MOVES)
  let clock = 0
  const update = (at: number, by: number): void => {
    totals[at] += (clock - stamps[at]) * weights[at]
    stamps[at] = clock
    weights[at] += by
  }
  const random = randomSource(7)
  const scores = new Float64Array(MOVES)
  const order = [...train]
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      const swap = order[i]
      order[i] = order[j]
      order[j] = swap
    }
    let wrong = 0
    let moves = 0
    for (const sentence of order) {
      const { state, begin } = makeState(sentence.words)
      begin(0, sentence.words.length)
      while (state.next < state.end) {
        clock++
        moves++
        fillFeatures(state, SHIFT_BITS, features)
        score(weights, scores)
        costs(state, sentence.heads, cost)
        const allowed = allowedMoves(state)
        let free = 0
        let least = 1e9
        for (let m = 0; m < MOVES; m++) if (allowed & (1 << m)) least = Math.min(least, cost[m])
        for (let m = 0; m < MOVES; m++) if (allowed & (1 << m) && cost[m] === least) free |= 1 << m
        const guess = best(scores, allowed)
        const gold = best(scores, free)
        if (!(free & (1 << guess))) {
          wrong++
          for (let i = 0; i < TEMPLATES; i++) {
            if (kept !== null && kept[features[i]] === 0) continue
            update(features[i] * MOVES + gold, 1)
            update(features[i] * MOVES + guess, -1)
          }
        }
        apply(state, epoch >= 1 && random() < 0.9 ? guess : gold)
      }
    }
    console.log(`epoch ${epoch + 1}: training moves wrong ${((100 * wrong) / moves).toFixed(2)} %`)
  }
  const mean = Float64Array.from(weights, (w, at) => (totals[at] + (clock - stamps[at]) * w) / clock)
  const choose = (allowed: number): number => {
    score(mean, scores)
    return best(scores, allowed)
  }
  console.log(`dev unlabelled ${(100 * evaluate(choose, dev)).toFixed(2)}`)
  return mean
}

/** The buckets whose weights are largest in sum. */
function largest(mean: Float64Array, count: number): Uint8Array {
  const sums = Array.from({ length: SIZE }, (_, bucket) => {
    let sum = 0
    for (let m = 0; m < MOVES; m++) sum += Math.abs(mean[bucket * MOVES + m])
    return { bucket, sum }
  }).sort((a, b) => b.sum - a.sum || a.bucket - b.bucket)
  const kept = new Uint8Array(SIZE)
  for (const { bucket } of sums.slice(0, count)) kept[bucket] = 1
  return kept
}

/** Weights of the kept buckets against a shift's, in whole steps; a few large ones are cut to the limit. */
function pack(mean: Float64Array, kept: Uint8Array): ParserModelData {
  const rows: { bucket: number; values: number[] }[] = []
  for (let bucket = 0; bucket < SIZE; bucket++) {
    if (kept[bucket] === 0) continue
    const at = bucket * MOVES
    rows.push({ bucket, values: [LEFT, RIGHT, REDUCE].map((move) => mean[at + move] - mean[at + SHIFT]) })
  }
  const sizes = rows.flatMap(({ values }) => values.map(Math.abs)).sort((a, b) => a - b)
  const unit = sizes[Math.floor(sizes.length * CLIP)] / LIMIT
  const quantized = rows
    .map(({ bucket, values }) => ({
      bucket,
      steps: values.map((value) => Math.max(-LIMIT, Math.min(LIMIT, Math.round(value / unit)))),
    }))
    .filter(({ steps }) => steps.some((step) => step !== 0))
  return {
    format: 'stancekit-parser-2',
    name: 'attribution-parser',
    version: '2',
    bits: BITS,
    vocabulary: packHashes([...vocabulary], 32),
    buckets: packHashes(
      quantized.map(({ bucket }) => bucket),
      BITS,
    ),
    weights: quantized.flatMap(({ steps }) => steps.map((step) => String.fromCharCode(ZERO + step))).join(''),
  }
}

const kept = largest(fitWeights(null), KEEP)
const packed = pack(fitWeights(kept), kept)
const { packed: weights } = unpackParser(packed)
const choosePacked = (allowed: number): number => bestMove(sumLanes(weights, features), allowed)
console.log(`dev unlabelled, packed ${(100 * evaluate(choosePacked, dev)).toFixed(2)}, ${packed.buckets.count} buckets`)
const file = `import type { ParserModelData } from '../src/attribution/syntax/parser-model'\n\nexport const attributionParser: ParserModelData = ${JSON.stringify(packed)}\n`
writeFileSync('models/attribution-parser.ts', file)
console.log(`${gzipSync(file).length} bytes gzip`)
