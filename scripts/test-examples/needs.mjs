import { spawnSync } from 'node:child_process'

/** What each example needs beyond Node: how to ask for it, what its answer must tell, and the package of Debian that has it. */
const NEEDS = {
  spark: [
    {
      name: 'Java 17 or newer',
      ask: ['java', '-version'],
      holds: (said) => versionIn(said, /version "(\d+)/) >= 17,
      debian: 'default-jre-headless',
    },
    {
      name: 'Python 3.11 or newer',
      ask: ['python3', '--version'],
      holds: (said) => versionIn(said, /Python 3\.(\d+)/) >= 11,
      debian: 'python3',
    },
    { name: 'Python’s venv', ask: ['python3', '-c', 'import venv, ensurepip'], holds: () => true, debian: 'python3-venv' },
  ],
  queue: [
    {
      name: 'Redis',
      ask: ['redis-server', '--version'],
      holds: (said) => versionIn(said, /v=(\d+)/) >= 6,
      debian: 'redis-server',
    },
    { name: 'redis-cli', ask: ['redis-cli', '--version'], holds: () => true, debian: 'redis-tools' },
  ],
  notebook: [],
}

/** The needs of examples that this machine does not meet: what is missing, and Debian's package of it. */
export function missingFor(examples) {
  return examples.flatMap((example) =>
    NEEDS[example].flatMap(({ name, ask: [program, ...args], holds, debian }) => {
      const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' })
      return status === 0 && holds(`${stdout}${stderr}`) ? [] : [{ example, name, debian }]
    }),
  )
}

function versionIn(said, pattern) {
  return Number(pattern.exec(said)?.[1] ?? 0)
}
