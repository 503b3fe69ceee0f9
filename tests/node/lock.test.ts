import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lock } from '../../src/node/sinks/lock'
import { writeCorpus } from '../../src/node/write-corpus'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stancekit-lock-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const records = [{ id: 'a', text: 'Chile praised Peru.' }]
const options = (out: string) => ({ out, format: 'jsonl', layers: ['voice'], workers: 0 }) as const

describe('a second run with the same output', () => {
  it('is refused while the first one writes, and may come after it', async () => {
    const out = join(folder, 'twice.jsonl')
    const results = await Promise.allSettled([writeCorpus(records, options(out)), writeCorpus(records, options(out))])
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const refused = results.filter((result) => result.status === 'rejected')
    expect(refused).toMatchObject([{ reason: { code: 'cannot-write' } }])
    expect(String(refused[0].reason)).toMatch(/another run \(process \d+ on .*\) is writing there/)
    expect((await writeCorpus(records, options(out))).done).toBe(1)
    expect(existsSync(`${out}.lock`)).toBe(false)
  })

  it('is refused while another process writes', async () => {
    const path = join(folder, 'other.lock')
    writeFileSync(path, `1@${hostname()}`)
    await expect(lock(path, 'other')).rejects.toMatchObject({ code: 'cannot-write' })
    writeFileSync(path, '1@elsewhere')
    await expect(lock(path, 'other')).rejects.toMatchObject({ code: 'cannot-write' })
  })

  it.each([
    ['a process that is gone', () => `${spawnSync(process.execPath, ['--version']).pid}@${hostname()}`],
    ['a process that had our number', () => `${process.pid}@${hostname()}`],
    ['a run that was killed before it wrote who it is', () => ''],
  ])('is not refused for the lock of %s', async (_, owner) => {
    const path = join(folder, 'gone.lock')
    writeFileSync(path, owner())
    const release = await lock(path, 'gone')
    expect(readFileSync(path, 'utf8')).toBe(`${process.pid}@${hostname()}`)
    await release()
    expect(existsSync(path)).toBe(false)
  })
})
