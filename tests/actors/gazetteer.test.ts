import { describe, expect, it } from 'vitest'
import { gazetteer } from '../../src/actors/gazetteer'
import { officeAt } from '../../src/actors/known-actor'
import { nameKey, slugOf } from '../../src/actors/name-key'
import { personName, samePerson } from '../../src/actors/same-name'
import { unpackGazetteer } from '../../src/actors/unpack-gazetteer'

describe('the gazetteer', () => {
  const { actors, byId } = gazetteer()

  it('has every member of the United Nations', () => {
    expect(actors.filter(({ id }) => id.startsWith('state:')).length).toBeGreaterThanOrEqual(193)
  })

  it('has ids of the guidelines, each once', () => {
    for (const { id } of actors)
      expect(id).toMatch(/^(?:state:[A-Z]{3}|(?:igo|org|group|person|media|place|misc):[a-z0-9]+(?:-[a-z0-9]+)*)$/)
    expect(byId.size).toBe(actors.length)
  })

  it('points to actors that it has', () => {
    const missing = actors.flatMap(({ id, of, seatOf, terms }) =>
      [of, seatOf, ...terms.map((term) => term.of)]
        .filter((other) => other !== null && !byId.has(other))
        .map((other) => `${id} -> ${other}`),
    )
    expect(missing).toEqual([])
  })

  it.each([
    ['person:anders-fogh-rasmussen', '2010-09-24', 'igo:nato'],
    ['person:anders-fogh-rasmussen', '2003-01-01', 'state:DNK'],
    ['person:vladimir-putin', '2024-03-25', 'state:RUS'],
    ['person:mikhail-gorbachev', '1995-01-01', undefined],
    ['person:boris-yeltsin', '1995-01-01', 'state:RUS'],
    ['person:angela-merkel', '2022', undefined],
    ['person:kofi-annan', '2003-03-20', 'igo:un'],
  ])('%s at %s: %s', (id, date, of) => {
    expect(officeAt(byId.get(id)!, date)?.of).toBe(of)
  })

  it('throws for another format', () => {
    expect(() => unpackGazetteer({ format: 'x' } as never)).toThrow(expect.objectContaining({ code: 'invalid-model' }))
  })
})

describe('names', () => {
  it.each([
    ['Côte d’Ivoire', "cote d'ivoire"],
    ['Kasym-Zhomart', 'Kasymzhomart'],
    ['U.S.', 'US'],
    ['Erdoğan', 'ERDOGAN'],
    ['Wałęsa', 'Walesa'],
  ])('%s and %s have one key', (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b))
  })

  it('makes ids', () => {
    expect(slugOf('Kurdistan Workers’ Party')).toBe('kurdistan-workers-party')
    expect(slugOf('São Tomé')).toBe('sao-tome')
  })

  it.each([
    ['Viktor Kovalchuk', 'Wiktor Kowaltschuk', true],
    ['Kuanysh Zhaksybekov', 'Quanysh Jaqsybekov', true],
    ['Muhammad Abd al-Rahim', 'Mohammed Abdulrahim', true],
    ['Park Seong-min', 'Pak Song Min', true],
    ['Kim Young-hoon', 'Kim Jong-un', false],
    ['Kim Jong-in', 'Kim Jong-un', false],
    ['Yoon Suk Yeol', 'Yun Seok-yeol', true],
    ['Jorge Quiroga', 'Jorge Fernando Quiroga Ramirez', true],
    ['Bill Harcourt', 'William Harcourt', true],
    ['A. Petrov', 'Andrei Petrov', true],
    ['Oleg Petrov', 'Olga Petrova', false],
    ['Daniel Reyes', 'Daniela Reyes', false],
    ['Hassan Karimi', 'Hussein Karimi', false],
    ['Peter Novak', 'Peter Novotny', false],
    ['John Carter', 'John Carter Jr.', false],
    ['Kim Jong Il', 'Kim Jong Un', false],
    ['Muhammad Ali', 'Mohamed Irfaan Ali', false],
    ['Ashraf Ghani', 'Mohammad Ashraf Ghani', true],
  ])('%s and %s: %s', (a, b, same) => {
    expect(samePerson(personName(a), personName(b))).toBe(same)
  })
})
