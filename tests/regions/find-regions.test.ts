import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createDoc } from '../../src/doc/create-doc'
import { findRegions } from '../../src/regions/find-regions'
import { mark, marksFound } from './marked'

/** Sentences of articles that begin or sound like the furniture of pages. */
const TEMPTING = [
  'The report was published on Monday by the United Nations office in Geneva.',
  'Reproduction rates fell in every province, the health ministry said.',
  'No part of the city was spared, according to the mayor.',
  'Unauthorized crossings rose by a third, officials said.',
  'By using drones, the army has forced the rebels out of the valley.',
  'By providing weapons, the allies have become part of the war, he argued.',
  'Two responses to the crisis are possible, and both are bad.',
  'Market data showed that the currency had lost a tenth of its value.',
  'Credit Suisse was the first bank to fall in this crisis.',
  'Images from the scene showed smoke rising over the harbour.',
  'He announced his resignation on Sunday in a post on Telegram.',
  'The minister said that newspapers must subscribe to the new code.',
  'Copyright law is changing faster than the courts can follow.',
  'Built with Chinese loans, the dam has never reached its capacity.',
  'Support for the government has fallen to a third of voters.',
  'Share prices fell in Tokyo and Seoul after the announcement.',
  'Cookies and sweets were handed out to the children at the border.',
  '"Join our fight," he told the crowd in front of the parliament.',
  'Open the border now, the farmers demand.',
  'Follow the money, the prosecutor told his staff.',
  'About the authors of the attack nothing is known.',
  'Comments by the president angered the neighbours.',
  'The views of the army count for more than those of the court.',
  'She is a professor of law in Quito.',
]

describe('findRegions keeps', () => {
  for (const sentence of TEMPTING) {
    test(`alone and between paragraphs: ${sentence}`, () => {
      expect(marksFound(sentence)).toBe(`[P ${sentence}]`)
      const before = 'The two governments have talked for years about the river, and nothing has come of it so far.'
      const after = 'In the capital, thousands took to the streets on Friday and asked the president to step down.'
      const page = `Menu\nHome\nNews\nSearch\n\nThe river nobody owns\n\nBy Ana Souza\n\n${before}\n\n${before}\n\n${sentence}\n\n${after}\n\n${after}\n\nMost read\nA bridge too far\n`
      expect(marksFound(page)).toContain(`[P ${sentence}]`)
    })
  }
})

describe('findRegions with a title given', () => {
  const text = 'Polls opened on Friday across the country.\n\nTurnout was high in the north, officials said.'

  test('takes the title that createDoc put before the text', () => {
    const doc = findRegions(createDoc({ title: 'Russia votes', text }))
    expect(doc.regions).toEqual([
      { start: 0, end: 12, kind: 'title' },
      { start: 14, end: 56, kind: 'paragraph' },
      { start: 58, end: 104, kind: 'paragraph' },
    ])
  })

  test('does not take the title again where the page repeats it', () => {
    const page = `Menu\nHome\nNews\nSearch\n\nRussia votes\n\nBy Jane Doe\n\n${text}`
    const doc = findRegions(createDoc({ title: 'Russia votes', text: page }))
    expect(doc.regions.map((region) => region.kind)).toEqual(['title', 'byline', 'paragraph', 'paragraph'])
  })

  test('keeps a title with a full stop, and one alone', () => {
    expect(findRegions(createDoc({ title: 'It is over.', text })).regions[0]).toEqual({ start: 0, end: 11, kind: 'title' })
    expect(findRegions(createDoc({ title: 'It is over.', text: '' })).regions).toEqual([{ start: 0, end: 11, kind: 'title' }])
  })
})

describe('findRegions takes any string', () => {
  test.each(['', ' ', '\n\n\n', '\u0000', '\ufeff', '•', '• • •', '* * *', '\u200b\u200b'])('that says nothing: %j', (text) => {
    expect(findRegions(createDoc(text)).regions).toEqual([])
  })

  test.each([
    'constructor',
    '__proto__',
    'Share',
    'hello',
    '?',
    '123',
    '\ud800',
    'Привет, мир.',
    '新聞',
    '😀',
  ])('of one word: %j', (text) => {
    const { regions } = findRegions(createDoc(text))
    expect(mark(text, regions).replace(/[TP]/g, 'X')).toBe(`[X ${text}]`.replace(/[TP]/g, 'X'))
  })

  test('with the byte order mark and blanks around', () => {
    expect(findRegions(createDoc('\ufeff  It rained. \r\n')).regions).toEqual([{ start: 3, end: 13, kind: 'paragraph' }])
  })

  test('of any shape: regions in order, apart, trimmed, the same twice', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(
        '\n',
        '\n\n',
        '\r\n',
        ' ',
        '\u2028',
        '•',
        'Menu',
        'By Jane Doe',
        'Related',
        'The man said that he would not go.',
        'KYIV, 3 March (AP) - ',
        '\ud83d',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('')
        const { regions } = findRegions(createDoc(text))
        let at = 0
        for (const { start, end } of regions) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
          at = end
        }
        expect(findRegions(createDoc(text)).regions).toEqual(regions)
      }),
      { numRuns: 100 },
    )
  })

  test.each<[string, string, number]>([
    ['a long line', 'word '.repeat(400_000), 1],
    ['empty lines', '\n'.repeat(1_000_000), 0],
    ['bullets', '•\n'.repeat(500_000), 0],
    ['brackets', '['.repeat(1_000_000), 1],
    ['places', `${'A-'.repeat(500_000)}\n`, 1],
  ])('as long as you like: %s', (_, text, count) => {
    expect(findRegions(createDoc(text)).regions).toHaveLength(count)
  })

  test('of many articles in one: all are read', () => {
    const article = 'The river nobody owns\n\nThe two governments have talked for years about the river.\n\nAbout the author\n\n'
    expect(findRegions(createDoc(article.repeat(4000))).regions.length).toBeGreaterThan(4000)
  })
})
