import { describe, expect, test } from 'vitest'
import { createDoc, extractAttributions, pipe, recognizeEntities, resolveCoreference, segment } from '../../src/index'

function pronouns(text: string): string[] {
  const doc = pipe(createDoc(text), segment, (d) => recognizeEntities(d), extractAttributions, resolveCoreference)
  return doc.mentions
    .filter(({ form }) => form === 'pronoun')
    .map(({ start, end, actor }) => `${text.slice(start, end)} ${actor.slice(actor.indexOf(':') + 1)}`)
}

describe('who says I outside quotation marks', () => {
  test('the guest of an interview', () => {
    const text =
      'Our paper interviewed Angela Merkel about trade.\n\nWhy did you stay?\n\nI had no choice.\n\nWill you write?\n\nI may.'
    expect(pronouns(text).filter((one) => /^(?:I|you) /.test(one))).toEqual([
      'you angela-merkel',
      'I angela-merkel',
      'you angela-merkel',
      'I angela-merkel',
    ])
  })

  test('whom an interview is about is not who gives it', () => {
    const text = 'Our paper interviewed a clerk about Angela Merkel.\n\nDo you like it?\n\nI do.\n\nDo you sleep?\n\nI do.'
    expect(pronouns(text).filter((one) => one.startsWith('I '))).toEqual([])
  })

  test('whoever a transcript labels', () => {
    const text = 'Angela Merkel: I am glad to be here.\nEmmanuel Macron: I agree.\nAngela Merkel: So I thought.'
    expect(pronouns(text).filter((one) => one.startsWith('I '))).toEqual([
      'I angela-merkel',
      'I emmanuel-macron',
      'I angela-merkel',
    ])
  })

  test('the giver of a speech', () => {
    const text =
      'Remarks by President Joe Biden in Ohio\n\nThank you. I grew up near here. I know this town. I walked its streets. I was young, and I was poor.'
    expect(pronouns(text).filter((one) => one.startsWith('I '))).toEqual(Array(5).fill('I joe-biden'))
  })

  test('a column says I of its author, who is no actor', () => {
    const text =
      'The speech of Joe Biden was long.\n\nI think it failed. I slept. I woke. I left. “We shall win,” Biden said. I doubt it.'
    expect(pronouns(text).filter((one) => one.startsWith('I '))).toEqual([])
  })
})

describe('nouns that end names', () => {
  test.each([
    ['The Church of England met on Monday. Members of the church were split.', 'church'],
    ['A crane fell on the Grand Mosque in Mecca. Workers of the Grand Mosque said the mosque was full.', 'mosque'],
  ])('%s', (text, noun) => {
    const doc = pipe(createDoc(text), segment, (d) => recognizeEntities(d), extractAttributions, resolveCoreference)
    const found = doc.mentions.filter(({ form }) => form === 'nominal').map(({ start, end }) => text.slice(start, end))
    expect(found).toContain(noun)
  })
})
