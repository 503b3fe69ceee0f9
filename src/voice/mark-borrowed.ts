import type { Attribution, Span } from '../doc/types'
import { bySpan } from '../internal/spans'
import { isDeterminer, isNoun, opensPhrase, Tag } from './tags'
import { ATTRIBUTED, OWN, QUOTED, type Units } from './units'
import { NAME } from './words'

const AUTHOR = new Set(['i', 'we', 'you', 'us'])
const SPEAKERS = new Set(['he', 'she', 'they', 'it', 'who'])
/** Longer runs between quotation marks are speech, shorter ones may be names or scare quotes. */
const SCARE_LIMIT = 4
/** As many units a quotation may hold before a missing closing mark is suspected. */
const QUOTATION_LIMIT = 150

/** Marks the words of others: what stands between quotation marks, and what a sentence attributes to somebody. */
export function markBorrowed(units: Units): void {
  markQuoted(units)
  for (let s = 0; s < units.sentenceCount; s++) markAttributed(units, units.firsts[s], units.firsts[s + 1])
}

/** Marks the units that stand between quotation marks, over sentence ends within a paragraph. */
function markQuoted(units: Units): void {
  const { words, paragraphs } = units
  /** The first unit after the mark that opened, or -1. */
  let open = -1
  let mark = ''
  for (let s = 0; s < units.sentenceCount; s++) {
    // Single marks are mostly apostrophes: what they open must close in the same sentence.
    if (isSingle(mark)) open = -1
    const first = units.firsts[s]
    const end = units.firsts[s + 1]
    for (let i = first; i < end; i++) {
      if (open >= 0 && paragraphs[i] === 1) {
        // Speech that goes on opens anew in each paragraph and closes once.
        if (mark === '“') closeQuotation(units, open, i, true)
        open = -1
      } else if (open >= 0 && i - open > QUOTATION_LIMIT) open = -1
      const { letters, key } = words[i]
      if (letters || key === '0') continue
      if (open < 0) {
        if (!opensQuotation(units, i, first, end)) continue
        open = i + 1
        mark = key
      } else if (closesQuotation(mark, units, i, first)) {
        closeQuotation(units, open, i, isSpeech(units, i, first, end))
        open = -1
      }
    }
  }
}

const isSingle = (mark: string): boolean => mark === '‘' || mark === "'"

function opensQuotation({ words, starts, ends }: Units, i: number, first: number, end: number): boolean {
  switch (words[i].key) {
    case '“':
    case '«':
    case '„':
    case '‟':
    case '"':
      return true
    case '‘':
    case "'":
      // A single mark opens where a space is before it and none after it.
      return (i === first || ends[i - 1] < starts[i]) && i + 1 < end && starts[i + 1] === ends[i]
    default:
      return false
  }
}

function closesQuotation(mark: string, { words, starts, ends }: Units, i: number, first: number): boolean {
  switch (words[i].key) {
    case '"':
      return !isSingle(mark)
    case '”':
    case '»':
      return mark !== '"' && !isSingle(mark)
    case '“':
      return mark === '„'
    case '’':
    case "'":
      return isSingle(mark) && i > first && ends[i - 1] === starts[i]
    default:
      return false
  }
}

/** Whether a quotation that closes here is somebody's words even if short: a comma or full stop ends it, or a verb of saying follows. */
function isSpeech({ words }: Units, closing: number, first: number, end: number): boolean {
  const before = closing > first ? words[closing - 1].key : ''
  return (
    before === ',' ||
    (before === '.' && closing + 1 === end) ||
    (closing + 1 < end && words[closing + 1].tags) ||
    (closing + 2 < end && words[closing + 2].tags)
  )
}

function closeQuotation({ words, voices }: Units, from: number, to: number, speech: boolean): void {
  let count = 0
  for (let i = from; i < to; i++) if (words[i].letters) count++
  if (count <= SCARE_LIMIT && !speech) return
  voices.fill(QUOTED, from, to)
}

/** Marks what the `attributions` layer gives to a source other than the author. */
export function markContents(text: string, { starts, ends, voices, count }: Units, attributions: readonly Attribution[]): void {
  const contents: Span[] = []
  for (const { source, content } of attributions)
    if (source === null || !AUTHOR.has(text.slice(source.start, source.end).toLowerCase()))
      for (const span of content) contents.push(span)
  contents.sort(bySpan)
  let next = 0
  let reached = 0
  for (let i = 0; i < count; i++) {
    while (next < contents.length && contents[next].start <= starts[i]) {
      if (contents[next].end > reached) reached = contents[next].end
      next++
    }
    if (ends[i] <= reached && voices[i] === OWN) voices[i] = ATTRIBUTED
  }
}

/** Marks what a sentence attributes to somebody else: "X said that ...", "..., X said", "according to X". */
function markAttributed(units: Units, first: number, end: number): void {
  const { words, voices } = units
  // All before this is marked already: many cues in one sentence must not mean many walks back to its start.
  let marked = first
  for (let i = first; i < end; i++) {
    const word = words[i]
    if (voices[i] !== OWN || !word.letters) continue
    if (word.says) {
      if (!hasSpeaker(units, i, first, end)) continue
      if (closesSentence(units, i, first, end)) {
        attribute(units, marked, i)
        marked = i
      } else if (
        !isKey(units, i - 1, first, end, ',') ||
        isKey(units, i + 1, first, end, 'that') ||
        isKey(units, i + 1, first, end, ':')
      )
        attribute(units, i + 1, clauseEnd(units, i + 1, end))
    } else if (word.key === 'according' && isKey(units, i + 1, first, end, 'to')) {
      const until = i < first + 3 ? end : clauseEnd(units, i, end)
      attribute(units, marked, until)
      marked = until
    }
  }
}

function isKey({ words }: Units, i: number, first: number, end: number, key: string): boolean {
  return i >= first && i < end && words[i].key === key
}

/** Whether somebody other than the author is named as the one who speaks: a name, noun or pronoun shortly before the verb, or right after it. */
function hasSpeaker({ words }: Units, verb: number, first: number, end: number): boolean {
  for (let i = verb - 1; i >= first && i >= verb - 8; i--) {
    const { key, letters, tag } = words[i]
    if (AUTHOR.has(key)) return false
    if (isNoun(tag) || SPEAKERS.has(key)) return true
    if (!letters && key !== '-') {
      if (key === ',' && i < verb - 1) continue
      break
    }
  }
  const next = verb + 1
  return (
    next < end &&
    words[verb].tags &&
    (words[next] === NAME ||
      SPEAKERS.has(words[next].key) ||
      (isDeterminer(words[next].tag) && next + 1 < end && isNoun(words[next + 1].tag)))
  )
}

/** Whether the verb belongs to a tag after or inside what was said: "…, he said." or "…, the minister said, …". */
function closesSentence({ words }: Units, verb: number, first: number, end: number): boolean {
  if (!words[verb].tags) return false
  let comma = -1
  for (let i = verb - 1; i >= first && i >= verb - 8; i--) {
    const { key } = words[i]
    if (key === ',' || key === '”' || key === '"' || key === '’') {
      comma = i
      break
    }
  }
  if (comma < first + 2) return false
  const next = verb + 1
  if (next === end || !words[next].letters || words[next].time) return true
  const { tag } = words[next]
  return tag === Tag.Name || opensPhrase(tag)
}

/** Where what is said ends: the sentence, or a clause of the author's after it ("…, but …"; "… ; …"). */
function clauseEnd({ words }: Units, from: number, end: number): number {
  for (let i = from + 4; i < end - 3; i++) {
    const { key } = words[i]
    if (key === ';' || key === '—' || key === '–') return i
    if (key === ',' && (words[i + 1].key === 'but' || words[i + 1].key === 'yet')) return i
  }
  return end
}

function attribute({ voices }: Units, from: number, to: number): void {
  for (let i = from; i < to; i++) if (voices[i] === OWN) voices[i] = ATTRIBUTED
}
