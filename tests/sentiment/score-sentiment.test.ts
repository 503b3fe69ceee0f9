import { describe, expect, it } from 'vitest'
import { scoreSentiment } from '../../src/sentiment/score-sentiment'
import { readMarked } from './read-marked'

describe('scoreSentiment', () => {
  it('scores each actor of each sentence once, in text order', () => {
    const doc = readMarked(
      '[Norway|state:NOR] praised [Sweden|state:SWE], and [Norway|state:NOR] paid.',
      'It rained.',
      '{It|state:SWE} failed its allies.',
    )
    const { sentiments } = scoreSentiment(doc)
    expect(sentiments.map(({ sentence, actor }) => [sentence.start, actor])).toEqual([
      [0, 'state:NOR'],
      [0, 'state:SWE'],
      [doc.sentences[2].start, 'state:SWE'],
    ])
    expect(sentiments[2].label).toBe('negative')
  })

  it('leaves places and media out unless they are judged', () => {
    const { sentiments } = scoreSentiment(
      readMarked('[Norway|state:NOR] held talks in [Oslo|place:oslo] on Monday, [Reuters|media:reuters] said.'),
    )
    expect(sentiments.map(({ actor }) => actor)).toEqual(['state:NOR'])
  })

  it('gives the same answer whoever it is', () => {
    const scores = ['Norway', 'United Arab Emirates', 'Free Peace Party', 'May', 'X'].map((name) => {
      const doc = readMarked(
        `On Monday [${name}|a] failed to protect [Sweden|b], and {it|a} lied about it.`,
        `[${name}|a]'s allies praised [Sweden|b].`,
      )
      return scoreSentiment(doc).sentiments.map(({ score }) => score.toFixed(9))
    })
    for (const other of scores) expect(other).toEqual(scores[0])
  })

  it('leaves its input alone and repeats itself', () => {
    const doc = readMarked('[Norway|state:NOR] failed.')
    const before = JSON.stringify(doc)
    expect(scoreSentiment(doc)).toEqual(scoreSentiment(doc))
    expect(JSON.stringify(doc)).toBe(before)
  })

  it('takes a document without sentences', () => expect(scoreSentiment(readMarked()).sentiments).toEqual([]))
})
