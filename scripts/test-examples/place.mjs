import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * A folder to run the examples in.
 *
 * PySpark is 450 MB, so the Python environment that the README's commands make is kept for the next run. It holds its own
 * path, so that the folder is always the same one; a second run at the same time gets a folder of its own and keeps nothing.
 *
 * @returns `copy`, where the checkout goes; `bringPython`, to be called when it is there; `close`.
 */
export function openPlace() {
  const kept = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'stancekit-examples')
  const lock = join(kept, 'lock')
  mkdirSync(kept, { recursive: true })
  if (!take(lock)) {
    const scratch = mkdtempSync(join(tmpdir(), 'stancekit-examples-'))
    return {
      copy: join(scratch, 'stancekit'),
      bringPython() {},
      close: () => rmSync(scratch, { recursive: true, force: true }),
    }
  }
  const copy = join(kept, 'stancekit')
  const environment = join(copy, 'examples/spark/.venv')
  const requirements = join(copy, 'examples/spark/requirements.txt')
  const away = join(kept, 'python')
  rmSync(copy, { recursive: true, force: true })
  return {
    copy,
    bringPython() {
      const wanted = readFileSync(requirements, 'utf8')
      const list = join(away, 'requirements-of-stancekit.txt')
      if (existsSync(list) && readFileSync(list, 'utf8') === wanted) renameSync(away, environment)
      else rmSync(away, { recursive: true, force: true })
    },
    close() {
      if (existsSync(join(environment, 'bin/spark-submit'))) {
        copyFileSync(requirements, join(environment, 'requirements-of-stancekit.txt'))
        renameSync(environment, away)
      }
      rmSync(copy, { recursive: true, force: true })
      rmSync(lock, { force: true })
    },
  }
}

/** Takes a lock, also from a process that is gone. */
function take(lock) {
  for (let tries = 0; tries < 2; tries++) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' })
      return true
    } catch {
      if (lives(Number(readFileSync(lock, 'utf8')))) return false
      rmSync(lock, { force: true })
    }
  }
  return false
}

function lives(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
