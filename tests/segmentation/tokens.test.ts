import { describe, expect, it } from 'vitest'
import { createDoc, segment, type Token, textOf } from '../../src/index'

function tokensOf(text: string): { readonly token: Token; readonly text: string }[] {
  const doc = segment(createDoc(text))
  return doc.tokens.map((token) => ({ token, text: textOf(doc, token) }))
}

/** Tokens parted by blanks; `_` stands for nothing between two tokens. */
const CUTS: readonly [text: string, tokens: string][] = [
  ["Putin can't say; Russia's allies don't.", "Putin ca n't say ; Russia 's allies do n't ."],
  ['She’s sure they’re “in”; I’ll go, you’d stay.', 'She ’s sure they ’re “ in ” ; I ’ll go , you ’d stay .'],
  ['They cannot, and she is gonna.', 'They can not , and she is gon na .'],
  ["The allies' flag and O'Neil's d'Artagnan", "The allies ' flag and O'Neil 's d'Artagnan"],
  ['post-Soviet ex-president, non-aligned', 'post-Soviet ex-president , non-aligned'],
  ['Russian-led, Russia-Tajikistan, al-Shabaab', 'Russian - led , Russia - Tajikistan , al - Shabaab'],
  ['Moscow—which knew—and Kyiv – too -- left.', 'Moscow — which knew — and Kyiv – too -- left .'],
  ['the U.S. and the U.K.’s D.C. office', 'the U.S. and the U.K. ’s D.C. office'],
  ['Gen. Smith, Ph.D., of Acme Inc., said e.g. this', 'Gen. Smith , Ph.D. , of Acme Inc. , said e.g. this'],
  ['$1,000.50 at 5:30pm on 9/11, 2024-03-15', '$ 1,000.50 at 5:30 pm on 9/11 , 2024-03-15'],
  ['2010-2011 in the 1990s and ’90s, the 21st', '2010 - 2011 in the 1990s and ’90s , the 21st'],
  ['mail j.doe@example.com or (www.example.org/a_b?c=d).', 'mail j.doe@example.com or ( www.example.org/a_b?c=d ) .'],
  ['#COP28 by @UN :) and/or AT&T', '#COP28 by @UN :) and / or AT&T'],
  ['Really?! No... “Yes…”', 'Really ?! No ... “ Yes … ”'],
  ['"He said \'no\'," she said.', '" He said \' no \' , " she said .'],
  ['naïve café co\u00adoperate e\u0301lan', 'naïve café co\u00adoperate e\u0301lan'],
]

describe('segment: tokens', () => {
  it.each(CUTS)('%s', (text, expected) => {
    expect(
      tokensOf(text)
        .map((item) => item.text)
        .join(' '),
    ).toBe(expected)
  })

  it('tags parts of speech, gives lemmas in small letters and marks what is negated', () => {
    const read = tokensOf('The minister did not visit the occupied villages. Ministers visited Lima.')
    expect(read.map(({ token }) => token.pos).join(' ')).toBe('DET NOUN AUX PART VERB DET ADJ NOUN PUNCT NOUN VERB PROPN PUNCT')
    expect(read.map(({ token }) => token.lemma).join(' ')).toBe(
      'the minister do not visit the occupied village . minister visit lima .',
    )
    expect(read.filter(({ token }) => token.negated).map((item) => item.text)).toEqual(['visit', 'the', 'occupied', 'villages'])
  })

  it('tags short forms by what they stand for', () => {
    const read = tokensOf("It's here. Russia's here. They won't go.")
    const tags = read.map(({ token, text }) => `${text}/${token.pos}/${token.lemma}`)
    expect(tags).toContain("'s/AUX/be")
    expect(tags).toContain("'s/PART/'s")
    expect(tags).toContain('wo/AUX/will')
    expect(tags).toContain("n't/PART/not")
  })

  it('answers the same whatever was read before', () => {
    const text = 'Zxcvbnia’s Qwertyuists vlorped the glorbish frumious 77-year-old.'
    const before = segment(createDoc(text))
    for (let i = 0; i < 200; i++) segment(createDoc(`w${i}ing x${i}ed Glorbish ${i} ü${String.fromCharCode(500 + i)}x`))
    expect(segment(createDoc(text))).toEqual(before)
  })
})

const HOSTILE: Record<string, string> = {
  exclamations: '!'.repeat(20000),
  'hyphened letters': 'a-'.repeat(10000),
  digits: '7'.repeat(20000),
  commas: 'a,'.repeat(10000),
  quotes: '"'.repeat(20000),
  parentheses: '('.repeat(20000),
  addresses: 'a.b@'.repeat(5000),
  'one word': 'A'.repeat(20000),
  'lone surrogates': '\ud800 \udc00\ud800 x\udfff',
  'null characters': 'a\0b \0\0 c',
  emoji: 'Well 😀👩‍👩‍👧 done 🇰🇪!',
  'right to left': 'قال «لا» \u200f \u200e ثم',
  'words of Object': 'constructor __proto__ toString constructor. hasOwnProperty valueOf constructors constructed',
  'line ends': 'a\r\nb\rc\u2028d\u0085e',
  'line breaks': '\n'.repeat(5000),
  'spaced stops': '. '.repeat(5000),
}

describe('segment: any text', () => {
  it.each(Object.entries(HOSTILE))('%s', (_, text) => {
    const doc = segment(createDoc(text))
    const again = segment(createDoc(text))
    expect(again).toEqual(doc)
    let at = 0
    for (const token of doc.tokens) {
      expect(token.start).toBeGreaterThanOrEqual(at)
      expect(token.end).toBeGreaterThan(token.start)
      expect(typeof token.lemma).toBe('string')
      expect(typeof token.pos).toBe('string')
      expect(typeof token.negated).toBe('boolean')
      expect(textOf(doc, token)).not.toMatch(/\s/)
      at = token.end
    }
    expect(at).toBeLessThanOrEqual(text.length)
    at = 0
    for (const sentence of doc.sentences) {
      expect(sentence.start).toBeGreaterThanOrEqual(at)
      at = sentence.end
    }
    const starts = new Set(doc.tokens.map((token) => token.start))
    for (const sentence of doc.sentences) expect(starts.has(sentence.start)).toBe(true)
  })
})
