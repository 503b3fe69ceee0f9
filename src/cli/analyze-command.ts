import { type AnalyzeOptions, analyze, type DocInput } from 'stancekit'
import { extractArticle } from 'stancekit/html'
import { renderHtml } from 'stancekit/report'
import { formatTable } from './format-table'
import { formatCsv, formatMarkdown } from './format-text'
import { useColors, writeOutput } from './output'
import { readActors } from './read-actors'
import { CommandError, looksLikeHtml, readText } from './read-text'
import type { NamedDoc } from './rows'

export const FORMATS = ['table', 'json', 'jsonl', 'csv', 'markdown', 'html'] as const
export type Format = (typeof FORMATS)[number]

export interface AnalyzeCommandOptions {
  readonly toward?: readonly string[]
  readonly format: Format
  readonly out?: string
  readonly actors?: string
  readonly rollUp: boolean
  readonly date?: string
}

/** Runs `stancekit analyze`; gives the exit code: 0, or 1 when a file failed. Other files are still done. */
export function runAnalyze(files: readonly string[], options: AnalyzeCommandOptions): number {
  const analyzeOptions: AnalyzeOptions = {
    rollUp: options.rollUp,
    ...(options.toward === undefined ? {} : { toward: options.toward }),
    ...(options.actors === undefined ? {} : { actors: readActors(options.actors) }),
  }
  // A wrong actor is told before any file is read.
  analyze('', analyzeOptions)
  const docs: NamedDoc[] = []
  let failed = 0
  for (const file of files) {
    try {
      const input = readArticle(file)
      docs.push({
        file,
        doc: analyze({ ...input, ...(options.date === undefined ? {} : { date: options.date }), file }, analyzeOptions),
      })
    } catch (error) {
      if (!(error instanceof CommandError) || error.exitCode !== 1) throw error
      process.stderr.write(`stancekit: ${error.message}\n`)
      failed++
    }
  }
  if (docs.length > 0) writeOutput(format(docs, options), options.out)
  return failed > 0 ? 1 : 0
}

function format(docs: readonly NamedDoc[], options: AnalyzeCommandOptions): string {
  switch (options.format) {
    case 'json':
      return `${JSON.stringify(docs.length === 1 ? docs[0].doc : docs.map(({ doc }) => doc), null, 2)}\n`
    case 'jsonl':
      return docs.map(({ doc }) => `${JSON.stringify(doc)}\n`).join('')
    case 'csv':
      return formatCsv(docs)
    case 'markdown':
      return formatMarkdown(docs)
    case 'html':
      if (docs.length > 1) throw new CommandError('--format html takes one file: a report shows one article', 2)
      return renderHtml(docs[0].doc)
    case 'table': {
      const table = { colors: useColors(options.out !== undefined), width: process.stdout.columns ?? 120 }
      return docs.map((doc) => formatTable(doc, table)).join('\n')
    }
  }
}

function readArticle(file: string): DocInput {
  const { text, warning } = readText(file)
  if (warning !== null) process.stderr.write(`stancekit: ${warning}\n`)
  if (!looksLikeHtml(text)) return { text }
  const article = extractArticle(text)
  if (article === null) throw new CommandError(`${file}: is a web page in which no article was found`)
  return { ...article }
}
