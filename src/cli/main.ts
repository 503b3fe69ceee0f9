import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { version } from '../../package.json'
import { runActors } from './actors-command'
import { type AnalyzeCommandOptions, FORMATS, runAnalyze } from './analyze-command'
import { runEvaluate } from './evaluate-command'
import { CommandError } from './read-text'
import { messageOf } from './stancekit-error'

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
Exit codes: 0 all done; 1 some file could not be read (the others are done); 2 the call cannot be carried out.

Examples:
  stancekit analyze article.txt --toward Russia,CSTO
  pbpaste | stancekit analyze - --format json
  stancekit actors Rakhmon`,
  )

program
  .command('analyze')
  .description('analyze articles, given as text files or on standard input')
  .argument('<file...>', 'text files; - for standard input')
  .option('-t, --toward <actors>', 'keep to these actors: ids, names or aliases, parted by commas', parseList)
  .addOption(new Option('-f, --format <format>', 'how to print').choices(FORMATS).default('table'))
  .option('-o, --out <path>', 'write to a file instead of standard output')
  .option('--actors <path>', 'actors of your own, as JSON or TSV')
  .option('--date <date>', 'date of the articles (YYYY-MM-DD): decides who is in office', parseDate)
  .option('--no-roll-up', 'do not count leaders, ministries and seats of power for their state')
  .action((files: string[], options: AnalyzeCommandOptions) => exit(runAnalyze(files, options)))

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

try {
  program.parse()
} catch (error) {
  if (error instanceof CommanderError) exit(error.exitCode === 0 ? 0 : 2)
  else if (error instanceof CommandError) fail(error.message, error.exitCode)
  else {
    const message = messageOf(error)
    if (message === null) throw error
    fail(message, 2)
  }
}

function fail(message: string, code: number): void {
  process.stderr.write(`stancekit: ${message}\n`)
  exit(code)
}
