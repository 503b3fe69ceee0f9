import type { Span, Token } from '../doc/types'
import { type Lexeme, lexemesOf, perLexeme } from '../internal/lexemes'
import { hashString } from '../model/hash'
import { CLASS, classesOf } from './classes-of'
import { SAY_VERBS } from './word-classes'

/** Whose words a unit is part of. */
export const OWN = 0
export const QUOTED = 1
export const ATTRIBUTED = 2

/** A row of the model that was not looked up yet. */
export const UNKNOWN = -2

/** A word form as the models see it; one object for each form. */
export interface Word {
  /** Lower case, with straight apostrophes; `0` for figures. */
  readonly key: string
  readonly hash: number
  /** Places in `WORD_CLASSES` of the classes it belongs to. */
  readonly classes: readonly number[]
  readonly capital: boolean
  readonly letters: boolean
  readonly time: boolean
  /** Whether it is a verb that reports what somebody says. */
  readonly says: boolean
  /** Where the embedded model has it as a word, and as the first word of a sentence: see model-rows.ts. */
  row: number
  openingRow: number
}

/** A word, a mark, or a whole name (names are masked: who it is must not matter). */
export interface Unit {
  word: Word
  start: number
  end: number
  pos: string
  /** Own, quoted or attributed. */
  voice: number
  /** Line breaks or the end of a paragraph before it. */
  newParagraph: boolean
  /** Where the embedded model has it together with the next unit: see model-rows.ts. */
  pairRow: number
}

export interface UnitSentence {
  readonly span: Span
  readonly units: readonly Unit[]
  /** Words printed with capitals throughout, as headlines are. */
  readonly titleCase: boolean
}

const NO_CLASSES: readonly number[] = []
const NAME = mask('§', true)
const NUMBER = mask('0', false)
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

const SAY: ReadonlySet<string> = /* @__PURE__ */ new Set(SAY_VERBS.split(' '))

/** Reads the tokens of a text as units. */
export class UnitReader {
  private nextName = 0

  /** `names`: spans of names already recognised, sorted by start; without them capitals tell. */
  constructor(
    private readonly text: string,
    private readonly names: readonly Span[] = [],
  ) {}

  /** The units of a sentence; to be called in text order. `tokens[first..end)` are its tokens. */
  read(span: Span, tokens: readonly Token[], first: number, end: number): UnitSentence {
    const lexemes = lexemesOf(this.text, tokens)
    const words: Word[] = []
    for (let i = first; i < end; i++) words.push(wordOf(lexemes[i]))
    const titleCase = isTitleCase(words, tokens, first)
    const units: Unit[] = []
    let opening = true
    for (let i = first; i < end; i++) {
      const token = tokens[i]
      const word = words[i - first]
      const name = this.isName(word, token, opening, titleCase)
      const last = units.length - 1
      if (name && last >= 0 && units[last].word === NAME) {
        units[last].end = token.end
      } else if (name && last >= 1 && units[last - 1].word === NAME && INSIDE_NAMES.has(units[last].word.key)) {
        units.pop()
        units[last - 1].end = token.end
      } else {
        const before = i > 0 ? tokens[i - 1].end : 0
        const newParagraph = token.start > before + 1 && this.text.slice(before, token.start).includes('\n')
        units.push({
          word: name ? NAME : word,
          start: token.start,
          end: token.end,
          pos: name ? 'PROPN' : token.pos,
          voice: OWN,
          newParagraph,
          pairRow: UNKNOWN,
        })
      }
      opening = !word.letters && (opening || word.key === ':' || word.key === '“' || word.key === '"')
    }
    return { span, units, titleCase }
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
}

/** Whether most of the longer words have capitals. */
function isTitleCase(words: readonly Word[], tokens: readonly Token[], first: number): boolean {
  let long = 0
  let capitals = 0
  for (let i = 0; i < words.length; i++) {
    const { start, end } = tokens[first + i]
    if (end - start < 4 || !words[i].letters) continue
    long++
    if (words[i].capital) capitals++
  }
  return long >= 3 && capitals >= long * 0.75
}

/** A word that stands for many. */
function mask(key: string, name: boolean): Word {
  return {
    key,
    hash: hashString(key),
    classes: NO_CLASSES,
    capital: name,
    letters: name,
    time: false,
    says: false,
    row: UNKNOWN,
    openingRow: UNKNOWN,
  }
}

const wordOf = /* @__PURE__ */ perLexeme(({ text }: Lexeme) => makeWord(text))

function makeWord(raw: string): Word {
  const code = raw.charCodeAt(0)
  if (code >= 48 && code <= 57) return NUMBER
  const lower = raw.toLowerCase()
  const key = lower.length > 40 || lower.length === 1 ? lower.slice(0, 40) : lower.replace(/[’‘ʼ`]/g, "'")
  const letters = lower !== raw.toUpperCase()
  const classes = classesOf(key)
  return {
    key,
    hash: hashString(key),
    classes,
    capital: raw[0] !== lower[0],
    letters,
    time: classes.includes(CLASS.time),
    says: SAY.has(key),
    row: UNKNOWN,
    openingRow: UNKNOWN,
  }
}
