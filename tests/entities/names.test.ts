import { describe, expect, it } from 'vitest'
import { createDoc } from '../../src/doc/create-doc'
import { recognizeNames } from '../../src/entities/recognize-names'
import { segment } from '../../src/segmentation/segment'

/** Reads `[Name]{TYPE}` marks; places and states count as one, `GPE`. */
function unmark(marked: string): { text: string; names: string[] } {
  const names: string[] = []
  const text = marked.replace(/\[([^\]]+)\]\{(\w+)\}/g, (_, name: string, type: string) => {
    names.push(`${name} ${type}`)
    return name
  })
  return { text, names }
}

function found(text: string): string[] {
  const doc = segment(createDoc(text))
  return recognizeNames(doc, []).map(
    ({ first, end, type }) => `${text.slice(doc.tokens[first].start, doc.tokens[end - 1].end)} ${type === 'LOC' ? 'GPE' : type}`,
  )
}

const NEWS = `
[Ngozi Okonjo-Iweala]{PER} told reporters in [Abuja]{GPE} that talks would resume.
President [Nayib Bukele]{PER} of [El Salvador]{GPE} met officials of the [World Bank]{ORG}.
The [Ministry of Foreign Affairs]{ORG} in [Hanoi]{GPE} rejected the claim.
[Egyptian]{NORP} police arrested two men near [Aswan]{GPE} on Tuesday.
Mr [Tsvangirai]{PER} said the vote in [Harare]{GPE} was not fair.
[Abdel Fattah al-Sisi]{PER} met [Mohammed bin Salman]{PER} in [Riyadh]{GPE}.
Gen. [Prayut Chan-o-cha]{PER} leads the party in [Thailand]{GPE}.
[Moon Jae-in]{PER} met [Kim Jong-un]{PER}.
Lawmaker [Lo Kin-hei]{PER} was released in [Hong Kong]{GPE}.
[Hakan Fidan]{PER}'s visit to [Baghdad]{GPE} lasted two days.
[María José Pizarro]{PER}, a senator, was born in [Bogotá]{GPE}.
[Ursula von der Leyen]{PER} arrived in [Kyiv]{GPE} by train.
[Conor O'Brien]{PER} works in [Dublin]{GPE}.
The [University of Nairobi]{ORG} opened a new campus.
Shares of [Dangote Cement Plc]{ORG} fell on Monday.
The [Treaty of Versailles]{MISC} was signed in [Paris]{GPE}.
[Johnson & Johnson]{ORG} sold the firm in [Nairobi]{GPE}.
The [African Union]{ORG} ([AU]{ORG}) sent observers to [Chad]{GPE}.
In [March]{} the court ruled against [Imran Khan]{PER}.
`
  .replaceAll(/\[(\w+)\]\{\}/g, '$1')
  .trim()
  .split('\n')

describe('recognizeNames without the gazetteer', () => {
  it.each(NEWS)('%s', (marked) => {
    const { text, names } = unmark(marked)
    expect(found(text)).toEqual(names)
  })

  it('never takes calendar words, titles or the pronoun I for names', () => {
    const text =
      'I think so. On Monday I left. In December the President spoke. The Minister and I agreed in May. Friday came. Mr. and Mrs. were there.'
    expect(found(text)).toEqual([])
  })

  it('takes ordinary words that begin a sentence for what they are', () => {
    const text = 'However, nothing changed. Meanwhile prices rose. Yesterday it rained. Farmers complained. Talks continue.'
    expect(found(text)).toEqual([])
  })

  it('reads a surname as the person named in full elsewhere in the text', () => {
    const text =
      'Tunde Bakare was elected on Monday.\n\nBakare thanked the voters.\n\nThe opposition accused Bakare of fraud. "Bakare must go," they said.'
    expect(found(text)).toEqual(['Tunde Bakare PER', 'Bakare PER', 'Bakare PER', 'Bakare PER'])
  })

  it('finds names in headlines of capitals and of title case', () => {
    expect(found('PUTIN MEETS ERDOGAN IN MOSCOW')).toContain('MOSCOW GPE')
    expect(found('Putin Meets Erdogan in Moscow to Discuss Gas Prices')).toContain('Moscow GPE')
  })
})

describe('recognizeNames on any text', () => {
  const strange = [
    '',
    ' ',
    '\u0000',
    '\ud800 Abc \udc00',
    'constructor __proto__ ToString',
    'A'.repeat(5000),
    'A. '.repeat(2000),
    '- - ’ “ ” @ #',
    '你好 世界',
    "O'",
    '@Obama #Kyiv RT @UN: Hello',
  ]

  it.each(strange.map((text) => [text.slice(0, 20), text]))('%j', (_, text) => {
    const doc = segment(createDoc(text))
    const spans = recognizeNames(doc, [{ first: 0, end: 999, type: 'ORG' }])
    let at = 0
    for (const span of spans) {
      expect(span.first).toBeGreaterThanOrEqual(at)
      expect(span.end).toBeGreaterThan(span.first)
      expect(span.end).toBeLessThanOrEqual(doc.tokens.length)
      expect(span.probability).toBeGreaterThan(0)
      expect(span.probability).toBeLessThanOrEqual(1)
      at = span.end
    }
  })

  it('says the same twice', () => {
    const text = 'Sanae Takaichi spoke in Nara. Komeito left the coalition with the Liberal Democratic Party.'
    expect(found(text)).toEqual(found(text))
  })
})
