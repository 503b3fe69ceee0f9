import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyze, classifySentence, scoreRelation, scoreTarget } from '../../src/index'
import { faultsOf } from '../support/check-layers'

// Words and marks that meet in news, between them whatever Unicode has: more telling than random code units alone.
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('Russia', 'Kenya', 'NATO', 'Mr. Smith', 'U.S.', 'the minister', 'he', 'they', 'its') },
  { weight: 3, arbitrary: fc.constantFrom('said', 'condemned', 'praised', 'was', 'that', 'and', 'not', 'according to', 'will') },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ' ',
      ' ',
      ' ',
      '\n',
      '\n\n',
      '. ',
      ', ',
      '"',
      '“',
      '”',
      '’s ',
      '(',
      ')',
      '?',
      '!',
      '...',
      '—',
      '-',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'constructor',
      '__proto__',
      'toString',
      'hasOwnProperty',
      '\u0000',
      '\uFEFF',
      '\uD800',
      '\uDC00',
      '\r\n',
      '\u2028',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)), maxLength: 12 }),
  },
)
const text = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(''))

describe('any string', () => {
  it('is an article', () => {
    fc.assert(
      fc.property(text, (value) => {
        const doc = analyze(value)
        expect(doc.text).toBe(value)
        expect(faultsOf(doc)).toEqual([])
        expect(JSON.parse(JSON.stringify(doc))).toEqual(doc)
      }),
      { numRuns: 300, seed: 42 },
    )
  })

  it('is a sentence', () => {
    fc.assert(
      fc.property(text, (value) => {
        const { label, probability, evidence } = classifySentence(value)
        expect(['opinion', 'reporting']).toContain(label)
        expect(probability).toBeGreaterThanOrEqual(0.5)
        expect(probability).toBeLessThanOrEqual(1)
        expect(faultsOf({ text: value, result: { evidence } } as { text: string })).toEqual([])
      }),
      { numRuns: 200, seed: 43 },
    )
  })

  it('holds targets anywhere', () => {
    const cut = fc.tuple(
      text.filter((value) => value.length > 1),
      fc.nat(),
      fc.nat(),
      fc.nat(),
      fc.nat(),
    )
    fc.assert(
      fc.property(cut, ([value, a, b, c, d]) => {
        const span = (x: number, y: number) => {
          const start = x % value.length
          return { start, end: start + 1 + (y % (value.length - start)) }
        }
        for (const { score, probabilities } of [
          scoreTarget(value, span(a, b)),
          scoreRelation(value, { source: span(a, b), target: span(c, d) }),
        ]) {
          const { negative, neutral, positive } = probabilities
          expect(negative + neutral + positive).toBeCloseTo(1, 9)
          expect(score).toBeCloseTo(positive - negative, 9)
        }
      }),
      { numRuns: 200, seed: 44 },
    )
  })
})
