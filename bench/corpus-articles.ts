import { once } from 'node:events'
import { createWriteStream, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER = join(import.meta.dirname, '../corpus/own')
/** Short articles, so that many take minutes and not hours; a newspaper's have five times as much. */
const CHARACTERS = 800

/** Paragraphs of the articles written for this repository. */
function readParagraphs(): string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readFileSync(join(FOLDER, name), 'utf8').split(/\n{2,}/))
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph.length > 100)
}

/** Articles made of those paragraphs, each in another order, with a number in it. */
export function makeArticle(index: number, paragraphs: readonly string[]): string {
  const parts: string[] = []
  let length = 0
  for (let k = 0; length < CHARACTERS; k++) {
    const paragraph = paragraphs[(index * 7 + k * (1 + (index % 11))) % paragraphs.length]
    parts.push(paragraph)
    length += paragraph.length
  }
  return `${parts.join('\n\n').slice(0, CHARACTERS)}\n\nThis was report number ${index}.`
}

/** Writes a file of JSONL with so many articles. */
export async function writeArticles(path: string, count: number): Promise<void> {
  const paragraphs = readParagraphs()
  const file = createWriteStream(path)
  for (let i = 0; i < count; i++) {
    const line = { id: `a${i}`, text: makeArticle(i, paragraphs), outlet: `Outlet ${i % 5}`, date: '2024-05-06' }
    if (!file.write(`${JSON.stringify(line)}\n`)) await once(file, 'drain')
  }
  file.end()
  await once(file, 'close')
}
