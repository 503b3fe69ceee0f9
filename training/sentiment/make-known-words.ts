/** Writes the list of words that are known in lower case, front-coded: shared letters of the word before, then the rest. */
import { writeFileSync } from 'node:fs'
import { countWords } from './words'

const words = countWords(process.env.STANCEKIT_DATA ?? '../shared/datasets')
  .filter(({ count }) => count >= 3)
  .map(({ word }) => word)
  .sort()
let before = ''
let packed = ''
for (const word of words) {
  let shared = 0
  while (shared < 25 && shared < before.length && before[shared] === word[shared]) shared++
  packed += String.fromCharCode(65 + shared) + word.slice(shared)
  before = word
}
writeFileSync(
  'models/sentiment-words.ts',
  `/** Words mostly written in lower case, sorted and front-coded: a capital letter says how many letters are shared. Made by training/sentiment/make-known-words.ts. */\nexport const sentimentWords =\n  ${JSON.stringify(packed)}\n`,
)
console.log(words.length, packed.length)
