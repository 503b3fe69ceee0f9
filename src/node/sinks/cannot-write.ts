import { StancekitError } from 'stancekit'

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'no space left on the disk',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file would be larger than allowed',
  EACCES: 'permission denied',
  EROFS: 'the file system is read-only',
}

/** An error of the disk as one that says what to do; others as they are. */
export function cannotWrite(path: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException
  if (typeof code !== 'string' || error instanceof StancekitError) return error
  const reason = REASONS[code] === undefined ? code : `${code}: ${REASONS[code]}`
  const resumable = code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG'
  const message = `${path.replace(/\.journal$|\/\.stancekit\.journal$/, '')}: cannot be written (${reason})`
  return Object.assign(
    new StancekitError(
      'cannot-write',
      resumable ? `${message}. Make room and run the same again: it goes on from where it was.` : message,
    ),
    { cause: error },
  )
}
