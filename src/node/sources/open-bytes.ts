import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { StancekitError } from 'stancekit'

export interface OpenBytes {
  /** The bytes from the start, unzipped. */
  readonly chunks: AsyncIterable<Uint8Array>
  /** How they begin. */
  readonly head: Uint8Array
  /** Bytes read so far, as they lie on the disk. */
  readonly read: () => number
  readonly close: () => void
}

const CHUNK = 1 << 16

/** Opens a file, or standard input for `-`. What is gzipped (by its first bytes) is unzipped on the way. */
export async function openBytes(path: string): Promise<OpenBytes> {
  const source = path === '-' ? process.stdin : createReadStream(path, { highWaterMark: CHUNK })
  let read = 0
  const counted = (async function* () {
    for await (const chunk of source as AsyncIterable<Uint8Array>) {
      read += chunk.length
      yield chunk
    }
  })()
  const raw = await peek(counted, 2)
  const zipped = raw.head[0] === 0x1f && raw.head[1] === 0x8b
  // An error of the file reaches the reader through gunzip.
  const { head, chunks } = zipped ? await peek(unzip(raw.chunks), 4096) : await more(raw, 4096)
  return { head, chunks, read: () => read, close: () => void source.destroy() }
}

function unzip(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  return pipeline(chunks, createGunzip(), () => undefined)
}

interface Peeked {
  readonly head: Uint8Array
  readonly chunks: AsyncIterable<Uint8Array>
}

async function more(peeked: Peeked, length: number): Promise<Peeked> {
  return peeked.head.length >= length ? peeked : peek(peeked.chunks, length)
}

/** Reads until some bytes are there or a line is full, and gives them again with what follows. */
async function peek(chunks: AsyncIterable<Uint8Array>, length: number): Promise<Peeked> {
  const iterator = chunks[Symbol.asyncIterator]()
  const held: Uint8Array[] = []
  let size = 0
  while (size < length && !held.some((chunk) => size >= 2 && chunk.includes(10))) {
    const { done, value } = await iterator.next()
    if (done === true) break
    held.push(value)
    size += value.length
  }
  return {
    head: Buffer.concat(held),
    chunks: (async function* () {
      try {
        yield* held
        held.length = 0
        for (;;) {
          const { done, value } = await iterator.next()
          if (done === true) return
          yield value
        }
      } finally {
        await iterator.return?.()
      }
    })(),
  }
}

/** The bytes as UTF-8 without a byte order mark: by their mark, else from `encoding`. What is UTF-8 already is not touched. */
export async function* toUtf8(chunks: AsyncIterable<Uint8Array>, head: Uint8Array, encoding: string): AsyncGenerator<Uint8Array> {
  const label = head[0] === 0xff && head[1] === 0xfe ? 'utf-16le' : head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : encoding
  const decoder = checkEncoding(label)
  if (decoder.encoding !== 'utf-8') {
    for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }))
    yield Buffer.from(decoder.decode())
    return
  }
  let skip = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0
  for await (const chunk of chunks) {
    const cut = Math.min(skip, chunk.length)
    skip -= cut
    yield cut === 0 ? chunk : chunk.subarray(cut)
  }
}

/** @throws StancekitError `invalid-option` for a label that is unknown. */
export function checkEncoding(label: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(label)
  } catch {
    throw new StancekitError(
      'invalid-option',
      `encoding expects a label of the WHATWG encoding standard ("utf-8", "windows-1252", "shift_jis"), but got "${label}".`,
    )
  }
}
