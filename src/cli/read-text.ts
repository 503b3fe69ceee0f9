import { readFileSync, statSync } from 'node:fs'

/** What a user did wrong, said in one line; `exitCode` 1 for a file that failed, 2 for a call that cannot be carried out. */
export class CommandError extends Error {
  readonly exitCode: 1 | 2

  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message)
    this.exitCode = exitCode
  }
}

export interface ReadText {
  readonly text: string
  /** Something worth telling that did not stop the reading. */
  readonly warning: string | null
}

/** Reads a text file, or standard input for `-`. Throws a `CommandError` for what is not a text. */
export function readText(path: string): ReadText {
  const name = path === '-' ? 'standard input' : path
  return decodeText(readBytes(path, name), name)
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

/** Decodes UTF-8, or UTF-16 with a byte order mark; what is neither but looks like text is taken for Windows-1252. */
export function decodeText(bytes: Uint8Array, name: string): ReadText {
  if (bytes.length === 0) throw new CommandError(`${name}: is empty`)
  if (bytes[0] === 0x25 && bytes[1] === 0x50 && bytes[2] === 0x44 && bytes[3] === 0x46) {
    throw new CommandError(`${name}: is a PDF; convert it to text first (for example with pdftotext)`)
  }
  let text: string
  let warning: string | null = null
  if (bytes[0] === 0xff && bytes[1] === 0xfe) text = new TextDecoder('utf-16le').decode(bytes)
  else if (bytes[0] === 0xfe && bytes[1] === 0xff) text = new TextDecoder('utf-16be').decode(bytes)
  else {
    if (isBinary(bytes)) throw new CommandError(`${name}: is a binary file, not a text`)
    try {
      text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    } catch {
      text = new TextDecoder('windows-1252').decode(bytes)
      warning = `${name}: is not UTF-8; read as Windows-1252`
    }
  }
  if (text.trim() === '') throw new CommandError(`${name}: holds no text`)
  return { text, warning }
}

// A text may hold a stray control character; a picture or an archive holds many.
function isBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, 8192)
  let controls = 0
  for (let i = 0; i < length; i++) {
    const byte = bytes[i]
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++
  }
  return controls > 1 + length / 50
}

/** Whether a text is the source of a web page. */
export function looksLikeHtml(text: string): boolean {
  return /^\uFEFF?\s*(<\?xml[^>]{0,200}>\s*)?(<!--[^>]{0,500}-->\s*)*(<!doctype html|<html[\s>]|<head[\s>]|<body[\s>])/i.test(
    text.slice(0, 2000),
  )
}
