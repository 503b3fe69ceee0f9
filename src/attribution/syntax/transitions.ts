import { fitted } from '../../internal/fitted'
import type { Words } from '../words'

/** The four moves of an arc-eager parser (Nivre 2003). */
export const SHIFT = 0
export const LEFT = 1
export const RIGHT = 2
export const REDUCE = 3
export const MOVES = 4

/** Number of feature templates; `fillFeatures` writes one bucket for each. */
export const TEMPLATES = 26

/** What the parser knows half-way through a sentence. Indices are token indices; -1 is nothing. */
export interface ParseState {
  readonly words: Words
  readonly first: number
  readonly end: number
  /** Heads of the tokens of the document; only those of the sentence at hand are written. */
  readonly head: Int32Array
  readonly leftmost: Int32Array
  readonly rightmost: Int32Array
  readonly leftCount: Uint8Array
  readonly rightCount: Uint8Array
  readonly stack: Int32Array
  depth: number
  next: number
}

/** Spreads a sum of products; the high bits are the bucket. */
function spread(sum: number, shift: number): number {
  return Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d) >>> shift
}

/** Features that the words to come make by themselves: the first ones, the same until the next word is reached. */
export const AHEAD = 6

/**
 * Writes the buckets of the state's features, after Zhang and Nivre (2011, Transition-based Dependency Parsing with Rich
 * Non-local Features), cut to what pays for its time. A feature is a sum of products, most of them shared, then spread.
 *
 * @param shift 32 less the bits of a bucket.
 */
export function fillFeatures(state: ParseState, shift: number, out: Int32Array): void {
  fillAhead(state, shift, out)
  fillAround(state, shift, out)
}

/** Writes the buckets of the first `AHEAD` features. */
export function fillAhead({ words, next, end }: ParseState, shift: number, out: Int32Array): void {
  const { tag, hash } = words
  const n1t = next + 1 < end ? tag[next + 1] : 31
  const n1w = next + 1 < end ? hash[next + 1] : 31
  const n2t = next + 2 < end ? tag[next + 2] : 31
  const n2w = next + 2 < end ? hash[next + 2] : 31
  const N = Math.imul(hash[next], 0xc2b2ae35)
  const nt = Math.imul(tag[next], 0x165667b1)
  const n1 = Math.imul(n1t, 0x2545f491)
  const N1 = Math.imul(n1w, 0x1b873593)
  out[0] = spread(nt + 0x31415926, shift)
  out[1] = spread(N + 0x47c6ef37, shift)
  out[2] = spread(n1 + nt + 0x5851f42d, shift)
  out[3] = spread(N1 + 0x6c078965, shift)
  out[4] = spread(Math.imul(n2t, 0x68e31da5) + n1 + nt + 0x7f4a7c15, shift)
  out[5] = spread(N + Math.imul(n2w, 0xe6546b64 | 1) + 0xae8d3f71, shift)
}

/** Writes the buckets of the other features: those of the top of the stack, and of both together. */
export function fillAround(state: ParseState, shift: number, out: Int32Array): void {
  const { words, head, stack, depth, next, end } = state
  const { tag, hash } = words
  let s0t = 30
  let s0w = 30
  let sht = 29
  let s0l = 28
  let s0rt = 28
  let s0rw = 28
  let gap = 7
  let sides = 16
  let headed = 0
  if (depth > 0) {
    const s0 = stack[depth - 1]
    s0t = tag[s0]
    s0w = hash[s0]
    const sh = head[s0]
    if (sh >= 0) {
      sht = tag[sh]
      headed = 1
    }
    const leftmost = state.leftmost[s0]
    if (leftmost >= 0) s0l = tag[leftmost]
    const rightmost = state.rightmost[s0]
    if (rightmost >= 0) {
      s0rt = tag[rightmost]
      s0rw = hash[rightmost]
    }
    gap = next - s0 < 6 ? next - s0 : 6
    const lefts = state.leftCount[s0]
    const rights = state.rightCount[s0]
    sides = (lefts < 3 ? lefts : 3) * 4 + (rights < 3 ? rights : 3)
  }
  const s1t = depth > 1 ? tag[stack[depth - 2]] : 30
  const n0t = tag[next]
  const n1t = next + 1 < end ? tag[next + 1] : 31
  const n1w = next + 1 < end ? hash[next + 1] : 31
  const n2t = next + 2 < end ? tag[next + 2] : 31
  const n0l = state.leftmost[next]
  const n0lt = n0l >= 0 ? tag[n0l] : 28
  const n0lw = n0l >= 0 ? hash[n0l] : 28
  const before = next > state.first ? hash[next - 1] : 27
  const S = Math.imul(s0w, 0x85ebca6b)
  const N = Math.imul(hash[next], 0xc2b2ae35)
  const st = Math.imul(s0t, 0x27d4eb2f)
  const nt = Math.imul(n0t, 0x165667b1)
  const pair = st + nt
  const stHeaded = Math.imul(headed, 0x5bd1e995)
  const n1 = Math.imul(n1t, 0x2545f491)
  const N1 = Math.imul(n1w, 0x1b873593)
  out[6] = spread(st + stHeaded + 0x1a2b3c4d, shift)
  out[7] = spread(S + stHeaded + 0x2c3d4e5f, shift)
  out[8] = spread(pair + stHeaded + 0x8d12e7a3, shift)
  out[9] = spread(S + nt + stHeaded + 0x94d049bb, shift)
  out[10] = spread(N + st + stHeaded + 0xa0761d65, shift)
  out[11] = spread(S + N + 0xb5297a4d, shift)
  out[12] = spread(pair + n1 + stHeaded + 0xc4ceb9fe, shift)
  out[13] = spread(pair + n1 + Math.imul(n2t, 0x68e31da5) + 0xd6e8feb8, shift)
  out[14] = spread(pair + Math.imul(s1t, 0x4cf5ad43) + 0xe7037ed1, shift)
  out[15] = spread(pair + Math.imul(sht, 0x7feb352d) + 0xf1357aea, shift)
  out[16] = spread(pair + Math.imul(s0l, 0x846ca68b) + 0x0ff51afd, shift)
  out[17] = spread(pair + Math.imul(s0rt, 0x9e3779b1) + 0x1b56c4e9, shift)
  out[18] = spread(pair + Math.imul(n0lt, 0x6f2b8d35) + 0x2a54c1d3, shift)
  out[19] = spread(pair + Math.imul(gap, 0xd3a2646c) + stHeaded + 0x38b34ae5, shift)
  out[20] = spread(pair + Math.imul(sides, 0xfd7046c5) + 0x4b7f1c29, shift)
  out[21] = spread(S + nt + Math.imul(gap, 0xd3a2646c) + 0x5e2d58d8, shift)
  out[22] = spread(N + st + Math.imul(before, 0xb492b66f) + 0x61c88647, shift)
  out[23] = spread(pair + Math.imul(s0rw, 0x9ae16a3b) + 0x7ed55d16, shift)
  out[24] = spread(pair + Math.imul(n0lw, 0xc949c7d7) + 0x8a91a6d5, shift)
  out[25] = spread(S + nt + N1 + 0x9c5a203b, shift)
}

/** Which moves are allowed, as bits. */
export function allowedMoves(state: ParseState): number {
  if (state.depth === 0) return 1 << SHIFT
  const top = state.stack[state.depth - 1]
  return (1 << SHIFT) | (1 << RIGHT) | (state.head[top] >= 0 ? 1 << REDUCE : 1 << LEFT)
}

/** Makes a move. */
export function apply(state: ParseState, move: number): void {
  const { stack, head } = state
  const next = state.next
  if (move === SHIFT) {
    stack[state.depth++] = next
    state.next++
    return
  }
  const top = stack[state.depth - 1]
  if (move === REDUCE) {
    state.depth--
  } else if (move === LEFT) {
    head[top] = next
    if (state.leftmost[next] < 0 || top < state.leftmost[next]) state.leftmost[next] = top
    if (state.leftCount[next] < 200) state.leftCount[next]++
    state.depth--
  } else {
    head[next] = top
    state.rightmost[top] = next
    if (state.rightCount[top] < 200) state.rightCount[top]++
    stack[state.depth++] = next
    state.next++
  }
}

/** Room for the state of so many words. */
export type ParseRoom = Pick<ParseState, 'head' | 'leftmost' | 'rightmost' | 'leftCount' | 'rightCount' | 'stack'>

export function makeParseRoom(size: number): ParseRoom {
  return {
    head: new Int32Array(size),
    leftmost: new Int32Array(size),
    rightmost: new Int32Array(size),
    leftCount: new Uint8Array(size),
    rightCount: new Uint8Array(size),
    stack: new Int32Array(size + 1),
  }
}

/** An empty state for a document, in kept room if it is given; `begin` sets it to a sentence. */
export function makeState(
  words: Words,
  room: ParseRoom = makeParseRoom(words.length),
): { state: ParseState; begin(first: number, end: number): void } {
  const n = words.length
  const { leftmost, rightmost, leftCount, rightCount, stack } = room
  const head = fitted(room.head, n).fill(-1)
  leftmost.fill(-1, 0, n)
  rightmost.fill(-1, 0, n)
  leftCount.fill(0, 0, n)
  rightCount.fill(0, 0, n)
  const state = { words, first: 0, end: 0, head, leftmost, rightmost, leftCount, rightCount, stack, depth: 0, next: 0 }
  return {
    state,
    begin(first, end) {
      state.first = first
      state.end = end
      state.depth = 0
      state.next = first
    },
  }
}
