import { describe, expect, it } from 'vitest'
import { createDoc, segment, textOf } from '../../src/index'

/** Texts with `¦` where a sentence ends. Blanks around it are the text's own. */
const CASES: Record<string, readonly string[]> = {
  'full stops, question and exclamation marks': [
    'Polls opened in Nairobi on Tuesday.¦ Turnout was low.¦ Why?¦ Nobody knows!',
    'The price rose to $3.50.¦ It had been $2.¦ 40 people protested.',
    'Turnout was 41.5 percent, down from 52.3 percent in 2019.¦ Then came 2020.',
    'Really?!¦ Yes.¦ Is that so??¦ It is.',
  ],
  'sentences glued together': [
    'Can the government counter it?¦The Islamic State says no.¦It has its reasons.',
    'He works for Radio Free Europe.¦The station was founded in 1949.',
    'They bought 1,000.¦That was too many.¦“Far too many,” she said.¦He agreed.',
    'He said “stop.”¦The crowd went on.',
    'Reuters reported it (in Lima).¦The ministry denied it.',
    'She lives in Washington, D.C., and writes for Example.com every week.',
    'The file report.pdf is at www.example.org/data.html on the site.',
  ],
  'titles, initials and names': [
    'Gen. Gerasimov met Sen. Smith and Lt. Col. Jane Doe.¦ They talked.',
    'Mr. and Mrs. Dalloway saw Dr. No.¦ It rained.',
    'J. K. Rowling and George W. Bush met St. John in Ft. Worth.',
    'Franklin D. Roosevelt died in April.¦ He was 63.',
    'You and I.¦ Did you see Albert I. Jones?',
  ],
  'abbreviations inside and at the end': [
    'The U.S. Army left.¦ He lives in the U.S.¦ The president does not.',
    'The U.N. Security Council met at 5 p.m. on Sept. 3.¦ It met again at 6 p.m.¦ Nobody came.',
    'She works for Acme Inc. in Ohio.¦ He works for Acme Corp.¦ They are paid by Acme Ltd.¦ It is rich.',
    'They grow wheat, barley, etc.¦ Maize is rare, i.e. unknown, cf. Brown et al. for the south.',
    'Asked whether he would resign, he said no.¦ The house at No. 10 stayed dark.',
    'Article 5 is in sec. 2, p. 7, of vol. 3.¦ It is short.',
    'The attack of Dec. 31st failed.¦ Jan. 1 was quiet.',
  ],
  'quotations and brackets that close': [
    'He said: “They never treat us as partners!¦ We want respect!”.¦ Nobody answered.',
    '“We will not go.”¦ The crowd cheered.',
    '"Where is the army?" he asked.¦ "Gone!" she shouted.',
    '“Where are they?” Merkel asked.¦ “Here,” said Hollande.',
    '“We won!”¦ He left the stage.',
    '(The ministry published only a photo.)¦ Nobody saw the text.',
    'The force (designed to act fast (or so they say)).¦ It did not.',
    "'This is over.'¦ A new day began.",
    'He called it “a farce.”¦ [The firm declined to comment.]¦ It was.',
    'It was (!) and (?) so.',
  ],
  ellipses: [
    'Well ... nobody knows.¦ Perhaps…¦ Who can tell?',
    '...and so it ended.',
    'He waited... and waited.¦ Then he left....¦ She stayed.',
  ],
  'small letters after a mark': [
    'She works at Yahoo! in the accounting office.',
    'Mix it and -- voila! -- you have bread.',
    'iPhones sold well.¦ eBay did too.',
  ],
  'references and lists': [
    'He was 20 years old.[23]¦ His brother was told.¦ He came. [1] [2]¦ Nobody knew.',
    '1. Open the door.¦ 2. Close it.¦ 3. Go home.',
    '1) The first point 2) The second point'.replace(' 2)', '¦ 2)'),
    '(a) Peace.¦ (b) Land.¦ (c) Bread.',
  ],
  'blank lines and line breaks that part': [
    'Floods hit Dhaka¦\n\nThousands of people left their homes on Monday¦\n\nThe water rose',
    'Floods hit Dhaka¦\r\n\r\nThousands left.¦\r\nMore will.',
    'Buy milk¦\nCall the bank¦\nWrite to the ministry',
    'Floods hit Dhaka¦\nThousands of people left their homes on Monday as rivers burst their banks in the north of the country.¦ Two died.',
    'Topics:¦\n- the floods¦\n- the election¦\n- the strike',
    'UN chief arrives¦\nBy Jane Doe',
  ],
  'line breaks in wrapped text': [
    'The minister told a meeting of farmers in the\nnorthern province that the harvest would be\nthe best in ten years, if the rains came as they\nhad come the year before.¦ Nobody believed him,\nthough some clapped.',
    'It was a cold \nnight in the city.',
    'The talks in the capital,\nwhich nobody expected, went on.',
  ],
}

describe('segment: sentences', () => {
  for (const [name, texts] of Object.entries(CASES)) {
    it.each(texts)(`${name}: %s`, (marked) => {
      const doc = segment(createDoc(marked.replaceAll('¦', '')))
      expect(doc.sentences.map((sentence) => textOf(doc, sentence))).toEqual(marked.split('¦').map((part) => part.trim()))
    })
  }

  it('keeps to the regions, and gives bylines, datelines and captions tokens but no sentences', () => {
    const text = 'MENU Home News\nFloods hit Dhaka\nBy Jane Doe\nThousands left. More will.\nShare this'
    const span = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length })
    const doc = segment({
      ...createDoc(text),
      regions: [
        { ...span('Floods hit Dhaka'), kind: 'title' },
        { ...span('By Jane Doe'), kind: 'byline' },
        { ...span('Thousands left. More will.'), kind: 'paragraph' },
      ],
    })
    expect(doc.sentences.map((sentence) => textOf(doc, sentence))).toEqual(['Floods hit Dhaka', 'Thousands left.', 'More will.'])
    expect(doc.tokens.map((token) => textOf(doc, token)).join(' ')).toBe(
      'Floods hit Dhaka By Jane Doe Thousands left . More will .',
    )
  })

  it('does not count blanks and byte order marks as sentences', () => {
    const doc = segment(createDoc('\ufeff \n\t Polls opened. \n\n '))
    expect(doc.sentences).toEqual([{ start: 5, end: 18 }])
    expect(segment(createDoc('')).sentences).toEqual([])
    expect(segment(createDoc(' \n\u00a0\u200b')).tokens).toEqual([])
  })

  it('cuts sentences that do not end', () => {
    const doc = segment(createDoc('word '.repeat(5000)))
    expect(doc.sentences.length).toBeGreaterThan(10)
    expect(doc.tokens.length).toBe(5000)
  })
})
