import { expect, test } from 'vitest'
import { createDoc, pipe, recognizeEntities, segment } from '../../src/index'

function namesOf(text: string): string[] {
  const doc = pipe(createDoc(text), segment, recognizeEntities)
  return doc.mentions.map(({ start, end }) => text.slice(start, end))
}

test('names at the end of a list are two', () => {
  const names = namesOf('Sales of Groupe PSA, Ford and Hyundai fell in China. Hyundai closed a plant.')
  expect(names).toContain('Ford')
  expect(names).not.toContain('Ford and Hyundai')
})

test('one name that holds `and` stays whole', () => {
  expect(namesOf('The Food and Agriculture Organization met in Rome.')).toContain('Food and Agriculture Organization')
})

test('two names of one word are two where one of them is known', () => {
  expect(namesOf('Apple and Nvidia declined to comment.')).toEqual(['Apple', 'Nvidia'])
})
