import { type Lexeme, perLexeme } from '../internal/lexemes'
import { hashString } from '../model/hash'
import { CLASS, classesOf } from './classes-of'
import { SAY_VERBS, TAG_VERBS } from './word-classes'

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
  /** Whether it is a verb that reports what somebody says, and one that may stand after what was said. */
  readonly says: boolean
  readonly tags: boolean
  /** Where the embedded model has it as a word, and as the first word of a sentence: see model-rows.ts. */
  row: number
  openingRow: number
}

const NO_CLASSES: readonly number[] = []

/** Stands for any name, and for any figure. */
export const NAME = mask('§', true)
export const NUMBER = mask('0', false)

const SAY: ReadonlySet<string> = /* @__PURE__ */ new Set(SAY_VERBS.split(' '))
const TAG: ReadonlySet<string> = /* @__PURE__ */ new Set(TAG_VERBS.split(' '))

function mask(key: string, name: boolean): Word {
  return {
    key,
    hash: hashString(key),
    classes: NO_CLASSES,
    capital: name,
    letters: name,
    time: false,
    says: false,
    tags: false,
    row: UNKNOWN,
    openingRow: UNKNOWN,
  }
}

/** The word that a lexeme is. */
export const wordOf = /* @__PURE__ */ perLexeme(({ text }: Lexeme) => makeWord(text))

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
    tags: TAG.has(key),
    row: UNKNOWN,
    openingRow: UNKNOWN,
  }
}
