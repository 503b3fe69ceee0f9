/**
 * Writes articles for a reader to list the names in them: two of three tell of several states besides the United States.
 *
 * usage: npx tsx training/labels/make-name-tasks.ts OUT PARTS ARTICLES_A_PART (from allsides-genre train)
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createDoc, findRegions, pipe, recognizeEntities, segment } from '../../src/index'
import { randomSource } from '../logistic'
import { labelledIds } from './labelled-ids'
import { shuffledArticles, withTitle } from './shuffled-articles'

/** Longer articles are read as far as the sentence that ends before this. */
const CHARACTERS = 4000
const FEWEST = 1200
const WORLDLY = 2 / 3

const [out, parts, size] = process.argv.slice(2)
mkdirSync(out, { recursive: true })
const random = randomSource(29)
const rows = shuffledArticles(random, labelledIds('names'))

interface Task {
  readonly id: string
  readonly text: string
  readonly worldly: boolean
}

function taskOf(id: string, text: string): Task | null {
  const doc = pipe(createDoc(text), findRegions, segment, recognizeEntities)
  let end = 0
  for (const sentence of doc.sentences) if (sentence.end <= CHARACTERS) end = sentence.end
  if (end < FEWEST) return null
  const states = new Set(
    doc.mentions
      .filter((mention) => mention.end <= end && /^(?:state|igo):/.test(mention.actor) && mention.actor !== 'state:USA')
      .map(({ actor }) => actor),
  )
  return { id, text: text.slice(0, end), worldly: states.size >= 3 }
}

const wanted = Number(parts) * Number(size)
const worldly: Task[] = []
const others: Task[] = []
for (const row of rows) {
  if (worldly.length >= wanted * WORLDLY && others.length >= wanted * (1 - WORLDLY)) break
  const task = taskOf(row.id, withTitle(row))
  if (task === null) continue
  const [list, most] = task.worldly ? [worldly, wanted * WORLDLY] : [others, wanted * (1 - WORLDLY)]
  if (list.length < most) list.push(task)
}
const all = [...worldly, ...others].map((task) => ({ task, key: random() })).sort((a, b) => a.key - b.key)
for (let part = 0; part < Number(parts); part++) {
  const own = all.filter((_, i) => i % Number(parts) === part)
  writeFileSync(join(out, `names${part + 1}.task.txt`), own.map(({ task }) => `=== ${task.id}\n${task.text}\n`).join('\n'))
  writeFileSync(join(out, `names${part + 1}.key.tsv`), own.map(({ task }) => `${task.id}\t${task.text.length}\n`).join(''))
  console.log(
    part + 1,
    own.length,
    own.reduce((sum, { task }) => sum + task.text.length, 0),
    'characters',
  )
}
