/** Lists the words that are mostly written in lower case in running news text, by frequency. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { scan, WORD } from '../../src/sentiment/scan'

export interface WordCount {
  readonly word: string
  readonly count: number
}

export function countWords(folder: string): WordCount[] {
  const lower = new Map<string, number>()
  const upper = new Map<string, number>()
  for (const set of ['allsides-genre', 'newsmtsc', 'rusentne-en', 'sentfin', 'finentity']) {
    const seen = new Set<string>()
    for (const line of readFileSync(join(folder, set, 'train.jsonl'), 'utf8').split('\n')) {
      if (line === '') continue
      const { text } = JSON.parse(line) as { text: string }
      if (seen.has(text)) continue
      seen.add(text)
      for (const unit of scan(text, 0, text.length, [])) {
        if (unit.kind !== WORD || unit.initial) continue
        const counts = unit.capital ? upper : lower
        counts.set(unit.word, (counts.get(unit.word) ?? 0) + 1)
      }
    }
  }
  const words: WordCount[] = []
  for (const [word, count] of lower) {
    if (/^[a-z']+$/.test(word) && count >= (upper.get(word) ?? 0)) words.push({ word, count })
  }
  return words.sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
}
