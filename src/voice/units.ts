import type { Span } from '../doc/types'
import { UNKNOWN, type Word } from './words'

/** Whose words a unit is part of. */
export const OWN = 0
export const QUOTED = 1
export const ATTRIBUTED = 2

/**
 * The words, marks and names of a text, as columns: a unit is a number, and each column says one thing of it. Objects would be many
 * and short-lived. Sentences are numbered too: their units are `[firsts[s], firsts[s + 1])`.
 */
export class Units {
  count = 0
  readonly words: Word[] = []
  starts: Int32Array
  ends: Int32Array
  /** Own, quoted or attributed. */
  voices: Uint8Array
  /** 1 where line breaks or the end of a paragraph stand before the unit. */
  paragraphs: Uint8Array
  /** Where the embedded model has the unit together with the next: see model-rows.ts. */
  pairRows: Int32Array

  sentenceCount = 0
  firsts: Int32Array
  /** 1 for sentences printed with capitals throughout, as headlines are. */
  titled: Uint8Array
  spans: readonly Span[] = []

  constructor(tokens: number, sentences: number) {
    // A token is two units at most: a prefix and a name.
    const most = 2 * tokens
    this.starts = new Int32Array(most)
    this.ends = new Int32Array(most)
    this.voices = new Uint8Array(most)
    this.paragraphs = new Uint8Array(most)
    this.pairRows = new Int32Array(most)
    this.firsts = new Int32Array(sentences + 1)
    this.titled = new Uint8Array(sentences)
  }

  /** Whether so many tokens and sentences have room. */
  holds(tokens: number, sentences: number): boolean {
    return 2 * tokens <= this.starts.length && sentences <= this.titled.length
  }

  push(word: Word, start: number, end: number, newParagraph: boolean): void {
    const i = this.count++
    this.words[i] = word
    this.starts[i] = start
    this.ends[i] = end
    this.voices[i] = OWN
    this.paragraphs[i] = newParagraph ? 1 : 0
    this.pairRows[i] = UNKNOWN
  }
}

/** Texts up to this many tokens share room that is kept; longer ones get their own and let it go. */
const MOST_KEPT = 16_384
let kept = new Units(0, 0)

/** Empty columns for a text. What was read into the columns given before may be gone. */
export function roomFor(tokens: number, sentences: number): Units {
  if (tokens > MOST_KEPT || sentences > MOST_KEPT) return new Units(tokens, sentences)
  if (!kept.holds(tokens, sentences))
    kept = new Units(Math.max(tokens, kept.starts.length), Math.max(2 * sentences, kept.titled.length))
  kept.count = 0
  kept.sentenceCount = 0
  return kept
}
