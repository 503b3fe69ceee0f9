import type { AttributedDoc } from '../doc/types'
import { firstFrom } from '../internal/spans'
import type { Entity } from './entities'
import { entityOf, type Reader } from './reader'
import { readSpeech } from './speech'
import type { Words } from './words'

/** Who says `I` outside quotation marks: the guest of an interview, whoever a transcript labels, the giver of a speech. */
export interface Talk {
  /** For each sentence the id of the one who speaks, or null. */
  readonly speakers: readonly (string | null)[]
  /** For each sentence the id of the one who is asked, or null. */
  readonly asked: readonly (string | null)[]
}

/** Sentences `[first, last]` between line breaks. */
interface Paragraph {
  readonly first: number
  readonly last: number
  readonly asks: boolean
}

/** Fewest questions that make an interview that says so, and one that does not. */
const QUESTIONS = 2
const MANY_QUESTIONS = 4
const MOST_GUESTS = 6
/** Of so many paragraphs one asks at least, in an interview that does not say so. */
const EVERY = 5
/** Sentences in which an interview says so, and names the guest. */
const OPENING = 12

const CUE =
  /\b(?:interview(?:s|ed|ing)?|spoke (?:with|to)|caught up with|sat down with|talk(?:s|ed) (?:to|with)|Q&A|tells|talks about)\b/i

/**
 * Tells who says `I` outside quotation marks, sentence by sentence, in an interview (questions in paragraphs of their own),
 * a transcript (`MERKEL: ...`) or a speech; null for any other text.
 */
export function readTalk(doc: AttributedDoc, words: Words): Talk | null {
  if (words.length === 0 || !/\bI\b/.test(doc.text)) return null
  return readTranscript(doc) ?? readInterview(doc, words) ?? readSpeech(doc, words)
}

function paragraphsOf({ text, sentences }: AttributedDoc): Paragraph[] {
  const found: Paragraph[] = []
  for (let first = 0; first < sentences.length; ) {
    let last = first
    while (last + 1 < sentences.length && !text.slice(sentences[last].end, sentences[last + 1].start).includes('\n')) last++
    found.push({ first, last, asks: text[sentences[last].end - 1] === '?' })
    first = last + 1
  }
  return found
}

function readInterview(doc: AttributedDoc, words: Words): Talk | null {
  if (!doc.text.includes('?')) return null
  const paragraphs = paragraphsOf(doc)
  let questions = 0
  for (const { asks } of paragraphs) if (asks) questions++
  if (questions < QUESTIONS) return null
  const said = guestAtCue(doc)
  const plain = said === null && questions >= MANY_QUESTIONS && questions * EVERY >= paragraphs.length
  const guest = said ?? (plain && saysI(doc, words) ? firstPerson(doc, 0, OPENING) : null)
  if (guest === null) return null
  const guests = [guest]
  for (const { first, last, asks } of paragraphs) {
    const other = asks ? null : introducedIn(doc, first, last)
    if (other !== null && guests.length < MOST_GUESTS && !guests.includes(other)) guests.push(other)
  }
  const speakers = doc.sentences.map((): string | null => null)
  const asked = speakers.slice()
  for (const { first, last, asks } of paragraphs) {
    const speaker = asks || guests.length === 1 ? guest : speakerOf(doc, first, last, guests)
    for (let at = first; at <= last; at++) (asks ? asked : speakers)[at] = speaker
  }
  return { speakers, asked }
}

/** The guest whom a sentence of the opening names beside a word of interviewing, or (`interviewed him`) the one named before. */
function guestAtCue(doc: AttributedDoc): string | null {
  const { text, sentences } = doc
  for (let at = 0; at < sentences.length && at < OPENING; at++) {
    const { start, end } = sentences[at]
    const cue = CUE.exec(text.slice(start, Math.min(end, start + 500)))
    if (cue === null) continue
    const after = start + cue.index + cue[0].length
    const guest = /^\s(?:him|her)\b/.test(text.slice(after, after + 5))
      ? firstPerson(doc, Math.max(0, at - 2), at)
      : guestBeside(doc, at, start + cue.index, after)
    if (guest !== null) return guest
  }
  return null
}

/** What an interview is about follows these words, not with whom it was. */
const TOPIC = /\b(?:about|on|over|regarding)\b/

function guestBeside(doc: AttributedDoc, at: number, from: number, to: number): string | null {
  const { text, sentences, mentions } = doc
  const { start, end } = sentences[at]
  let before: string | null = null
  let named = false
  for (let i = firstFrom(mentions, start); i < mentions.length && mentions[i].start < end; i++) {
    const mention = mentions[i]
    if (mention.type !== 'PER') continue
    named = true
    if (mention.end <= from) before = mention.actor
    else if (mention.start >= to && !TOPIC.test(text.slice(to, mention.start))) return mention.actor
  }
  return named ? before : unmarked(doc, text.slice(start, end))
}

/** A person of the text whose full name stands in a headline unfound. */
function unmarked({ text, mentions }: AttributedDoc, headline: string): string | null {
  for (const { type, actor, start, end } of mentions) {
    const name = text.slice(start, end)
    if (type === 'PER' && name.includes(' ') && headline.includes(name)) return actor
  }
  return null
}

function firstPerson({ sentences, mentions }: AttributedDoc, from: number, to: number): string | null {
  if (from >= sentences.length) return null
  const { end } = sentences[Math.min(to, sentences.length) - 1]
  for (let at = firstFrom(mentions, sentences[from].start); at < mentions.length && mentions[at].start < end; at++)
    if (mentions[at].type === 'PER') return mentions[at].actor
  return null
}

/** Whether somebody says `I` outside quotation marks again and again. */
function saysI(doc: AttributedDoc, words: Words): boolean {
  let count = 0
  for (let at = 0; at < words.length && count < 3; at++) {
    const speech = words.speech[at]
    if (words.lower[at] === 'i' && (speech < 0 || doc.attributions[speech].kind === 'indirect')) count++
  }
  return count === 3
}

/** What stands before the name in a sentence of introduction. */
const INTRODUCES = /^(?:[^\p{L}]|and|hi|hello|well|yes|so)*(?:I['’]m|I am|my name is)\s$/iu

/** Who introduces himself in these sentences: `I'm Ana Silva`. */
function introducedIn({ text, sentences, mentions }: AttributedDoc, first: number, last: number): string | null {
  for (let at = first; at <= last; at++) {
    const { start, end } = sentences[at]
    const mention = mentions[firstFrom(mentions, start)]
    if (mention === undefined || mention.start >= end || mention.type !== 'PER' || mention.start - start > 40) continue
    if (INTRODUCES.test(text.slice(start, mention.start))) return mention.actor
  }
  return null
}

/** With several guests: whoever introduces himself, or the one whom the answer does not name, or the first. */
function speakerOf(doc: AttributedDoc, first: number, last: number, guests: readonly string[]): string {
  const self = introducedIn(doc, first, last)
  if (self !== null) return self
  const { sentences, mentions } = doc
  const silent = new Set(guests)
  for (
    let at = firstFrom(mentions, sentences[first].start);
    at < mentions.length && mentions[at].start < sentences[last].end;
    at++
  )
    silent.delete(mentions[at].actor)
  return silent.size === 1 ? [...silent][0] : guests[0]
}

/** Fewest labels that make a transcript. */
const LABELS = 2

/** `MERKEL: We shall see.`: whoever is named at the start of a paragraph, before a colon, speaks until the next label. */
function readTranscript({ text, sentences, mentions }: AttributedDoc): Talk | null {
  const speakers = sentences.map((): string | null => null)
  const people = new Set<string>()
  let labels = 0
  let next = 0
  let speaker: string | null = null
  for (let at = 0; at < sentences.length; at++) {
    const { start, end } = sentences[at]
    while (next < mentions.length && mentions[next].start < start) next++
    const opens = at === 0 || text.slice(sentences[at - 1].end, start).includes('\n')
    const named = mentions[next]
    if (opens && named !== undefined && named.end < end && named.type === 'PER' && text[named.end] === ':') {
      const before = text.slice(start, named.start)
      if (before.length < 30 && !/[,;(]/.test(before)) {
        labels++
        speaker = named.actor
        people.add(speaker)
      }
    }
    speakers[at] = speaker
  }
  return labels < LABELS || people.size < 2 ? null : { speakers, asked: sentences.map(() => null) }
}

/** Who `I` is outside quotation marks, or, for `you` in questions, who is asked. */
export function talker(reader: Reader, token: number, asked = false): Entity | null {
  const { talk, words } = reader
  if (talk === null) return null
  const id = (asked ? talk.asked : talk.speakers)[words.sentence[token]]
  return id === null ? null : entityOf(reader, id)
}
