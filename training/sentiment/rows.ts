/** Masked sentences as export.ts wrote them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NUMBER, OTHER, PUNCTUATION, SOURCE, TARGET, type Unit, WORD } from '../../src/sentiment/scan'
import { formOf } from '../../src/sentiment/word-forms'

export const WORK = process.env.SENTIMENT_WORK ?? '/tmp/sent'

export interface MaskedRow {
  readonly set: string
  readonly id: string
  readonly group?: string
  readonly subset?: string
  readonly label?: number
  readonly focus: number
  /** Of a relation: who holds it. */
  readonly source?: number
  readonly soft?: readonly number[]
  readonly words: readonly string[]
}

export function readRows(name: string, limit = Number.POSITIVE_INFINITY): MaskedRow[] {
  const lines = readFileSync(join(WORK, `${name}.jsonl`), 'utf8')
    .trimEnd()
    .split('\n')
  return lines.slice(0, limit).map((line) => joinTitles(JSON.parse(line) as MaskedRow))
}

export function unitsFromWords(words: readonly string[]): Unit[] {
  return words.map((word, i) => {
    const kind =
      word === '@t'
        ? TARGET
        : word === '@s'
          ? SOURCE
          : word === '@o'
            ? OTHER
            : word === '@n'
              ? NUMBER
              : /[a-z]/i.test(word) || word.charCodeAt(0) > 191
                ? WORD
                : PUNCTUATION
    return { start: i, end: i + 1, kind, word, capital: false, initial: false, form: formOf(word) }
  })
}

/** "@o . @t" of rows written before titles cut short were joined with their names ("Mr. Obama"). */
function joinTitles(row: MaskedRow): MaskedRow {
  const words: string[] = []
  let { focus, source } = row
  for (let i = 0; i < row.words.length; i++) {
    const name = row.words[i + 2]
    if (
      i !== row.focus &&
      row.words[i] === '@o' &&
      row.words[i + 1] === '.' &&
      (name === '@o' || name === '@t' || name === '@s') &&
      row.words[i - 1] !== '<'
    ) {
      i++
      continue
    }
    if (i === row.focus) focus = words.length
    if (i === row.source) source = words.length
    words.push(row.words[i])
  }
  return source === undefined ? { ...row, words, focus } : { ...row, words, focus, source }
}
