import { describe, expect, it } from 'vitest'
import type { Stance } from '../../src/doc/types'
import { detectStance } from '../../src/stance/detect-stance'
import { marked } from './marked'
import { miniArticles } from './mini-articles'

const SIGN = { favor: '+', against: '-', neutral: '0' }

function listed(stances: readonly Stance[]): string[] {
  return stances
    .filter(({ holder, label }) => holder !== 'author' || label !== 'neutral')
    .map(({ holder, target, label }) => `${holder}>${target}${SIGN[label]}`.replaceAll('state:', ''))
    .sort()
}

describe('detectStance', () => {
  it.each(miniArticles.map((article) => [article.name, article] as const))('reads %s', (_, article) => {
    expect(listed(detectStance(marked(article.text, article)).stances)).toEqual([...article.stances].sort())
  })
})
