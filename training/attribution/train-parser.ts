import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { blurRareWords, STEPS, unpackParser } from '../../src/attribution/syntax/parser-model'
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
import { encodeBase64 } from '../../src/model/linear-model'
import { randomSource } from '../logistic'
import { readTreebank, type TreeSentence } from './treebank'

const data = process.env.STANCEKIT_DATA ?? '../shared/datasets'
const BITS = Number(process.env.BITS ?? 16)
const EPOCHS = Number(process.env.EPOCHS ?? 5)
const SIZE = 1 << BITS
const MASK = SIZE - 1

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
const vocabulary = new Set([...counts].filter(([, count]) => count >= MIN).map(([hash]) => hash))
for (const { words } of [...train, ...dev]) blurRareWords(words, vocabulary)
console.log(`train ${train.length} sentences, dev ${dev.length}`)

const weights = new Float64Array(SIZE * MOVES)
const totals = new Float64Array(SIZE * MOVES)
const stamps = new Int32Array(SIZE * MOVES)
let clock = 0
function update(at: number, by: number): void {
  totals[at] += (clock - stamps[at]) * weights[at]
  stamps[at] = clock
  weights[at] += by
}

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

function evaluate(table: Float64Array, sentences: readonly TreeSentence[]): number {
  let right = 0
  let all = 0
  const scores = new Float64Array(MOVES)
  for (const sentence of sentences) {
    const { state, begin } = makeState(sentence.words)
    begin(0, sentence.words.length)
    while (state.next < state.end) {
      fillFeatures(state, MASK, features)
      score(table, scores)
      apply(state, best(scores, allowedMoves(state)))
    }
    for (let i = 0; i < state.end; i++) {
      if (sentence.words.tag[i] === 13) continue
      all++
      if (state.head[i] === sentence.heads[i]) right++
    }
  }
  return right / all
}

const random = randomSource(7)
const scores = new Float64Array(MOVES)
for (let epoch = 0; epoch < EPOCHS; epoch++) {
  for (let i = train.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const swap = train[i]
    train[i] = train[j]
    train[j] = swap
  }
  let wrong = 0
  let moves = 0
  for (const sentence of train) {
    const { state, begin } = makeState(sentence.words)
    begin(0, sentence.words.length)
    while (state.next < state.end) {
      clock++
      moves++
      fillFeatures(state, MASK, features)
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
console.log(`dev unlabelled ${(100 * evaluate(mean, dev)).toFixed(2)}`)
const sizes = Float64Array.from(mean, Math.abs).sort()
const unit = sizes[Math.floor(sizes.length * Number(process.env.CLIP ?? 0.999))] / STEPS[7]
const nearest = (w: number): number => {
  let pick = 0
  for (let k = 1; k < 8; k++) if (Math.abs(Math.abs(w) / unit - STEPS[k]) < Math.abs(Math.abs(w) / unit - STEPS[pick])) pick = k
  return w < 0 ? -pick : pick
}
const nibbles = Int8Array.from(mean, nearest)
const bytes = new Uint8Array(nibbles.length / 2)
for (let i = 0; i < bytes.length; i++) bytes[i] = ((nibbles[2 * i] + 8) << 4) | (nibbles[2 * i + 1] + 8)
const packed = {
  format: 'stancekit-parser-1' as const,
  name: 'attribution-parser',
  version: '1',
  bits: BITS,
  vocabulary: encodeBase64(new Uint8Array(Int32Array.from([...vocabulary].sort((a, b) => a - b)).buffer)),
  weights: encodeBase64(bytes),
}
const restored = unpackParser(packed)
console.log(`dev unlabelled, packed ${(100 * evaluate(Float64Array.from(restored.weights), dev)).toFixed(2)}`)
const file = `import type { ParserModelData } from '../src/attribution/syntax/parser-model'\n\nexport const attributionParser: ParserModelData = ${JSON.stringify(packed)}\n`
writeFileSync('models/attribution-parser.ts', file)
console.log(`${gzipSync(file).length} bytes gzip`)
