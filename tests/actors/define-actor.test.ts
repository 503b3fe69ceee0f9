import { describe, expect, it } from 'vitest'
import { defineActor } from '../../src/actors/define-actor'
import { parseActors } from '../../src/actors/parse-actors'

describe('defineActor', () => {
  it('fills in what follows from the id', () => {
    expect(defineActor({ id: 'org:acme', name: 'Acme Corporation', aliases: ['Acme'] })).toEqual({
      id: 'org:acme',
      name: 'Acme Corporation',
      type: 'ORG',
      of: null,
      aliases: ['Acme'],
    })
    expect(defineActor({ id: 'person:ada', name: 'Ada' }).type).toBe('PER')
    expect(defineActor({ id: 'state:XYZ', name: 'Xyz' }).type).toBe('GPE')
  })

  it.each([
    [null, 'must be an object'],
    [{ name: 'A' }, '"id" must be'],
    [{ id: 'acme', name: 'Acme' }, '"id" must be a kind and a name such as "org:acme", but is "acme"'],
    [{ id: 'org:a b', name: 'Acme' }, '"id" must be'],
    [{ id: 'org:acme', name: '!' }, '"name" must be'],
    [{ id: 'org:acme', name: 'Acme', type: 'FIRM' }, '"type" must be one of PER, ORG, GPE, LOC, NORP, MISC, but is "FIRM"'],
    [{ id: 'org:acme', name: 'Acme', of: 7 }, '"of" must be'],
    [{ id: 'org:acme', name: 'Acme', aliases: 'A' }, '"aliases" must be an array of strings'],
    [{ id: 'org:acme', name: 'Acme', since: 'May' }, '"since" must be an ISO 8601 date'],
  ])('says what is wrong with %j', (definition, message) => {
    expect(() => defineActor(definition as never)).toThrow(
      expect.objectContaining({ code: 'invalid-actor', message: expect.stringContaining(message) }),
    )
  })
})

describe('parseActors', () => {
  it('reads TSV', () => {
    const text = 'id\tname\taliases\tof\norg:acme\tAcme Corporation\tAcme|ACME\t\n\nperson:ada\tAda Lovel\t\torg:acme\r\n'
    expect(parseActors(text, 'tsv')).toEqual([
      { id: 'org:acme', name: 'Acme Corporation', type: 'ORG', of: null, aliases: ['Acme', 'ACME'] },
      { id: 'person:ada', name: 'Ada Lovel', type: 'PER', of: 'org:acme' },
    ])
  })

  it('reads JSON', () => {
    expect(parseActors('\ufeff[{"id":"org:acme","name":"Acme"}]', 'json')).toEqual([
      { id: 'org:acme', name: 'Acme', type: 'ORG', of: null },
    ])
  })

  it.each([
    ['tsv', 'name\nAcme', 'Row 1: the column "id" is missing.'],
    ['tsv', 'id\tname\tcolour\n', 'Row 1, column 3: unknown column "colour"'],
    ['tsv', 'id\tname\tid\n', 'Row 1, column 3: "id" is there twice.'],
    ['tsv', 'id\tname\norg:a\tA\norg:b', 'Row 3, column "name": "name" must be'],
    ['tsv', 'id\tname\norg:a\tA\tB', 'Row 2, column 3: 3 cells, but the header has 2 columns.'],
    ['tsv', 'id\tname\ttype\norg:a\tA\tfirm', 'Row 2, column "type": "type" must be one of'],
    ['tsv', 'id\tname\norg:a\tA\norg:a\tB', 'Row 3, column "id": "org:a" is already in row 2'],
    ['json', '{', 'no valid JSON'],
    ['json', '{}', 'must be a JSON array'],
    ['json', '[{"id":"org:a","name":"A"},{"id":"org:b"}]', 'Row 2, column "name": "name" must be'],
    ['json', '[3]', 'Row 1: An actor must be an object'],
  ] as const)('%s %j', (format, text, message) => {
    expect(() => parseActors(text, format)).toThrow(
      expect.objectContaining({ code: 'invalid-actor', message: expect.stringContaining(message) }),
    )
  })
})
