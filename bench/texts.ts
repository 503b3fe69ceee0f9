import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER = join(import.meta.dirname, '../corpus/articles')

interface GoldRegions {
  readonly regions: readonly { readonly start: number; readonly end: number }[]
}

/** The articles of the gold corpus as their pages gave them. */
export function readArticles(): string[] {
  return articleNames().map((name) => readFileSync(join(FOLDER, `${name}.txt`), 'utf8'))
}

/** The words of those articles alone, a blank line between paragraphs, repeated to a number of characters. */
export function newsOf(length: number): string {
  const paragraphs = articleNames().flatMap((name) => {
    const text = readFileSync(join(FOLDER, `${name}.txt`), 'utf8')
    const gold = JSON.parse(readFileSync(join(FOLDER, `${name}.gold.json`), 'utf8')) as GoldRegions
    return gold.regions.map((region) => text.slice(region.start, region.end))
  })
  return repeatTo(`${paragraphs.join('\n\n')}\n\n`, length)
}

export function repeatTo(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length)
}

function articleNames(): string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => name.slice(0, -'.txt'.length))
    .sort()
}

/** Texts on which natural-language libraries were seen to be quadratic, by what they repeat. */
export const HOSTILE: Readonly<Record<string, string>> = {
  'letter a': 'a',
  'capital A': 'A',
  'full stops': '.',
  'exclamation marks': '!',
  'quotation marks': '"',
  parentheses: '(',
  digits: '7',
  blanks: ' ',
  'line breaks': '\n',
  'words without a full stop': 'word ',
  'one name': 'Vladimir Putin ',
  'a,a,': 'a,a,',
  'a-a-': 'a-a-',
  'a.b@': 'a.b@',
  'not very': 'not very ',
  'U.S.': 'U.S. ',
  'short lines': 'Line here\n',
  'quoted words': '“Go!” he said. ',
  'unclosed quotations': '“We say ',
  'lone surrogates': '\ud800',
  'null characters': '\0',
  emoji: '😀',
}
