import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { articles } from '../../corpus/index'
import { embeddedCorpus } from '../../scripts/evaluate/embed-corpus'
import { parseGold } from '../../src/evaluate/gold/parse-gold'

describe('corpus', () => {
  it('is what lies in corpus/articles', () => {
    expect(readFileSync('corpus/articles/data.ts', 'utf8') === embeddedCorpus()).toBe(true)
  })
  it.each(articles.map((article) => [article.id, article] as const))('%s is right gold of its text', (id, { text, gold }) => {
    expect(parseGold(gold)).toBe(gold)
    expect(gold.id).toBe(id)
    expect(gold.length).toBe(text.length)
  })
  it.each(articles.map((article) => [article.id, article] as const))('%s survives JSON', (_, article) => {
    expect(JSON.parse(JSON.stringify(article))).toEqual({ id: article.id, text: article.text, gold: article.gold })
  })
  it('has every sentence of a mention hold it', () => {
    for (const { gold } of articles) {
      const sentences = new Map(gold.sentences.map((sentence) => [sentence.id, sentence]))
      for (const { sentence, start, end } of gold.mentions) {
        const around = sentences.get(sentence ?? '')
        expect(around && around.start <= start && end <= around.end).toBe(true)
      }
    }
  })
})
