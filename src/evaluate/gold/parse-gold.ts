import { StancekitError } from '../../doc/error'
import { check, Reader } from './reader'
import type { GoldDocument } from './types'

const KINDS = ['title', 'subtitle', 'heading', 'byline', 'dateline', 'caption', 'paragraph'] as const
const VOICES = ['opinion', 'reporting'] as const
const TYPES = ['PER', 'ORG', 'GPE', 'LOC', 'NORP', 'MISC'] as const
const FORMS = ['name', 'nominal', 'pronoun'] as const
const ATTRIBUTIONS = ['direct', 'indirect', 'mixed'] as const
const SENTIMENTS = ['negative', 'neutral', 'positive'] as const
const STANCES = ['favor', 'against', 'neutral'] as const

/**
 * Reads a gold file: checks every field, that spans lie in the text, and that sentences referred to exist.
 *
 * @param json the file's text, or the value parsed from it.
 * @param name what to call it in messages, for example the file's path. @default the gold's own id
 * @returns the gold, unchanged.
 * @throws StancekitError `invalid-gold`, saying where and what.
 * @example
 * parseGold('{"id":"a"}') // StancekitError: gold a, at length: expected a whole number, 0 or more, but got undefined
 */
export function parseGold(json: unknown, name?: string): GoldDocument {
  const value = typeof json === 'string' ? parseJson(json, name) : json
  const title = name ?? (hasId(value) ? value.id : 'file')
  const root = new Reader(value, '', `gold ${title}`)
  root.field('id').string()
  const length = root.field('length').count()
  root.field('voice').oneOf(VOICES)
  root.field('voiceReason').optional()?.string()
  root.field('opinionShare').optional()?.number(0, 1)
  root
    .field('notes')
    .optional()
    ?.list((note) => note.string())
  root.field('regions').list((region) => {
    region.range(length)
    region.field('kind').oneOf(KINDS)
  })
  const ids = new Set<string>()
  root.field('sentences').list((sentence) => {
    sentence.range(length)
    sentence.field('voice').oneOf(VOICES)
    const id = sentence.field('id').string()
    check(!ids.has(id), sentence.field('id'), 'an id that no other sentence has')
    ids.add(id)
  })
  root.field('mentions').list((mention) => {
    mention.range(length)
    mention.field('type').oneOf(TYPES)
    mention.field('form').oneOf(FORMS)
    mention.field('actor').string()
  })
  root.field('attributions').list((attribution) => {
    attribution.field('source').nullable()?.pair(length)
    attribution.field('cue').nullable()?.pair(length)
    attribution.field('content').list((span) => span.pair(length))
    attribution.field('holder').nullable()?.string()
    attribution.field('kind').oneOf(ATTRIBUTIONS)
  })
  root.field('sentiment').list((sentiment) => {
    sentiment.field('sentence').reference(ids)
    sentiment.field('actor').string()
    sentiment.field('label').oneOf(SENTIMENTS)
  })
  root.field('stance').list((stance) => {
    stance.field('holder').string()
    stance.field('target').string()
    stance.field('label').oneOf(STANCES)
    stance.field('sentences').list((sentence) => sentence.reference(ids))
  })
  root.field('actors').list((actor) => {
    actor.field('actor').string()
    actor.field('name').string()
    actor.field('of').optional()?.string()
  })
  return value as GoldDocument
}

function hasId(value: unknown): value is { id: string } {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
}

function parseJson(text: string, name = 'file'): unknown {
  try {
    return JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text)
  } catch (error) {
    throw new StancekitError('invalid-gold', `gold ${name} is no JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}
