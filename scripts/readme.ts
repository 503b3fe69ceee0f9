/**
 * Fills the marked parts of README.md with what commands print: the demo, the examples with their output, sizes, speed, quality.
 * `npm run readme`; with `--check` it only tells whether examples and demo still print what the README shows.
 * Needs `npm run build`; speed and quality come from evaluation/bench.json and evaluation/latest.json (`npm run bench`, `npm run evaluate`).
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const readmePath = resolve(root, 'README.md')
const check = process.argv.includes('--check')

interface Measurement {
  readonly set: string
  readonly split: string
  readonly measure: string
  readonly value: number
  readonly interval?: readonly [number, number]
  readonly n: number
}

function run(args: readonly string[]): string {
  const env = { ...process.env, NO_COLOR: '1', COLUMNS: '120' }
  return execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'inherit'] })
}

function example(name: string): string {
  const code = readFileSync(resolve(root, `examples/${name}.mjs`), 'utf8').trimEnd()
  return `\`\`\`js\n${code}\n\`\`\`\n\nprints\n\n\`\`\`text\n${run([`examples/${name}.mjs`]).trimEnd()}\n\`\`\``
}

function demo(): string {
  const { scripts } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as { scripts: { demo: string } }
  const args = scripts.demo.split('&& node ')[1].split(' ')
  return `The first command prints\n\n\`\`\`text\n${run(args).trimEnd()}\n\`\`\``
}

/** Rows of the table of quality: what a set measures, and the best figure published for JavaScript, where one is. */
const QUALITY: readonly (readonly [set: string, measure: string, what: string, other: string])[] = [
  ['gold', 'mentions: names F1', 'names, gold corpus', ''],
  ['gold', 'mentions: known ids F1', 'states and organisations linked, gold corpus', ''],
  ['gold', 'attributions: holder F1', 'who said it, gold corpus', ''],
  ['gold', 'voice: sentence macro-F1', 'opinion or reporting, sentences, gold corpus', ''],
  ['gold', 'sentiment: macro-F1', 'sentiment toward actors, gold corpus', ''],
  ['gold', 'stance: author macro-F1', 'the author’s stance, gold corpus', ''],
  ['gold', 'stance: pairs F1', 'stances between actors, gold corpus', ''],
]

function quality(): string | null {
  const path = resolve(root, 'evaluation/latest.json')
  if (!existsSync(path)) return null
  const { measurements } = JSON.parse(readFileSync(path, 'utf8')) as { measurements: Measurement[] }
  const sets = JSON.parse(readFileSync(resolve(root, 'scripts/readme-figures.json'), 'utf8')) as [
    string,
    string,
    string,
    string,
  ][]
  const rows = [...QUALITY, ...sets].flatMap(([set, measure, what, other]) => {
    const found = measurements.find((item) => item.set === set && item.measure === measure)
    if (found === undefined) return []
    const interval = found.interval === undefined ? '' : ` (${found.interval.map((x) => x.toFixed(2)).join(' to ')})`
    return [`| ${what} | ${measure.replace(/^\w+: /, '')} | ${found.value.toFixed(2)}${interval} | ${other} |`]
  })
  const head = ['| what | measure | stancekit (95 % interval) | best in JavaScript before |', '|---|---|---|---|']
  return [...head, ...rows].join('\n')
}

function costs(): string | null {
  const sizes = execFileSync('npx', ['tsx', 'scripts/size.ts'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const rows = [...sizes.matchAll(/^(?:ok|OVER)\s+(.*?)\s{2,}([\d.]+) KiB/gm)].map(
    ([, name, size]) => `| ${name}, minified and gzipped | ${size} KiB |`,
  )
  const path = resolve(root, 'evaluation/bench.json')
  if (existsSync(path)) {
    const bench = JSON.parse(readFileSync(path, 'utf8')) as {
      rows: { name: string; value: number; unit: string; group: string }[]
    }
    for (const { name, value, unit, group } of bench.rows) {
      if (/^analyze|scoreTarget|import|first|workers?\b|^50,000/i.test(name))
        rows.push(`| ${name} (${group}) | ${Number(value.toPrecision(3))} ${unit} |`)
    }
  }
  return ['| what | cost |', '|---|---|', ...rows].join('\n')
}

const parts: Record<string, () => string | null> = {
  demo,
  'example: quickstart': () => example('quickstart'),
  'example: steps': () => example('steps'),
  'example: corpus': () => example('corpus'),
  ...(check ? {} : { costs, quality }),
}
const before = readFileSync(readmePath, 'utf8')
let after = before
for (const [name, make] of Object.entries(parts)) {
  const content = make()
  if (content === null) continue
  const close = name.split(':')[0]
  const pattern = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${close} -->)`)
  if (!pattern.test(after)) throw new Error(`README.md has no part "${name}"`)
  after = after.replace(pattern, (_, open: string, end: string) => `${open}${content}\n${end}`)
}
if (!check) writeFileSync(readmePath, after)
else if (after !== before) {
  console.error('README.md shows another output than its commands print: run npm run readme')
  process.exitCode = 1
}
