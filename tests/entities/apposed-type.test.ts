import { describe, expect, test } from 'vitest'
import { apposedType } from '../../src/entities/apposed-type'

describe('the type that an apposition gives a name', () => {
  test.each([
    ['[Yiaga Africa], a local monitoring group, said so.', 'ORG'],
    ['He met [Ana Tello], the lawyer who wrote it.', 'PER'],
    ['[Kreuz Sala], a village in the north, burned.', 'GPE'],
    ['He rang his counterpart, [Theresa Lazaro], and left.', 'PER'],
    ['[Alibaba], a Chinese company that sells goods, grew.', 'ORG'],
    ['[Shoprite], its think-tank, closed.', 'ORG'],
    ['They met in [Ulm], a day later.', null],
    ['[Nagara], said to be ill, left.', null],
    ['The lawyer, [Nagara] said, left.', null],
    ['[Nagara]', null],
  ])('%s', (marked, expected) => {
    const start = marked.indexOf('[')
    const end = marked.indexOf(']') - 1
    expect(apposedType(marked.replace(/[[\]]/g, ''), start, end)).toBe(expected)
  })
})
