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

function mix(template: number, a: number, b: number, c: number): number {
  let hash = Math.imul(template + 0x9e37, 0x85ebca6b) ^ Math.imul(a, 0xc2b2ae35)
  hash = Math.imul(hash ^ (hash >>> 15), 0x27d4eb2f) ^ Math.imul(b, 0x165667b1)
  hash = Math.imul(hash ^ (hash >>> 13), 0x9e3779b1) ^ Math.imul(c, 0x2545f491)
  return hash ^ (hash >>> 16)
}

/**
 * Writes the buckets of the state's features, after Zhang and Nivre (2011, Transition-based Dependency Parsing with Rich
 * Non-local Features), cut to what pays for its time.
 */
export function fillFeatures(state: ParseState, mask: number, out: Int32Array): void {
  const { words, head, stack, depth, next, end } = state
  const { tag, hash } = words
  const s0 = depth > 0 ? stack[depth - 1] : -1
  const s1 = depth > 1 ? stack[depth - 2] : -1
  const s0t = s0 >= 0 ? tag[s0] : 30
  const s0w = s0 >= 0 ? hash[s0] : 30
  const s1t = s1 >= 0 ? tag[s1] : 30
  const n0t = tag[next]
  const n0w = hash[next]
  const n1t = next + 1 < end ? tag[next + 1] : 31
  const n1w = next + 1 < end ? hash[next + 1] : 31
  const n2t = next + 2 < end ? tag[next + 2] : 31
  const n2w = next + 2 < end ? hash[next + 2] : 31
  const sh = s0 >= 0 ? head[s0] : -1
  const sht = sh >= 0 ? tag[sh] : 29
  const s0l = s0 >= 0 && state.leftmost[s0] >= 0 ? tag[state.leftmost[s0]] : 28
  const s0r = s0 >= 0 ? state.rightmost[s0] : -1
  const s0rt = s0r >= 0 ? tag[s0r] : 28
  const s0rw = s0r >= 0 ? hash[s0r] : 28
  const n0l = state.leftmost[next]
  const n0lt = n0l >= 0 ? tag[n0l] : 28
  const n0lw = n0l >= 0 ? hash[n0l] : 28
  const before = next > state.first ? hash[next - 1] : 27
  const gap = s0 >= 0 ? Math.min(next - s0, 6) : 7
  const left = s0 >= 0 ? Math.min(state.leftCount[s0], 3) * 4 + Math.min(state.rightCount[s0], 3) : 16
  const pair = s0t * 32 + n0t
  const headed = sh >= 0 ? 1 : 0
  out[0] = mix(1, s0t, headed, 0) & mask
  out[1] = mix(2, s0w, headed, 0) & mask
  out[2] = mix(3, n0t, 0, 0) & mask
  out[3] = mix(4, n0w, 0, 0) & mask
  out[4] = mix(5, n1t, n0t, 0) & mask
  out[5] = mix(6, n1w, 0, 0) & mask
  out[6] = mix(7, n2t, n1t, n0t) & mask
  out[7] = mix(8, pair, headed, 0) & mask
  out[8] = mix(9, s0w, n0t, headed) & mask
  out[9] = mix(10, s0t, n0w, headed) & mask
  out[10] = mix(11, s0w, n0w, 0) & mask
  out[11] = mix(12, pair, n1t, headed) & mask
  out[12] = mix(13, pair, n1t * 32 + n2t, 0) & mask
  out[13] = mix(14, pair, s1t, 0) & mask
  out[14] = mix(15, pair, sht, 0) & mask
  out[15] = mix(16, pair, s0l, 0) & mask
  out[16] = mix(17, pair, s0rt, 0) & mask
  out[17] = mix(18, pair, n0lt, 0) & mask
  out[18] = mix(19, pair, gap, headed) & mask
  out[19] = mix(20, s0t, left, n0t) & mask
  out[20] = mix(21, s0w, n0t, gap) & mask
  out[21] = mix(22, n0w, s0t, before) & mask
  out[22] = mix(23, s0rw, s0t, n0t) & mask
  out[23] = mix(24, n0lw, pair, 0) & mask
  out[24] = mix(25, s0w, n0t, n1w) & mask
  out[25] = mix(26, n2w, n0w, 0) & mask
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

/** An empty state for a document; `begin` sets it to a sentence. */
export function makeState(words: Words): { state: ParseState; begin(first: number, end: number): void } {
  const n = words.length
  const state = {
    words,
    first: 0,
    end: 0,
    head: new Int32Array(n).fill(-1),
    leftmost: new Int32Array(n).fill(-1),
    rightmost: new Int32Array(n).fill(-1),
    leftCount: new Uint8Array(n),
    rightCount: new Uint8Array(n),
    stack: new Int32Array(n + 1),
    depth: 0,
    next: 0,
  }
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
