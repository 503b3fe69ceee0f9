import { expect, it } from 'vitest'
import { scoreSentiment } from '../../src/sentiment/score-sentiment'
import { readMarked } from './read-marked'

const SENTENCES = [
  '[Norway|a] failed its allies.',
  'The corrupt regime of [Norway|a] has crushed the protests.',
  '[Sweden|b] condemned [Norway|a] for the raid.',
  '[Norway|a] lied to its people for years.',
  '[Norway|a] won praise for its generous help.',
  'Voters call [Norway|a] a disgrace.',
  '[Norway|a] betrayed its friends and lost the war.',
  'Thanks to the courage of [Norway|a], thousands escaped.',
  'Police said [Norway|a] was behind the bombing.',
]

/** Score toward `a`, and the strongest piece of its evidence as words. */
function read(sentence: string): { score: number; contribution: number; word: string } {
  const doc = readMarked(sentence)
  const found = scoreSentiment(doc).sentiments.find(({ actor }) => actor === 'a')
  const first = found?.evidence[0]
  return {
    score: found?.score ?? 0,
    contribution: first?.contribution ?? 0,
    word: first === undefined ? '' : doc.text.slice(first.start, first.end),
  }
}

it.each(SENTENCES)('without its strongest word the score moves as told: %s', (sentence) => {
  const { score, contribution, word } = read(sentence)
  expect(word).not.toBe('')
  const rest = read(sentence.replace(new RegExp(`\\b${word}\\b ?`), ''))
  expect(Math.sign(score - rest.score)).toBe(Math.sign(contribution))
})
