import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { version } from '../../package.json'
import { runActors } from './actors-command'
import { type AnalyzeCommandOptions, FORMATS, runAnalyze } from './analyze-command'
import { runEvaluate } from './evaluate-command'
import { CommandError } from './read-text'
import { messageOf } from './stancekit-error'

const INPUTS = ['auto', 'jsonl', 'csv', 'tsv', 'parquet', 'html', 'text'] as const

const program = new Command('stancekit')
  .description('Reads news: who is in an article, who said what, how each actor is presented, who stands how toward whom.')
  .version(version)
  .configureOutput({
    outputError: (text, write) =>
      write(
        `stancekit: ${text
          .replace(/^error: /, '')
          .trimEnd()
          .replace(/\s*\n\s*/g, ' ')} (see stancekit --help)\n`,
      ),
  })
  .configureHelp({ showGlobalOptions: true })
  .exitOverride()
  .addHelpText(
    'after',
    `
Exit codes: 0 all done; 1 some file or record failed (the others are done, and the number is told); 2 the call cannot be
carried out, or not to its end (a full disk); 130 interrupted. After 2 and 130, the same call goes on where --out names a place.

Examples:
  stancekit analyze article.txt --toward Russia,CSTO
  pbpaste | stancekit analyze - --format json
  stancekit analyze corpus/*.jsonl --workers 2 --format parquet --out results/
  stancekit actors Rakhmon`,
  )

program
  .command('analyze')
  .description('analyze articles: texts, web pages, and files with many (JSONL, CSV, Parquet)')
  .argument('<file...>', 'files, folders, globs; - for standard input')
  .option('-t, --toward <actors>', 'keep to these actors: ids, names or aliases, parted by commas', parseList)
  .addOption(new Option('-f, --format <format>', 'how to print').choices(FORMATS).default('table'))
  .option(
    '-o, --out <path>',
    'write to a file instead of standard output; a folder for parquet, and for all tables as csv (results/)',
  )
  .option('--actors <path>', 'actors of your own, as JSON or TSV')
  .option('--date <date>', 'date of the articles (YYYY-MM-DD): decides who is in office', parseDate)
  .option('--no-roll-up', 'do not count leaders, ministries and seats of power for their state')
  .addOption(new Option('-i, --input <kind>', 'what the files are').choices(INPUTS).default('auto'))
  .option('--text-column <name>', 'column that holds the text (default: text)')
  .option('--id-column <name>', 'column that holds the id (default: id)')
  .option('--title-column <name>', 'column that holds the title (default: title)')
  .option('--date-column <name>', 'column that holds the date (default: date)')
  .option('--url-column <name>', 'column that holds the address (default: url)')
  .option('--outlet-column <name>', 'column that holds the outlet (default: outlet)')
  .option('--encoding <label>', 'encoding of JSONL and CSV (default: utf-8)')
  .option('--delimiter <character>', 'what parts the columns of CSV (default: a comma; in .tsv a tab)')
  .option('--max-record-bytes <number>', 'a larger record fails (default: 16777216)', parseCount)
  .option(
    '--layers <layers>',
    'keep to these layers in jsonl and json, parted by commas: text, meta, stances, summary, ...',
    parseList,
  )
  .option('-w, --workers <number>', 'threads (default: by the machine; 0 for little input)', parseCount)
  .option('--worker-memory <MB>', 'what the heap of a thread may take (default: 2048)', parseCount)
  .option('--checkpoint-records <number>', 'records that a killed run does again at most (default: 1000)', parseCount)
  .option('--restart', 'give up what an interrupted run left at --out')
  .option('-q, --quiet', 'no progress and no summary')
  .action(async (files: string[], options: AnalyzeCommandOptions) => exit(await runAnalyze(files, options)))

program
  .command('evaluate')
  .description('compare the analysis with gold files (ID.txt and ID.gold.json); without a folder, with the shipped gold corpus')
  .argument('[dir]', 'folder with the texts and their gold files')
  .option('--json <path>', 'write the figures as JSON')
  .action((dir: string | undefined, options: { json?: string }) => exit(runEvaluate(dir, options)))

program
  .command('actors')
  .description('tell which actors a name could be')
  .argument('<query...>', 'a name as it stands in a text')
  .option('--actors <path>', 'actors of your own, as JSON or TSV')
  .option('--date <date>', 'date of the text (YYYY-MM-DD)', parseDate)
  .option('--json', 'print JSON')
  .action((query: string[], options: { actors?: string; date?: string; json?: boolean }) =>
    exit(runActors(query.join(' '), options)),
  )

function parseList(value: string): string[] {
  const names = value.split(',').flatMap((name) => (name.trim() === '' ? [] : [name.trim()]))
  if (names.length === 0) throw new InvalidArgumentError('Give at least one actor.')
  return names
}

function parseCount(value: string): number {
  if (!/^\d{1,15}$/.test(value)) throw new InvalidArgumentError('Give a whole number.')
  return Number(value)
}

function parseDate(value: string): string {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(value) || Number.isNaN(Date.parse(value))) {
    throw new InvalidArgumentError('Give it as YYYY-MM-DD.')
  }
  return value
}

function exit(code: number): void {
  process.exitCode = code
}

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

program.parseAsync().catch((error: unknown) => {
  if (error instanceof CommanderError) return exit(error.exitCode === 0 ? 0 : 2)
  if (error instanceof CommandError) return fail(error.message, error.exitCode)
  const message = messageOf(error)
  if (message === null) throw error
  return fail(message, 2)
})

function fail(message: string, code: number): void {
  process.stderr.write(`stancekit: ${message}\n`)
  exit(code)
}
