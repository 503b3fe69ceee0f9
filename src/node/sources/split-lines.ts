/** A line without its end. */
export interface Line {
  readonly bytes: Uint8Array
  /** From 1. */
  readonly number: number
  /** How long the line was, in bytes: more than `bytes` holds if it was too long. */
  readonly length: number
}

const LF = 10
const CR = 13

/**
 * Cuts bytes into lines, giving those of one chunk together. A line longer than `limit` comes without its bytes, and is never
 * held as a whole. Blank lines are left out.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line[]> {
  let held: Uint8Array[] = []
  let length = 0
  let number = 0
  const take = (end: Uint8Array): Line | null => {
    number++
    const whole = length + end.length
    const line = whole > limit ? new Uint8Array(0) : trimEnd(held.length === 0 ? end : Buffer.concat([...held, end]))
    held = []
    length = 0
    return whole <= limit && isBlank(line) ? null : { bytes: line, number, length: whole }
  }
  for await (const chunk of chunks) {
    const lines: Line[] = []
    let start = 0
    for (let end = chunk.indexOf(LF); end !== -1; end = chunk.indexOf(LF, start)) {
      const line = take(chunk.subarray(start, end))
      if (line !== null) lines.push(line)
      start = end + 1
    }
    if (start < chunk.length) {
      length += chunk.length - start
      if (length > limit) held = []
      else held.push(Uint8Array.from(chunk.subarray(start)))
    }
    if (lines.length > 0) yield lines
  }
  if (length > 0) {
    const line = take(new Uint8Array(0))
    if (line !== null) yield [line]
  }
}

function trimEnd(line: Uint8Array): Uint8Array {
  return line[line.length - 1] === CR ? line.subarray(0, -1) : line
}

function isBlank(line: Uint8Array): boolean {
  for (const byte of line) if (byte !== 32 && byte !== 9 && byte !== CR) return false
  return true
}
