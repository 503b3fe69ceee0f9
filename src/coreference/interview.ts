import { firstFrom } from '../internal/spans'
import type { Entity } from './entities'
import { entityOf, type Reader } from './reader'

/** Fewest questions that make an interview. */
const QUESTIONS = 2

/** An interview's lines: who answers, and which sentences ask. */
export interface Interview {
  readonly guest: string
  /** For each sentence whether it stands in a paragraph that asks. */
  readonly asks: Uint8Array
}

/**
 * Tells whether the text is an interview (questions in paragraphs of their own, and somebody named beside a word of
 * interviewing), and who answers. There `I` is the guest and `you`, in questions, too.
 */
export function readInterview({ doc, words }: Pick<Reader, 'doc' | 'words'>): Interview | null {
  const { text, sentences, mentions } = doc
  const asks = new Uint8Array(sentences.length)
  let questions = 0
  for (let first = 0; first < sentences.length; ) {
    let last = first
    while (last + 1 < sentences.length && !text.slice(sentences[last].end, sentences[last + 1].start).includes('\n')) last++
    if (text[sentences[last].end - 1] === '?') {
      questions++
      for (let at = first; at <= last; at++) asks[at] = 1
    }
    first = last + 1
  }
  if (questions < QUESTIONS) return null
  for (let at = 0; at < sentences.length && at < 12; at++) {
    const { start, end } = sentences[at]
    if (
      !/\b(?:interview(?:s|ed|ing)?|spoke (?:with|to)|sat down with|talk(?:s|ed) (?:to|with)|Q&A|tells)\b/i.test(
        text.slice(start, Math.min(end, start + 500)),
      )
    )
      continue
    for (let i = firstFrom(mentions, start); i < mentions.length && mentions[i].start < end; i++) {
      if (mentions[i].type === 'PER') return words.length === 0 ? null : { guest: mentions[i].actor, asks }
    }
  }
  return null
}

/** Who `I` is outside quotation marks in an interview, and `you` in its questions: the guest. */
export function guestFor(reader: Reader, token: number, asked = false): Entity | null {
  const { interview, words } = reader
  if (interview === null || (interview.asks[words.sentence[token]] === 1) !== asked) return null
  return entityOf(reader, interview.guest)
}
