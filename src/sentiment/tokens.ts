import type { HasSegments, Span } from '../doc/types'
import { type Lexeme, lexemesOf, perLexeme } from '../internal/lexemes'
import { firstFrom } from '../internal/spans'
import { formOf, type WordForm } from './word-forms'

const formOfLexeme = perLexeme(({ text }: Lexeme) => formOf(text))

/** The tokens of a document, whose words have been looked up once for all steps. Asked from left to right. */
export class Tokens {
  private readonly tokens: readonly Span[]
  private readonly lexemes: readonly Lexeme[]
  private next = 0

  constructor(text: string, tokens: HasSegments['tokens']) {
    this.tokens = tokens
    this.lexemes = lexemesOf(text, tokens)
  }

  /** Goes to the first token at or after a place of the text. */
  seek(start: number): this {
    this.next = firstFrom(this.tokens, start)
    return this
  }

  /** The form of the word at `[start, end)`, or null if that is no token. */
  formAt(start: number, end: number): WordForm | null {
    const { tokens } = this
    while (this.next < tokens.length && tokens[this.next].start < start) this.next++
    const { next } = this
    return next < tokens.length && tokens[next].start === start && tokens[next].end === end
      ? formOfLexeme(this.lexemes[next])
      : null
  }
}
