import { type Lexeme, lexemeOf, perLexeme } from '../internal/lexemes'
import { hashString } from '../model/hash'
import { isKnownWord } from '../sentiment/known-words'
import { CLASS, classesOf } from './classes-of'
import { Tag, tagOf } from './tags'
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
  /** What it mostly is, whatever stands around it. */
  readonly tag: number
  readonly capital: boolean
  readonly letters: boolean
  readonly time: boolean
  /** Whether it is mostly written in lower case, and hence no name where a capital letter is due anyway. */
  readonly known: boolean
  /** Whether headlines write it in lower case. */
  readonly small: boolean
  /** Whether it is a verb that reports what somebody says, and one that may stand after what was said. */
  readonly says: boolean
  readonly tags: boolean
  /** What stands before a name in one token: the `anti-` of `anti-Putin`; null for others. */
  readonly prefix: Word | null
  /** Where the embedded model has it as a word, and as the first word of a sentence: see model-rows.ts. */
  row: number
  openingRow: number
}

const NO_CLASSES: readonly number[] = []

/** Stands for any name, and for any figure. */
export const NAME = mask('§', Tag.Name)
export const NUMBER = mask('0', Tag.Number)

function mask(key: string, tag: number): Word {
  return {
    key,
    hash: hashString(key),
    classes: NO_CLASSES,
    tag,
    capital: tag === Tag.Name,
    letters: tag === Tag.Name,
    time: false,
    known: false,
    small: false,
    says: false,
    tags: false,
    prefix: null,
    row: UNKNOWN,
    openingRow: UNKNOWN,
  }
}

/** The word that a lexeme is. */
export const wordOf = /* @__PURE__ */ perLexeme(({ text }: Lexeme) => makeWord(text))

/** The ending that names take: `Laos’ economy` is read as `Peru's economy` is. */
export function possessive(): Word {
  return wordOf(lexemeOf("'s"))
}

const SAY: ReadonlySet<string> = /* @__PURE__ */ new Set(SAY_VERBS.split(' '))
const TAG: ReadonlySet<string> = /* @__PURE__ */ new Set(TAG_VERBS.split(' '))
/** What headlines in title case leave in lower case. */
const SMALL: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'a an the and but or nor for of in on at to by as up off via with from over into onto after amid out per vs than about under against between during within without through'.split(
    ' ',
  ),
)
/** Prefixes before names; with others (`al-Shabaab`) the whole is a name. */
const PREFIXES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'anti pro pre post non ex mid neo un trans inter intra sub pan half all cross counter semi quasi'.split(' '),
)
function makeWord(raw: string): Word {
  const code = raw.charCodeAt(0)
  if (code >= 48 && code <= 57) return NUMBER
  const lower = raw.toLowerCase()
  const key = lower.length > 40 || lower.length === 1 ? lower.slice(0, 40) : lower.replace(/[’‘ʼ`]/g, "'")
  const letters = lower !== raw.toUpperCase()
  const classes = classesOf(key)
  const hyphen = key.indexOf('-')
  const rest = hyphen > 0 && raw.length < 40 ? raw.slice(hyphen + 1) : ''
  const prefixed = rest !== '' && PREFIXES.has(key.slice(0, hyphen))
  return {
    key,
    hash: hashString(key),
    classes,
    tag: tagOf(key, letters),
    capital: raw[0] !== lower[0] || (rest !== rest.toLowerCase() && !classesOf(rest.toLowerCase()).includes(CLASS.time)),
    letters,
    time: classes.includes(CLASS.time),
    known: letters && (isKnownWord(key) || (prefixed && isKnownWord(rest.toLowerCase()))),
    small: SMALL.has(key),
    says: SAY.has(key),
    tags: TAG.has(key),
    prefix: prefixed ? makeWord(key.slice(0, hyphen + 1)) : null,
    row: UNKNOWN,
    openingRow: UNKNOWN,
  }
}
