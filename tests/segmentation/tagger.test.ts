import { expect, it } from 'vitest'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { wink } from '../../src/segmentation/wink'

const { its, readDoc } = winkNLP(model, ['negation', 'pos'])

it.each([
  'The minister did not say whether the talks , which never began , will end .',
  'Officials can not deny it , but nobody said so . Reports of a new round of strikes were false .',
  "They won't leave and we don't know why ; it isn't clear that the vote's result will stand .",
  'She has been working to open the closed border since Monday , without help from the United Nations .',
  'To run a race is to race a run , and the well known well is known well .',
  'I do n’t think that . No , not at all ! Neither the army nor the police shot first ?',
  'More than 77777 people had fled by the 21st ; most of them xqing xqed Xqx “ without papers ” .',
  'U.S. Army Gen. Smith hardly ever spoke . He WAS here . The CONSTRUCTOR toString did nothing ...',
])('tags and negates as wink-nlp does: %s', (text) => {
  const { tagger } = wink()
  const tokens = readDoc(text).tokens()
  const parts = text.split(' ').flatMap((form) => tagger.partsOf(form))
  const { tags, negated } = tagger.tag(parts)
  expect(parts.map((part) => part.value)).toEqual(tokens.out(its.value))
  expect(parts.map((_, i) => tagger.nameOf(tags[i]))).toEqual(tokens.out(its.pos))
  expect(parts.map((_, i) => negated[i] === 1)).toEqual(tokens.out(its.negationFlag))
  expect(parts.map((part, i) => tagger.lemmaOf(part, tags[i]))).toEqual(tokens.out(its.lemma as never))
})
