import type { Attribution, EntityDoc, Span } from '../doc/types'
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
  /** Index of the innermost attribution whose content the token is in, or -1. */
  readonly speech: Int32Array
}

export function readWords(doc: EntityDoc, attributions: readonly Attribution[]): Words {
  const { text, tokens, sentences } = doc
  const lexemes = lexemesOf(text, tokens)
  const length = tokens.length
  const start = new Int32Array(length)
  const end = new Int32Array(length)
  const lower = new Array<string>(length)
  const tag = new Array<string>(length)
  const sentence = new Int32Array(length)
  const sentenceFirst = new Int32Array(sentences.length)
  let at = -1
  for (let i = 0; i < length; i++) {
    const token = tokens[i]
    start[i] = token.start
    end[i] = token.end
    tag[i] = token.pos
    lower[i] = lexemes[i].lower
    while (at + 1 < sentences.length && sentences[at + 1].start <= token.start) {
      at++
      sentenceFirst[at] = i
    }
    sentence[i] = Math.max(0, at)
  }
  return { length, lexemes, start, end, lower, tag, sentence, sentenceFirst, speech: speechOf(start, length, attributions) }
}

/** Outer contents are written first, so that inner ones win. */
function speechOf(start: Int32Array, length: number, attributions: readonly Attribution[]): Int32Array {
  const speech = new Int32Array(length).fill(-1)
  const size = new Int32Array(length)
  attributions.forEach(({ content }, index) => {
    for (const span of content) {
      const extent = span.end - span.start
      for (let i = tokenFrom(start, length, span.start); i < length && start[i] < span.end; i++) {
        if (speech[i] >= 0 && size[i] < extent) continue
        speech[i] = index
        size[i] = extent
      }
    }
  })
  return speech
}

export function sentenceIndexAt(sentences: readonly Span[], offset: number): number {
  return Math.max(0, firstFrom(sentences, offset + 1) - 1)
}
