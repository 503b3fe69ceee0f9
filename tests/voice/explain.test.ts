import { describe, expect, it } from 'vitest'
import { EvidenceSum } from '../../src/voice/explain'

describe('EvidenceSum', () => {
  it('adds what one span says and names the strongest part', () => {
    const sum = new EvidenceSum()
    sum.add(0, 4, 'w', 0.2)
    sum.add(0, 4, 'c:duty', 0.5)
    sum.add(5, 9, 'w', -0.1)
    expect(sum.list()).toEqual([
      { start: 0, end: 4, reason: 'duty', contribution: 0.7 },
      { start: 5, end: 9, reason: 'word', contribution: -0.1 },
    ])
  })

  it('keeps the eight strongest, strongest first, earlier spans before later ones', () => {
    const sum = new EvidenceSum()
    for (let i = 0; i < 20; i++) sum.add(i, i + 1, 'w', i % 5 === 0 ? -1 : 0.1 + i / 100)
    const list = sum.list()
    expect(list.map(({ start }) => start)).toEqual([0, 5, 10, 15, 19, 18, 17, 16])
  })

  it('leaves out what is nothing', () => {
    const sum = new EvidenceSum()
    sum.add(0, 4, 'w', 0.3)
    sum.add(0, 4, 'b', -0.3)
    sum.add(5, 9, 'w', 0.01)
    expect(sum.list()).toEqual([])
  })

  it('scales what came before, not what comes after', () => {
    const sum = new EvidenceSum()
    sum.add(0, 4, 'w', 0.4)
    sum.scale(0.5)
    sum.add(0, 4, 's:kind of article', 0.3)
    expect(sum.list()).toEqual([
      { start: 0, end: 4, reason: 'kind of article', contribution: 0.3 },
      { start: 0, end: 4, reason: 'word', contribution: 0.2 },
    ])
  })
})
