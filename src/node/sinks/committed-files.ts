import { mkdir, open, readFile, rename, rm, stat, truncate } from 'node:fs/promises'
import { dirname } from 'node:path'
import { StancekitError } from 'stancekit'
import { cannotWrite } from './cannot-write'

/** What a run had safely on the disk. */
export interface Checkpoint {
  readonly done: number
  readonly failed: number
  /** Bytes of each file. */
  readonly offsets: readonly number[]
  /** What the sink noted, one a checkpoint. */
  readonly notes: readonly unknown[]
}

export interface CommittedFiles {
  /** What an interrupted run left, or null. */
  readonly resumed: Checkpoint | null
  /** Whether that run had all its records, and only its files were not yet in their places. */
  readonly finished: boolean
  append(file: number, bytes: string | Uint8Array): Promise<void>
  /** Makes what was appended safe: a run that is started again goes on from here. */
  commit(done: number, failed: number, note?: unknown): Promise<void>
  /** Commits, puts the files in their places, and forgets the run. */
  finish(done: number, failed: number): Promise<void>
  /** Leaves the run as it was at its last commit; one that had none leaves nothing. */
  close(): Promise<void>
}

interface Entry {
  readonly done: number
  readonly failed: number
  readonly offsets: readonly number[]
  readonly note?: unknown
  readonly finished?: boolean
}

/** What a run is told by: each property a hash or a short value. */
export type Fingerprint = Readonly<Record<string, string>>

const FORMAT = 1
const BUFFER = 1 << 20

/**
 * Files that grow together and are resumed together. They are written beside their places (`.part`); a journal notes, after
 * each commit, how long each is. What a killed run wrote after its last commit is cut off when it is started again; when all is
 * written, the files are renamed to their places.
 *
 * @throws StancekitError if an interrupted run had other options or sources, or the files cannot be written.
 */
export async function openCommittedFiles(
  paths: readonly string[],
  { journal, fingerprint, restart }: { journal: string; fingerprint: Fingerprint; restart: boolean },
): Promise<CommittedFiles> {
  const parts = paths.map((path) => `${path}.part`)
  const guard = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      throw cannotWrite(journal, error)
    }
  }
  await guard(async () => {
    await mkdir(dirname(journal), { recursive: true })
    if (restart) await rm(journal, { force: true })
  })
  const { entries, length } = await readJournal(journal, fingerprint)
  const last = entries.at(-1) ?? null
  const log = await guard(() => open(journal, length === 0 ? 'w' : 'r+'))
  let logged = length
  const note = async (line: unknown): Promise<void> => {
    const bytes = Buffer.from(`${JSON.stringify(line)}\n`)
    await writeAll(log, bytes, logged)
    await log.datasync()
    logged += bytes.length
  }
  const place = async (): Promise<void> => {
    for (const [i, part] of parts.entries()) if (await exists(part)) await rename(part, paths[i])
    await syncFolder(dirname(journal))
    await log.close()
    await rm(journal, { force: true })
  }
  const resumed = last === null ? null : { ...last, notes: entries.flatMap(({ note }) => (note === undefined ? [] : [note])) }
  if (last?.finished === true) {
    const none = async (): Promise<void> => undefined
    return { resumed, finished: true, append: none, commit: none, finish: () => guard(place), close: () => log.close() }
  }

  const offsets = last === null ? paths.map(() => 0) : [...last.offsets]
  const handles = await guard(async () => {
    await log.truncate(length)
    if (length === 0) await note({ stancekit: FORMAT, run: fingerprint })
    await syncFolder(dirname(journal))
    return Promise.all(parts.map((part, i) => openPart(part, offsets[i])))
  })
  let begun = last !== null
  const buffers: Uint8Array[][] = paths.map(() => [])
  const waiting = paths.map(() => 0)

  const flush = async (file: number): Promise<void> => {
    if (waiting[file] === 0) return
    const bytes = Buffer.concat(buffers[file])
    buffers[file] = []
    waiting[file] = 0
    await writeAll(handles[file], bytes, offsets[file])
    offsets[file] += bytes.length
  }
  const sync = async (): Promise<void> => {
    for (const file of handles.keys()) {
      await flush(file)
      await handles[file].datasync()
    }
  }
  const closeParts = async (): Promise<void> => {
    for (const handle of handles) await handle.close()
  }
  return {
    resumed,
    finished: false,
    async append(file, bytes) {
      const chunk = typeof bytes === 'string' ? Buffer.from(bytes) : bytes
      if (chunk.length === 0) return
      buffers[file].push(chunk)
      waiting[file] += chunk.length
      if (waiting[file] >= BUFFER) await guard(() => flush(file))
    },
    commit: (done, failed, told) =>
      guard(async () => {
        await sync()
        await note({ done, failed, offsets, note: told } satisfies Entry)
        begun = true
      }),
    finish: (done, failed) =>
      guard(async () => {
        await sync()
        await note({ done, failed, offsets, finished: true } satisfies Entry)
        begun = true
        await closeParts()
        await place()
      }),
    async close() {
      await closeParts()
      await log.close()
      if (!begun) for (const path of [...parts, journal]) await rm(path, { force: true })
    },
  }
}

type Handle = Awaited<ReturnType<typeof open>>

async function openPart(path: string, length: number): Promise<Handle> {
  if (length === 0) return open(path, 'w')
  const { size } = await stat(path)
  if (size < length) throw new Error(`${path} is shorter than its run noted`)
  await truncate(path, length)
  return open(path, 'r+')
}

async function writeAll(handle: Handle, bytes: Uint8Array, position: number): Promise<void> {
  for (let written = 0; written < bytes.length; ) {
    written += (await handle.write(bytes, written, bytes.length - written, position + written)).bytesWritten
  }
}

async function readJournal(path: string, fingerprint: Fingerprint): Promise<{ entries: Entry[]; length: number }> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch {
    return { entries: [], length: 0 }
  }
  const lines: unknown[] = []
  let length = 0
  for (const line of text.split('\n').slice(0, -1)) {
    try {
      lines.push(JSON.parse(line))
    } catch {
      break
    }
    length += Buffer.byteLength(line) + 1
  }
  const head = lines[0] as { stancekit?: number; run?: Fingerprint } | undefined
  // Without a checkpoint there is nothing to go on with, and nothing to lose.
  if (head === undefined || lines.length === 1) return { entries: [], length: 0 }
  const before = head.run ?? {}
  const differing = [...new Set([...Object.keys(before), ...Object.keys(fingerprint)])].filter(
    (key) => before[key] !== fingerprint[key],
  )
  if (head.stancekit !== FORMAT || differing.length > 0) {
    throw new StancekitError(
      'invalid-option',
      `${path}: belongs to an interrupted run that differs in: ${differing.join(', ') || 'format'}. Repeat that run to go on with it, or start anew (restart) to give it up.`,
    )
  }
  return { entries: lines.slice(1) as Entry[], length }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

// A renamed file is safe once its folder is; where a folder cannot be opened (Windows), the system sees to it.
async function syncFolder(path: string): Promise<void> {
  try {
    const handle = await open(path, 'r')
    await handle.sync().finally(() => handle.close())
  } catch {
    return
  }
}
