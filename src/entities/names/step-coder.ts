import { StancekitError } from '../../doc/error'

/**
 * Packs weights in steps as bits of an adaptive binary range coder (Martin 1979; the carries as in LZMA): most weights are 0, and
 * whether one is shows in those before it in its row. A third smaller than what gzip makes of the steps alone.
 */

/** Probabilities of a 0 bit are of so many bits. */
const PRECISION = 15
/** How fast they learn. */
const RATE = 6
const TOP = 2 ** 24
/** Bits after which all magnitudes share one context. */
const LONGEST = 10
/** Contexts of one tag: is it 0, its sign, its magnitude. */
const ZERO = 48
const CONTEXTS = ZERO + 6 + LONGEST + 1

class Contexts {
  readonly chances: Uint16Array

  constructor(tags: number) {
    this.chances = new Uint16Array(tags * CONTEXTS).fill(1 << (PRECISION - 1))
  }

  learn(context: number, bit: number): void {
    const { chances } = this
    if (bit === 0) chances[context] += ((1 << PRECISION) - chances[context]) >> RATE
    else chances[context] -= chances[context] >> RATE
  }
}

type Coder = (context: number, bit: number) => number

/** Goes over the steps of rows of `tags` and hands each bit, with its context, to the coder, which gives back the bit there is. */
function walk(steps: Int8Array, tags: number, code: Coder): void {
  for (let row = 0; row < steps.length; row += tags) {
    let others = 0
    let outside = 0
    let last = 0
    for (let k = 0; k < tags; k++) {
      const step = steps[row + k]
      const base = k * CONTEXTS
      const sign = (outside > 0 ? 1 : outside < 0 ? 2 : 0) * 4 + (last > 0 ? 1 : last < -1 ? 3 : last < 0 ? 2 : 0)
      let value = 0
      if (code(base + others * 12 + sign, step === 0 ? 0 : 1) === 1) {
        const negative = code(base + ZERO + (outside > 0 ? 1 : outside < 0 ? 2 : 0) * 2 + (last > 0 ? 1 : 0), step < 0 ? 1 : 0)
        value = 1
        while (code(base + ZERO + 6 + Math.min(value - 1, LONGEST), Math.abs(step) > value ? 1 : 0) === 1 && value < 127) value++
        if (negative === 1) value = -value
        others = Math.min(3, others + 1)
      }
      steps[row + k] = value
      if (k === 0) outside = value
      last = value
    }
  }
}

/** Packs steps (-127 to 127), row by row. */
export function packSteps(steps: Int8Array, tags: number): Uint8Array {
  const contexts = new Contexts(tags)
  const bytes: number[] = []
  let low = 0
  let range = 2 ** 32 - 1
  let held = 0
  let heldCount = 1
  const shift = () => {
    if (low < 0xff000000 || low >= 2 ** 32) {
      const carry = low >= 2 ** 32 ? 1 : 0
      bytes.push((held + carry) & 255)
      for (; heldCount > 1; heldCount--) bytes.push((255 + carry) & 255)
      heldCount = 0
      held = Math.floor(low / TOP) & 255
    }
    heldCount++
    low = (low % TOP) * 256
  }
  walk(steps.slice(), tags, (context, bit) => {
    const bound = (range >>> PRECISION) * contexts.chances[context]
    if (bit === 0) range = bound
    else {
      low += bound
      range -= bound
    }
    contexts.learn(context, bit)
    while (range < TOP) {
      range *= 256
      shift()
    }
    return bit
  })
  for (let i = 0; i < 5; i++) shift()
  // The first byte only ever waits for a carry that cannot come.
  return Uint8Array.from(bytes.slice(1))
}

/**
 * Unpacks `count` steps.
 * @throws StancekitError `invalid-model` if the bytes end early.
 */
export function unpackSteps(bytes: Uint8Array, count: number, tags: number): Int8Array {
  const contexts = new Contexts(tags)
  const { chances } = contexts
  let at = 0
  let range = 2 ** 32 - 1
  let value = 0
  const next = () => {
    if (at === bytes.length) throw new StancekitError('invalid-model', 'The weights of a name model end early.')
    return bytes[at++]
  }
  for (let i = 0; i < 4; i++) value = value * 256 + next()
  const steps = new Int8Array(count)
  walk(steps, tags, (context) => {
    const bound = (range >>> PRECISION) * chances[context]
    const bit = value < bound ? 0 : 1
    if (bit === 0) range = bound
    else {
      value -= bound
      range -= bound
    }
    contexts.learn(context, bit)
    while (range < TOP) {
      range *= 256
      value = value * 256 + next()
    }
    return bit
  })
  return steps
}
