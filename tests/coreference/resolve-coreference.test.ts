import { describe, expect, test } from 'vitest'
import { createDoc, extractAttributions, pipe, recognizeEntities, resolveCoreference, segment } from '../../src/index'

function resolve(text: string) {
  return pipe(createDoc(text), segment, (doc) => recognizeEntities(doc), extractAttributions, resolveCoreference)
}

/** Reads `Norway said [it]{state:NOR} would pay.` */
function parse(marked: string): { text: string; references: string[] } {
  let text = ''
  let from = 0
  const references: string[] = []
  for (const match of marked.matchAll(/\[([^\]]+)\]\{([^}]+)\}/g)) {
    text += marked.slice(from, match.index)
    for (const actor of match[2].split('+')) references.push(`${text.length}:${match[1]}:${actor}`)
    text += match[1]
    from = match.index + match[0].length
  }
  return { text: text + marked.slice(from), references }
}

const EXAMPLES: readonly (readonly [what: string, marked: string])[] = [
  ['a state speaks', 'Norway said [it]{state:NOR} would pay.'],
  ['a possessive', 'Kenya recalled [its]{state:KEN} ambassador.'],
  ['a possessive in a relative clause', 'Japan, Chad and Kenya met; Vietnam, which has [its]{state:VNM} own fears, left.'],
  ['a reflexive', 'Tunisia tried to defend [itself]{state:TUN} in court.'],
  ['a man', 'Emmanuel Macron landed at noon. [He]{person:emmanuel-macron} met [his]{person:emmanuel-macron} host.'],
  ['a woman', 'Angela Merkel met Vladimir Putin. [She]{person:angela-merkel} told [him]{person:vladimir-putin} the truth.'],
  ['the country', 'Peru closed the border. [The country]{state:PER} feared an outbreak.'],
  ['the alliance', 'NATO sent ships. [The alliance]{igo:nato} said [it]{igo:nato} had been asked.'],
  [
    'two people',
    'Emmanuel Macron and Olaf Scholz met in Lyon. [They]{person:emmanuel-macron+person:olaf-scholz} discussed trade.',
  ],
  [
    'two people who met',
    'Emmanuel Macron met Giorgia Meloni in Rome. [They]{person:emmanuel-macron+person:giorgia-meloni} discussed trade.',
  ],
  ['two states', 'France and Italy signed a treaty. [They]{state:FRA+state:ITA} will share the cost.'],
  ['a speaker', '“[I]{person:emmanuel-macron} am ready,” Emmanuel Macron said.'],
  ['a subject to come', 'While [its]{state:TUR} economy shrinks, Turkey is arming.'],
  ['a people', 'Fijians love [their]{state:FJI} reefs, and [they]{state:FJI} guard them.'],
  ['a noun taken for a verb’s place', 'China claims Taiwan as [its]{state:CHN} own.'],
  ['a part of it is no place named before', 'Chad lies north of Lake Chad. Chad defended [its]{state:TCD} territory.'],
  ['a conjunction is no determiner', 'The African Union was told that force would fail.'],
  ['under a preposition', 'As ties with Chad and Mali have grown, Niger has changed since [it]{state:NER} left.'],
  ['an object of helping', 'Officials said that Poland was helping them flee.'],
  ['rulers', 'Niger’s junta freed a minister. Days later [the junta]{state:NER} closed the border with Benin.'],
  ['those who govern', 'Sudan’s government rejected the offer. Days later [the government]{state:SDN} met envoys of Egypt.'],
  ['those who govern a part', 'Sudan’s government rejected the offer. The local government met envoys of Egypt.'],
  ['rulers of nobody named', 'The regime fell. Kenya and Peru sent envoys.'],
  [
    'who goes on speaking',
    'Emmanuel Macron spoke first. “Olaf Scholz has no plan,” Macron said. “And Scholz knows it,” [he]{person:emmanuel-macron} added.',
  ],
  [
    'the object of a participle',
    'Joe Biden spoke on Monday, mocking Donald Trump and accusing [him]{person:donald-trump} of lying.',
  ],
  ['two who speak', 'Kenya and Peru said [they]{state:KEN+state:PER} would meet.'],
  ['who is to come after a concession', 'Although [he]{person:emmanuel-macron} lost, Emmanuel Macron smiled.'],
  ['a clause to come', 'Kenya made it clear that Peru must pay.'],
  ['an unnamed text that speaks of itself', 'The report on Kenya said it was late.'],
  ['what an apposition names', 'Kenya’s neighbour, Somalia, said [it]{state:SOM} would pay.'],
  ['two joined by and', 'Kenya sued Peru. Talks between [the country]{state:KEN} and Peru failed.'],
  ['told by what follows', 'Lima is large. The city of Oxford is small. A man left the country in which he lived.'],
  ['another than one named', 'Kenya won. Peru was the best country of all.'],
  ['nobody', 'Kenya was calm. It is clear that it will rain.'],
  ['what was said or done', 'Kenya left Chad. It was also a reminder that nobody is safe.'],
  ['unnamed people', 'Two farmers lost all they had.'],
]

describe('marked examples', () => {
  test.each(EXAMPLES)('%s', (_what, marked) => {
    const { text, references } = parse(marked)
    const found = resolve(text).mentions.filter(({ form }) => form !== 'name')
    // A nominal begins after its determiner (GUIDELINES 5).
    const expected = references.map((reference) => reference.replace(/^(\d+):[Tt]he /, (_, at) => `${Number(at) + 4}:`))
    expect(found.map(({ start, end, actor }) => `${start}:${text.slice(start, end)}:${actor}`)).toEqual(expected)
  })
})

describe('what it leaves and fills', () => {
  test('names stay as they are, mentions stay sorted', () => {
    const before = pipe(
      createDoc('Norway said it would pay. Sweden said it would not.'),
      segment,
      (doc) => recognizeEntities(doc),
      extractAttributions,
    )
    const after = resolveCoreference(before)
    expect(after.mentions.filter(({ form }) => form === 'name')).toEqual(before.mentions)
    const starts = after.mentions.map(({ start }) => start)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
  })

  test('the holder of a pronoun source', () => {
    const { attributions } = resolve('Angela Merkel spoke in Berlin. She said the crisis was over.')
    expect(attributions.at(-1)?.holder).toBe('person:angela-merkel')
  })

  test('an organ of a state becomes an actor of its own', () => {
    const { attributions, actors } = resolve('Kenya closed the border. Its interior ministry said the step was needed.')
    expect(attributions.at(-1)?.holder).toBe('org:kenya-interior-ministry')
    expect(actors.find(({ id }) => id === 'org:kenya-interior-ministry')?.of).toBe('state:KEN')
  })

  test('an unnamed spokesman speaks for the body that spoke before', () => {
    const { attributions } = resolve('NATO said the drill was routine. A spokesman said it would end on Friday.')
    expect(attributions.map(({ holder }) => holder)).toEqual(['igo:nato', 'igo:nato'])
  })
})

describe('any text', () => {
  test.each([
    '',
    'it',
    'They they them, themselves',
    'constructor said it was __proto__',
    '\ud800 he',
    'I we us. '.repeat(400),
  ])('is read without a throw', (text) => {
    expect(resolve(text)).toEqual(resolve(text))
  })
})
