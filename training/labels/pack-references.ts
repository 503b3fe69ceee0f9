/** Packs labelled references (make-reference-tasks.ts): `npx tsx training/labels/pack-references.ts TASKS OUT PART [PART ...]`. */
import { writeFileSync } from 'node:fs'
import { taskLines } from './task-files'

const [tasks, out, ...parts] = process.argv.slice(2)
const lines: string[] = []
let articles = 0
for (const part of parts) {
  const said = new Map<string, string>()
  let name = ''
  for (const line of taskLines(tasks, part, 'labels.txt')) {
    if (line.startsWith('===')) name = line.slice(3).trim()
    else {
      const [number, code] = line.trim().split(/\s+/)
      said.set(`${name} ${number}`, code)
    }
  }
  let actors = new Map<string, string>()
  let own: string[] = []
  const close = (): void => {
    if (own.length > 1) lines.push(...own)
    own = []
  }
  for (const line of taskLines(tasks, part, 'key.tsv')) {
    if (line.startsWith('=== ')) {
      close()
      const [, task, id, end, set] = line.split(' ')
      name = task
      own = [`# ${set} ${id} ${end}`]
      articles++
    } else if (line.includes('\t')) {
      const [number, span] = line.split('\t')
      const code = said.get(`${name} ${number}`)
      if (code !== undefined) own.push(`${span} ${code === '-' ? '-' : (actors.get(code) ?? '-')}`)
    } else actors = new Map(line.split(' ').map((each) => each.split('=') as [string, string]))
  }
  close()
}
writeFileSync(out, `${lines.join('\n')}\n`)
console.log(out, articles, 'articles', lines.length - articles, 'references')
