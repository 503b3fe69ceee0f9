import type { Span, Token } from '../doc/types'
import { type Lexeme, lexemesOf } from '../internal/lexemes'
import { tagNumber } from './named-features'
import type { Units } from './units'
import { NAME, type Word, wordOf } from './words'

/** Small words that may stand inside a name. */
const INSIDE_NAMES = new Set([
  'of',
  'for',
  '&',
  'de',
  'del',
  'la',
  'al',
  'el',
  'bin',
  'ibn',
  'von',
  'van',
  'der',
  'du',
  'da',
  'dos',
  'ul',
  '-',
  '.',
])

const NO_NAMES: readonly Span[] = []

/** Reads a text's sentences into empty `units`. `names`: spans of names already recognised, sorted by start; without them capitals tell. */
export function readUnits(
  units: Units,
  text: string,
  sentences: readonly Span[],
  tokens: readonly Token[],
  names: readonly Span[] = NO_NAMES,
): void {
  const lexemes = lexemesOf(text, tokens)
  const reader = new Reader(units, text, tokens, lexemes, names)
  units.spans = sentences
  let index = 0
  for (let s = 0; s < sentences.length; s++) {
    const { start, end } = sentences[s]
    while (index < tokens.length && tokens[index].start < start) index++
    const first = index
    while (index < tokens.length && tokens[index].start < end) index++
    reader.read(first, index)
  }
}

class Reader {
  private nextName = 0

  constructor(
    private readonly units: Units,
    private readonly text: string,
    private readonly tokens: readonly Token[],
    private readonly lexemes: readonly Lexeme[],
    private readonly names: readonly Span[],
  ) {}

  /** Reads the next sentence: `tokens[first..end)`. */
  read(first: number, end: number): void {
    const { units, tokens, lexemes } = this
    const begin = units.count
    const titleCase = this.isTitleCase(first, end)
    units.titled[units.sentenceCount] = titleCase ? 1 : 0
    units.firsts[units.sentenceCount] = begin
    let opening = true
    for (let i = first; i < end; i++) {
      const token = tokens[i]
      const word = wordOf(lexemes[i])
      const name = this.isName(word, token, opening, titleCase)
      const last = units.count - 1
      if (name && last >= begin && units.words[last] === NAME) {
        units.ends[last] = token.end
      } else if (name && last > begin && units.words[last - 1] === NAME && INSIDE_NAMES.has(units.words[last].key)) {
        units.count--
        units.ends[last - 1] = token.end
      } else {
        const before = i > 0 ? tokens[i - 1].end : 0
        const newParagraph = token.start > before + 1 && this.text.slice(before, token.start).includes('\n')
        units.push(name ? NAME : word, token.start, token.end, tagNumber(name ? 'PROPN' : token.pos), newParagraph)
      }
      opening = !word.letters && (opening || word.key === ':' || word.key === '“' || word.key === '"')
    }
    units.firsts[++units.sentenceCount] = units.count
  }

  private isName(word: Word, token: Token, opening: boolean, titleCase: boolean): boolean {
    if (!word.capital || word.time || word.key === 'i') return false
    if (this.isMentioned(token)) return true
    return !titleCase && (!opening || token.pos === 'PROPN')
  }

  private isMentioned(token: Token): boolean {
    const names = this.names
    while (this.nextName < names.length && names[this.nextName].end <= token.start) this.nextName++
    return this.nextName < names.length && names[this.nextName].start < token.end
  }

  /** Whether most of the longer words have capitals. */
  private isTitleCase(first: number, last: number): boolean {
    let long = 0
    let capitals = 0
    for (let i = first; i < last; i++) {
      const { start, end } = this.tokens[i]
      const word = wordOf(this.lexemes[i])
      if (end - start < 4 || !word.letters) continue
      long++
      if (word.capital) capitals++
    }
    return long >= 3 && capitals >= long * 0.75
  }
}
