import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyze, analyzeAll } from '../../src/index'

const folder = join(import.meta.dirname, '../../corpus/own')
const articles = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(folder, name), 'utf8'))

describe('analyzeAll', () => {
  it('reads each article as analyze does', () => {
    expect(analyzeAll(articles)).toEqual(articles.map((text) => analyze(text)))
  })

  it('holds the options for all, and takes titles and dates', () => {
    const inputs = articles.slice(0, 4).map((text, i) => ({ text, title: `Number ${i}`, date: '2024-03-02' }))
    const options = { toward: ['Russia', 'NATO', 'USA'] }
    expect(analyzeAll(inputs, options)).toEqual(inputs.map((input) => analyze(input, options)))
  })

  it('reads more than go together, long and short', () => {
    const many = Array.from({ length: 150 }, (_, i) =>
      i % 60 === 59 ? `${articles[i % 12]}\n\n`.repeat(40) : `Kenya warned Somalia on day ${i}.`,
    )
    const read = analyzeAll(many)
    expect(read.map(({ text }) => text)).toEqual(many)
    for (const i of [0, 58, 59, 60, 149]) expect(read[i]).toEqual(analyze(many[i]))
  })

  it('gives nothing for nothing', () => {
    expect(analyzeAll([])).toEqual([])
  })

  it('reads any strings', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 5 }), (texts) => {
        expect(analyzeAll(texts)).toEqual(texts.map((text) => analyze(text)))
      }),
      { numRuns: 60 },
    )
  })

  it.each([
    ['no list', 'Chile condemned Peru.', 'invalid-input'],
    ['null', null, 'invalid-input'],
    ['an article that is none', ['Chile condemned Peru.', 7], 'invalid-input'],
  ])('throws for %s', (_, inputs, code) => {
    expect(() => analyzeAll(inputs as never)).toThrow(expect.objectContaining({ code }))
  })

  it('throws for an actor that nobody knows', () => {
    expect(() => analyzeAll(['Chile condemned Peru.'], { toward: 'Atlantis' })).toThrow(
      expect.objectContaining({ code: 'unknown-actor' }),
    )
  })
})
