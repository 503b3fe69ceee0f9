import { expect, test } from 'vitest'
import { createDoc, pipe, recognizeEntities, segment } from '../../src/index'

test.each([
  ['The governor of Georgia spoke on Friday.', 'place:georgia-us-state'],
  ['The president spoke in Georgia, a southern US state.', 'place:georgia-us-state'],
  ['Voters in Georgia and Florida went to the polls.', 'place:georgia-us-state'],
  ['Georgia and Armenia signed a treaty in Tbilisi.', 'state:GEO'],
])('Georgia the state and the US state: %s', (text, actor) => {
  const doc = pipe(createDoc(text), segment, recognizeEntities)
  expect(doc.mentions.find(({ start, end }) => text.slice(start, end) === 'Georgia')?.actor).toBe(actor)
})
