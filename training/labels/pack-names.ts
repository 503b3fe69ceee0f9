/**
 * Packs listed names (make-name-tasks.ts): `npx tsx training/labels/pack-names.ts TASKS OUT PART [PART ...]`. A name is marked wherever it
 * stands as it was listed, the longest first; what was said of a single place goes before.
 */
import { writeFileSync } from 'node:fs'
import { readTexts } from './read-texts'
import { taskLines } from './task-files'

const TYPES = ['PER', 'ORG', 'GPE', 'LOC', 'NORP', 'MISC']

interface Listed {
  readonly type: string
  readonly form: string
  /** Words around a single place; null for all places. */
  readonly around: string | null
}

const [tasks, out, ...parts] = process.argv.slice(2)
const texts = readTexts('allsides-genre')
const lines: string[] = []
let articles = 0
let names = 0
let unknown = 0

for (const part of parts) {
  const listed = new Map<string, Listed[]>()
  let own: Listed[] = []
  for (const line of taskLines(tasks, part, 'labels.txt')) {
    if (line.startsWith('===')) {
      own = []
      listed.set(line.slice(3).trim(), own)
      continue
    }
    const [type, form, around] = line.split('\t').map((field) => field.trim())
    if (form && (TYPES.includes(type) || type === '-')) own.push({ type, form, around: around || null })
    else if (line.trim() !== '') console.log('left out:', part, line)
  }
  for (const line of taskLines(tasks, part, 'key.tsv')) {
    const [id, length] = line.split('\t')
    const found = listed.get(id)
    if (found === undefined) {
      console.log('no names:', part, id)
      continue
    }
    const text = (texts.get(id) ?? '').slice(0, Number(length))
    const marked = mark(text, found)
    articles++
    names += marked.length
    lines.push(`# allsides-genre ${id} ${length}`)
    for (const type of TYPES) {
      const spans = marked.filter((each) => each.type === type).map(({ start, end }) => `${start}-${end}`)
      if (spans.length > 0) lines.push(`${type} ${spans.join(' ')}`)
    }
  }
}
writeFileSync(out, `${lines.join('\n')}\n`)
console.log(out, articles, 'articles', names, 'names;', unknown, 'forms stand nowhere')

function mark(text: string, listed: readonly Listed[]): { start: number; end: number; type: string }[] {
  // Line breaks inside a name are blanks where it is listed.
  const plain = text.replace(/\s/g, ' ')
  const taken = new Uint8Array(text.length)
  const marked: { start: number; end: number; type: string }[] = []
  const take = (start: number, end: number, type: string): void => {
    for (let i = start; i < end; i++) if (taken[i] === 1) return
    taken.fill(1, start, end)
    if (type !== '-') marked.push({ start, end, type })
  }
  for (const { type, form, around } of listed) {
    if (around === null) continue
    const at = plain.indexOf(around.replace(/\s/g, ' '))
    const inside = around.indexOf(form)
    if (at >= 0 && inside >= 0) take(at + inside, at + inside + form.length, type)
  }
  const everywhere = listed.filter(({ around, type }) => around === null && type !== '-')
  for (const { type, form } of everywhere.sort((a, b) => b.form.length - a.form.length)) {
    let met = false
    for (let at = plain.indexOf(form); at >= 0; at = plain.indexOf(form, at + form.length)) {
      const end = at + form.length
      if (isWordCharacter(plain[at - 1]) || isWordCharacter(plain[end])) continue
      met = true
      take(at, end, type)
    }
    if (!met) unknown++
  }
  return marked.sort((a, b) => a.start - b.start)
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character)
}
