import type { Attribution, EntityDoc, Span } from '../doc/types'
import { fitted } from '../internal/fitted'
import { KeptRoom } from '../internal/kept-room'
import { type Lexeme, lexemesOf } from '../internal/lexemes'
import { firstFrom } from '../internal/spans'
import { tokenFrom } from '../internal/token-from'

/** The tokens as parallel arrays, with sentence, paragraph and speech of each. */
export interface Words {
  readonly length: number
  readonly start: Int32Array
  readonly end: Int32Array
  readonly lexemes: readonly Lexeme[]
  readonly lower: readonly string[]
  readonly tag: readonly string[]
  readonly sentence: Int32Array
  readonly sentenceFirst: Int32Array
  /** For each sentence the first token of its paragraph, a line break apart. */
  readonly paragraphFirst: Int32Array
  /** Index of the innermost attribution whose content the token is in, or -1. */
  readonly speech: Int32Array
}

const rooms = /* @__PURE__ */ new KeptRoom((size) => ({
  start: new Int32Array(size),
  end: new Int32Array(size),
  sentence: new Int32Array(size),
  sentenceFirst: new Int32Array(size),
  paragraphFirst: new Int32Array(size),
  speech: new Int32Array(size),
  size: new Int32Array(size),
}))

/** Reads the words of a document; they hold until the next one is read. */
export function readWords(doc: EntityDoc, attributions: readonly Attribution[]): Words {
  const { text, tokens, sentences } = doc
  const lexemes = lexemesOf(text, tokens)
  const length = tokens.length
  const room = rooms.take(Math.max(length, sentences.length))
  const start = fitted(room.start, length)
  const end = fitted(room.end, length)
  const lower = new Array<string>(length)
  const tag = new Array<string>(length)
  const sentence = fitted(room.sentence, length)
  const sentenceFirst = fitted(room.sentenceFirst, sentences.length).fill(0)
  const paragraphFirst = fitted(room.paragraphFirst, sentences.length).fill(0)
  let at = -1
  let paragraph = 0
  for (let i = 0; i < length; i++) {
    const token = tokens[i]
    start[i] = token.start
    end[i] = token.end
    tag[i] = token.pos
    lower[i] = lexemes[i].lower
    while (at + 1 < sentences.length && sentences[at + 1].start <= token.start) {
      at++
      sentenceFirst[at] = i
      // Only what lies between: to look for the next line break would take long in a text without any.
      if (i > 0 && text.slice(end[i - 1], token.start).includes('\n')) paragraph = i
      paragraphFirst[at] = paragraph
    }
    sentence[i] = Math.max(0, at)
  }
  const speech = speechOf(start, attributions, fitted(room.speech, length), room.size)
  return { length, lexemes, start, end, lower, tag, sentence, sentenceFirst, paragraphFirst, speech }
}

/** Outer contents are written first, so that inner ones win. */
function speechOf(start: Int32Array, attributions: readonly Attribution[], speech: Int32Array, size: Int32Array): Int32Array {
  speech.fill(-1)
  const { length } = start
  for (let index = 0; index < attributions.length; index++) {
    for (const span of attributions[index].content) {
      const extent = span.end - span.start
      for (let i = tokenFrom(start, length, span.start); i < length && start[i] < span.end; i++) {
        if (speech[i] >= 0 && size[i] < extent) continue
        speech[i] = index
        size[i] = extent
      }
    }
  }
  return speech
}

export function sentenceIndexAt(sentences: readonly Span[], offset: number): number {
  return Math.max(0, firstFrom(sentences, offset + 1) - 1)
}
