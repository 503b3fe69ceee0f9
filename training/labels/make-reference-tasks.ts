/**
 * Writes articles in which every pronoun and definite nominal that may stand for a named actor is numbered, for a reader to say whom it
 * stands for.
 *
 * usage: npx tsx training/labels/make-reference-tasks.ts OUT PARTS ARTICLES_A_PART [world-articles] (else from allsides-genre train)
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chooseByModel } from '../../src/coreference/model'
import { readReferences } from '../../src/coreference/read-references'
import { createDoc, extractAttributions, findRegions, pipe, recognizeEntities, segment } from '../../src/index'
import { randomSource } from '../logistic'
import { labelledIds } from './labelled-ids'
import { WORLD_ARTICLES, worldArticles } from './read-texts'
import { shuffledArticles, withTitle } from './shuffled-articles'

/** Longer articles are read as far as this. */
const SENTENCES = 28
const FEWEST = 8

const [out, parts, size, set = 'allsides-genre'] = process.argv.slice(2)
mkdirSync(out, { recursive: true })
const random = randomSource(17)
const known = labelledIds('references')
const articles =
  set === WORLD_ARTICLES
    ? worldArticles().flatMap(({ text }, i) => (known.has(`${i}`) ? [] : [{ id: `${i}`, text }]))
    : shuffledArticles(random, known).map((row) => ({ id: row.id, text: withTitle(row) }))

function render(id: string, text: string, name: string): { task: string; key: string } | null {
  const whole = pipe(createDoc(text), findRegions, segment)
  const last = whole.sentences[Math.min(SENTENCES, whole.sentences.length) - 1]
  if (last === undefined) return null
  const doc = pipe(createDoc(text.slice(0, last.end)), findRegions, segment, recognizeEntities, extractAttributions)
  const asked: { start: number; end: number; ids: string[] }[] = []
  readReferences(doc, (choice) => {
    asked.push({ start: choice.start, end: choice.end, ids: choice.candidates.map((each) => each.id) })
    return chooseByModel(choice)
  })
  if (asked.length < FEWEST) return null
  const actors = [...new Set(asked.flatMap(({ ids }) => ids))]
  const code = (index: number): string =>
    (index < 26 ? '' : String.fromCharCode(64 + Math.floor(index / 26))) + String.fromCharCode(65 + (index % 26))
  let at = 0
  const lines = doc.sentences.map(({ start, end }) => {
    let line = ''
    let from = start
    while (at < asked.length && asked[at].start < end) {
      const each = asked[at]
      line += `${doc.text.slice(from, each.start)}[${at + 1} ${doc.text.slice(each.start, each.end)}]`
      from = each.end
      at++
    }
    return (line + doc.text.slice(from, end)).replace(/\s+/g, ' ')
  })
  const list = actors.map((actor, i) => `${code(i)}=${actor}`)
  return {
    task: `=== ${name}\n${lines.join('\n')}\nACTORS ${list.join('  ')}\n`,
    key: `${[`=== ${name} ${id} ${last.end} ${set}`, list.join(' '), ...asked.map(({ start, end }, i) => `${i + 1}\t${start}-${end}`)].join('\n')}\n`,
  }
}

const queue = articles.values()
for (let part = 1; part <= Number(parts); part++) {
  const made: { task: string; key: string }[] = []
  while (made.length < Number(size)) {
    const { value, done } = queue.next()
    if (done) break
    const each = render(value.id, value.text, `ref${part}-${made.length + 1}`)
    if (each !== null) made.push(each)
  }
  writeFileSync(join(out, `ref${part}.task.txt`), made.map(({ task }) => task).join('\n'))
  writeFileSync(join(out, `ref${part}.key.tsv`), made.map(({ key }) => key).join(''))
  console.log(
    part,
    made.length,
    made.map(({ key }) => key.split('\n').length - 3).reduce((a, b) => a + b, 0),
    'references',
  )
}
