import type { SegmentedDoc } from '../../doc/types'
import { type Lexeme, lexemeOf, lexemesOf, perLexeme } from '../../internal/lexemes'
import { makeWord, type Word, type WordCounts } from './word'

const countsOf = /* @__PURE__ */ perLexeme((): WordCounts => ({ view: 0, lower: 0, capitalised: 0, evidence: 0, row: -1 }))

/** Ways of writing a word share their counts. */
const wordOf = /* @__PURE__ */ perLexeme(
  (lexeme: Lexeme): Word => makeWord(lexeme.text, countsOf(lexemeOf(lexeme.lower)), lexeme.lower),
)

/** The word of each token of a document. Equal words are one object. */
export function wordsOf({ text, tokens }: SegmentedDoc): Word[] {
  const lexemes = lexemesOf(text, tokens)
  const words = new Array<Word>(tokens.length)
  for (let i = 0; i < tokens.length; i++) words[i] = wordOf(lexemes[i])
  return words
}
