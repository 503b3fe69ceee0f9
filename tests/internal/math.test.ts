import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exp, log2 } from '../../src/internal/math'
import { root } from '../support/packed'

describe('exp', () => {
  it('is what Math.exp is, to the last bits', () => {
    fc.assert(
      fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
        expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThan(1e-15)
      }),
    )
  })

  it.each([
    [0, 1],
    [-800, 0],
    [Number.NEGATIVE_INFINITY, 0],
    [800, Number.POSITIVE_INFINITY],
    [Number.NaN, Number.NaN],
  ])('of %d is %d', (x, y) => {
    expect(exp(x)).toBe(y)
  })
})

describe('log2', () => {
  it('is what Math.log2 is, nearly', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 1e9, noNaN: true }), (x) => {
        expect(log2(x)).toBeCloseTo(Math.log2(x), 12)
      }),
    )
  })

  it.each([
    [1, 0],
    [8, 3],
    [0.25, -2],
    [0, Number.NEGATIVE_INFINITY],
    [-1, Number.NaN],
  ])('of %d is %d', (x, y) => {
    expect(log2(x)).toBe(y)
  })
})

it('is used throughout: no function whose last bits the language leaves open', () => {
  const inexact = /Math\.(exp|expm1|log|log2|log10|log1p|pow|sin|cos|tan|asin|acos|atan|atan2|sinh|cosh|tanh|cbrt)\b/
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  const analysis = files.filter((file) => !/^(evaluate|cli|report|html)[\\/]/.test(file) && file !== join('model', 'hash-set.ts'))
  const offenders = analysis.filter((file) => {
    const code = readFileSync(join(root, 'src', file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
    return inexact.test(code)
  })
  expect(offenders).toEqual([])
})
