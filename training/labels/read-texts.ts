import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DATA } from '../sentiment/data'

/** The articles of a set's train part by id, each with its title before it, as they were labelled. */
export function readTexts(set: string): Map<string, string> {
  const texts = new Map<string, string>()
  for (const line of readFileSync(join(DATA, set, 'train.jsonl'), 'utf8').split('\n')) {
    if (line === '') continue
    const { id, title, text } = JSON.parse(line)
    texts.set(id, title ? `${title}\n\n${text}` : text)
  }
  return texts
}
