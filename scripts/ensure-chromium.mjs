// The browser tests take an installed Chromium or Chrome. Where there is none, and this is Debian and we may (root),
// Debian's own package is installed; elsewhere the tests are named as skipped (under CI=true that is a failure).
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const found = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].some(
  (path) => path && existsSync(path),
)
if (
  !found &&
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  existsSync('/etc/debian_version') &&
  existsSync('/usr/bin/apt-get')
) {
  console.log('No Chromium found: installing the package "chromium" with apt-get for the browser tests.')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 'inherit'], env })
  const { status } = spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
  })
  if (status !== 0) console.log('Chromium could not be installed; the browser tests will be named as skipped.')
}
