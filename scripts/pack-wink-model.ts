/** Writes models/wink-english.ts: the core of wink-eng-lite-web-model, packed (see src/wink/packed-core.ts). */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { decodeBase64 } from '../src/model/base64'
import { CODES, NEAR_LEMMA, type PackedCore, SINGLE_ROWS, SUFFIX_LENGTH } from '../src/wink/packed-core'
import { LEMMA_MASK } from '../src/wink/unpack-core'

interface Source {
  lexicon: string
  features: Record<string, { list: string[] }>
}

const require = createRequire(import.meta.url)
const base = resolve(require.resolve('wink-eng-lite-web-model'), '..')
const source = JSON.parse(readFileSync(resolve(base, 'languages/cur/models/eng-core-web-model.json'), 'utf8')) as Source
const { version } = JSON.parse(readFileSync(resolve(base, '../package.json'), 'utf8')) as { version: string }
const { lexicon: packedLexicon, ...others } = source
const words = source.features.lexeme.list
const bytes = decodeBase64(packedLexicon)
const lexicon = new Uint32Array(bytes.buffer, 0, bytes.length >> 2)

const isPlain = (word: string): boolean => /^[a-z'.-]+$/.test(word)
const odd: string[] = []
const oddGaps: number[] = []
const coded: string[] = []
let before = ''
let lastOdd = 0
for (const [place, word] of words.entries()) {
  if (!isPlain(word)) {
    odd.push(word)
    oddGaps.push(place - lastOdd)
    lastOdd = place
    continue
  }
  let shared = 0
  while (shared < 25 && shared < word.length && shared < before.length && word[shared] === before[shared]) shared++
  coded.push(String.fromCharCode(65 + shared) + word.slice(shared))
  before = word
}

const counts = new Map<string, number>()
const rowOf = (i: number): string => [lexicon[i * 4 + 1], lexicon[i * 4 + 2], (lexicon[i * 4 + 3] & ~LEMMA_MASK) >>> 0].join(' ')
for (let i = 0; i < words.length; i++) counts.set(rowOf(i), (counts.get(rowOf(i)) ?? 0) + 1)
const rows = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([row]) => row)
const index = new Map(rows.map((row, i) => [row, i]))
const suffixes = new Map(source.features.suffix.list.map((suffix, i) => [suffix, i]))

const codes: string[] = []
const lemmas: string[] = []
const prefixes: number[] = []
const suffixFixes: number[] = []
for (let i = 0; i < words.length; i++) {
  const row = index.get(rowOf(i)) as number
  const rest = row - SINGLE_ROWS
  codes.push(row < SINGLE_ROWS ? CODES[row] : CODES[SINGLE_ROWS + Math.floor(rest / CODES.length)] + CODES[rest % CODES.length])
  const lemma = lexicon[i * 4 + 3] & LEMMA_MASK
  const near = lemma - i + NEAR_LEMMA
  if (near >= 0 && near < CODES.length - 1) lemmas.push(CODES[near])
  else {
    let digits = ''
    for (let k = 0, value = lemma; k < 4; k++, value = Math.floor(value / CODES.length))
      digits = CODES[value % CODES.length] + digits
    lemmas.push(CODES[CODES.length - 1] + digits)
  }
  const prefix = lexicon[i * 4] & 0x1fff
  if (prefixes.at(-2) === prefix) prefixes[prefixes.length - 1]++
  else prefixes.push(prefix, 1)
  const suffix = lexicon[i * 4] >>> 13
  if (suffix !== (suffixes.get(words[i].slice(-SUFFIX_LENGTH)) ?? 0)) suffixFixes.push(i, suffix)
}

const core: PackedCore = {
  format: 'stancekit-wink-core-1',
  odd,
  oddGaps,
  words: coded.join(''),
  codes: codes.join(''),
  rows: rows.map((row) => row.split(' ').map(Number) as [number, number, number]),
  lemmas: lemmas.join(''),
  prefixes,
  suffixes: suffixFixes,
  rest: JSON.stringify({ ...others, features: { ...others.features, lexeme: { ...others.features.lexeme, list: [] } } }),
}
writeFileSync(
  resolve(import.meta.dirname, '../models/wink-english.ts'),
  `import type { PackedCore } from '../src/wink/packed-core'

/** The core of wink-eng-lite-web-model ${version} (MIT), packed by scripts/pack-wink-model.ts; see wink-english.md. */
export const winkEnglish: PackedCore = ${JSON.stringify(core)}
`,
)
console.log(
  `${words.length} words, ${rows.length} rows, ${odd.length} odd words, ${suffixFixes.length / 2} suffixes of their own`,
)
