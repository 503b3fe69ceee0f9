/**
 * Packs VADER's valences of plain words (in halves, -8 to 8): front-coded, a capital letter for the shared letters,
 * the rest of the word, the valence.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DATA } from './data'

const entries = readFileSync(join(DATA, 'sentiment-lexicons', 'vader.tsv'), 'utf8')
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'))
  .filter(([word]) => /^[a-z]{3,}$/.test(word))
  .map(([word, mean]) => [word, Math.round(Number(mean) * 2)] as const)
  .filter(([, valence]) => valence !== 0)
  .sort(([a], [b]) => (a < b ? -1 : 1))
let before = ''
let packed = ''
for (const [word, valence] of entries) {
  let shared = 0
  while (shared < 25 && shared < before.length && before[shared] === word[shared]) shared++
  packed += String.fromCharCode(65 + shared) + word.slice(shared) + valence
  before = word
}
writeFileSync(
  'models/sentiment-lexicon.ts',
  `/** VADER's valences (Hutto and Gilbert 2014, MIT licence) in halves, front-coded. Made by training/sentiment/make-lexicon.ts. */\nexport const sentimentLexicon =\n  ${JSON.stringify(packed)}\n`,
)
console.log(entries.length, packed.length)
