import { expect, it } from 'vitest'
import { analyze, textOf } from '../../src/index'

it.each([
  ['Hillary Clinton spoke on Monday. Mrs. Clinton praised the plan. Clinton left.', 'Clinton', 'person:hillary-clinton'],
  ['Clinton won. Clinton left.', 'Clinton', 'person:bill-clinton'],
  ['Putin said no. Vladimir Putin then left. Putin smiled.', 'Putin', 'person:vladimir-putin'],
])('links a surname to whom the text names in full, else to the best known: %s', (text, name, actor) => {
  const doc = analyze(text)
  const own = doc.mentions.filter((mention) => textOf(doc, mention) === name)
  expect(own.map((mention) => mention.actor)).toEqual(own.map(() => actor))
  expect(own).not.toHaveLength(0)
})

it.each([
  ['Michelle Obama spoke first. Mr. Obama smiled.', ['michelle-obama', 'barack-obama']],
  ['Bill Clinton met Hillary Clinton. Ms. Clinton was tired.', ['bill-clinton', 'hillary-clinton', 'hillary-clinton']],
  ['Mrs. Clinton said she would run. Bill Clinton agreed.', ['hillary-clinton', 'bill-clinton']],
  ['Mrs. Putin smiled. Mr. Clinton left. Mrs. Putin stayed.', ['putin', 'bill-clinton', 'putin']],
  ['Ana Silva met John Silva. Mr. Silva left. Ms. Silva stayed.', ['ana-silva', 'john-silva', 'john-silva', 'ana-silva']],
])('lets a title that tells the gender decide: %s', (text, people) => {
  const { mentions } = analyze(text)
  expect(mentions.filter(({ form }) => form === 'name').map(({ actor }) => actor)).toEqual(people.map((slug) => `person:${slug}`))
})
