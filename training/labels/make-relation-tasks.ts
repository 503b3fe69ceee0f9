/**
 * Writes sentences that name two actors or more for a reader to label: who is shown to think or do what toward whom.
 *
 * usage: npx tsx training/labels/make-relation-tasks.ts OUT PARTS SENTENCES_A_PART (from allsides-genre train, but what is labelled)
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyze } from '../../src/index'
import { randomSource } from '../logistic'
import { DATA } from '../sentiment/data'
import { labelledIds } from './labelled-ids'

const [out, parts, size] = process.argv.slice(2)
mkdirSync(out, { recursive: true })
const random = randomSource(5)
/** Of sentences in which nobody is shown well or badly, and of those that speak of Americans only, a part is taken. */
const QUIET = 0.5
const HOME = 0.35
const MOST_ACTORS = 5
const FOREIGN = /^(state:(?!USA)|igo:|group:(?!democrat|republican))/

const known = labelledIds('relations')
const found: { task: string; key: string }[] = []
const rows = readFileSync(join(DATA, 'allsides-genre', 'train.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
for (const line of rows) {
  const { id, title, text } = JSON.parse(line)
  const whole = title ? `${title}\n\n${text}` : text
  const doc = analyze(whole)
  for (const { start, end } of doc.sentences) {
    if (end - start > 420 || end - start < 40 || known.has(`${id} ${start}-${end}`)) continue
    const own = new Map<string, { start: number; end: number; form: string }[]>()
    for (const mention of doc.mentions) {
      if (mention.start < start || mention.end > end || /^(place|media|misc):/.test(mention.actor)) continue
      own.set(mention.actor, [...(own.get(mention.actor) ?? []), mention])
    }
    if (own.size < 2 || own.size > MOST_ACTORS) continue
    const loud = doc.sentiments.some((each) => each.sentence.start === start && each.label !== 'neutral')
    const foreign = [...own.keys()].some((actor) => FOREIGN.test(actor))
    if (random() > (loud ? 1 : QUIET) * (foreign ? 1 : HOME)) continue
    const codes = [...own].map(([actor, mentions], i) => {
      const code = String.fromCharCode(65 + i)
      const words = whole.slice(mentions[0].start, mentions[0].end).replace(/\s+/g, ' ')
      const spans = mentions.map((mention) => `${mention.start}-${mention.end}${mention.form === 'name' ? '' : 'p'}`).join(',')
      return { shown: `${code}=${words}`, key: `${code}=${actor}=${spans}` }
    })
    found.push({
      task: `${whole.slice(start, end).replace(/\s+/g, ' ')}\n\t  ${codes.map(({ shown }) => shown).join(' | ')}`,
      key: `${id}\t${start}-${end}\t${codes.map(({ key }) => key).join(' ')}`,
    })
  }
}
console.log(found.length, 'sentences')
const order = found.map((each) => ({ each, at: random() })).sort((a, b) => a.at - b.at)
for (let part = 1; part <= Number(parts); part++) {
  const own = order.slice((part - 1) * Number(size), part * Number(size)).map(({ each }) => each)
  writeFileSync(join(out, `rel${part}.task.txt`), own.map(({ task }, i) => `${i + 1}\t${task}\n`).join(''))
  writeFileSync(join(out, `rel${part}.key.tsv`), own.map(({ key }, i) => `${i + 1}\t${key}\n`).join(''))
}
