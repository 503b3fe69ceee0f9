/**
 * Writes the list of words that are known in lower case with what they mostly are (by the tagger of wink-nlp on the same
 * texts): front-coded, a capital letter for the letters shared with the word before, the rest, and a digit.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { segment } from '../../src/segmentation/segment'
import { DATA } from './data'
import { countWords } from './words'

const tags = new Map<string, Map<string, number>>()
for (const set of ['allsides-genre', 'newsmtsc', 'rusentne-en']) {
  const seen = new Set<string>()
  for (const line of readFileSync(join(DATA, set, 'train.jsonl'), 'utf8').split('\n')) {
    if (line === '') continue
    const { text } = JSON.parse(line) as { text: string }
    if (seen.has(text)) continue
    seen.add(text)
    for (const token of segment({ text, meta: {} }).tokens) {
      const word = text.slice(token.start, token.end).replaceAll('’', "'")
      if (word !== word.toLowerCase()) continue
      const counts = tags.get(word) ?? new Map<string, number>()
      tags.set(word, counts)
      counts.set(token.pos, (counts.get(token.pos) ?? 0) + 1)
    }
  }
}

/** 0 noun, 1 verb, 2 adjective, 3 adverb, 4 noun or verb, 5 verb or noun, 6 adjective or verb, 9 other. */
function codeOf(word: string): number {
  const counts = tags.get(word) ?? new Map<string, number>()
  const total = [...counts.values()].reduce((a, b) => a + b, 0)
  const share = (pos: string): number => (counts.get(pos) ?? 0) / Math.max(1, total)
  const [noun, verb, adjective, adverb] = ['NOUN', 'VERB', 'ADJ', 'ADV'].map(share)
  if (noun + verb >= 0.6 && noun > 0.08 && verb > 0.08) return noun >= verb ? 4 : 5
  if (adjective + verb >= 0.6 && adjective > 0.15 && verb > 0.15) return 6
  const largest = Math.max(noun, verb, adjective, adverb)
  if (largest < 0.4) return total === 0 ? 0 : 9
  return [noun, verb, adjective, adverb].indexOf(largest)
}

const words = countWords(DATA)
  .filter(({ count }) => count >= 3)
  .map(({ word }) => word)
  .sort()
let before = ''
let packed = ''
for (const word of words) {
  let shared = 0
  while (shared < 25 && shared < before.length && before[shared] === word[shared]) shared++
  packed += String.fromCharCode(65 + shared) + word.slice(shared) + codeOf(word)
  before = word
}
writeFileSync(
  'models/sentiment-words.ts',
  `/** Words mostly written in lower case with a part of speech each, sorted and front-coded. Made by training/sentiment/make-known-words.ts. */\nexport const sentimentWords =\n  ${JSON.stringify(packed)}\n`,
)
console.log(words.length, packed.length)
