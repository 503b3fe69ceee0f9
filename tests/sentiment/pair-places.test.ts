import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LENGTH, PLACES } from '../../kernels/layout'
import { outline } from '../../src/sentiment/analyze-units'
import { pairPlaces, pairReach } from '../../src/sentiment/pair-places'
import { readUnits } from '../../src/sentiment/read-units'
import { type Mark, SOURCE, TARGET } from '../../src/sentiment/scan'
import { unitAt } from '../../src/sentiment/score-units'

/** The place of a word of a sentence, as seen from its `[source]` and its `{target}`. */
function placeOf(word: string, marked: string): number {
  const text = marked.replace(/[[\]{}]/g, '')
  const span = (open: string, close: string) => {
    const before = (at: number) => marked.slice(0, at).replace(/[[\]{}]/g, '').length
    return { start: before(marked.indexOf(open)), end: before(marked.indexOf(close)) }
  }
  const source = span('[', ']')
  const target = span('{', '}')
  const marks: Mark[] = [
    { ...source, kind: SOURCE },
    { ...target, kind: TARGET },
  ]
  marks.sort((a, b) => a.start - b.start)
  const units = readUnits(text, { start: 0, end: text.length }, marks)
  const places = new Uint8Array(LENGTH)
  const [from, to] = pairReach(units.length, unitAt(units, source.start), unitAt(units, target.start))!
  pairPlaces(outline(units), unitAt(units, source.start), unitAt(units, target.start), from, to, places)
  return places[unitAt(units, text.indexOf(word)) - from]
}

describe('pairPlaces', () => {
  it.each([
    ['the source acts on the target', 'condemned', 2, '[Kenya] condemned {Somalia} on Monday.'],
    ['the target acts on the source', 'condemned', 3, '{Kenya} condemned [Somalia] on Monday.'],
    ['the target acts, by a passive', 'condemned', 3, '[Kenya] was condemned by {Somalia}.'],
    ['the source acts by a preposition', 'voted', 4, '[Kenya] voted against {Somalia}.'],
    ['the target acts by a preposition', 'voted', 5, '{Kenya} voted against [Somalia].'],
    [
      'the source acts on another',
      'condemned',
      6,
      '[Kenya] condemned Peru before talks with Chile and the president of {Somalia}.',
    ],
    ['the noun the target belongs to', 'criticism', 17, '[Kenya] repeated its criticism of {Somalia}.'],
    ['what leads the target in', 'of', 19, '[Kenya] repeated its criticism of {Somalia}.'],
    ['the head of the phrase of the target', 'troops', 14, '[Kenya] saw {Somali} troops.'],
    ['what the source is said to be', 'loyal', 20, '[Kenya] is a loyal friend of {Somalia}.'],
  ])('%s: %s', (_, word, place, marked) => expect(placeOf(word, marked)).toBe(place))

  it('is 0 for the source and 1 for the target', () => {
    expect(placeOf('Kenya', '[Kenya] met {Somalia}.')).toBe(0)
    expect(placeOf('Somalia', '[Kenya] met {Somalia}.')).toBe(1)
  })

  it('reads no more than the kernel holds, with both in it', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), fc.nat(400), (a, b, more) => {
        const size = Math.max(a, b) + 1 + more
        const reach = pairReach(size, a, b)
        if (Math.abs(a - b) >= LENGTH) return reach === null
        const [from, to] = reach!
        return from >= 0 && to <= size && to - from <= LENGTH && from <= Math.min(a, b) && to > Math.max(a, b)
      }),
    )
    const words = fc.array(
      fc.constantFrom('Kenya', 'Peru', 'condemned', 'of', 'the', ',', 'and', 'was', 'by', '.', '"', 'troops'),
      {
        minLength: 2,
        maxLength: 60,
      },
    )
    fc.assert(
      fc.property(words, (list) => {
        const units = readUnits(list.join(' '), { start: 0, end: list.join(' ').length }, [])
        if (units.length < 2) return
        const places = new Uint8Array(LENGTH)
        const [from, to] = pairReach(units.length, 0, units.length - 1)!
        pairPlaces(outline(units), 0, units.length - 1, from, to, places)
        expect(Math.max(...places.subarray(0, to - from))).toBeLessThan(PLACES)
      }),
    )
  })
})
