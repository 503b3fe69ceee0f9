import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname, resolve } from 'node:path'
import { StancekitError } from 'stancekit'
import { cannotWrite } from './cannot-write'

/** Locks of this process: its own number in a file that is none of these is that of a process long gone. */
const held = new Set<string>()

/** Times that a lock left behind is taken away: another run may be there first. */
const TRIES = 3

/**
 * Keeps other runs off the same output until it is released. The lock of a run that was killed does not hold: it is known by
 * its process, which is gone.
 *
 * @param path of the lock.
 * @param out what is locked, for the error.
 * @returns what releases it.
 * @throws StancekitError `cannot-write` if another run holds it, or it cannot be written.
 */
export async function lock(path: string, out: string): Promise<() => Promise<void>> {
  const key = resolve(path)
  const owner = `${process.pid}@${hostname()}`
  try {
    await mkdir(dirname(path), { recursive: true })
    for (let tries = 0; ; tries++) {
      if (held.has(key)) throw taken(path, out, owner)
      try {
        await writeFile(path, owner, { flag: 'wx' })
        break
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || tries === TRIES) throw error
      }
      const other = await readFile(path, 'utf8').catch(() => '')
      if (isRunning(other, owner)) throw taken(path, out, other)
      await rm(path, { force: true })
    }
  } catch (error) {
    throw cannotWrite(out, error)
  }
  held.add(key)
  return async () => {
    held.delete(key)
    await rm(path, { force: true })
  }
}

function isRunning(other: string, own: string): boolean {
  const at = other.indexOf('@')
  // A lock that is not yet written whole, or not ours to read.
  if (at < 0) return other !== ''
  if (other === own) return false
  // Of another machine nothing can be told.
  if (other.slice(at + 1) !== hostname()) return true
  try {
    process.kill(Number(other.slice(0, at)), 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function taken(path: string, out: string, owner: string): StancekitError {
  const [process, machine] = owner.split('@')
  return new StancekitError(
    'cannot-write',
    `${out}: another run (process ${process} on ${machine}) is writing there. If it is none, remove ${path}.`,
  )
}
