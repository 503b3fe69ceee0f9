import type { CorpusProgress } from '../node/types'

export interface Progress {
  readonly update: (progress: CorpusProgress) => void
  /** Keeps what to say at the end. */
  readonly summary: (summary: { done: number; failed: number; resumed: number }) => void
  readonly close: () => void
}

const BAR = 24
/** Milliseconds between two drawings of the bar, and between two lines where there is no terminal. */
const REDRAW = 100
const LINE = 30_000

/** How far a run is, on standard error: a bar on a terminal, a line now and then elsewhere, a summary at the end. */
export function openProgress(shown: boolean): Progress {
  const nothing = (): void => undefined
  if (!shown) return { update: nothing, summary: nothing, close: nothing }
  const { stderr } = process
  const live = stderr.isTTY === true && process.env.TERM !== 'dumb'
  const start = Date.now()
  let drawn = start
  let first: number | null = null
  let last: CorpusProgress | null = null
  let end: string | null = null
  const clear = (): void => {
    if (live) stderr.write('\r\u001b[2K')
  }
  return {
    update(progress) {
      first ??= progress.done - 1
      last = progress
      const now = Date.now()
      if (now - drawn < (live ? REDRAW : LINE)) return
      drawn = now
      const line = lineOf(progress, { seconds: (now - start) / 1000, here: progress.done - first, bar: live })
      if (live) stderr.write(`\r\u001b[2K${line.slice(0, (stderr.columns ?? 80) - 1)}`)
      else stderr.write(`stancekit: ${line}\n`)
    },
    summary({ done, failed, resumed }) {
      const seconds = (Date.now() - start) / 1000
      const here = done - resumed
      const parts = [`${count(done, 'record')} done`]
      if (resumed > 0) parts.push(`${resumed} of them before this run`)
      parts.push(`${failed} failed`, `${clock(seconds)}, ${(here / Math.max(seconds, 0.001)).toFixed(1)} a second`)
      end = parts.join(', ')
    },
    close() {
      if (last !== null) clear()
      if (end !== null) stderr.write(`stancekit: ${end}\n`)
    },
  }
}

interface Timing {
  readonly seconds: number
  /** Records done in this run. */
  readonly here: number
  readonly bar: boolean
}

function lineOf({ done, failed, bytes, totalBytes }: CorpusProgress, { seconds, here, bar }: Timing): string {
  const rate = here / Math.max(seconds, 0.001)
  const parts = [`${done} done`, ...(failed > 0 ? [`${failed} failed`] : []), `${rate.toFixed(1)} a second`]
  if (totalBytes === null || totalBytes === 0) return parts.join(', ')
  const share = Math.min(1, bytes / totalBytes)
  // What earlier runs did took no time of this one.
  const left = share > 0 && here > 0 ? ((1 - share) / share) * (done / here) * seconds : null
  if (left !== null) parts.push(`${clock(left)} left`)
  const percent = `${Math.floor(share * 100)} %`.padStart(5)
  if (!bar) return `${percent.trim()}, ${parts.join(', ')}`
  const filled = Math.round(share * BAR)
  return `${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} ${percent}  ${parts.join(', ')}`
}

function clock(seconds: number): string {
  const whole = Math.round(seconds)
  if (whole < 60) return `${whole} s`
  const minutes = Math.floor(whole / 60)
  return minutes < 60 ? `${minutes} min ${whole % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`
}
