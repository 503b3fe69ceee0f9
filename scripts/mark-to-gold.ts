/** Makes gold files out of the marked articles of corpus/own/marked (format: corpus/own/README.md). */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { EntityType, MentionForm, RegionKind, SentimentLabel, StanceLabel, VoiceLabel } from '../src/doc/types'
import type {
  GoldAttribution,
  GoldDocument,
  GoldMention,
  GoldRegion,
  GoldSentence,
  GoldSentiment,
  GoldSpan,
  GoldStance,
} from '../src/evaluate/gold/types'

const root = resolve(import.meta.dirname, '../corpus/own')
const KINDS: Readonly<Record<string, RegionKind>> = { T: 'title', H: 'heading', B: 'byline', D: 'dateline' }
const TYPES: Readonly<Record<string, EntityType>> = {
  state: 'GPE',
  igo: 'ORG',
  group: 'ORG',
  org: 'ORG',
  media: 'ORG',
  person: 'PER',
  place: 'GPE',
  loc: 'LOC',
  misc: 'MISC',
}
const FORMS: Readonly<Record<string, MentionForm>> = { '=': 'nominal', '*': 'pronoun' }

interface Ref {
  readonly actor: string
  readonly type: EntityType
  readonly form: MentionForm
}

function readRef(mark: string): Ref {
  const sign = /^[=*~^]/.exec(mark)?.[0] ?? ''
  const id = idOf(mark.slice(sign.length))
  const prefix = mark.slice(sign.length).includes(':') ? mark.slice(sign.length).split(':')[0] : 'state'
  return { actor: id, type: sign === '~' ? 'NORP' : sign === '^' ? 'GPE' : TYPES[prefix], form: FORMS[sign] ?? 'name' }
}

function idOf(mark: string): string {
  return mark === 'author' ? mark : mark.includes(':') ? mark.replace(/^loc:/, 'place:') : `state:${mark}`
}

class Article {
  text = ''
  readonly regions: GoldRegion[] = []
  readonly sentences: GoldSentence[] = []
  readonly mentions: GoldMention[] = []
  readonly attributions: GoldAttribution[] = []
  readonly sentiment: GoldSentiment[] = []
  private paragraph = false
  private plain = { start: 0, text: '' }

  blank(): void {
    this.paragraph = false
  }

  line(mark: string, content: string): void {
    const kind = KINDS[mark[0]] ?? 'paragraph'
    const voice = mark.at(-1)
    const [marked, judged = ''] = content.split('||').map((part) => part.trim())
    const opener = this.regions.at(-1)?.kind === 'dateline'
    const continues = kind === 'paragraph' && this.paragraph
    this.text += this.text === '' ? '' : continues || opener ? ' ' : '\n\n'
    const start = this.text.length
    const seen: Ref[] = []
    const id = `s${this.sentences.length}`
    this.text += marked.replace(/\[([^\]]+)\]\{([^}]+)\}/g, (_, words: string, ref: string, at: number) => {
      const before = marked.slice(0, at).replace(/\[([^\]]+)\]\{[^}]+\}/g, '$1').length
      const item = readRef(ref)
      seen.push(item)
      this.mentions.push({ start: start + before, end: start + before + words.length, sentence: id, ...item })
      return words
    })
    const end = this.text.length
    if (continues) this.regions.push({ ...(this.regions.pop() as GoldRegion), end })
    else this.regions.push({ start, end, kind })
    this.paragraph = kind === 'paragraph'
    if (kind === 'byline' || kind === 'dateline') return
    this.plain = { start, text: this.text.slice(start) }
    this.sentences.push({ id, start, end, voice: (voice === 'O' ? 'opinion' : 'reporting') satisfies VoiceLabel })
    const labels = new Map(
      judged.split(/\s+/).flatMap((item) => (/[+-]$/.test(item) ? [[idOf(item.slice(0, -1)), item.at(-1)]] : [])),
    )
    for (const actor of new Set(seen.map(({ actor }) => actor))) {
      if (/^(place|media):/.test(actor) && !labels.has(actor)) continue
      const sign = labels.get(actor)
      this.sentiment.push({
        sentence: id,
        actor,
        label: (sign === '+' ? 'positive' : sign === '-' ? 'negative' : 'neutral') satisfies SentimentLabel,
      })
    }
  }

  said(line: string): void {
    const [source, cue, content] = line.split('|').map((part) => this.find(part.trim()))
    if (content === null) throw new Error(`no content in: ${line}`)
    const inSource = source === null ? [] : this.mentions.filter(({ start, end }) => source[0] <= start && end <= source[1])
    const head = inSource.find(({ type, form }) => type === 'PER' || form === 'pronoun') ?? inSource[0]
    const named = /officer|officials|residents|police|data|authorities|Analysts/.test(line.split('|')[0]) ? undefined : head
    const quoted = /["“]/.test(this.text[content[0]] ?? '') || /["“]/.test(this.text[content[0] - 1] ?? '')
    const mixed = !quoted && /["“]/.test(this.text.slice(...content))
    const sentence = this.sentences.at(-1)?.id
    this.attributions.push({
      ...(sentence === undefined ? {} : { sentence }),
      source,
      cue,
      content: [content],
      holder: named?.actor ?? null,
      kind: quoted ? 'direct' : mixed ? 'mixed' : 'indirect',
    })
  }

  private find(words: string): GoldSpan | null {
    if (words === '') return null
    const at = this.plain.text.indexOf(words)
    if (at < 0) throw new Error(`"${words}" is not in: ${this.plain.text}`)
    return [this.plain.start + at, this.plain.start + at + words.length]
  }
}

function parse(id: string, source: string): { text: string; gold: GoldDocument } {
  const article = new Article()
  let voice: VoiceLabel = 'reporting'
  const stance: GoldStance[] = []
  for (const line of source.split('\n')) {
    const directive = /^@(\w+) (.*)$/.exec(line)
    const pair = directive === null ? null : /^(\S+) > (\S+): (favor|against|neutral)$/.exec(directive[2])
    if (line.trim() === '') article.blank()
    else if (directive?.[1] === 'voice') voice = directive[2] as VoiceLabel
    else if (pair !== null) {
      const [holder, target] = [idOf(pair[1]), idOf(pair[2])]
      if (holder === 'author' || pair[3] !== 'neutral')
        stance.push({ holder, target, label: pair[3] as StanceLabel, sentences: [] })
    } else if (line.startsWith('> ')) article.said(line.slice(2))
    else {
      const match = /^([THBD]?[OR]?) (.*)$/.exec(line)
      if (match === null) throw new Error(`${id}: cannot read: ${line}`)
      article.line(match[1], match[2])
    }
  }
  const acting = [...new Set(article.mentions.map(({ actor }) => actor))].filter((actor) => !/^(place|media):/.test(actor))
  for (const target of acting) {
    if (!stance.some((item) => item.holder === 'author' && item.target === target))
      stance.push({ holder: 'author', target, label: 'neutral', sentences: [] })
  }
  const actors = [...new Set(article.mentions.map(({ actor }) => actor))].map((actor) => ({ actor, name: actor, of: null }))
  const { text, regions, sentences, mentions, attributions, sentiment } = article
  return { text, gold: { id, length: text.length, voice, regions, sentences, mentions, attributions, sentiment, stance, actors } }
}

for (const name of readdirSync(resolve(root, 'marked')).filter((file) => file.endsWith('.txt'))) {
  const id = name.slice(0, -4)
  const { text, gold } = parse(id, readFileSync(resolve(root, 'marked', name), 'utf8'))
  writeFileSync(resolve(root, `${id}.txt`), text)
  writeFileSync(resolve(root, `${id}.gold.json`), `${JSON.stringify(gold, null, 1)}\n`)
}
