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
} from '../../../kernels/layout'
import type { Kernel } from './kernel'

const { fround } = Math

/** The kernel in plain TypeScript, for places where WebAssembly may not run. In steps and order the same as kernels/sentiment.ts. */
export function portableKernel(memory: ArrayBufferLike): Kernel {
  const floats = new Float32Array(memory)
  const wholes = new Int32Array(memory)
  const shorts = new Int16Array(memory)
  const bytes = new Uint8Array(memory)
  const at = (address: number): number => address >> 2
  const [AT4, GATE4, GATED4, POOLED4, BEST4] = [AT, GATE, GATED, POOLED, BEST].map(at)
  const [HIDDEN4, BIAS4, OUT4, OUT_BIAS4, LOGITS4] = [HIDDEN, HIDDEN_BIAS, OUT, OUT_BIAS, LOGITS].map(at)
  const [LEANINGS4, WEIGHTS4, SHARES4, STARTS4] = [LEANINGS, WEIGHTS, SHARES, STARTS].map(at)

  function read(length: number): number {
    for (let j = 0; j < DETECTORS; j++) {
      let sum = 0
      let most = 0
      let best = -1
      for (let i = 0; i < length; i++) {
        let x = 0
        for (let o = 0; o < WIDTH; o++) x += shorts[(wholes[STARTS4 + i + o] >> 1) + o * DETECTORS + j]
        const place = bytes[PLACE + i] * DETECTORS + j
        const heard = fround(fround(x / UNITY) + floats[AT4 + place])
        const z = fround((heard > 0 ? heard : 0) * floats[GATE4 + place])
        floats[GATED4 + i * DETECTORS + j] = z
        sum = fround(sum + z)
        if (z > most) {
          most = z
          best = i
        }
      }
      floats[POOLED4 + j] = sum
      floats[POOLED4 + DETECTORS + j] = most
      wholes[BEST4 + j] = best
    }
    return conclude()
  }

  function conclude(): number {
    for (let k = 0; k < 4; k++) floats[LOGITS4 + k] = floats[OUT_BIAS4 + k]
    let on = 0
    for (let m = 0; m < HIDDEN_UNITS; m++) {
      let sum = floats[BIAS4 + m]
      for (let j = 0; j < 2 * DETECTORS; j++)
        sum = fround(sum + fround(floats[HIDDEN4 + j * HIDDEN_UNITS + m] * floats[POOLED4 + j]))
      if (sum <= 0) continue
      on |= 1 << m
      for (let k = 0; k < 4; k++) floats[LOGITS4 + k] = fround(floats[LOGITS4 + k] + fround(floats[OUT4 + m * 4 + k] * sum))
    }
    return on
  }

  function share(length: number, on: number): void {
    for (let j = 0; j < 4 * DETECTORS; j++) {
      let sum = 0
      for (let m = 0; m < HIDDEN_UNITS; m++) if (on & (1 << m)) sum = fround(sum + floats[LEANINGS4 + m * 4 * DETECTORS + j])
      floats[WEIGHTS4 + j] = sum
    }
    floats.fill(0, SHARES4, SHARES4 + 2 * length)
    for (let i = 0; i < length; i++) {
      const negative = [0, 0, 0, 0]
      const positive = [0, 0, 0, 0]
      for (let j = 0; j < DETECTORS; j++) {
        const z = floats[GATED4 + i * DETECTORS + j]
        const best = wholes[BEST4 + j] === i
        const n = fround(z * fround(floats[WEIGHTS4 + j] + (best ? floats[WEIGHTS4 + DETECTORS + j] : 0)))
        const p = fround(z * fround(floats[WEIGHTS4 + 2 * DETECTORS + j] + (best ? floats[WEIGHTS4 + 3 * DETECTORS + j] : 0)))
        if (Math.abs(n) >= LITTLE || Math.abs(p) >= LITTLE) spread(i, j, n, p, length)
        else {
          negative[j % 4] = fround(negative[j % 4] + n)
          positive[j % 4] = fround(positive[j % 4] + p)
        }
      }
      add(i, addLanes(negative), addLanes(positive))
    }
  }

  function add(unit: number, n: number, p: number): void {
    floats[SHARES4 + 2 * unit] += n
    floats[SHARES4 + 2 * unit + 1] += p
  }

  function spread(unit: number, j: number, n: number, p: number, length: number): void {
    let total = 0
    for (let o = 0; o < WIDTH; o++) total += roused(unit, j, o)
    if (total === 0) return
    for (let o = 0; o < WIDTH; o++) {
      const to = unit + o - 2
      const part = roused(unit, j, o)
      if (to < 0 || to >= length || part === 0) continue
      const portion = fround(part / total)
      add(to, fround(n * portion), fround(p * portion))
    }
  }

  function roused(unit: number, j: number, o: number): number {
    return Math.max(0, shorts[(wholes[STARTS4 + unit + o] >> 1) + o * DETECTORS + j])
  }

  return { read, share }
}

function addLanes([a, b, c, d]: readonly number[]): number {
  return fround(fround(a + b) + fround(c + d))
}

const LITTLE = fround(0.1)
