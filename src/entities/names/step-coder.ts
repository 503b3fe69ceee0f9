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

/** Takes bits in their contexts, or gives them: `code` returns the bit there is. */
interface BitCoder {
  code(context: number, bit: number): number
}

/** Goes over the steps of rows of `tags` and hands each bit to the coder. */
function walk(steps: Int8Array, tags: number, coder: BitCoder): void {
  for (let row = 0; row < steps.length; row += tags) {
    let others = 0
    let outside = 0
    let last = 0
    for (let k = 0; k < tags; k++) {
      const step = steps[row + k]
      const base = k * CONTEXTS
      const sign = outside * 4 + (last > 0 ? 1 : last < -1 ? 3 : last < 0 ? 2 : 0)
      let value = 0
      if (coder.code(base + others * 12 + sign, step === 0 ? 0 : 1) === 1) {
        const negative = coder.code(base + ZERO + outside * 2 + (last > 0 ? 1 : 0), step < 0 ? 1 : 0)
        const size = step < 0 ? -step : step
        value = 1
        while (value < 127 && coder.code(base + ZERO + 5 + Math.min(value, LONGEST + 1), size > value ? 1 : 0) === 1) value++
        if (negative === 1) value = -value
        others = Math.min(3, others + 1)
      }
      steps[row + k] = value
      if (k === 0) outside = value > 0 ? 1 : value < 0 ? 2 : 0
      last = value
    }
  }
}

function freshChances(tags: number): Uint16Array {
  return new Uint16Array(tags * CONTEXTS).fill(1 << (PRECISION - 1))
}

function learn(chances: Uint16Array, context: number, bit: number): void {
  const chance = chances[context]
  chances[context] = bit === 0 ? chance + (((1 << PRECISION) - chance) >> RATE) : chance - (chance >> RATE)
}

class Encoder implements BitCoder {
  private readonly bytes: number[] = []
  private readonly chances: Uint16Array
  private low = 0
  private range = 2 ** 32 - 1
  private held = 0
  private heldCount = 1

  constructor(tags: number) {
    this.chances = freshChances(tags)
  }

  code(context: number, bit: number): number {
    const bound = (this.range >>> PRECISION) * this.chances[context]
    if (bit === 0) this.range = bound
    else {
      this.low += bound
      this.range -= bound
    }
    learn(this.chances, context, bit)
    while (this.range < TOP) {
      this.range *= 256
      this.shift()
    }
    return bit
  }

  finish(): Uint8Array {
    for (let i = 0; i < 5; i++) this.shift()
    // The first byte only ever waits for a carry that cannot come.
    return Uint8Array.from(this.bytes.slice(1))
  }

  private shift(): void {
    if (this.low < 0xff000000 || this.low >= 2 ** 32) {
      const carry = this.low >= 2 ** 32 ? 1 : 0
      this.bytes.push((this.held + carry) & 255)
      for (; this.heldCount > 1; this.heldCount--) this.bytes.push((255 + carry) & 255)
      this.heldCount = 0
      this.held = Math.floor(this.low / TOP) & 255
    }
    this.heldCount++
    this.low = (this.low % TOP) * 256
  }
}

class Decoder implements BitCoder {
  private readonly chances: Uint16Array
  private at = 0
  private range = 2 ** 32 - 1
  private value = 0

  constructor(
    private readonly bytes: Uint8Array,
    tags: number,
  ) {
    this.chances = freshChances(tags)
    for (let i = 0; i < 4; i++) this.value = this.value * 256 + this.next()
  }

  code(context: number): number {
    const bound = (this.range >>> PRECISION) * this.chances[context]
    const bit = this.value < bound ? 0 : 1
    if (bit === 0) this.range = bound
    else {
      this.value -= bound
      this.range -= bound
    }
    learn(this.chances, context, bit)
    while (this.range < TOP) {
      this.range *= 256
      this.value = this.value * 256 + this.next()
    }
    return bit
  }

  private next(): number {
    if (this.at === this.bytes.length) throw new StancekitError('invalid-model', 'The weights of a name model end early.')
    return this.bytes[this.at++]
  }
}

/** Packs steps (-127 to 127), row by row. */
export function packSteps(steps: Int8Array, tags: number): Uint8Array {
  const encoder = new Encoder(tags)
  walk(steps.slice(), tags, encoder)
  return encoder.finish()
}

/**
 * Unpacks `count` steps.
 * @throws StancekitError `invalid-model` if the bytes end early.
 */
export function unpackSteps(bytes: Uint8Array, count: number, tags: number): Int8Array {
  const steps = new Int8Array(count)
  walk(steps, tags, new Decoder(bytes, tags))
  return steps
}
