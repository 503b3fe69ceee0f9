import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Sentence, Token } from '../../src/doc/types'
import { segment } from '../../src/segmentation/segment'
import { loneSentence } from '../../src/voice/lone-sentence'
import { markBorrowed } from '../../src/voice/mark-borrowed'
import { readUnits } from '../../src/voice/read-units'
import { Units } from '../../src/voice/units'

export const DATA = process.env.STANCEKIT_DATA ?? '../shared/datasets'
export const CACHE = process.env.STANCEKIT_CACHE ?? 'training/cache'

/** A record of a set with its units. `label` is 1 for opinion. */
export interface Piece {
  readonly id: string
  readonly text: string
  readonly label: number
  readonly outlet: string
  readonly record: Readonly<Record<string, unknown>>
  readonly units: Units
}

type Packed = readonly [sentences: readonly number[], tokens: readonly (readonly [number, number, string])[]]

/** Reads a set; segmentation is kept in a cache, as it takes longest. */
export function readPieces(
  set: string,
  split: string,
  whole: 'sentence' | 'document',
  limit = Number.POSITIVE_INFINITY,
): Piece[] {
  const lines = readFileSync(join(DATA, set, `${split}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .slice(0, limit)
  const cacheFile = join(CACHE, `voice-${set}-${split}.json`)
  const cached: Packed[] | null = existsSync(cacheFile) ? JSON.parse(readFileSync(cacheFile, 'utf8')) : null
  const packed: Packed[] = []
  const pieces = lines.map((line, i) => {
    const record = JSON.parse(line)
    const text = record.title ? `${record.title}\n\n${record.text}` : record.text
    const pack = cached?.[i] ?? packSegments(text)
    packed.push(pack)
    return {
      id: record.id,
      text,
      label: record.label === 'opinion' || record.label === 'subjective' || record.label === 'biased' ? 1 : 0,
      outlet: record.outlet ?? '',
      record,
      units: unitsOf(text, pack, whole),
    }
  })
  if (cached === null && limit === Number.POSITIVE_INFINITY) {
    mkdirSync(CACHE, { recursive: true })
    writeFileSync(cacheFile, JSON.stringify(packed))
  }
  return pieces
}

/** A text of our own making, with the voice of each sentence: 1 for opinion, null where it is open. */
export interface OwnDocument extends Piece {
  readonly voices: readonly (number | null)[]
}

const HEAD = /^(opinion|reporting)(?: \[(?:facts ([\d ]+))?(?:; )?(open)?(?: ([\d ]+))?\])?: .*\n/

/**
 * Texts of our own making, of kinds that the articles of the sets lack (documents.txt). The head says the voice of the text, then in
 * brackets which sentences of an opinion piece tell facts and which are left open (all, if none is named), then the kind.
 */
export function readOwnDocuments(): OwnDocument[] {
  const blocks = readFileSync(join(import.meta.dirname, 'documents.txt'), 'utf8')
    .trim()
    .split(/\n*^# /m)
  return blocks.filter(Boolean).map((block, i) => {
    const head = HEAD.exec(block)
    if (head === null) throw new Error(`documents.txt: cannot read the head of text ${i}: ${block.slice(0, 60)}`)
    const text = block.slice(head[0].length)
    const label = head[1] === 'opinion' ? 1 : 0
    const [facts, open] = [head[2], head[4]].map((list) => new Set(list?.split(' ').map(Number)))
    const units = unitsOf(text, packSegments(text), 'document')
    const voices = units.spans.map((_, at) => {
      if (open.has(at) || (head[3] !== undefined && open.size === 0)) return null
      return facts.has(at) ? 0 : label
    })
    return { id: `document-${i}`, text, label, outlet: 'own', record: {}, units, voices }
  })
}

/** Sentences of our own making that say what guideline 3 means (sentences.tsv: label, sentence). */
export function readOwnSentences(): Piece[] {
  return readFileSync(join(import.meta.dirname, 'sentences.tsv'), 'utf8')
    .trim()
    .split('\n')
    .map((line, i) => {
      const [label, text] = line.split('\t')
      const units = unitsOf(text, packSegments(text), 'sentence')
      return { id: `own-${i}`, text, label: label === 'opinion' ? 1 : 0, outlet: '', record: {}, units }
    })
}

function packSegments(text: string): Packed {
  const doc = segment({ text, meta: {} })
  return [doc.sentences.flatMap(({ start, end }) => [start, end]), doc.tokens.map(({ start, end, pos }) => [start, end, pos])]
}

export function unitsOf(text: string, [bounds, packedTokens]: Packed, whole: 'sentence' | 'document'): Units {
  const tokens: Token[] = packedTokens.map(([start, end, pos]) => ({ start, end, pos, lemma: '', negated: false }))
  const sentences: Sentence[] = []
  if (whole === 'sentence') sentences.push(loneSentence(text))
  else for (let i = 0; i < bounds.length; i += 2) sentences.push({ start: bounds[i], end: bounds[i + 1] })
  const units = new Units(tokens.length, sentences.length)
  readUnits(units, text, sentences, tokens)
  markBorrowed(units)
  return units
}

/** The sentences `[from, to)` of a text, as a text of their own. */
export function partOf(units: Units, from: number, to: number): Units {
  const part = new Units(units.count, to - from)
  for (let s = from; s < to; s++) {
    for (let i = units.firsts[s]; i < units.firsts[s + 1]; i++) {
      part.push(units.words[i], units.starts[i], units.ends[i], units.paragraphs[i] === 1)
      part.voices[part.count - 1] = units.voices[i]
    }
    part.titled[part.sentenceCount++] = units.titled[s]
    part.firsts[part.sentenceCount] = part.count
  }
  part.spans = units.spans.slice(from, to)
  return part
}
