import { describe, expect, it } from 'vitest'
import { StancekitError } from '../../src/doc/error'
import { scoreRelation } from '../../src/stance/score-relation'

/** `[...]` marks the source, `{...}` the target. */
function relation(marked: string) {
  const text = marked.replace(/[[\]{}]/g, '')
  const place = (open: string, close: string) => {
    const before = (at: number) => marked.slice(0, at).replace(/[[\]{}]/g, '').length
    return { start: before(marked.indexOf(open)), end: before(marked.indexOf(close)) }
  }
  return scoreRelation(text, { source: place('[', ']'), target: place('{', '}') })
}

describe('scoreRelation', () => {
  it.each([
    ['negative', '[Norway] condemned {Sweden} on Monday.'],
    ['neutral', '{Norway} visited the harbour while [Sweden] slept.'],
    ['negative', '{Norway} was condemned by [Sweden].'],
    ['positive', '[Norway] praised {Sweden} for its help.'],
    ['positive', '{Norway} was praised by [Sweden].'],
    ['negative', "[Norway]'s criticism of {Sweden} grew louder."],
    ['negative', 'Criticism of {Norway} by [Sweden] grew louder.'],
    ['negative', '[Norway] imposed sanctions on {Sweden}.'],
    ['positive', '[Norway] voiced its support for {Sweden}.'],
    ['negative', '[Norwegian] troops attacked {Sweden}.'],
    ['negative', '[Norway], a member of the bloc, accused {Sweden} of lying.'],
    ['negative', '[Norway] and Denmark accused {Sweden} of lying.'],
    ['negative', '[Norway] voted against {Sweden}.'],
    ['positive', '[Norway] agreed to arm {Sweden}.'],
    ['negative', '[Norway] suspended its membership in {Sweden} and criticized it.'],
  ])('%s: %s', (label, marked) => expect(relation(marked).label).toBe(label))

  it('tells the two directions of a pair apart', () => {
    expect(relation('[Norway] condemned {Sweden}.').label).toBe('negative')
    expect(relation('{Norway} condemned [Sweden].').score).toBeGreaterThan(relation('[Norway] condemned {Sweden}.').score + 0.3)
  })

  it('names the deed it rests on', () => {
    const { evidence } = relation('[Norway] condemned {Sweden}.')
    expect(evidence[0]).toMatchObject({ start: 7, end: 16, reason: 'deed: accuse' })
    expect(evidence[0].contribution).toBeLessThan(0)
  })

  it('refuses what is no stretch of the text', () => {
    expect(() => scoreRelation('abc', { source: { start: 0, end: 9 }, target: { start: 0, end: 1 } })).toThrow(StancekitError)
    expect(() => scoreRelation('abc', {} as never)).toThrow(StancekitError)
    expect(() => scoreRelation(null as never, { source: { start: 0, end: 1 }, target: { start: 2, end: 3 } })).toThrow(
      StancekitError,
    )
  })
})
