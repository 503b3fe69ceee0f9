import type { Attribution, Span } from '../doc/types'
import { bySpan } from '../internal/spans'
import { ATTRIBUTED, OWN, QUOTED, type Unit, type UnitSentence } from './read-units'
import { TAG_VERBS } from './word-classes'

const OPENING = new Set(['“', '«', '„', '‟'])
const CLOSING = new Set(['”', '»'])
const TAG = new Set(TAG_VERBS.split(' '))
const AUTHOR = new Set(['i', 'we', 'you', 'us'])
const SPEAKERS = new Set(['he', 'she', 'they', 'it', 'who'])
/** Longer runs between quotation marks are speech, shorter ones may be names or scare quotes. */
const SCARE_LIMIT = 4
/** As many units a quotation may hold before a missing closing mark is suspected. */
const QUOTATION_LIMIT = 150

/** Marks the units that stand between quotation marks, over sentence ends within a paragraph. */
export function markQuoted(sentences: readonly UnitSentence[]): void {
  let open: Unit[] | null = null
  let mark = ''
  for (const { units } of sentences) {
    // Single marks are mostly apostrophes: what they open must close in the same sentence.
    if (isSingle(mark)) open = null
    for (let i = 0; i < units.length; i++) {
      const unit = units[i]
      const { letters, key } = unit.word
      if (open !== null && unit.newParagraph) {
        // Speech that goes on opens anew in each paragraph and closes once.
        if (mark === '“') closeQuotation(open, true)
        open = null
      } else if (open !== null && open.length > QUOTATION_LIMIT) open = null
      if (letters || key === '0') open?.push(unit)
      else if (open === null && opensQuotation(units, i)) {
        open = []
        mark = key
      } else if (open !== null && closesQuotation(mark, units, i)) {
        closeQuotation(open, isSpeech(units, i))
        open = null
      } else open?.push(unit)
    }
  }
}

const isSingle = (mark: string): boolean => mark === '‘' || mark === "'"

function opensQuotation(units: readonly Unit[], i: number): boolean {
  const key = units[i].word.key
  if (OPENING.has(key) || key === '"') return true
  // A single mark opens where a space is before it and none after it.
  return (
    (key === '‘' || key === "'") &&
    (i === 0 || units[i - 1].end < units[i].start) &&
    i + 1 < units.length &&
    units[i + 1].start === units[i].end
  )
}

function closesQuotation(mark: string, units: readonly Unit[], i: number): boolean {
  const key = units[i].word.key
  if (mark === '"') return key === '"'
  if (isSingle(mark)) return (key === '’' || key === "'") && i > 0 && units[i - 1].end === units[i].start
  return CLOSING.has(key) || (key === '“' && mark === '„') || (key === '"' && OPENING.has(mark))
}

/** Whether a quotation that closes here is somebody's words even if short: a comma or full stop ends it, or a verb of saying follows. */
function isSpeech(units: readonly Unit[], closing: number): boolean {
  const before = units[closing - 1]?.word.key
  const after = units[closing + 1]?.word.key
  return (
    before === ',' ||
    (before === '.' && after === undefined) ||
    TAG.has(after ?? '') ||
    TAG.has(units[closing + 2]?.word.key ?? '')
  )
}

function closeQuotation(inside: readonly Unit[], speech: boolean): void {
  let words = 0
  for (const unit of inside) if (unit.word.letters) words++
  if (words <= SCARE_LIMIT && !speech) return
  for (const unit of inside) unit.voice = QUOTED
}

/** Marks what the `attributions` layer gives to a source other than the author. */
export function markContents(text: string, sentences: readonly UnitSentence[], attributions: readonly Attribution[]): void {
  const contents: Span[] = []
  for (const { source, content } of attributions)
    if (source === null || !AUTHOR.has(text.slice(source.start, source.end).toLowerCase())) contents.push(...content)
  contents.sort(bySpan)
  let next = 0
  let reached = 0
  for (const { units } of sentences)
    for (const unit of units) {
      while (next < contents.length && contents[next].start <= unit.start) {
        if (contents[next].end > reached) reached = contents[next].end
        next++
      }
      if (unit.end <= reached && unit.voice === OWN) unit.voice = ATTRIBUTED
    }
}

/** Marks what the sentence attributes to somebody else: "X said that ...", "..., X said", "according to X". */
export function markAttributed(units: readonly Unit[]): void {
  // All before this is marked already: many cues in one sentence must not mean many walks back to its start.
  let marked = 0
  for (let i = 0; i < units.length; i++) {
    const { word, voice } = units[i]
    if (voice !== OWN || !word.letters) continue
    if (word.key === 'according' && units[i + 1]?.word.key === 'to') {
      const end = i < 3 ? units.length : clauseEnd(units, i)
      attribute(units, marked, end)
      marked = end
    } else if (word.says && hasSpeaker(units, i)) {
      if (closesSentence(units, i)) {
        attribute(units, marked, i)
        marked = i
      } else if (units[i - 1]?.word.key !== ',' || units[i + 1]?.word.key === 'that' || units[i + 1]?.word.key === ':')
        attribute(units, i + 1, clauseEnd(units, i + 1))
    }
  }
}

/** Whether somebody other than the author is named as the one who speaks: a name, noun or pronoun shortly before the verb, or right after it. */
function hasSpeaker(units: readonly Unit[], verb: number): boolean {
  for (let i = verb - 1; i >= 0 && i >= verb - 8; i--) {
    const { word, pos } = units[i]
    if (AUTHOR.has(word.key)) return false
    if (SPEAKERS.has(word.key) || pos === 'PROPN' || pos === 'NOUN') return true
    if (!word.letters && word.key !== '-') {
      if (word.key === ',' && i < verb - 1) continue
      break
    }
  }
  const next = units[verb + 1]
  return (
    next !== undefined &&
    (next.pos === 'PROPN' || SPEAKERS.has(next.word.key) || (next.pos === 'DET' && units[verb + 2]?.pos === 'NOUN')) &&
    TAG.has(units[verb].word.key)
  )
}

/** Whether the verb belongs to a tag after or inside what was said: "…, he said." or "…, the minister said, …". */
function closesSentence(units: readonly Unit[], verb: number): boolean {
  if (!TAG.has(units[verb].word.key)) return false
  let comma = -1
  for (let i = verb - 1; i >= 0 && i >= verb - 8; i--) {
    const key = units[i].word.key
    if (key === ',' || key === '”' || key === '"' || key === '’') {
      comma = i
      break
    }
  }
  if (comma < 2) return false
  const next = units[verb + 1]
  return (
    next === undefined ||
    !next.word.letters ||
    next.pos === 'ADP' ||
    next.word.time ||
    next.pos === 'PROPN' ||
    next.pos === 'DET' ||
    next.pos === 'PRON'
  )
}

/** Where what is said ends: the sentence, or a clause of the author's after it ("…, but …"; "… ; …"). */
function clauseEnd(units: readonly Unit[], from: number): number {
  for (let i = from + 4; i < units.length - 3; i++) {
    const key = units[i].word.key
    if (key === ';' || key === '—' || key === '–') return i
    if (key === ',' && (units[i + 1].word.key === 'but' || units[i + 1].word.key === 'yet')) return i
  }
  return units.length
}

function attribute(units: readonly Unit[], from: number, to: number): void {
  for (let i = from; i < to; i++) if (units[i].voice === OWN) units[i].voice = ATTRIBUTED
}
