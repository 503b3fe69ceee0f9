import { writeFileSync } from 'node:fs'
import { CommandError } from './read-text'

/** Writes to a file, or to standard output without one. */
export function writeOutput(text: string, path: string | undefined): void {
  if (path === undefined) {
    process.stdout.write(text)
    return
  }
  try {
    writeFileSync(path, text)
  } catch (error) {
    throw new CommandError(`${path}: cannot be written (${(error as NodeJS.ErrnoException).code ?? String(error)})`, 2)
  }
}

/** Colours where there is a terminal, unless NO_COLOR (https://no-color.org) or the destination says otherwise. */
export function useColors(toFile: boolean): boolean {
  if (toFile || (process.env.NO_COLOR ?? '') !== '') return false
  if ((process.env.FORCE_COLOR ?? '') !== '') return process.env.FORCE_COLOR !== '0'
  return process.stdout.isTTY === true && process.env.TERM !== 'dumb'
}
