import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/index'
import { newsEnglish } from './news-english'

/** Stances between actors, without those of the author. */
function stancesOf(text: string): string {
  const short = (id: string): string => id.replace(/^state:/, '')
  return analyze(text)
    .stances.filter(({ holder, label }) => holder !== 'author' && label !== 'neutral')
    .map(({ holder, label, target }) => `${short(holder)}${label === 'favor' ? '+' : '-'}${short(target)}`)
    .sort()
    .join(' ')
}

describe('stances between actors in news English, whole pipeline', () => {
  it.each(newsEnglish)('%s', (text, expected) => {
    expect(stancesOf(text)).toBe(expected)
  })
})
