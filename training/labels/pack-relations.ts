/** Packs labelled sentences (make-relation-tasks.ts): `npx tsx training/labels/pack-relations.ts TASKS OUT PART [PART ...]`. */
import { writeFileSync } from 'node:fs'
import { taskLines } from './task-files'

const [tasks, out, ...parts] = process.argv.slice(2)
const lines: string[] = []
for (const part of parts) {
  const labels = new Map(
    taskLines(tasks, part, 'labels.txt').map((line) => {
      const [number, ...said] = line.trim().split(/\s+/)
      return [number, said.join(' ')]
    }),
  )
  for (const line of taskLines(tasks, part, 'key.tsv')) {
    const [number, id, span, codes] = line.split('\t')
    if (labels.has(number)) lines.push(`${id} ${span} ${codes} | ${labels.get(number)}`.trimEnd())
  }
}
writeFileSync(out, `${lines.join('\n')}\n`)
console.log(out, lines.length, 'sentences')
