/**
 * Writes articles for a reader to label: every sentence numbered, under it the actors that it mentions, by a letter each.
 *
 * usage: npx tsx training/labels/make-tasks.ts OUT PARTS ARTICLES_A_PART (for training: allsides-genre train, but what is labelled)
 *        npx tsx training/labels/make-tasks.ts OUT measure (for measuring: worldwide-newswire and editorials-vs-wire train)
 *        npx tsx training/labels/make-tasks.ts OUT world PARTS (for training: passages of training/names/world-news.txt, those of opinion first)
 *        npx tsx training/labels/make-tasks.ts OUT world-articles PARTS (for training: world-articles.txt)
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyze } from '../../src/index'
import { randomSource } from '../logistic'
import { worldPassages } from '../names/world-news'
import { DATA } from '../sentiment/data'
import { labelledIds } from './labelled-ids'
import { WORLD_ARTICLES, WORLD_NEWS, worldArticles } from './read-texts'

/** Longer articles are read as far as this. */
const SENTENCES = 28
/** Articles of fewer are left out. */
const FEWEST = 8
/** Passages are short. */
const FEWEST_OF_PASSAGE = 4
/** Passages that argue, by their heads, and those about politics: as many of the one as of the other. */
const ARGUES = /opinion|column|editorial|analysis|op-ed|letter|blog|comment|think tank|brief/i
/** Of three articles for training, two tell of states and bodies of states. */
const WORLD_SHARE = 2 / 3

interface Article {
  readonly set: string
  readonly id: string
  readonly kind: string
  readonly text: string
}

function read(set: string): Article[] {
  return readFileSync(join(DATA, set, 'train.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { id, title, text, label, region } = JSON.parse(line)
      return { set, id, kind: label ?? region, text: title ? `${title}\n\n${text}` : text }
    })
}

const [out, parts, size = '0'] = process.argv.slice(2)
mkdirSync(out, { recursive: true })
const random = randomSource(11)
const shuffled = <T>(list: readonly T[]): T[] =>
  list
    .map((each) => ({ each, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ each }) => each)

/** How much of an article's first mentions are of states, their bodies and armed groups, other than the United States. */
function worldliness({ text }: Article): number {
  const { mentions } = analyze(text.slice(0, 3000))
  const world = mentions.filter(({ actor }) => /^(state|igo|group):/.test(actor) && actor !== 'state:USA')
  return mentions.length === 0 ? 0 : world.length / mentions.length
}

const CODES = [...Array(130).keys()].map((i) => {
  const letter = String.fromCharCode(65 + (i % 26))
  return i < 26 ? letter : `${String.fromCharCode(64 + Math.floor(i / 26))}${letter}`
})

function render(article: Article, name: string): { task: string; key: string } | null {
  const doc = analyze(article.text)
  const sentences = doc.sentences.slice(0, SENTENCES)
  if (sentences.length < (article.set === WORLD_NEWS ? FEWEST_OF_PASSAGE : FEWEST)) return null
  const codes = new Map<string, string>()
  const lines: string[] = []
  const key: string[] = []
  sentences.forEach(({ start, end }, s) => {
    lines.push(`${s + 1}\t${article.text.slice(start, end).replace(/\s+/g, ' ')}`)
    const own = new Map<string, { start: number; end: number; form: string }[]>()
    for (const mention of doc.mentions) {
      if (mention.start < start || mention.end > end || /^(place|media):/.test(mention.actor)) continue
      own.set(mention.actor, [...(own.get(mention.actor) ?? []), mention])
    }
    key.push([name, article.set, article.id, s + 1, start, end].join('\t'))
    const shown: string[] = []
    for (const [actor, mentions] of own) {
      const code = codes.get(actor) ?? CODES[codes.size]
      if (code === undefined) continue
      codes.set(actor, code)
      shown.push(`${code}=${article.text.slice(mentions[0].start, mentions[0].end).replace(/\s+/g, ' ')}`)
      const spans = mentions.map((mention) => `${mention.start}-${mention.end}-${mention.form}`).join(',')
      key.push([name, article.set, article.id, s + 1, start, end, code, actor, spans].join('\t'))
    }
    if (shown.length > 0) lines.push(`\t  ${shown.join(' | ')}`)
  })
  const actors = [...codes].map(([actor, code]) => `${code}=${actor}`).join('  ')
  return { task: `=== ${name}\n${lines.join('\n')}\nACTORS ${actors}\n`, key: `${key.join('\n')}\n` }
}

function write(part: string, articles: Iterable<Article>, most: number): void {
  const tasks: string[] = []
  const keys: string[] = []
  for (const article of articles) {
    if (tasks.length === most) break
    const made = render(article, `${part}-${tasks.length + 1}`)
    if (made === null) continue
    tasks.push(made.task)
    keys.push(made.key)
  }
  writeFileSync(join(out, `${part}.task.txt`), tasks.join('\n'))
  writeFileSync(join(out, `${part}.key.tsv`), keys.join(''))
  console.log(part, tasks.length, 'articles', keys.join('').split('\n').length, 'keys', tasks.join('').length, 'characters')
}

if (parts === 'measure') {
  const wire = shuffled(read('worldwide-newswire'))
  const regions = [...new Set(wire.map(({ kind }) => kind))]
  const turns = regions.flatMap((region) => wire.filter(({ kind }) => kind === region).slice(0, 5))
  const opinion = shuffled(read('editorials-vs-wire')).filter(({ kind }) => kind === 'opinion')
  write('measure', [...shuffled(turns).slice(0, 24), ...opinion.slice(0, 11)], 32)
} else if (parts === 'world') {
  const known = labelledIds('articles')
  const passages = worldPassages()
    .map(
      ({ head, text }, i): Article => ({
        set: WORLD_NEWS,
        id: String(i),
        kind: ARGUES.test(head) ? 'opinion' : '',
        text: text.text,
      }),
    )
    .filter(({ id }) => !known.has(id))
  const opinion = passages.filter(({ kind }) => kind === 'opinion')
  const others = shuffled(passages.filter(({ kind }) => kind !== 'opinion'))
    .map((article) => ({ article, world: worldliness(article) }))
    .sort((a, b) => b.world - a.world)
    .slice(0, opinion.length)
    .map(({ article }) => article)
  const all = shuffled([...opinion, ...others])
  const each = Math.ceil(all.length / Number(size))
  for (let part = 0; part < Number(size); part++) write(`world${part + 1}`, all.slice(part * each, (part + 1) * each), each)
} else if (parts === 'world-articles') {
  const all = shuffled(worldArticles().map(({ text }, i): Article => ({ set: WORLD_ARTICLES, id: String(i), kind: '', text })))
  const each = Math.ceil(all.length / Number(size))
  for (let part = 0; part < Number(size); part++) write(`wa${part + 1}`, all.slice(part * each, (part + 1) * each), each)
} else {
  const known = labelledIds('articles')
  const all = shuffled(read('allsides-genre'))
    .filter(({ id }) => !known.has(id))
    .map((article) => ({ article, world: worldliness(article) }))
  const sorted = [...all].sort((a, b) => b.world - a.world)
  const total = Number(parts) * Number(size) * 1.1
  const world = shuffled(sorted.slice(0, Math.ceil(total * WORLD_SHARE)))
  const rest = all.filter((each) => !world.includes(each)).slice(0, Math.ceil(total * (1 - WORLD_SHARE)))
  const mixed = shuffled([...world, ...rest]).map(({ article }) => article)
  const queue = mixed.values()
  for (let part = 1; part <= Number(parts); part++) write(`part${part}`, queue, Number(size))
}
