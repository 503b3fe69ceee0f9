/**
 * Linear model from hard labels and the teacher's: `npx tsx training/sentiment/distill.ts`. Reads what export.ts and
 * teacher.py wrote.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NUMBER, OTHER, PUNCTUATION, TARGET, type Unit, WORD } from '../../src/sentiment/scan'
import { analyzeUnits, targetFeatures } from '../../src/sentiment/target-features'
import type { Example } from '../logistic'

export const WORK = process.env.SENTIMENT_WORK ?? '/tmp/sent'

export interface MaskedRow {
  readonly set: string
  readonly id: string
  readonly group?: string
  readonly subset?: string
  readonly label?: number
  readonly focus: number
  readonly words: readonly string[]
}

export function readRows(name: string, limit = Number.POSITIVE_INFINITY): MaskedRow[] {
  const lines = readFileSync(join(WORK, `${name}.jsonl`), 'utf8')
    .trimEnd()
    .split('\n')
  return lines.slice(0, limit).map((line) => JSON.parse(line) as MaskedRow)
}

/** The teacher's probabilities at a temperature, as many as there are. */
export function readSoft(name: string, temperature = 1): number[][] {
  const path = join(WORK, `${name}.soft.jsonl`)
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const logits = (JSON.parse(line) as number[]).map((x) => x / temperature)
      const largest = Math.max(...logits)
      const exps = logits.map((x) => Math.exp(x - largest))
      const sum = exps.reduce((a, b) => a + b, 0)
      return exps.map((x) => x / sum)
    })
}

export function unitsFromWords(words: readonly string[]): Unit[] {
  return words.map((word, i) => {
    const kind =
      word === '@t'
        ? TARGET
        : word === '@o'
          ? OTHER
          : word === '@n'
            ? NUMBER
            : /[a-z]/i.test(word) || word.charCodeAt(0) > 191
              ? WORD
              : PUNCTUATION
    return { start: i, end: i + 1, kind, word, capital: false, initial: false }
  })
}

export function rowExample(row: MaskedRow, soft: readonly number[] | null, weight: number): Example {
  const { hashes, values } = targetFeatures(analyzeUnits(unitsFromWords(row.words)), row.focus)
  return {
    features: Uint32Array.from(hashes),
    values: Float32Array.from(values),
    label: row.label ?? 0,
    weight,
    ...(soft === null ? {} : { soft }),
  }
}
