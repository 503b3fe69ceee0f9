import { readFileSync, statSync } from 'node:fs'
import { decodeText } from '../node/text/decode-text'

/** What a user did wrong, said in one line; `exitCode` 1 for a file that failed, 2 for a call that cannot be carried out. */
export class CommandError extends Error {
  readonly exitCode: 1 | 2

  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message)
    this.exitCode = exitCode
  }
}

/** Reads a text file, or standard input for `-`. Throws a `CommandError` for what is not a text. */
export function readText(path: string): string {
  const name = nameOf(path)
  const decoded = decodeText(readBytes(path, name))
  if ('code' in decoded) throw new CommandError(`${name}: ${decoded.message}`)
  return decoded.text
}

/** What a file is called in messages. */
export function nameOf(path: string): string {
  return path === '-' ? 'standard input' : path
}

function readBytes(path: string, name: string): Buffer {
  try {
    if (path !== '-' && statSync(path).isDirectory()) throw new CommandError(`${name}: is a directory; name the files in it`)
    return readFileSync(path === '-' ? 0 : path)
  } catch (error) {
    if (error instanceof CommandError) throw error
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT') throw new CommandError(`${name}: no such file`)
    if (code === 'EACCES') throw new CommandError(`${name}: may not be read (permission denied)`)
    if (code === 'EAGAIN' || code === 'EOF') return Buffer.alloc(0)
    throw new CommandError(`${name}: cannot be read (${code ?? String(error)})`)
  }
}
