import { describe, expect, it } from 'vitest'
import { findActors } from '../../src/actors/find-actors'
import { resolveToward } from '../../src/actors/toward'
import type { Actor } from '../../src/doc/types'

describe('findActors', () => {
  it.each([
    ['Russia', 'state:RUS', 'exact'],
    ['the Russian Federation', 'state:RUS', 'alias'],
    ['Tajiks', 'state:TJK', 'demonym'],
    ['Rakhmon', 'person:emomali-rahmon', 'alias'],
    ['kiev', 'place:kyiv', 'alias'],
    ['CSTO', 'igo:csto', 'alias'],
    ['state:RUS', 'state:RUS', 'exact'],
    ['Tajkistan', 'state:TJK', 'spelling'],
    ['Zelinsky', 'person:volodymyr-zelenskyy', 'spelling'],
    ['Georgia', 'state:GEO', 'exact'],
  ])('%s', (query, id, match) => {
    const [first] = findActors(query)
    expect([first.actor.id, first.match]).toEqual([id, match])
  })

  it('gives the government behind a capital too', () => {
    expect(findActors('Kyiv', { limit: 2 }).map(({ actor, match }) => [actor.id, match])).toEqual([
      ['place:kyiv', 'exact'],
      ['state:UKR', 'metonym'],
    ])
  })

  it('tells for whom a leader acted at a date', () => {
    const of = (date: string) => findActors('Joe Biden', { date, limit: 1 })[0].actor.of
    expect([of('2022-05-01'), of('2018-05-01')]).toEqual(['state:USA', null])
  })

  it('puts actors of the user first', () => {
    const own = { id: 'org:russia-house', name: 'Russia', type: 'ORG', of: null } as const
    expect(findActors('Russia', { actors: [own], limit: 2 }).map(({ actor }) => actor.id)).toEqual([
      'org:russia-house',
      'state:RUS',
    ])
  })

  it('finds nothing for nonsense, and for words that objects inherit', () => {
    expect(findActors('qqqqqqqqqqqqqqqqqq')).toEqual([])
    expect(findActors('')).toEqual([])
    for (const word of ['__proto__', 'constructor', 'toString']) {
      expect(findActors(word).filter(({ match }) => match !== 'spelling')).toEqual([])
    }
  })

  it('rejects what is no query or limit', () => {
    expect(() => findActors(3 as never)).toThrow(expect.objectContaining({ code: 'invalid-input' }))
    expect(() => findActors('x', { limit: 0 })).toThrow(expect.objectContaining({ code: 'invalid-option' }))
  })
})

describe('resolveToward', () => {
  const present: Actor[] = [
    { id: 'state:RUS', name: 'Russia', type: 'GPE', of: null },
    { id: 'person:vladimir-putin', name: 'Vladimir Putin', type: 'PER', of: 'state:RUS' },
    { id: 'person:ada', name: 'Ada Lovel', type: 'PER', of: 'org:duma' },
    { id: 'org:acme', name: 'Acme', type: 'ORG', of: null },
  ]

  it('is null if every actor is asked for', () => {
    expect(resolveToward(present, {})).toBeNull()
  })

  it('rolls up who acts for an actor, at first and second hand', () => {
    expect(resolveToward(present, { toward: 'Russia' })).toEqual(
      new Map([['state:RUS', new Set(['state:RUS', 'person:vladimir-putin', 'person:ada'])]]),
    )
    expect(resolveToward(present, { toward: 'Russia', rollUp: false })).toEqual(new Map([['state:RUS', new Set(['state:RUS'])]]))
  })

  it('takes ids, names, aliases, actors of the text and of the user', () => {
    const own = { id: 'org:own', name: 'Own Thing', type: 'ORG', of: null } as const
    const ids = (toward: string[]) => [...(resolveToward(present, { toward, actors: [own] })?.keys() ?? [])]
    expect(ids(['igo:csto', 'NATO', 'the Kremlin', 'Acme', 'org:acme', 'Own Thing', 'Rakhmon'])).toEqual([
      'igo:csto',
      'igo:nato',
      'state:RUS',
      'org:acme',
      'org:own',
      'person:emomali-rahmon',
    ])
  })

  it('suggests near names for an unknown one', () => {
    expect(() => resolveToward(present, { toward: 'Tajkistan' })).toThrow(
      expect.objectContaining({ code: 'unknown-actor', message: expect.stringContaining('"Tajikistan" (state:TJK)') }),
    )
    expect(() => resolveToward(present, { toward: 'Acmee' })).toThrow(
      expect.objectContaining({ message: expect.stringContaining('"Acme" (org:acme)') }),
    )
  })

  it('rejects other values', () => {
    expect(() => resolveToward(present, { toward: 3 as never })).toThrow(expect.objectContaining({ code: 'invalid-option' }))
    expect(() => resolveToward(present, { rollUp: 'no' as never })).toThrow(expect.objectContaining({ code: 'invalid-option' }))
  })
})
