import { describe, expect, it } from 'vitest'
import { floorOf, isError, passes, readFloors } from '../../scripts/evaluate/floors'
import type { Measurement } from '../../scripts/evaluate/set'
import { table } from '../../scripts/evaluate/table'

const item = (measure: string, value: number, set = 'gold'): Measurement => ({ set, split: 'gold', measure, value, n: 10 })

describe('floors', () => {
  it('are shares, by set and measure', () => {
    for (const measures of Object.values(readFloors())) {
      for (const floor of Object.values(measures)) expect(floor >= 0 && floor <= 1).toBe(true)
    }
  })
  it.each([
    ['exact F1', 0.9, 0.9, true],
    ['exact F1', 0.89, 0.9, false],
    ['calibration error', 0.05, 0.05, true],
    ['calibration error', 0.06, 0.05, false],
  ])('%s of %d against %d', (measure, value, floor, expected) => {
    expect(passes(floor, item(measure, value))).toBe(expected)
  })
  it('take an error for what is to be small', () => {
    expect(isError('found pairs calibration error')).toBe(true)
    expect(isError('terror F1')).toBe(false)
  })
  it('are none for a set or measure without one', () => {
    expect(floorOf({}, item('constructor', 1, '__proto__'))).toBeNull()
    expect(floorOf({ gold: {} }, item('toString', 1))).toBeNull()
  })
})

describe('table', () => {
  it('says what passes and what does not', () => {
    const lines = table([item('a', 0.5), item('b', 0.5), item('c', 0.5)], { gold: { a: 0.4, b: 0.6 } }).split('\n')
    expect(lines[2]).toMatch(/^gold\s+gold\s+a\s+0\.500\s+10\s+>= 0\.4\s+pass$/)
    expect(lines[3]).toMatch(/>= 0\.6\s+FAIL$/)
    expect(lines[4]).toMatch(/10$/)
  })
})
