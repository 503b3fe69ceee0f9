// The examples need Java, Python's venv and Redis. Where they are missing, and this is Debian and we may (root), Debian's own
// packages are installed; elsewhere the examples' test says what to install.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { missingFor } from './test-examples/needs.mjs'

const missing = missingFor(['spark', 'queue', 'notebook']).map(({ debian }) => debian)
if (missing.length > 0 && process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
  console.log(`Installing with apt-get for the examples: ${missing.join(', ')}`)
  const options = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  spawnSync('apt-get', ['update', '-qq'], options)
  const { status } = spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], options)
  if (status !== 0) console.log('They could not all be installed.')
}
