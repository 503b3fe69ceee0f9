import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openProgress } from '../../src/cli/progress'

const { stderr } = process
let written = ''
beforeEach(() => {
  written = ''
  vi.useFakeTimers({ now: 0 })
  vi.spyOn(stderr, 'write').mockImplementation((text) => {
    written += String(text)
    return true
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** A run of 100 records of 10 bytes, one a second. */
function runTo(terminal: boolean, totalBytes: number | null, resumed = 0): void {
  Object.defineProperty(stderr, 'isTTY', { value: terminal, configurable: true })
  Object.defineProperty(stderr, 'columns', { value: 100, configurable: true })
  const progress = openProgress(true)
  for (let done = resumed + 1; done <= 100; done++) {
    vi.advanceTimersByTime(1000)
    progress.update({ done, failed: done > 50 ? 1 : 0, bytes: done * 10, totalBytes })
  }
  progress.summary({ done: 100, failed: 1, resumed })
  progress.close()
}

describe('progress', () => {
  it('draws a bar on a terminal, with the rate and the time left, and takes it away', () => {
    runTo(true, 1000)
    const drawings = written.split('\r\u001b[2K')
    expect(drawings[25]).toBe(`${'█'.repeat(6)}${'░'.repeat(18)}  25 %  25 done, 1.0 a second, 1 min 15 s left`)
    expect(drawings.at(-1)).toBe('stancekit: 100 records done, 1 failed, 1 min 40 s, 1.0 a second\n')
  })

  it('writes a line now and then elsewhere', () => {
    runTo(false, 1000)
    expect(written.split('\n')).toEqual([
      'stancekit: 30 %, 30 done, 1.0 a second, 1 min 10 s left',
      'stancekit: 60 %, 60 done, 1 failed, 1.0 a second, 40 s left',
      'stancekit: 90 %, 90 done, 1 failed, 1.0 a second, 10 s left',
      'stancekit: 100 records done, 1 failed, 1 min 40 s, 1.0 a second',
      '',
    ])
  })

  it('counts no time for what an earlier run did, and guesses none without a total', () => {
    runTo(false, 1000, 50)
    expect(written).toContain('stancekit: 80 %, 80 done, 1 failed, 1.0 a second, 20 s left\n')
    expect(written).toContain('100 records done, 50 of them before this run, 1 failed')
    written = ''
    runTo(false, null)
    expect(written).toContain('stancekit: 30 done, 1.0 a second\n')
  })

  it('says nothing when it is not shown', () => {
    const progress = openProgress(false)
    progress.update({ done: 1, failed: 0, bytes: 1, totalBytes: 1 })
    progress.summary({ done: 1, failed: 0, resumed: 0 })
    progress.close()
    expect(written).toBe('')
  })
})
