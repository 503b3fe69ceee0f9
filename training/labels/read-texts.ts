import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { worldPassages } from '../names/world-news'
import { DATA } from '../sentiment/data'
import { readBlocks } from './read-blocks'

/** The passages of our own making (training/names/world-news.txt), as a set; their ids are their places in the file. */
export const WORLD_NEWS = 'world-news'

/** Articles of our own making about world politics (world-articles.txt), as a set; their ids are their places in the file. */
export const WORLD_ARTICLES = 'world-articles'

/** Each with the head that says its kind: opinion, analysis, report or mixed, and the part of the world. */
export function worldArticles(): { readonly head: string; readonly text: string }[] {
  return readBlocks(join(import.meta.dirname, 'world-articles.txt')).map(({ head, body }) => ({ head, text: body }))
}

/** The articles of a set's train part by id, each with its title before it, as they were labelled. */
export function readTexts(set: string): Map<string, string> {
  if (set === WORLD_NEWS) return new Map(worldPassages().map(({ text }, i) => [String(i), text.text]))
  if (set === WORLD_ARTICLES) return new Map(worldArticles().map(({ text }, i) => [String(i), text]))
  const texts = new Map<string, string>()
  for (const line of readFileSync(join(DATA, set, 'train.jsonl'), 'utf8').split('\n')) {
    if (line === '') continue
    const { id, title, text } = JSON.parse(line)
    texts.set(id, title ? `${title}\n\n${text}` : text)
  }
  return texts
}
