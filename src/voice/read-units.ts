import type { Span, Token } from '../doc/types'
import { type Lexeme, lexemesOf } from '../internal/lexemes'
import type { Units } from './units'
import { NAME, possessive, type Word, wordOf } from './words'

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

/**
 * Reads a text's sentences into empty `units`, with each name as one unit, whosever it is: who a text is about must not matter.
 * `names`: spans of names already recognised, sorted by start. Other names are told by a capital letter where none is due, and
 * elsewhere by words that are not known in lower case.
 */
export function readUnits(
  units: Units,
  text: string,
  sentences: readonly Span[],
  tokens: readonly Token[],
  names: readonly Span[] = NO_NAMES,
): void {
  const reader = new Reader(units, text, tokens, lexemesOf(text, tokens), names)
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
    units.firsts[units.sentenceCount] = begin
    const titled = this.isTitled(first, end)
    units.titled[units.sentenceCount++] = titled ? 1 : 0
    let opening = true
    /** Whether a single quotation mark may be open. */
    let single = false
    for (let i = first; i < end; i++) {
      const token = tokens[i]
      const word = wordOf(lexemes[i])
      const mentioned = this.isMentioned(token)
      if (mentioned || isName(word, titled || opening)) this.addName(begin, i, word)
      else if (!single && this.isPossessive(begin, i, end, word)) units.push(possessive(), token.start, token.end, false)
      else if (word.key === '"' && this.isDoubled(begin, token)) units.ends[units.count - 1] = token.end
      else {
        if (word.key === '‘' || word.key === "'") single = true
        units.push(word, token.start, token.end, this.beginsParagraph(i))
      }
      opening = !word.letters && !mentioned && (opening || word.key === ':' || word.key === '“' || word.key === '"')
    }
    units.firsts[units.sentenceCount] = units.count
  }

  /** Adds a word of a name: to the name before it, if there is one. "the" belongs to it, since some names have it and some do not. */
  private addName(begin: number, i: number, word: Word): void {
    const { units } = this
    const { words } = units
    const { end } = this.tokens[i]
    let { start } = this.tokens[i]
    if (word.prefix !== null) {
      const prefixEnd = start + word.prefix.key.length
      units.push(word.prefix, start, prefixEnd, this.beginsParagraph(i))
      start = prefixEnd
    }
    const last = units.count - 1
    if (last >= begin && words[last] === NAME) units.ends[last] = end
    else if (last > begin && words[last - 1] === NAME && INSIDE_NAMES.has(words[last].key)) {
      units.count--
      units.ends[last - 1] = end
    } else if (last >= begin && words[last].key === 'the') {
      words[last] = NAME
      units.ends[last] = end
    } else units.push(NAME, start, end, word.prefix === null && this.beginsParagraph(i))
  }

  /** Whether the mark before is the same and touches: a doubled quotation mark is one. */
  private isDoubled(begin: number, { start }: Token): boolean {
    const { units } = this
    const last = units.count - 1
    return last >= begin && units.ends[last] === start && units.words[last].key === '"'
  }

  private beginsParagraph(i: number): boolean {
    const before = i > 0 ? this.tokens[i - 1].end : 0
    const { start } = this.tokens[i]
    return start > before + 1 && this.text.slice(before, start).includes('\n')
  }

  private isMentioned(token: Token): boolean {
    const names = this.names
    while (this.nextName < names.length && names[this.nextName].end <= token.start) this.nextName++
    return this.nextName < names.length && names[this.nextName].start < token.end
  }

  /** Whether an apostrophe is the possessive ending of a name in -s: `Laos’ economy`. */
  private isPossessive(begin: number, i: number, end: number, { key }: Word): boolean {
    if (key !== '’' && key !== "'") return false
    const { units, tokens, text } = this
    const last = units.count - 1
    if (last < begin || units.words[last] !== NAME || i + 1 === end) return false
    const { start } = tokens[i]
    return units.ends[last] === start && /[sxz]/i.test(text[start - 1]) && tokens[i + 1].start > tokens[i].end
  }

  /** Whether a sentence is printed with capitals throughout, as headlines are. Names have them anyway and do not count. */
  private isTitled(first: number, end: number): boolean {
    let capitals = 0
    let others = 0
    const { nextName } = this
    for (let i = first + 1; i < end; i++) {
      const { known, small, capital } = wordOf(this.lexemes[i])
      if (!known || small || this.isMentioned(this.tokens[i])) continue
      if (capital) capitals++
      else others++
      // Most sentences are plainly none, long before their end.
      if (4 * others > end - first) break
    }
    this.nextName = nextName
    return capitals >= 2 && capitals >= 3 * others
  }
}

/** Whether a word is a name. `due`: a capital letter is due here whatever the word. */
function isName({ capital, time, known, key }: Word, due: boolean): boolean {
  return capital && !time && key !== 'i' && !(due && known)
}
