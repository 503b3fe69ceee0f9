/**
 * `npx tsx bench/corpus-bad.ts [RECORDS] [BAD]`: writes a file of 10,000 records with 100 bad ones among them (cut JSON, other
 * encodings, missing fields, one of 20 MB, NUL characters), has the built command read it, and tells what came out.
 */
import { spawnSync } from 'node:child_process'
import { closeSync, createReadStream, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const RECORDS = Number(process.argv[2] ?? 10_000)
const BAD = Number(process.argv[3] ?? 100)
const TEXT = 'Chile condemned Peru on Monday. Bolivia praised the decision, which is a disgrace.'

/** Ways to be bad, by turns; the first comes once. */
const FAULTS: readonly ((id: string) => string | Uint8Array)[] = [
  (id) => JSON.stringify({ id, text: TEXT.repeat(20_000_000 / TEXT.length) }),
  (id) => JSON.stringify({ id, text: TEXT }).slice(0, 40),
  (id) => Buffer.from(JSON.stringify({ id, text: `${TEXT} El señor votó.` }), 'latin1'),
  (id) => Buffer.concat([Buffer.from(`{"id":"${id}","text":"`), Buffer.from(TEXT, 'utf16le'), Buffer.from('"}')]),
  (id) => JSON.stringify({ id }),
  (id) => JSON.stringify({ id, text: null }),
  (id) => JSON.stringify({ id, text: TEXT.split('').join('\0') }),
  (id) => `{"id":"${id}","text":"${TEXT}\0"}`,
]

const folder = mkdtempSync(join(tmpdir(), 'stancekit-bad-'))
const input = join(folder, 'in.jsonl')
const out = join(folder, 'out.jsonl')
const bad = new Set<string>()
const file = openSync(input, 'w')
const every = RECORDS / BAD
for (let i = 0; i < RECORDS; i++) {
  const id = `r${i}`
  const fault = i % every === Math.floor(every / 2) ? Math.floor(i / every) : null
  if (fault !== null) bad.add(id)
  const turn = fault === null ? 0 : fault === 0 ? 0 : 1 + ((fault - 1) % (FAULTS.length - 1))
  writeSync(file, Buffer.from(fault === null ? JSON.stringify({ id, text: `${TEXT} ${i}` }) : FAULTS[turn](id)))
  writeSync(file, '\n')
}
closeSync(file)

const command = ['dist/cli.cjs', 'analyze', input, '--format', 'jsonl', '--layers', 'voice', '--out', out, '--workers', '2']
const start = performance.now()
const { status, stderr } = spawnSync(process.execPath, command, { cwd: join(import.meta.dirname, '..'), encoding: 'utf8' })
const seconds = (performance.now() - start) / 1000
let results = 0
let index = 0
let wrong = 0
const codes = new Map<string, number>()
for await (const line of createInterface({ input: createReadStream(out) })) {
  const record = JSON.parse(line) as { position: { index: number }; voice?: object; error?: { code: string } }
  const isBad = bad.has(`r${index}`)
  if (record.position.index !== index || (record.error !== undefined) !== isBad) wrong++
  if (record.error === undefined) results++
  else codes.set(record.error.code, (codes.get(record.error.code) ?? 0) + 1)
  index++
}
rmSync(folder, { recursive: true, force: true })
console.log(stderr.trimEnd().split('\n').slice(-2).join('\n'))
console.log(
  `${index} records: ${results} results, ${index - results} error records, ${wrong} wrong; exit code ${status}; ${seconds.toFixed(0)} s`,
)
console.log([...codes].map(([code, count]) => `${code} ${count}`).join(', '))
process.exitCode = status === 1 && results === RECORDS - BAD && index === RECORDS && wrong === 0 ? 0 : 1
