import type Table from 'cli-table3'
import { analyze } from 'stancekit'
import { articles } from 'stancekit/corpus'
import { evaluateCorpus } from 'stancekit/evaluate'
import { readGoldDirectory } from '../evaluate/node/read-gold-directory'
import { writeOutput } from './output'
import { plainTable } from './table'

/** Runs `stancekit evaluate`; gives the exit code. */
export function runEvaluate(directory: string | undefined, options: { json?: string }): number {
  const gold = directory === undefined ? articles : readGoldDirectory(directory)
  const figures = evaluateCorpus(gold.map(({ text, gold }) => ({ predicted: analyze(text), gold })))
  if (options.json !== undefined) writeOutput(`${JSON.stringify(figures, null, 2)}\n`, options.json)
  const table: Table.Table = plainTable(['layer', 'measure', 'value', '95 % interval', 'n'])
  for (const { layer, measure, value, interval, n } of figures.figures) {
    table.push([
      layer,
      measure,
      value.toFixed(3),
      interval === null ? '' : interval.map((x) => x.toFixed(3)).join(' to '),
      String(n),
    ])
  }
  const source = directory ?? 'the shipped gold corpus'
  process.stdout.write(`${gold.length} ${gold.length === 1 ? 'article' : 'articles'} of ${source}\n${table.toString()}\n`)
  return 0
}
