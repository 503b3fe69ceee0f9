import { join } from 'node:path'
import { createDoc } from '../../src/doc/create-doc'
import { recognizeNames } from '../../src/entities/recognize-names'
import { segment } from '../../src/segmentation/segment'
import { hitsOf } from './hits'
import { readRows } from './read-sources'

/** Lists kinds of errors on a set: `npx tsx training/names/errors.ts worldwide-newswire dev.jsonl`. */
const data = process.env.STANCEKIT_DATA ?? '../shared/datasets'
const [set = 'worldwide-newswire', file = 'dev.jsonl'] = process.argv.slice(2)
const merged = (type: string): string => (type === 'GPE' ? 'LOC' : type === 'NORP' ? 'MISC' : type)
const kinds = new Map<string, { count: number; examples: string[] }>()
const note = (kind: string, example: string): void => {
  const entry = kinds.get(kind) ?? { count: 0, examples: [] }
  entry.count++
  entry.examples.push(example)
  kinds.set(kind, entry)
}

for (const row of readRows(join(data, set), file)) {
  const doc = segment(createDoc(row.text))
  const found = recognizeNames(doc, hitsOf(doc)).map((span) => ({
    start: doc.tokens[span.first].start,
    end: doc.tokens[span.end - 1].end,
    type: merged(span.type),
  }))
  const gold = row.entities.map((e) => ({ ...e, type: merged(e.type) }))
  const show = (span: { start: number; end: number }): string =>
    `${row.text.slice(Math.max(0, span.start - 40), span.start)}[${row.text.slice(span.start, span.end)}]${row.text.slice(span.end, span.end + 30)}`.replaceAll(
      '\n',
      ' ',
    )
  for (const g of gold) {
    if (found.some((f) => f.start === g.start && f.end === g.end && f.type === g.type)) continue
    const over = found.filter((f) => f.start < g.end && g.start < f.end)
    const what =
      over.length === 0
        ? 'missed'
        : over.length === 1 && over[0].start === g.start && over[0].end === g.end
          ? `typed ${over[0].type}`
          : over.length === 1 && over[0].start <= g.start && over[0].end >= g.end
            ? `too long, ${over[0].type}`
            : over.length === 1
              ? `too short, ${over[0].type}`
              : 'split'
    note(
      `${g.type}: ${what}`,
      `${show(g)}${over.length ? ` -> ${over.map((f) => `${row.text.slice(f.start, f.end)}/${f.type}`).join(' | ')}` : ''}`,
    )
  }
  for (const f of found) if (!gold.some((g) => g.start < f.end && f.start < g.end)) note(`invented ${f.type}`, show(f))
}
for (const [kind, { count, examples }] of [...kinds]
  .sort((a, b) => b[1].count - a[1].count)
  .slice(0, Number(process.env.KINDS ?? 24))) {
  console.log(`\n${count} ${kind}`)
  const step = Math.max(1, Math.floor(examples.length / Number(process.env.EXAMPLES ?? 8)))
  for (let i = 0; i < examples.length; i += step) console.log(`   ${examples[i].replaceAll('\n', ' ')}`)
}
