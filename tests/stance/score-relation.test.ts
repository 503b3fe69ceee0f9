import { describe, expect, it } from 'vitest'
import { scoreRelation } from '../../src/index'

/** Label of the first name toward the second. */
function label(text: string, from: string, to: string): string {
  const start = text.indexOf(from)
  const end = text.indexOf(to)
  return scoreRelation(text, { source: { start, end: start + from.length }, target: { start: end, end: end + to.length } }).label
}

describe('what a sentence shows of one toward another, where words turn others around', () => {
  it.each([
    ['Kenya lifted sanctions on Somalia.', 'positive'],
    ['Kenya withdrew its support for Somalia.', 'negative'],
    ['Kenya failed to support Somalia.', 'negative'],
    ['Kenya will not support Somalia’s bid.', 'negative'],
    ['Kenya condemned the invasion of Somalia.', 'positive'],
    ['Kenya condemned Somalia for the invasion of Chad.', 'negative'],
    ['Kenya blocked sanctions against Somalia.', 'positive'],
    ['Kenya closed its border with Somalia.', 'negative'],
    ['Kenya recalled its ambassador to Somalia.', 'negative'],
    ['Kenya did not accuse Somalia of the attack.', 'neutral'],
    ['Kenya called for the release of Silva.', 'positive', 'Silva'],
    ['Kenya called for the resignation of Silva.', 'negative', 'Silva'],
    ['Somalia was condemned by Kenya.', 'negative'],
  ])('%s', (text, expected, target = 'Somalia') => {
    expect(label(text, 'Kenya', target)).toBe(expected)
  })

  it('reads the two the other way round', () => {
    expect(label('Kenya condemned Somalia.', 'Somalia', 'Kenya')).toBe('neutral')
  })
})
