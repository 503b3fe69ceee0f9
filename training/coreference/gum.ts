import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extractAttributions } from '../../src/attribution/extract-attributions'
import { createDoc } from '../../src/doc/create-doc'
import type { Actor, AttributedDoc, Mention } from '../../src/doc/types'
import { segment } from '../../src/segmentation/segment'

interface GumMention {
  readonly start: number
  readonly end: number
  readonly entity: string
  readonly type: string
  readonly link?: string
}

interface NameRecord {
  readonly id: string
  readonly entities: readonly { readonly start: number; readonly end: number; readonly type: string }[]
}

/** The same text with tokens, tags and trees. */
interface TreeRecord {
  readonly id: string
  readonly tokens: readonly (readonly [start: number, end: number])[]
  readonly sentenceTokens: readonly (readonly [first: number, last: number])[]
  readonly pos: readonly string[]
  readonly heads: readonly (readonly number[])[]
}

interface GumRecord {
  readonly id: string
  readonly genre: string
  readonly licence: string
  readonly text: string
  readonly mentions: readonly GumMention[]
}

/** A document with its names given, and whom each other expression stands for. */
export interface GumDocument {
  readonly id: string
  readonly genre: string
  readonly doc: AttributedDoc
  /** Pronouns and nominals that refer to a named PER, ORG or GPE. */
  readonly references: readonly Reference[]
  /** By `start:end` of a pronoun: its actor, or null if it stands for nobody named. */
  readonly actorAt: ReadonlyMap<string, string | null>
  /** By end of the head noun of a nominal: its actor, or null if it stands for nobody named. */
  readonly actorOfHead: ReadonlyMap<number, string | null>
}

export interface Reference {
  readonly start: number
  /** End of its head word (GUIDELINES 5: a nominal ends with its head noun; what follows it is not marked). */
  readonly end: number
  readonly actor: string
  readonly pronoun: boolean
}

const RELATIVE = /^(?:who|whom|whose|which|that)$/i
const PRONOUN =
  /^(?:i|me|my|mine|myself|we|us|our|ours|ourselves|you|your|yours|yourself|he|him|his|himself|she|her|hers|herself|it|its|itself|they|them|their|theirs|themselves)$/i

/** `the President`, `our Senator`: a person's name takes none of these. */
const DETERMINER = /^(?:the|this|that|his|her|its|our|their|my|your)\s/i

const TYPES: ReadonlyMap<string, Mention['type']> = new Map([
  ['PER', 'PER'],
  ['ORG', 'ORG'],
  ['LOC', 'GPE'],
])

/** Reads GUM's coreference with the names of `gum-ner-derived`; records under a non-commercial licence are left out. */
export function readGum(data: string, split: string, set: 'gum-coref' | 'ontogum' = 'gum-coref'): GumDocument[] {
  const names = new Map(
    readLines<NameRecord>(join(data, 'gum-ner-derived', `${split}.jsonl`)).map((record) => [record.id, record]),
  )
  const trees = new Map(readLines<TreeRecord>(join(data, 'ud-gum', `${split}.jsonl`)).map((record) => [record.id, record]))
  return readLines<GumRecord>(join(data, set, `${split}.jsonl`))
    .filter((record) => names.has(record.id) && trees.has(record.id) && !record.licence.includes('NC'))
    .map((record) => prepare(record, names.get(record.id) as NameRecord, headsOf(trees.get(record.id) as TreeRecord)))
}

interface Head {
  readonly end: number
  readonly pos: string
}

/** Tells the head word of a stretch of the text: the first word whose governor lies outside. */
function headsOf({ tokens, sentenceTokens, pos, heads }: TreeRecord): (start: number, end: number) => Head | null {
  const governor = new Int32Array(tokens.length)
  sentenceTokens.forEach(([first], sentence) => {
    heads[sentence].forEach((head, i) => {
      governor[first + i] = head === 0 ? -1 : first + head - 1
    })
  })
  const starts = new Map(tokens.map(([start], at) => [start, at]))
  return (start, end) => {
    const first = starts.get(start)
    if (first === undefined) return null
    let last = first
    while (last < tokens.length && tokens[last][1] <= end) last++
    for (let at = first; at < last; at++)
      if (governor[at] < first || governor[at] >= last) return { end: tokens[at][1], pos: pos[at] }
    return null
  }
}

function readLines<T>(path: string): T[] {
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)
}

function prepare(record: GumRecord, names: NameRecord, headOf: (start: number, end: number) => Head | null): GumDocument {
  const sorted = [...record.mentions].sort((a, b) => a.end - a.start - (b.end - b.start))
  const mentions: Mention[] = []
  const actors = new Map<string, Actor>()
  for (const { start, end, type } of names.entities) {
    const kind = TYPES.get(type)
    const owner = sorted.find((mention) => mention.start <= start && end <= mention.end)
    if (kind === undefined || owner === undefined) continue
    const id = `entity:${owner.entity}`
    mentions.push({ start, end, type: kind, form: 'name', actor: id, link: 'exact' })
    const name = record.text.slice(start, end)
    const known = actors.get(id)
    if (known === undefined || name.length > known.name.length) actors.set(id, { id, name, type: known?.type ?? kind, of: null })
  }
  mentions.sort((a, b) => a.start - b.start || b.end - a.end)
  const called = new Map<string, Set<string>>()
  for (const { start, end, actor } of mentions) {
    const texts = called.get(actor) ?? new Set()
    called.set(actor, texts.add(record.text.slice(start, end)))
  }
  // The other set leaves some names unmarked (`founder Hugh McGuire`): whatever holds a name of its actor is one.
  const isName = ({ start, end, entity }: GumMention): boolean => {
    const text = record.text.slice(start, end)
    return [...(called.get(`entity:${entity}`) ?? [])].some((name) => text.includes(name))
  }
  const actorAt = new Map<string, string | null>()
  const actorOfHead = new Map<number, string | null>()
  const references: Reference[] = []
  for (const mention of record.mentions) {
    const id = `entity:${mention.entity}`
    const actor = actors.has(id) ? id : null
    const key = `${mention.start}:${mention.end}`
    if (!actorAt.has(key)) actorAt.set(key, actor)
    const head = headOf(mention.start, mention.end)
    if (head !== null && !actorOfHead.has(head.end)) actorOfHead.set(head.end, actor)
    if (actor === null || isName(mention) || mention.link === 'appos' || mention.link === 'pred') continue
    const text = record.text.slice(mention.start, mention.end)
    if (RELATIVE.test(text)) continue
    const pronoun = PRONOUN.test(text)
    // Names that the other set leaves unmarked inside greater ones (`Google` of `Google Science Fair`) and `there` are neither.
    const office = DETERMINER.test(text) && actors.get(actor)?.type === 'PER'
    if (!pronoun && (head === null || (head.pos === 'PROPN' && !office) || head.pos === 'ADV')) continue
    references.push({ start: mention.start, end: head?.end ?? mention.end, actor, pronoun })
  }
  const base = segment(createDoc(record.text))
  const doc = extractAttributions({ ...base, mentions, actors: [...actors.values()] })
  return { id: record.id, genre: record.genre, doc, references, actorAt, actorOfHead }
}

const KINDS: ReadonlyMap<string, readonly [prefix: string, type: Mention['type']]> = new Map([
  ['s', ['state', 'GPE']],
  ['n', ['state', 'NORP']],
  ['i', ['igo', 'ORG']],
  ['g', ['group', 'ORG']],
  ['o', ['org', 'ORG']],
  ['p', ['person', 'PER']],
  ['l', ['place', 'GPE']],
])

/** Makes a document of a marked passage (see `passages.ts`). */
export function readPassage(marked: string, index: number): GumDocument {
  let text = ''
  let from = 0
  const mentions: Mention[] = []
  const actors = new Map<string, Actor>()
  const references: Reference[] = []
  for (const match of marked.matchAll(/([{<])(\w)\.(\w+):([^}>]+)[}>]/g)) {
    text += marked.slice(from, match.index)
    from = match.index + match[0].length
    const [, mark, kind, slug, printed] = match
    const [prefix, type] = KINDS.get(kind) as readonly [string, Mention['type']]
    const actor = `${prefix}:${slug}`
    const words = mark === '{' ? printed.replace(/^The /i, '') : printed.replace(/^(?:The|his) /i, '')
    const start = text.length + printed.length - words.length
    text += printed
    if (mark === '{') {
      mentions.push({ start, end: text.length, type, form: 'name', actor, link: 'exact' })
      if (!actors.has(actor)) actors.set(actor, { id: actor, name: words, type, of: null })
    } else references.push({ start, end: text.length, actor, pronoun: false })
  }
  text += marked.slice(from)
  const base = segment(createDoc(text))
  const actorAt = new Map<string, string | null>()
  const actorOfHead = new Map<number, string | null>()
  for (const token of base.tokens) {
    actorAt.set(`${token.start}:${token.end}`, null)
    actorOfHead.set(token.end, null)
  }
  for (const { start, end, actor } of references) {
    actorAt.set(`${start}:${end}`, actor)
    actorOfHead.set(end, actor)
  }
  const doc = extractAttributions({ ...base, mentions, actors: [...actors.values()] })
  return { id: `passage-${index}`, genre: 'passage', doc, references, actorAt, actorOfHead }
}
