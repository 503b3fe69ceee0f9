import { describe, expect, it } from 'vitest'
import { StancekitError } from '../../src/doc/error'
import { scoreTarget } from '../../src/sentiment/score-target'

/** `[...]` marks the target. */
function score(marked: string) {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  return { text: marked.replace(/[[\]]/g, ''), ...scoreTarget(marked.replace(/[[\]]/g, ''), { start, end }) }
}

describe('scoreTarget', () => {
  it.each([
    ['negative', '[Norway] failed its allies and lied about it.'],
    ['negative', 'Critics call [Norway] a corrupt and incompetent bully.'],
    ['negative', '[Smith] was convicted of fraud and tax evasion.'],
    ['positive', '[Norway] has been a generous and reliable partner.'],
    ['positive', 'Smith praised [Jones] for her courage and leadership.'],
    ['neutral', '[Norway] and Sweden held talks on Monday.'],
    ['neutral', 'The meeting took place in [Oslo] on Tuesday.'],
  ])('%s: %s', (label, marked) => expect(score(marked).label).toBe(label))

  it('tells two targets of a sentence apart', () => {
    const criticized = score('Smith slammed [Jones] as a disgraceful liar.')
    const critic = score('[Smith] slammed Jones as a disgraceful liar.')
    expect(criticized.score).toBeLessThan(critic.score - 0.1)
  })

  it('gives probabilities that sum to one and a score that follows from them', () => {
    const { probabilities, score: value } = score('[Norway] helped the refugees.')
    expect(probabilities.negative + probabilities.neutral + probabilities.positive).toBeCloseTo(1, 12)
    expect(value).toBeCloseTo(probabilities.positive - probabilities.negative, 12)
  })

  it('rests on words of the sentence; the strongest moves the score as it says', () => {
    for (const marked of [
      'Critics call [Norway] a corrupt bully.',
      '[Norway] has been a generous partner.',
      'Smith praised [Jones] on Monday.',
    ]) {
      const { text, evidence, score: value } = score(marked)
      expect(evidence.length).toBeGreaterThan(0)
      const [{ start, end, contribution }] = evidence
      expect(text.slice(start, end)).toMatch(/^[\w’']+$/)
      const shorter = text.slice(0, start) + text.slice(end)
      const target = marked.indexOf('[')
      const size = marked.indexOf(']') - 1 - target
      const shifted = target >= end ? target - (end - start) : target
      const without = scoreTarget(shorter, { start: shifted, end: shifted + size })
      expect(Math.sign(value - without.score)).toBe(Math.sign(contribution))
    }
  })

  it('looks only at the sentence of the span', () => {
    const text = 'Sweden is a corrupt bully. Norway held talks on Monday. Denmark failed badly.'
    const alone = scoreTarget('Norway held talks on Monday.', { start: 0, end: 6 })
    expect(scoreTarget(text, { start: 27, end: 33 }).score).toBeCloseTo(alone.score, 9)
  })

  it.each([
    '\ud800',
    '\0\0\0',
    '   ',
    'constructor',
    '__proto__ toString',
    '[][][]',
    '!'.repeat(5000),
    'a-'.repeat(5000),
    '“'.repeat(300),
  ])('takes any text: %j', (text) => {
    const { probabilities } = scoreTarget(text, { start: 0, end: 1 })
    expect(Number.isFinite(probabilities.neutral)).toBe(true)
    expect(scoreTarget(text, { start: 0, end: text.length }).label).toMatch(/^(?:negative|neutral|positive)$/)
  })

  it('refuses what is no text or no stretch of it', () => {
    const code = (run: () => unknown) => {
      try {
        run()
      } catch (error) {
        return error instanceof StancekitError ? error.code : 'other'
      }
      return 'none'
    }
    expect(code(() => scoreTarget(3 as never, { start: 0, end: 1 }))).toBe('invalid-input')
    expect(code(() => scoreTarget('abc', { start: 1, end: 1 }))).toBe('invalid-span')
    expect(code(() => scoreTarget('abc', { start: 0, end: 4 }))).toBe('invalid-span')
    expect(code(() => scoreTarget('abc', { start: Number.NaN, end: 1 }))).toBe('invalid-span')
    expect(code(() => scoreTarget('abc', null as never))).toBe('invalid-span')
  })
})
