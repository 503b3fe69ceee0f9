/** Writes THIRD-PARTY-NOTICES.md: the licences of the packages whose code is bundled, and of the data that models were made of. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { build } from 'esbuild'

const root = resolve(import.meta.dirname, '..')
const external = ['wink-nlp', 'piscina', 'stancekit', 'stancekit/*']
const bundles = [
  {
    entryPoints: ['src/index.ts', 'src/html/index.ts', 'src/report/index.ts', 'src/evaluate/index.ts'],
    platform: 'neutral' as const,
    mainFields: ['module', 'main'],
  },
  { entryPoints: ['src/cli/main.ts'], platform: 'node' as const, mainFields: ['main'] },
]
const packages = new Set<string>()
const bundledInLinkedom = new Set<string>()
for (const bundle of bundles) {
  const { metafile } = await build({
    ...bundle,
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'out',
    external,
    logLevel: 'error',
    tsconfigRaw: {},
  })
  for (const input of Object.keys(metafile.inputs)) {
    const match = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)
    if (match !== null) packages.add(match[1])
  }
}

// linkedom comes bundled: the packages in it are told by its dependencies.
for (const name of packages) {
  const file = resolve(root, 'node_modules', name, 'package.json')
  const { dependencies = {} } = JSON.parse(readFileSync(file, 'utf8')) as { dependencies?: Record<string, string> }
  const inLinkedom = name === 'linkedom' || bundledInLinkedom.has(name)
  for (const dependency of Object.keys(dependencies)) {
    if (!inLinkedom || !existsSync(resolve(root, 'node_modules', dependency))) continue
    bundledInLinkedom.add(dependency)
    packages.add(dependency)
  }
}

const sections = [...packages].sort().map((name) => {
  const folder = resolve(root, 'node_modules', name)
  const { version, license, author } = JSON.parse(readFileSync(resolve(folder, 'package.json'), 'utf8')) as {
    version: string
    license?: string
    author?: string | { name: string }
  }
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry))
  const by = typeof author === 'string' ? author : (author?.name ?? 'its authors')
  const text =
    file === undefined ? `${license ?? 'Unknown'} licence, by ${by}.` : readFileSync(resolve(folder, file), 'utf8').trim()
  return `### ${name} ${version} (${license ?? 'see text'})\n\n\`\`\`text\n${text}\n\`\`\``
})

const cards = resolve(root, 'models')
const data = existsSync(cards) ? readdirSync(cards).filter((file) => file.endsWith('.md')) : []
writeFileSync(
  resolve(root, 'THIRD-PARTY-NOTICES.md'),
  `# Third-party notices

stancekit is under the MIT licence (LICENSE). It contains code of the packages below, and models and lists made of public data.

## Data

Each model has a card that names its data with their licences and authors: ${data.map((file) => `[${file}](models/${file})`).join(', ')}.

- Attribution required by CC BY and CC BY-SA is given in the cards. Weights made of CC BY-SA data (Universal Dependencies English EWT and GUM, Universal NER EWT) may be used under CC BY-SA 4.0.
- VADER's lexicon: C. J. Hutto and E. Gilbert, "VADER: A Parsimonious Rule-based Model for Sentiment Analysis of Social Media Text", ICWSM 2014, MIT licence.

## Code

${sections.join('\n\n')}
`,
)
console.log(`${packages.size} packages: ${[...packages].sort().join(', ')}`)
