/**
 * Packs what a reader has labelled (make-tasks.ts) into one small file of places and labels, without texts.
 *
 * usage: npx tsx training/labels/pack.ts TASKS OUT PART [PART ...]
 *
 * An article is a line `# set id voice`, a line `author ACTOR- ...`, a line `pairs HOLDER>TARGET- ...`, and a line a sentence:
 * `start-end O|R`, then for each actor `ACTOR=start-end,...` and its label. A mention that is no name ends in `p`.
 */
import { writeFileSync } from 'node:fs'
import { taskLines } from './task-files'

const [tasks, out, ...parts] = process.argv.slice(2)
const lines: string[] = []
for (const part of parts) {
  const places = new Map<
    string,
    { head: string; actors: Map<string, string>; sentences: Map<string, string>; mentions: Map<string, string> }
  >()
  for (const line of taskLines(tasks, part, 'key.tsv')) {
    const [name, set, id, sentence, start, end, code, actor, spans] = line.split('\t')
    let place = places.get(name)
    if (place === undefined) {
      place = { head: `${set} ${id}`, actors: new Map(), sentences: new Map(), mentions: new Map() }
      places.set(name, place)
    }
    place.sentences.set(sentence, `${start}-${end}`)
    if (code === undefined) continue
    place.actors.set(code, actor)
    const short = spans.split(',').map((span) => span.replace(/-name$/, '').replace(/-(nominal|pronoun)$/, 'p'))
    place.mentions.set(`${sentence} ${code}`, `${actor}=${short.join(',')}`)
  }
  let place: ReturnType<typeof places.get>
  let voice = ''
  let author = ''
  let pairs = ''
  let body: string[] = []
  const close = (): void => {
    if (place !== undefined) lines.push(`# ${place.head} ${voice}`, author, pairs, ...body)
    body = []
  }
  const actorOf = (code: string): string => place?.actors.get(code) ?? code
  for (const line of taskLines(tasks, part, 'labels.txt')) {
    if (line.startsWith('===')) {
      close()
      place = places.get(line.slice(3).trim())
      continue
    }
    const [first, ...rest] = line.trim().split(/\s+/)
    if (place === undefined || first === '') continue
    if (first === 'doc') voice = rest[0] === 'O' ? 'opinion' : 'reporting'
    else if (first === 'author') author = ['author', ...rest.map((each) => actorOf(each.slice(0, -1)) + each.slice(-1))].join(' ')
    else if (first === 'pairs')
      pairs = ['pairs', ...rest.map((each) => each.slice(0, -1).split('>').map(actorOf).join('>') + each.slice(-1))].join(' ')
    else {
      const own = place
      const targets = rest.slice(1).map((each) => own.mentions.get(`${first} ${each.slice(0, -1)}`) + each.slice(-1))
      body.push([own.sentences.get(first), rest[0], ...targets].join(' '))
    }
  }
  close()
}
writeFileSync(out, `${lines.join('\n')}\n`)
console.log(out, lines.filter((line) => line.startsWith('#')).length, 'articles')
