import { describe, expect, it } from 'vitest'
import { findMemberships } from '../../src/actors/find-memberships'
import { gazetteer } from '../../src/actors/gazetteer'

describe('members of bodies', () => {
  it('tells whether a state was a member at a date', () => {
    const member = (state: string, of: string, date: string) => findMemberships({ member: state, of, date }).length === 1
    expect(member('Tajikistan', 'CSTO', '2024-03-22')).toBe(true)
    expect(member('Uzbekistan', 'CSTO', '2010-01-01')).toBe(true)
    expect(member('Uzbekistan', 'CSTO', '2004-01-01')).toBe(false)
    expect(member('state:GBR', 'the European Union', '2020-01-30')).toBe(true)
    expect(member('state:GBR', 'igo:eu', '2020-02')).toBe(false)
    expect(member('Sweden', 'NATO', '2024-03-06')).toBe(false)
    expect(member('Sweden', 'NATO', '2024-03-07')).toBe(true)
    expect(member('African Union', 'G20', '2024')).toBe(true)
  })

  it('lists the members of a body and the bodies of a member', () => {
    expect(findMemberships({ of: 'NATO', date: '2025' })).toHaveLength(32)
    expect(findMemberships({ of: 'EU', date: '2025' })).toHaveLength(27)
    expect(findMemberships({ member: 'Belarus', date: '2025' }).map(({ of }) => of)).toEqual([
      'igo:csto',
      'igo:cis',
      'igo:eaeu',
      'igo:sco',
      'igo:union-state',
    ])
  })

  it('names only actors of the gazetteer', () => {
    const { byId } = gazetteer()
    for (const { member, of } of findMemberships()) expect([byId.has(member), byId.has(of)]).toEqual([true, true])
  })

  it('tells what is wrong with a question', () => {
    expect(() => findMemberships({ of: 'Nobody Known Union' })).toThrow(/No actor is called/)
    expect(() => findMemberships({ date: 'soon' })).toThrow(/ISO 8601/)
    expect(() => findMemberships({ member: 7 as never })).toThrow(/must be a string/)
  })
})
