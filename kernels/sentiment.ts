// AssemblyScript. The inner loops of the sentiment network: see src/sentiment/kernel/portable.ts for the same in TypeScript, which
// runs where WebAssembly may not, and gives the same bits. `npm run kernels` compiles this file.
import {
  AT,
  BEST,
  DETECTORS,
  GATE,
  GATED,
  HIDDEN,
  HIDDEN_BIAS,
  HIDDEN_UNITS,
  LEANINGS,
  LOGITS,
  OUT,
  OUT_BIAS,
  PLACE,
  POOLED,
  SHARES,
  STARTS,
  UNITY,
  WEIGHTS,
  WIDTH,
} from './layout'

const ROW: i32 = DETECTORS * 4
const LITTLE: f32 = 0.1

/** Reads the logits off `length` units; returns which hidden units are on, a bit each. */
export function read(length: i32): i32 {
  const scale = f32x4.splat(1.0 / <f32>UNITY)
  const zero = f32x4.splat(0)
  for (let group = 0; group < DETECTORS / 8; group++) {
    let sum0 = zero
    let sum1 = zero
    let most0 = zero
    let most1 = zero
    let best0 = i32x4.splat(-1)
    let best1 = best0
    const byte = group * 16
    const float = group * 32
    for (let i = 0; i < length; i++) {
      const starts = STARTS + i * 4
      let x = v128.load(load<i32>(starts) + byte)
      x = i16x8.add(x, v128.load(load<i32>(starts + 4) + byte + 2 * DETECTORS))
      x = i16x8.add(x, v128.load(load<i32>(starts + 8) + byte + 4 * DETECTORS))
      x = i16x8.add(x, v128.load(load<i32>(starts + 12) + byte + 6 * DETECTORS))
      x = i16x8.add(x, v128.load(load<i32>(starts + 16) + byte + 8 * DETECTORS))
      const place = <i32>load<u8>(PLACE + i) * ROW + float
      const gated = GATED + i * ROW + float
      const at = i32x4.splat(i)
      const low = f32x4.mul(f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(x)), scale)
      const z0 = f32x4.mul(f32x4.max(f32x4.add(low, v128.load(AT + place)), zero), v128.load(GATE + place))
      v128.store(gated, z0)
      sum0 = f32x4.add(sum0, z0)
      const more0 = f32x4.gt(z0, most0)
      most0 = v128.bitselect(z0, most0, more0)
      best0 = v128.bitselect(at, best0, more0)
      const high = f32x4.mul(f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(x)), scale)
      const z1 = f32x4.mul(f32x4.max(f32x4.add(high, v128.load(AT + place + 16)), zero), v128.load(GATE + place + 16))
      v128.store(gated + 16, z1)
      sum1 = f32x4.add(sum1, z1)
      const more1 = f32x4.gt(z1, most1)
      most1 = v128.bitselect(z1, most1, more1)
      best1 = v128.bitselect(at, best1, more1)
    }
    v128.store(POOLED + float, sum0)
    v128.store(POOLED + float + 16, sum1)
    v128.store(POOLED + ROW + float, most0)
    v128.store(POOLED + ROW + float + 16, most1)
    v128.store(BEST + float, best0)
    v128.store(BEST + float + 16, best1)
  }
  return conclude()
}

function conclude(): i32 {
  let a = v128.load(HIDDEN_BIAS)
  let b = v128.load(HIDDEN_BIAS + 16)
  let c = v128.load(HIDDEN_BIAS + 32)
  let d = v128.load(HIDDEN_BIAS + 48)
  for (let j = 0; j < 2 * DETECTORS; j++) {
    const x = v128.load32_splat(POOLED + j * 4)
    const row = HIDDEN + j * HIDDEN_UNITS * 4
    a = f32x4.add(a, f32x4.mul(v128.load(row), x))
    b = f32x4.add(b, f32x4.mul(v128.load(row + 16), x))
    c = f32x4.add(c, f32x4.mul(v128.load(row + 32), x))
    d = f32x4.add(d, f32x4.mul(v128.load(row + 48), x))
  }
  // The weights are not needed yet: their room serves to take the hidden units one by one.
  v128.store(WEIGHTS, a)
  v128.store(WEIGHTS + 16, b)
  v128.store(WEIGHTS + 32, c)
  v128.store(WEIGHTS + 48, d)
  let logits = v128.load(OUT_BIAS)
  let on = 0
  for (let m = 0; m < HIDDEN_UNITS; m++) {
    if (load<f32>(WEIGHTS + m * 4) <= 0) continue
    on |= 1 << m
    logits = f32x4.add(logits, f32x4.mul(v128.load(OUT + m * 16), v128.load32_splat(WEIGHTS + m * 4)))
  }
  v128.store(LOGITS, logits)
  return on
}

/** Shares out what was read among the units, to first order, with these hidden units on. */
export function share(length: i32, on: i32): void {
  const zero = f32x4.splat(0)
  for (let at = 0; at < 4 * ROW; at += 16) {
    let sum = zero
    for (let m = 0; m < HIDDEN_UNITS; m++) if (on & (1 << m)) sum = f32x4.add(sum, v128.load(LEANINGS + m * 4 * ROW + at))
    v128.store(WEIGHTS + at, sum)
  }
  for (let i = 0; i < length; i++) store<f64>(SHARES + i * 8, 0)
  const little = f32x4.splat(LITTLE)
  for (let i = 0; i < length; i++) {
    let negative = zero
    let positive = zero
    const here = i32x4.splat(i)
    for (let at = 0; at < ROW; at += 16) {
      const z = v128.load(GATED + i * ROW + at)
      const best = i32x4.eq(v128.load(BEST + at), here)
      const n = f32x4.mul(z, f32x4.add(v128.load(WEIGHTS + at), v128.and(best, v128.load(WEIGHTS + ROW + at))))
      const p = f32x4.mul(z, f32x4.add(v128.load(WEIGHTS + 2 * ROW + at), v128.and(best, v128.load(WEIGHTS + 3 * ROW + at))))
      const much = v128.or(f32x4.ge(f32x4.abs(n), little), f32x4.ge(f32x4.abs(p), little))
      negative = f32x4.add(negative, v128.andnot(n, much))
      positive = f32x4.add(positive, v128.andnot(p, much))
      const mask = i32x4.bitmask(much)
      if (mask === 0) continue
      const j = at / 4
      if (mask & 1) spread(i, j, f32x4.extract_lane(n, 0), f32x4.extract_lane(p, 0), length)
      if (mask & 2) spread(i, j + 1, f32x4.extract_lane(n, 1), f32x4.extract_lane(p, 1), length)
      if (mask & 4) spread(i, j + 2, f32x4.extract_lane(n, 2), f32x4.extract_lane(p, 2), length)
      if (mask & 8) spread(i, j + 3, f32x4.extract_lane(n, 3), f32x4.extract_lane(p, 3), length)
    }
    add(i, addLanes(negative), addLanes(positive))
  }
}

function addLanes(x: v128): f32 {
  return f32x4.extract_lane(x, 0) + f32x4.extract_lane(x, 1) + (f32x4.extract_lane(x, 2) + f32x4.extract_lane(x, 3))
}

function add(unit: i32, n: f32, p: f32): void {
  const at = SHARES + unit * 8
  store<f32>(at, load<f32>(at) + n)
  store<f32>(at + 4, load<f32>(at + 4) + p)
}

/** What a word adds to detector `j` as the `o`th it sees, if it rouses it. */
function roused(unit: i32, j: i32, o: i32): i32 {
  return max(0, <i32>load<i16>(load<i32>(STARTS + (unit + o) * 4) + (o * DETECTORS + j) * 2))
}

function spread(unit: i32, j: i32, n: f32, p: f32, length: i32): void {
  let total = 0
  for (let o = 0; o < WIDTH; o++) total += roused(unit, j, o)
  if (total === 0) return
  for (let o = 0; o < WIDTH; o++) {
    const to = unit + o - 2
    if (to < 0 || to >= length) continue
    const part = roused(unit, j, o)
    if (part === 0) continue
    const portion = <f32>part / <f32>total
    add(to, n * portion, p * portion)
  }
}
