import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DATA } from '../sentiment/data'

export interface ArticleRow {
  readonly id: string
  readonly title: string
  readonly text: string
}

/** The articles of allsides-genre train that are not known yet, in an order drawn at random. */
export function shuffledArticles(random: () => number, known: ReadonlySet<string>): ArticleRow[] {
  return readFileSync(join(DATA, 'allsides-genre', 'train.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => ({ row: JSON.parse(line) as ArticleRow, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ row }) => row)
    .filter(({ id }) => !known.has(id))
}

/** An article as it is labelled: its title before it. */
export const withTitle = ({ title, text }: ArticleRow): string => (title ? `${title}\n\n${text}` : text)
