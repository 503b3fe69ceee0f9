import { describe, expect, it } from 'vitest'
import { detectStance } from '../../src/stance/detect-stance'
import { summarizeActors } from '../../src/summary/summarize-actors'
import { marked } from '../stance/marked'

const text =
  '[Chile]{CHL} voted. [Boric]{person:gabriel-boric} lost badly. [Boric]{person:gabriel-boric} failed [Chile]{CHL}. [Peru]{PER} shone in [Lima]{place:lima}.'
const doc = detectStance(
  marked(text, {
    of: { 'person:gabriel-boric': 'CHL' },
    opinions: ['failed'],
    sentiments: [
      ['lost badly', 'person:gabriel-boric', 'negative'],
      ['failed', 'person:gabriel-boric', 'negative'],
      ['shone', 'PER', 'positive'],
    ],
  }),
)
const row = (id: string, options = {}) => summarizeActors(doc, options).summary.find((item) => item.actor === id)

describe('summarizeActors', () => {
  it('gives a row for each actor, the most mentioned first', () => {
    expect(summarizeActors(doc).summary.map(({ actor, mentions }) => [actor, mentions])).toEqual([
      ['state:CHL', 2],
      ['person:gabriel-boric', 2],
      ['state:PER', 1],
      ['place:lima', 1],
    ])
  })
  it('counts each for itself without roll-up, and those who act for it with', () => {
    expect(row('state:CHL')).toMatchObject({ includes: ['state:CHL'], mentions: 2 })
    expect(row('state:CHL', { rollUp: true })).toMatchObject({ includes: ['state:CHL', 'person:gabriel-boric'], mentions: 4 })
    expect(row('state:CHL', { toward: 'state:CHL' })).toMatchObject({ mentions: 4 })
    expect(row('state:CHL', { toward: 'state:CHL', rollUp: false })).toMatchObject({ mentions: 2 })
  })
  it('keeps to those asked for', () => {
    expect(summarizeActors(doc, { toward: ['state:PER'] }).summary.map(({ actor }) => actor)).toEqual(['state:PER'])
  })
  it('means scores and gives shares that sum to one', () => {
    const boric = row('person:gabriel-boric')?.sentiment
    expect(boric?.mean).toBeCloseTo(-0.85, 9)
    expect(boric?.sentences).toBe(2)
    for (const { sentiment } of summarizeActors(doc).summary) {
      expect(sentiment.negative + sentiment.neutral + sentiment.positive).toBeCloseTo(1, 1)
    }
  })
  it('shares a sentence between the actors of a row', () => {
    const chile = row('state:CHL', { rollUp: true })?.sentiment
    expect(chile?.sentences).toBe(3)
    expect(chile?.mean).toBeCloseTo((0 - 0.85 - 0.85 / 2) / 3, 9)
  })
  it('gives an interval around the mean, or none with one sentence', () => {
    expect(row('state:PER')?.sentiment.interval).toBeNull()
    const [low, high] = row('state:CHL', { rollUp: true })?.sentiment.interval ?? [0, 0]
    expect(low).toBeLessThan(high)
    expect(low).toBeGreaterThanOrEqual(-1)
    expect(high).toBeLessThanOrEqual(1)
  })
  it('breaks down by voice', () => {
    expect(Object.keys(row('person:gabriel-boric')?.byVoice ?? {}).sort()).toEqual(['opinion', 'reporting'])
    expect(row('person:gabriel-boric')?.byVoice.opinion?.sentences).toBe(1)
  })
  it('takes the stance of the author along', () => {
    const stance = doc.stances.find(({ holder, target }) => holder === 'author' && target === 'state:PER')
    expect(row('state:PER')?.authorStance).toEqual({
      label: stance?.label,
      score: stance?.score,
      probability: stance?.probability,
    })
  })
  it('says nothing of nobody', () => {
    expect(summarizeActors(detectStance(marked('It rained.'))).summary).toEqual([])
  })
  it('leaves the document as it was, and repeats itself', () => {
    const before = JSON.stringify(doc)
    expect(JSON.stringify(summarizeActors(doc))).toBe(JSON.stringify(summarizeActors(doc)))
    expect(JSON.stringify(doc)).toBe(before)
  })
  it('has the normal interval for many sentences', () => {
    const many = Array.from({ length: 500 }, (_, i) => `[Peru]{PER} ${i % 2 === 0 ? 'won' : 'lost'} game ${i}.`).join(' ')
    const big = marked(many, { sentiments: [['won game 0', 'PER', 'positive']] })
    const [summary] = summarizeActors(detectStance(big)).summary
    expect(summary.sentiment.sentences).toBe(500)
    expect(summary.sentiment.interval?.[0]).toBeLessThan(summary.sentiment.mean)
  })
})
