import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { root } from '../support/packed'

it.each(['readme', 'guides'])('%s: shows what its commands print', (script) => {
  const { status, stderr } = spawnSync('npx', ['tsx', `scripts/${script}.ts`, '--check'], { cwd: root, encoding: 'utf8' })
  expect(stderr.replace(/npm warn.*\n/g, '')).toBe('')
  expect(status).toBe(0)
})
