import type { Line } from './split-lines'

const QUOTE = 34
const LF = 10
const CR = 13

enum State {
  FieldStart,
  Plain,
  Quoted,
  QuoteInQuoted,
}

/**
 * Cuts CSV into its records: line breaks between quotation marks part none (RFC 4180); a mark inside an unquoted column is a
 * character like others. A record longer than `limit` comes without its bytes, and is never held as a whole. Blank lines are
 * left out.
 */
export async function* splitRecords(
  chunks: AsyncIterable<Uint8Array>,
  options: { delimiter: string; limit: number },
): AsyncGenerator<Line[]> {
  const parting = options.delimiter.charCodeAt(0)
  let state = State.FieldStart as State
  let held: Uint8Array[] = []
  let length = 0
  let number = 0
  const hold = (bytes: Uint8Array, keep: boolean): void => {
    length += bytes.length
    if (length > options.limit) held = []
    else held.push(keep ? Uint8Array.from(bytes) : bytes)
  }
  const take = (): Line[] => {
    const bytes = length > options.limit ? new Uint8Array(0) : held.length === 1 ? held[0] : Buffer.concat(held)
    const line = { bytes, number, length }
    held = []
    length = 0
    if (line.length === 0 || (bytes.length === 1 && bytes[0] === CR)) return []
    return [{ ...line, number: ++number }]
  }
  for await (const chunk of chunks) {
    const records: Line[] = []
    let start = 0
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i]
      if (state === State.Quoted) {
        if (byte === QUOTE) state = State.QuoteInQuoted
      } else if (byte === LF) {
        hold(chunk.subarray(start, i), false)
        records.push(...take())
        start = i + 1
        state = State.FieldStart
      } else if (byte === parting) state = State.FieldStart
      else if (byte === QUOTE && state !== State.Plain) state = State.Quoted
      else state = State.Plain
    }
    if (start < chunk.length) hold(chunk.subarray(start), true)
    if (records.length > 0) yield records
  }
  const last = take()
  if (last.length > 0) yield last
}
