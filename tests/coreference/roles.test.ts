import { describe, expect, test } from 'vitest'
import { createDoc, extractAttributions, pipe, recognizeEntities, resolveCoreference, segment } from '../../src/index'

function read(text: string, date?: string) {
  const input = date === undefined ? { text } : { text, date }
  return pipe(createDoc(input), segment, (doc) => recognizeEntities(doc), extractAttributions, resolveCoreference)
}

function nominals(text: string, date?: string): string[] {
  return read(text, date)
    .mentions.filter(({ form }) => form === 'nominal')
    .map(({ start, end, actor }) => `${text.slice(start, end)} ${actor}`)
}

const ROLES: readonly (readonly [text: string, ...nominals: string[]])[] = [
  ['Peru’s foreign minister left.', 'foreign minister person:peru-foreign-minister'],
  ['Reporters met the president of Chile.', 'president person:chile-president'],
  ['The Kenyan defence minister wept.', 'defence minister person:kenya-defence-minister'],
  ['The leader of Hezbollah vowed revenge.', 'leader person:hezbollah-leader'],
  ['The Turkish military struck first.', 'military org:turkey-military'],
  ['Ghana’s central bank cut rates.', 'central bank org:ghana-central-bank'],
  ['Vladimir Putin spoke. The Russian president was brief.', 'president person:vladimir-putin'],
  ['The Kenyan Government met. The Government then voted.', 'Government state:KEN'],
  [
    'Foreign Minister Ana Silva of Peru left. Peru’s foreign minister was tired.',
    'foreign minister person:peru-foreign-minister',
  ],
  ['Peru’s Foreign Minister Ana Silva left. The Peruvian foreign minister was tired.', 'foreign minister person:ana-silva'],
  ['Ana Silva, Peru’s foreign minister, left. The Peruvian foreign minister was tired.', 'foreign minister person:ana-silva'],
]

const NONE = [
  'Ana Silva, Peru’s foreign minister, left. Chile wept. Its foreign minister, Luis Rojas, wept.',
  'A foreign minister of Peru resigned.',
  'Presidents of Chile come and go.',
  'Kenya’s former president spoke.',
  'Ana Silva is the president of Peru.',
  'The Turkish president, Recep Tayyip Erdogan, spoke.',
  'Ana Silva, then Peru’s president, wept.',
  'Peru’s vice president slept.',
  'Mexican president-elect Ana Silva won.',
  'They met at the Mexican embassy.',
]

describe('who holds an office', () => {
  test.each(ROLES)('%s', (text, ...expected) => {
    expect(nominals(text)).toEqual(expected)
  })

  test.each(NONE)('nobody: %s', (text) => {
    expect(nominals(text)).toEqual([])
  })

  test('by the date of the article', () => {
    const text = 'The American president flew home.'
    expect(nominals(text, '2010-05-01')).toEqual(['president person:barack-obama'])
    expect(nominals(text, '2019-05-01')).toEqual(['president person:donald-trump'])
    expect(nominals(text)).toEqual(['president person:united-states-president'])
  })

  test('by the date of the article, as the source of what is said', () => {
    expect(read('Iran’s supreme leader said the war would go on.', '2020-01-05').attributions[0].holder).toBe(
      'person:ali-khamenei',
    )
    expect(nominals('The UN secretary general wept. The NATO chief agreed.', '2024-01-05')).toEqual([
      'secretary general person:antonio-guterres',
      'chief person:jens-stoltenberg',
    ])
  })

  test('an actor of its own acts for the state, and the state still speaks', () => {
    const { actors, attributions, mentions } = read('Peru’s president said the port would close.')
    expect(actors.find(({ id }) => id === 'person:peru-president')).toEqual({
      id: 'person:peru-president',
      name: 'president of Peru',
      type: 'PER',
      of: 'state:PER',
    })
    expect(mentions.find(({ form }) => form === 'nominal')?.link).toBe('role')
    expect(attributions[0].holder).toBe('state:PER')
  })

  test('whom the text calls minister of a state acts for it', () => {
    const { actors } = read('Peru’s Foreign Minister Ana Silva left.')
    expect(actors.find(({ id }) => id === 'person:ana-silva')?.of).toBe('state:PER')
  })
})
