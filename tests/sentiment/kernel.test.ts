import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DETECTORS, GATED, LENGTH, LOGITS, PLACES, PROJECTION, SHARES, TABLE } from '../../kernels/layout'
import { sentimentModel } from '../../models/sentiment'
import { compileKernel } from '../../scripts/compile-kernel'
import { makeKernel } from '../../src/sentiment/kernel/kernel'
import { portableKernel } from '../../src/sentiment/kernel/portable'
import { loadNetwork } from '../../src/sentiment/load-network'
import type { Network } from '../../src/sentiment/network'
import { read, shareOut } from '../../src/sentiment/read-network'

const { ids } = sentimentModel.sizes
const assembled = loadNetwork(sentimentModel)
const portable = loadNetwork(sentimentModel, portableOnly)

function portableOnly(size: number): ReturnType<typeof makeKernel> {
  const memory = new ArrayBuffer(Math.ceil(size / 65536) * 65536)
  return { memory, kernel: portableKernel(memory) }
}

/** All that a reading leaves behind, bit by bit. */
function readAll(network: Network, words: readonly number[], from: number, places: Uint8Array): number[] {
  const { length } = places
  network.places.set(places)
  const on = read(network, words, from, length)
  const { wholes } = network
  const gated = wholes.slice(GATED / 4, GATED / 4 + length * DETECTORS)
  shareOut(network, length, on)
  return [on, ...wholes.slice(LOGITS / 4, LOGITS / 4 + 3), ...gated, ...wholes.slice(SHARES / 4, SHARES / 4 + 2 * length)]
}

const sentences = fc.array(fc.integer({ min: 0, max: ids - 1 }), { minLength: 1, maxLength: 2 * LENGTH }).chain((words) =>
  fc.record({
    words: fc.constant(words),
    from: fc.integer({ min: 0, max: words.length - 1 }),
    places: fc.array(fc.integer({ min: 0, max: PLACES - 1 }), { minLength: LENGTH, maxLength: LENGTH }),
  }),
)

describe('kernel of the sentiment network', () => {
  test('runs as WebAssembly where that is to be had', () => {
    expect(makeKernel(TABLE).memory.byteLength).toBe(TABLE)
    expect(makeKernel(TABLE + PROJECTION).memory.byteLength).toBe(2 * TABLE)
    expect(makeKernel(TABLE).kernel.read.toString()).toContain('[native code]')
  })

  test('gives the same bits in plain TypeScript', () => {
    fc.assert(
      fc.property(sentences, ({ words, from, places }) => {
        const own = Uint8Array.from(places.slice(0, Math.min(LENGTH, words.length - from)))
        expect(readAll(portable, words, from, own)).toEqual(readAll(assembled, words, from, own))
      }),
      { numRuns: 200 },
    )
  })

  test('falls back to plain TypeScript where WebAssembly is forbidden', () => {
    const known = Object.getOwnPropertyDescriptor(globalThis, 'WebAssembly')!
    Object.defineProperty(globalThis, 'WebAssembly', { value: undefined, configurable: true, writable: true })
    try {
      expect(makeKernel(TABLE).kernel.read.toString()).not.toContain('[native code]')
    } finally {
      Object.defineProperty(globalThis, 'WebAssembly', known)
    }
  })

  test('ships what its source compiles to', async () => {
    const shipped = readFileSync(join(import.meta.dirname, '../../src/sentiment/kernel/kernel-code.ts'), 'utf8')
    expect(await compileKernel()).toBe(shipped)
  })

  test('is refused weights of other sizes', () => {
    const other = { ...sentimentModel, sizes: { ...sentimentModel.sizes, detectors: 16 } }
    expect(() => loadNetwork(other)).toThrow('A network must have detectors 32, but has 16.')
  })
})
