import { describe, expect, it } from 'vitest'
import { classifySentence } from '../../src/voice/classify-sentence'
import { OPINIONS, REPORTS } from './marked-sentences'

describe('classifySentence', () => {
  it('tells opinion from reporting in marked sentences', () => {
    const missedOpinions = OPINIONS.filter((text) => classifySentence(text).label !== 'opinion')
    const missedReports = REPORTS.filter((text) => classifySentence(text).label !== 'reporting')
    expect(missedOpinions.length, missedOpinions.join('\n')).toBeLessThanOrEqual(5)
    expect(missedReports.length, missedReports.join('\n')).toBeLessThanOrEqual(2)
  })

  it.each([
    ['The tax is a shameful disgrace.', 'The minister said the tax is a shameful disgrace.'],
    ['This is a dangerous folly.', '“This is a dangerous folly,” she said.'],
    ['The law is absurd.', 'According to the unions, the law is absurd.'],
    ['We must act now, or it will be too late.', '"We must act now, or it will be too late," the mayor said.'],
  ])('takes the judgement of others for reporting: %s', (own, attributed) => {
    expect(classifySentence(own).label).toBe('opinion')
    expect(classifySentence(attributed).label).toBe('reporting')
  })

  it.each([
    ['Russia', 'Norway'],
    ['The Kremlin', 'The Vatican'],
    ['Xi Jinping', 'Jacinda Ardern'],
  ])('does not care who it is about: %s, %s', (one, other) => {
    const sentences = ['NAME has betrayed its friends.', 'On Friday NAME signed the treaty.', 'Nobody should trust NAME again.']
    for (const sentence of sentences)
      expect(classifySentence(sentence.replace('NAME', one)).probability).toBe(
        classifySentence(sentence.replace('NAME', other)).probability,
      )
  })

  it.each([
    ['The so-called "reform" is a disgrace.', '"The so-called ""reform"" is a disgrace."'],
    ['The minister said "no" twice on Monday.', '"The minister said ""no"" twice on Monday."'],
  ])('reads a cell of a table as what is in it: %s', (plain, cell) => {
    expect(classifySentence(cell).probability).toBeCloseTo(classifySentence(plain).probability, 9)
  })

  it('shows what it rests on, the strongest first', () => {
    const text = 'This is a dangerous folly.'
    const { evidence } = classifySentence(text)
    expect(evidence.map(({ start, end }) => text.slice(start, end))).toContain('folly')
    expect(evidence.length).toBeLessThanOrEqual(8)
    const sizes = evidence.map(({ contribution }) => Math.abs(contribution))
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
  })

  it.each([
    '',
    '   ',
    '\n\n',
    '?!',
    '“',
    '"" "" "',
    '\ud800',
    '\0',
    'constructor __proto__ toString',
    'x'.repeat(20_000),
    '!'.repeat(20_000),
    '“a '.repeat(5_000),
    ', said '.repeat(5_000),
  ])('accepts any text (case %#)', (text) => {
    const { label, probability } = classifySentence(text)
    expect(['opinion', 'reporting']).toContain(label)
    expect(probability).toBeGreaterThanOrEqual(0.5)
    expect(probability).toBeLessThanOrEqual(1)
    expect(classifySentence(text)).toEqual(classifySentence(text))
  })

  it('calls nothing reporting, without certainty', () => {
    expect(classifySentence('')).toEqual({ label: 'reporting', probability: 0.5, evidence: [] })
  })
})
