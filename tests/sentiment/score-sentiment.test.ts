import { describe, expect, it } from 'vitest'
import type { Mention, VoicedDoc } from '../../src/doc/types'
import { scoreSentiment } from '../../src/sentiment/score-sentiment'

/** A document out of sentences with `[words|actor id]`; `{words|actor id}` is a pronoun or nominal. */
function read(...marked: string[]): VoicedDoc {
  let text = ''
  const sentences: { start: number; end: number }[] = []
  const mentions: Mention[] = []
  for (const sentence of marked) {
    const start = text.length
    for (const part of sentence.split(/([[{][^\]}]*[\]}])/)) {
      const match = /^([[{])([^|]*)\|([^\]}]*)[\]}]$/.exec(part)
      if (match === null) text += part
      else {
        const [, bracket, words, actor] = match
        const form = bracket === '[' ? 'name' : 'pronoun'
        mentions.push({ start: text.length, end: text.length + words.length, type: 'GPE', form, actor, link: 'exact' })
        text += words
      }
    }
    sentences.push({ start, end: text.length })
    text += ' '
  }
  const actors = [...new Set(mentions.map((mention) => mention.actor))].map((id) => ({
    id,
    name: id,
    type: 'GPE' as const,
    of: null,
  }))
  return {
    text,
    meta: {},
    sentences,
    tokens: [],
    mentions,
    actors,
    attributions: [],
    voices: [],
    voice: { label: 'reporting', probability: 0.5, opinionShare: 0, evidence: [] },
  }
}

describe('scoreSentiment', () => {
  it('scores each actor of each sentence once, in text order', () => {
    const doc = read(
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
      read('[Norway|state:NOR] held talks in [Oslo|place:oslo] on Monday, [Reuters|media:reuters] said.'),
    )
    expect(sentiments.map(({ actor }) => actor)).toEqual(['state:NOR'])
  })

  it('gives the same answer whoever it is', () => {
    const scores = ['Norway', 'United Arab Emirates', 'Free Peace Party', 'May', 'X'].map((name) => {
      const doc = read(
        `On Monday [${name}|a] failed to protect [Sweden|b], and {it|a} lied about it.`,
        `[${name}|a]'s allies praised [Sweden|b].`,
      )
      return scoreSentiment(doc).sentiments.map(({ score }) => score.toFixed(9))
    })
    for (const other of scores) expect(other).toEqual(scores[0])
  })

  it('leaves its input alone and repeats itself', () => {
    const doc = read('[Norway|state:NOR] failed.')
    const before = JSON.stringify(doc)
    expect(scoreSentiment(doc)).toEqual(scoreSentiment(doc))
    expect(JSON.stringify(doc)).toBe(before)
  })

  it('takes a document without sentences', () => expect(scoreSentiment(read()).sentiments).toEqual([]))
})
