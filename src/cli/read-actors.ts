import { type Actor, parseActors } from 'stancekit'
import { CommandError, readText } from './read-text'
import { messageOf } from './stancekit-error'

/** Reads actors of the user's own: TSV by the file's name, else JSON. What is wrong with them is a wrong call. */
export function readActors(path: string): readonly Actor[] {
  let text: string
  try {
    text = readText(path)
  } catch (error) {
    throw error instanceof CommandError ? new CommandError(error.message, 2) : error
  }
  try {
    return parseActors(text, /\.(tsv|tab|txt)$/i.test(path) ? 'tsv' : 'json')
  } catch (error) {
    const message = messageOf(error)
    throw message === null ? error : new CommandError(`${path}: ${message}`, 2)
  }
}
