import { createDoc } from '../../src/doc/create-doc'
import type {
  Actor,
  Attribution,
  EntityType,
  Mention,
  ScoredDoc,
  Sentiment,
  SentimentLabel,
  Span,
  VoiceLabel,
} from '../../src/doc/types'
import { segment } from '../../src/segmentation/segment'

const SCORES = { negative: -1, neutral: 0, positive: 1 }
const PRONOUN = /^(?:he|she|it|they|him|her|them|his|its|their|we|us|our|I|who)$/i

export interface Marking {
  /** How surely the piece as a whole argues; 0.5 by default. */
  readonly argues?: number
  /** Words of a sentence that is opinion; the others report. */
  readonly opinions?: readonly string[]
  /** `[words of the sentence, actor, label]`. */
  readonly sentiments?: readonly (readonly [string, string, SentimentLabel])[]
  /** `[holder, cue, content]`, as words of the plain text. */
  readonly says?: readonly (readonly [string | null, string | null, string])[]
  /** Whom an actor acts for. */
  readonly of?: Readonly<Record<string, string>>
}

/** A document from a text in which mentions are marked: `[Peru]{PER} hailed [the country](CHL)`. Ids without a colon are states. */
export function marked(
  source: string,
  { argues = 0.5, opinions = [], sentiments = [], says = [], of = {} }: Marking = {},
): ScoredDoc {
  const mentions: Mention[] = []
  let text = ''
  let last = 0
  for (const match of source.matchAll(/\[([^\]]+)\]\{([^}]+)\}/g)) {
    text += source.slice(last, match.index)
    const words = match[1].replace(/^the /, '')
    text += match[1].slice(0, match[1].length - words.length)
    for (const name of match[2].split(',')) {
      const [id, type] = name.split('/')
      const actor = id.includes(':') ? id : `state:${id}`
      const form = PRONOUN.test(words) ? 'pronoun' : /^[a-z]/.test(words) ? 'nominal' : 'name'
      mentions.push({
        start: text.length,
        end: text.length + words.length,
        type: typeOf(actor, type),
        form,
        actor,
        link: 'exact',
      })
    }
    text += words
    last = match.index + match[0].length
  }
  text += source.slice(last)
  const segmented = segment(createDoc(text))
  const sentenceWith = (words: string): Span => {
    const at = text.indexOf(words)
    const found = segmented.sentences.find(({ start, end }) => start <= at && at < end)
    if (at < 0 || found === undefined) throw new Error(`no sentence with: ${words}`)
    return found
  }
  const place = (words: string): Span => {
    const start = text.indexOf(words)
    if (start < 0) throw new Error(`not in the text: ${words}`)
    return { start, end: start + words.length }
  }
  const opinion = new Set(opinions.map((words) => sentenceWith(words).start))
  const labelled = new Map(sentiments.map(([words, actor, label]) => [`${sentenceWith(words).start} ${idOf(actor)}`, label]))
  const ids = [...new Set(mentions.map((mention) => mention.actor))]
  return {
    ...segmented,
    mentions,
    actors: ids.map((id): Actor => ({ id, name: id, type: typeOf(id), of: idOrNull(of[id] ?? of[id.replace('state:', '')]) })),
    attributions: says.map(([holder, cue, content]): Attribution => {
      return {
        source: null,
        cue: cue === null ? null : place(cue),
        content: [place(content)],
        holder: holder === null ? null : idOf(holder),
        kind: 'indirect',
      }
    }),
    voices: segmented.sentences.map((sentence) => {
      const label: VoiceLabel = opinion.has(sentence.start) ? 'opinion' : 'reporting'
      return { sentence, label, probability: 0.9, evidence: [] }
    }),
    voice: {
      label: argues > 0.5 ? 'opinion' : 'reporting',
      probability: Math.max(argues, 1 - argues),
      opinionShare: 0,
      evidence: [],
    },
    sentiments: segmented.sentences.flatMap((sentence) => {
      const inside = mentions.filter((mention) => sentence.start <= mention.start && mention.start < sentence.end)
      return [...new Set(inside.map((mention) => mention.actor))].map((actor): Sentiment => {
        const label = labelled.get(`${sentence.start} ${actor}`) ?? 'neutral'
        const probabilities = { negative: 0.05, neutral: 0.05, positive: 0.05, [label]: 0.9 }
        return { sentence, actor, label, score: SCORES[label] * 0.85, probabilities, evidence: [] }
      })
    }),
  }
}

function idOf(name: string): string {
  return name.includes(':') ? name : `state:${name}`
}

function idOrNull(name: string | undefined): string | null {
  return name === undefined ? null : idOf(name)
}

function typeOf(actor: string, type?: string): EntityType {
  if (type !== undefined) return type as EntityType
  if (actor.startsWith('person:')) return 'PER'
  return actor.startsWith('state:') || actor.startsWith('place:') ? 'GPE' : 'ORG'
}
