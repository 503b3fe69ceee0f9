import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { StancekitError } from '../../src/index'
import { decodeBase64, encodeBase64 } from '../../src/model/base64'
import { hashString } from '../../src/model/hash'
import { HashTable, packHashes, unpackHashes } from '../../src/model/hash-set'
import { loadLinearModel, packLinearModel, softmax } from '../../src/model/linear-model'

describe('base64', () => {
  it('gives back any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => {
        expect(decodeBase64(encodeBase64(bytes))).toEqual(bytes)
      }),
    )
  })
})

describe('packed hashes', () => {
  const sets = fc.uniqueArray(fc.nat(2 ** 20 - 1), { maxLength: 200 }).map((values) => values.sort((a, b) => a - b))

  it('gives back any hashes', () => {
    fc.assert(
      fc.property(sets, (hashes) => {
        expect([...unpackHashes(packHashes(hashes, 20))]).toEqual(hashes)
      }),
    )
  })

  it('finds each hash and no other', () => {
    fc.assert(
      fc.property(sets, fc.nat(2 ** 20 - 1), (hashes, other) => {
        const table = new HashTable(Uint32Array.from(hashes), 20)
        expect(hashes.map((hash) => table.rowOf(hash))).toEqual(hashes.map((_, index) => index))
        if (!hashes.includes(other)) expect(table.rowOf(other)).toBe(-1)
      }),
    )
  })

  it('says when they are cut short', () => {
    expect(() => unpackHashes({ ...packHashes([1, 5, 900], 20), count: 100 })).toThrow(StancekitError)
  })
})

describe('packLinearModel', () => {
  const labels = ['negative', 'neutral', 'positive']
  const names = Array.from({ length: 500 }, (_, i) => `feature ${i}`)
  const weights = new Map(names.map((name, i) => [hashString(name), [Math.sin(i), Math.cos(i), Math.sin(i * 3)]]))
  const model = { name: 'test', version: '1', labels, bias: [0.1, 0.2, 0.3], temperature: 1.5, weights }

  it.each([false, true])('keeps what a softmax makes of the weights (centered: %s)', (centered) => {
    const loaded = loadLinearModel(packLinearModel(model, { centered, step: 0.05 }))
    for (const name of names) {
      const row = loaded.rows.get(hashString(name))
      const before = softmax(Float64Array.from(weights.get(hashString(name)) ?? []))
      // A feature that speaks for no label is dropped.
      const after = softmax(Float64Array.from(row === undefined ? [0, 0, 0] : loaded.weights.subarray(row, row + 3)))
      for (let i = 0; i < 3; i++) expect(after[i]).toBeCloseTo(before[i], 1)
    }
    expect(loaded.rows.get(hashString('unknown'))).toBeUndefined()
    expect([...loaded.bias]).toEqual(model.bias)
  })

  it('is the same data each time, and survives JSON', () => {
    const data = packLinearModel(model)
    expect(packLinearModel(model)).toEqual(data)
    expect(loadLinearModel(JSON.parse(JSON.stringify(data))).weights).toEqual(loadLinearModel(data).weights)
  })

  it('says what is wrong with a model', () => {
    const data = packLinearModel(model)
    expect(() => loadLinearModel({ ...data, format: 'other' as never })).toThrow(/stancekit-linear-2.*"other"/)
    expect(() => loadLinearModel({ ...data, weights: data.weights.slice(1) })).toThrow(/1499 weights, not 1500/)
    expect(() => loadLinearModel(undefined as never)).toThrow(StancekitError)
  })
})
