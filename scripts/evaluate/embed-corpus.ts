import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parseGold } from '../../src/evaluate/gold/parse-gold'

// Writes the articles of corpus/articles into a module, so that the corpus loads in a browser too:
//   npx tsx scripts/evaluate/embed-corpus.ts
const folder = new URL('../../corpus/articles/', import.meta.url)

/** The module's source. Gold stays a string until it is asked for: importing parses nothing. */
export function embeddedCorpus(): string {
  const ids = readdirSync(folder)
    .filter((name) => name.endsWith('.gold.json'))
    .map((name) => name.slice(0, -'.gold.json'.length))
    .sort()
  const entries = ids.map((id) => {
    const text = readFileSync(new URL(`${id}.txt`, folder), 'utf8')
    const gold = parseGold(readFileSync(new URL(`${id}.gold.json`, folder), 'utf8'), id)
    if (gold.length !== text.length) throw new Error(`${id}: gold is of ${gold.length} code units, the text has ${text.length}`)
    return `  {\n    id: ${JSON.stringify(id)},\n    text: ${JSON.stringify(text)},\n    gold: ${JSON.stringify(JSON.stringify(gold))},\n  },\n`
  })
  return `// Made by scripts/evaluate/embed-corpus.ts from corpus/articles.\nexport const DATA = [\n${entries.join('')}] as const\n`
}

if (process.argv[1]?.endsWith('embed-corpus.ts')) writeFileSync(new URL('data.ts', folder), embeddedCorpus())
